import type { Temporal } from "temporal-polyfill";
import { calendarFor } from "./calendar";
import { demonstration } from "./demonstration";
import { type Loaded, type LoadOptions, loadOnce } from "./load";
import { loadReferenceData } from "./reference";

export { loadReferenceData };

export interface SeedOptions extends LoadOptions {
  /** The plan's date today: every day in the demonstration is reckoned from it. */
  today: Temporal.PlainDate;
}

/**
 * Loads reference data and the demonstration, unless they are there. The same day gives the same
 * rows, identifiers and all.
 * @throws what PostgreSQL throws; what was not loaded whole is not there at all.
 */
export async function seedDemonstration(
  databaseUrl: string,
  { today, onProgress }: SeedOptions,
): Promise<Loaded> {
  await loadReferenceData(databaseUrl, { onProgress });
  const large = ["provider_role", "participation"];
  return loadOnce(databaseUrl, "demonstration", { onProgress, large }, async (writer) => {
    for (const { table, rows, about } of demonstration(calendarFor(today))) {
      await writer.insert(table, rows, about);
    }
  });
}
