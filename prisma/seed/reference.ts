import { type Loaded, type LoadOptions, loadOnce } from "./load";
import { countyRows, taxonomyRows, zipLines } from "./source-files";

/**
 * Loads counties, ZIP codes and the provider taxonomy, which every installation needs, unless they
 * are there.
 */
export function loadReferenceData(databaseUrl: string, options: LoadOptions = {}): Promise<Loaded> {
  const large = ["zip_county"];
  return loadOnce(databaseUrl, "reference data", { ...options, large }, async (writer) => {
    await writer.insert("county", countyRows(), "counties");
    // Fifty thousand lines: PostgreSQL takes them apart sooner than they could be sent as rows.
    await writer.insertFrom(
      "zip_code",
      `select field[1], field[2], field[3], field[4]::float8, field[5]::float8
       from (select string_to_array(line, ',') as field
             from string_to_table($1, E'\\n') as line) as lines`,
      zipLines(),
      "ZIP codes",
    );
    await writer.insertFrom(
      "zip_county",
      `select split_part(line, ',', 1), fips
       from string_to_table($1, E'\\n') as line,
            string_to_table(split_part(line, ',', 6), ' ') as fips`,
      zipLines(),
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
