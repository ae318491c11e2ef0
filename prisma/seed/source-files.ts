import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type CsvRow, parseCsv } from "./csv";

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "../data");

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export interface ZipRecord {
  zip: string;
  city: string;
  state: string;
  lat: number;
  lng: number;
  /** FIPS codes, the main county first. */
  counties: string[];
}

/** The file of all ZIP codes, line by line below its header. It has no quoted field. */
export const zipLines = once(() => {
  const text = readFileSync(path.join(folder, "zips.csv"), "utf8");
  return text.trimEnd().slice(text.indexOf("\n") + 1);
});

/** The ZIP codes of California, among which the demonstration lives. */
export const zipRecords = once(() => {
  const records = new Map<string, ZipRecord>();
  for (const line of zipLines().split("\n")) {
    if (!line.includes(",CA,")) continue;
    const [zip = "", city = "", state = "", lat, lng, counties = ""] = line.split(",");
    records.set(zip, {
      zip,
      city,
      state,
      lat: Number(lat),
      lng: Number(lng),
      counties: counties.split(" "),
    });
  }
  return records;
});

/** Counties of the United States: fips, name, state. */
export const countyRows = once(() => readCsv("counties.csv"));

/** The NUCC provider taxonomy, with the columns of the published file. */
export const taxonomyRows = once(() => readCsv("nucc-taxonomy.csv"));

/** Real facilities of the five counties. */
export const facilityRows = once(() => readCsv("bay-area-facilities.csv"));

/** Where real facilities stand, by ZIP code. */
export const facilitySites = once(() => {
  const sites = new Map<string, { lat: number; lng: number }[]>();
  for (const row of facilityRows()) {
    const site = { lat: Number(row.lat), lng: Number(row.lng) };
    sites.set(row.zip ?? "", [...(sites.get(row.zip ?? "") ?? []), site]);
  }
  return sites;
});

function readCsv(name: string): CsvRow[] {
  return parseCsv(readFileSync(path.join(folder, name), "utf8"));
}
