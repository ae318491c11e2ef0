// Makes the files of this folder from the public sources that README.md names.
// Usage: npx tsx prisma/data/reduce.ts FOLDER_WITH_THE_SOURCES
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseCsv, toCsv } from "../seed/csv";
import { titleCaseAddress, titleCaseCity, titleCaseFacility } from "./title-case";

const here = dirname(fileURLToPath(import.meta.url));
const sources = process.argv[2];
if (!sources) {
  console.error("usage: npx tsx prisma/data/reduce.ts FOLDER_WITH_THE_SOURCES");
  process.exit(2);
}
const read = (name: string) => readFileSync(join(sources, name), "utf8");

/**
 * Counties of the demonstration, with the area codes of telephones there. The source joins
 * addresses and towns of different branches now and then; a code from elsewhere gives that away.
 */
const areaCodes: Record<string, string[]> = {
  "06001": ["510", "341", "925"],
  "06013": ["925", "510", "341"],
  "06075": ["415", "628"],
  "06081": ["650"],
  "06085": ["408", "669", "650"],
};

interface Zip {
  zip: string;
  city: string;
  state: string;
  lat: string;
  lng: string;
  counties: string[];
}

function reduceZips(): Map<string, Zip> {
  const crosswalk = parseCsv(read("zip_fips_county_code_and_state.csv"));
  const stateFips = new Map<string, string>();
  const counties = new Map<string, { fips: string; name: string; state: string }>();
  const countiesOfZip = new Map<string, string[]>();
  for (const row of crosswalk) {
    const { zip = "", fips = "", county = "", state = "" } = row;
    stateFips.set(state, fips.slice(0, 2));
    counties.set(fips, { fips, name: county, state });
    countiesOfZip.set(zip, [...(countiesOfZip.get(zip) ?? []), fips]);
  }
  const zips = new Map<string, Zip>();
  for (const line of read("US.txt").trim().split("\n")) {
    const [, zip = "", city = "", , state = "", name = "", code = "", , , lat = "", lng = ""] =
      line.split("\t");
    const prefix = stateFips.get(state);
    if (!prefix || !/^\d{5}$/.test(zip) || !lat) continue;
    const main = code ? prefix + code.padStart(3, "0") : undefined;
    if (main && !counties.has(main)) counties.set(main, { fips: main, name, state });
    const others = (countiesOfZip.get(zip) ?? []).filter((fips) => fips !== main).sort();
    zips.set(zip, { zip, city, state, lat, lng, counties: main ? [main, ...others] : others });
  }
  write("counties.csv", [...counties.values()].sort(by("fips")));
  write(
    "zips.csv",
    [...zips.values()].sort(by("zip")).map((z) => ({ ...z, counties: z.counties.join(" ") })),
  );
  return zips;
}

const kinds: Record<string, string> = {
  "ambulatory_surgical_center.csv": "ambulatory_surgery",
  "dialysis.csv": "dialysis",
  "home_health_agencies.csv": "home_health",
  "hospice.csv": "hospice",
  "hospitals.csv": "hospital",
  "longterm.csv": "long_term_hospital",
  "nursing.csv": "nursing_facility",
  "rehab.csv": "rehabilitation",
  "urgent_care_facilities.csv": "urgent_care",
};

/** CMS numbers a state's long-term care hospitals from 2000 to 2299, whichever file has them. */
const longTerm = /^\d\d2[0-2]\d\d$/;

interface Site {
  npi: string;
  ccn: string;
  name: string;
  kind: string;
  address: string;
  city: string;
  zip: string;
  phone: string;
  lat: number;
  lng: number;
}

function syntheaSites(states: (state: string) => boolean): Site[] {
  const folder = join(sources as string, "synthea");
  return readdirSync(folder)
    .filter((file) => kinds[basename(file)])
    .sort()
    .flatMap((file) =>
      parseCsv(readFileSync(join(folder, file), "utf8"))
        .filter((row) => states(row.state ?? ""))
        .map((row) => ({
          npi: row.npi ?? "",
          ccn: row.provider_num ?? "",
          name: row.name ?? "",
          kind: longTerm.test(row.provider_num ?? "") ? "long_term_hospital" : (kinds[file] as string),
          address: row.address ?? "",
          city: row.city ?? "",
          zip: (row.zip ?? "").slice(0, 5),
          phone: (row.phone ?? "").replace(/\D/g, ""),
          lat: Number(row.lat),
          lng: Number(row.lon),
        })),
    );
}

/** Which county of the demonstration a ZIP mainly lies in, if any. */
function demonstrationCounty(zip: Zip | undefined): string | undefined {
  const main = zip?.counties[0];
  return main && areaCodes[main] ? main : undefined;
}

const milesPerDegree = 69.05;
function miles(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const x = (a.lng - b.lng) * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(x, a.lat - b.lat) * milesPerDegree;
}
const centre = (zip: Zip) => ({ lat: Number(zip.lat), lng: Number(zip.lng) });

/** A street address without suite, direction and way of writing: "900 HYDE". */
function streetKey(address: string): string {
  const [number = "", ...words] = address.toUpperCase().replace(/[.,]/g, " ").trim().split(/\s+/);
  return `${number} ${words.find((word) => word.length > 1 && !/^(NORTH|SOUTH|EAST|WEST)$/.test(word)) ?? ""}`;
}

/** Names that hold a physician's name: no invented fact may hang on a real person. */
const namesAPerson =
  /\bM\.? ?D\b|\bD\.? ?O\b\.?|\bDRS?\b|\bPHD\b|\bSHEFAYEE\b|& ASSOCIATES, (A )?MED/i;

function reduceFacilities(zips: Map<string, Zip>): void {
  const sites = syntheaSites((state) => state === "CA");
  const hospitals = parseCsv(read("Hospital_General_Information.csv")).flatMap((row) => {
    const zip = zips.get(row["ZIP Code"] ?? "");
    const ccn = (row["Facility ID"] ?? "").padStart(6, "0");
    // The file lists one hospital of another county under a ZIP of this one.
    if (row.State !== "CA" || !zip || !demonstrationCounty(zip) || ccn === "051337") return [];
    const sameStreet = (site: Site) =>
      streetKey(site.address) === streetKey(row.Address ?? "") &&
      miles(site, centre(zip)) < 2.5;
    const own = sites.filter((site) => site.ccn === ccn && site.npi);
    const at =
      [...own, ...sites].find((site) => site.zip === zip.zip && sameStreet(site)) ??
      sites.find(sameStreet) ??
      centre(zip);
    const rating = row["Hospital overall rating"] ?? "";
    return {
      npi: own[0]?.npi ?? "",
      ccn,
      kind: "hospital",
      name: titleCaseFacility(row["Facility Name"] ?? "", ccn),
      address: titleCaseAddress(row.Address ?? ""),
      city: titleCaseCity(row["City/Town"] ?? ""),
      zip: zip.zip,
      county_fips: demonstrationCounty(zip) ?? "",
      phone: (row["Telephone Number"] ?? "").replace(/\D/g, ""),
      lat: at.lat.toFixed(5),
      lng: at.lng.toFixed(5),
      hospital_type: row["Hospital Type"] ?? "",
      emergency: row["Emergency Services"] === "Yes" ? "yes" : "no",
      rating: /^[1-5]$/.test(rating) ? rating : "",
    };
  });

  // One point for several streets is the middle of a town, not an address.
  const streetsAt = new Map<string, Set<string>>();
  const point = (site: Site) => `${site.lat} ${site.lng}`;
  for (const site of sites) {
    const streets = streetsAt.get(point(site)) ?? new Set();
    streetsAt.set(point(site), streets.add(streetKey(site.address)));
  }
  const taken = new Set(hospitals.map((hospital) => hospital.npi));
  const addresses = new Set<string>();
  const others = sites.flatMap((site) => {
    const zip = zips.get(site.zip);
    const county = demonstrationCounty(zip);
    const sameCity = titleCaseCity(site.city) === zip?.city;
    const key = `${site.kind} ${streetKey(site.address)} ${site.zip}`;
    const credible =
      zip &&
      county &&
      !site.kind.endsWith("hospital") &&
      /^1\d{9}$/.test(site.npi) &&
      /^\d/.test(site.address) &&
      sameCity &&
      areaCodes[county]?.includes(site.phone.slice(0, 3)) &&
      !/(\d)\1{5}/.test(site.phone) &&
      streetsAt.get(point(site))?.size === 1 &&
      miles(site, centre(zip)) < 5 &&
      !namesAPerson.test(site.name) &&
      !taken.has(site.npi) &&
      !addresses.has(key);
    if (!credible) return [];
    taken.add(site.npi);
    addresses.add(key);
    return {
      npi: site.npi,
      ccn: site.ccn,
      kind: site.kind,
      name: titleCaseFacility(site.name, site.ccn),
      address: titleCaseAddress(site.address),
      city: zip.city,
      zip: site.zip,
      county_fips: county,
      phone: site.phone,
      lat: site.lat.toFixed(5),
      lng: site.lng.toFixed(5),
      hospital_type: "",
      emergency: "",
      rating: "",
    };
  });
  const rows = [...hospitals, ...others].sort(
    (a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name) || (a.npi < b.npi ? -1 : 1),
  );
  write("bay-area-facilities.csv", rows);
}

/** Where the facilities of the whole country stand, and which hospitals and urgent care there are. */
function reduceCountry(zips: Map<string, Zip>): void {
  const counts = new Map<string, number>();
  const named = new Map<string, Record<string, string>>();
  for (const site of syntheaSites(() => true)) {
    const zip = zips.get(site.zip);
    if (!zip || !(miles(site, centre(zip)) <= 15)) continue;
    counts.set(zip.zip, (counts.get(zip.zip) ?? 0) + 1);
    if (site.kind !== "hospital" && site.kind !== "urgent_care") continue;
    const key = `${zip.zip} ${site.kind} ${site.name}`;
    const { kind, name } = site;
    const at = { lat: site.lat.toFixed(4), lng: site.lng.toFixed(4) };
    if (!named.has(key)) named.set(key, { kind, name, zip: zip.zip, ...at });
  }
  write("us-hospitals.csv", [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row));
  write(
    "facilities-by-zip.csv",
    [...counts].sort().map(([zip, facilities]) => ({ zip, facilities: String(facilities) })),
  );
}

function by<K extends string>(key: K) {
  return (a: Record<K, string>, b: Record<K, string>) => (a[key] < b[key] ? -1 : 1);
}

function write(name: string, rows: object[]): void {
  writeFileSync(join(here, name), toCsv(rows as Record<string, string>[]));
  console.log(`${name}: ${rows.length} rows`);
}

const zips = reduceZips();
reduceFacilities(zips);
reduceCountry(zips);
copyFileSync(join(sources, "nucc_provider_taxonomy.csv"), join(here, "nucc-taxonomy.csv"));
