/**
 * Who reports, as far as it is kept: a hash of the account, or of the address of somebody who is not
 * signed in.
 */
export type ReporterKey = { reporter: string };

/**
 * How many people reported independently. An account counts once, and so does everybody together
 * who reports from one address without signing in; what they say again is heard, not counted.
 */
export function independentReporters(reports: readonly ReporterKey[]): number {
  return new Set(reports.map(({ reporter }) => reporter)).size;
}

/** Which of a listing's reporters each report is by: 1 for whoever came first, and so on. */
export function numberReporters(reports: readonly ReporterKey[]): number[] {
  const order = [...new Set(reports.map(({ reporter }) => reporter))];
  return reports.map(({ reporter }) => order.indexOf(reporter) + 1);
}
