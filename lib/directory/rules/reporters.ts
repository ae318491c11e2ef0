/** Who reports, as far as it is kept: hashes of the account (or the address) and of the address. */
export type ReporterKey = { reporter: string; origin: string };

/**
 * How many people reported independently: as many as there are reporters, but no more than there
 * are addresses, so that one person with two accounts, or signed in and out, counts once. A family
 * at one address counts once, too: too few is the safer side for whoever is reported.
 */
export function independentReporters(reports: readonly ReporterKey[]): number {
  const count = (values: string[]) => new Set(values).size;
  return Math.min(
    count(reports.map(({ reporter }) => reporter)),
    count(reports.map(({ origin }) => origin)),
  );
}
