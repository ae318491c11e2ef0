import type { Temporal } from "temporal-polyfill";
import { calendarFor } from "./calendar";
import { demonstration } from "./demonstration";
import { type Loaded, type LoadOptions, loadOnce, OccupiedError } from "./load";
import { loadReferenceData } from "./reference";

export { loadReferenceData, OccupiedError };

export interface SeedOptions extends LoadOptions {
  /** The plan's date today: every day in the demonstration is reckoned from it. */
  today: Temporal.PlainDate;
  /** Signs its receipts: an Ed25519 private key, PKCS #8 in Base64. */
  receiptKey: string;
}

/**
 * Loads reference data and the demonstration, unless they are there. The same day and key
 * give the same rows, identifiers and all.
 * @throws OccupiedError where there are members already: nobody invented belongs among real ones.
 * @throws what PostgreSQL throws; what was not loaded whole is not there at all.
 */
export async function seedDemonstration(
  databaseUrl: string,
  { today, receiptKey, onProgress }: SeedOptions,
): Promise<Loaded> {
  await loadReferenceData(databaseUrl, { onProgress });
  const large = ["provider_role", "participation"];
  return loadOnce(
    databaseUrl,
    "demonstration",
    { onProgress, large, alone: "member" },
    async (writer) => {
      for (const { table, rows, about } of demonstration(calendarFor(today), receiptKey)) {
        await writer.insert(table, rows, about);
      }
    },
  );
}
