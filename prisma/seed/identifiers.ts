import { hash } from "node:crypto";

/** The same identifier for the same words in every seeding (a UUID of version 8). */
export function idOf(kind: string, ...key: (string | number)[]): string {
  const hex = hash("sha1", `demonstration/${kind}/${key.join("/")}`);
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join("-");
}

/**
 * The nth invented NPI. It passes the check digit (Luhn over 80840 and the first nine digits, 45
 * CFR 162.406) and begins with 2, where issued numbers begin with 1.
 */
export function inventedNpi(n: number): string {
  // Steps through all eight-digit numbers in an order that looks like none.
  const middle = (n * 61_803_397 + 27_182_818) % 100_000_000;
  const nine = `2${String(middle).padStart(8, "0")}`;
  const sum = [...nine].reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 24);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}
