let count = 0;

/** A number that no other call in this test file got. */
export function next(): number {
  count += 1;
  return count;
}

/** A plain day as Prisma takes it for a `date` column: "2026-11-21". */
export function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** An NPI that no other call got: begins with 2, as issued ones do not, and passes its check digit. */
export function nextNpi(): string {
  const nine = `2${String(next()).padStart(8, "0")}`;
  const sum = [...nine].reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 24);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}
