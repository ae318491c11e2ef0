import { type Loaded, type LoadOptions, loadOnce } from "./load";
import { countyRows, taxonomyRows, zipRecords } from "./source-files";

/**
 * Loads counties, ZIP codes and the provider taxonomy, which every installation needs, unless they
 * are there.
 */
export function loadReferenceData(databaseUrl: string, options: LoadOptions = {}): Promise<Loaded> {
  return loadOnce(databaseUrl, "reference data", options, async (writer) => {
    const zips = [...zipRecords().values()];
    await writer.insert("county", countyRows(), "counties");
    await writer.insert(
      "zip_code",
      zips.map(({ zip, city, state, lat, lng }) => ({ zip, city, state, lat, lng })),
      "ZIP codes",
    );
    await writer.insert(
      "zip_county",
      zips.flatMap(({ zip, counties }) => counties.map((countyFips) => ({ zip, countyFips }))),
      "counties of ZIP codes",
    );
    await writer.insert("specialty", taxonomyRows().map(specialty), "specialties");
  });
}

function specialty(row: Record<string, string>) {
  return {
    code: row.Code,
    display: row["Display Name"],
    grouping: row.Grouping,
    classification: row.Classification,
    specialization: row.Specialization || null,
  };
}
