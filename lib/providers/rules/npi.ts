/**
 * Whether ten digits are a National Provider Identifier: the last is a Luhn check digit over the
 * prefix 80840 and the first nine (45 CFR 162.406).
 */
export function isNpi(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 24);
  return sum % 10 === 0;
}
