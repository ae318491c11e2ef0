import type { Random } from "../random";
import { facilitySites, zipRecords } from "../source-files";

export interface Place {
  line1: string;
  line2: string | null;
  city: string;
  state: "CA";
  zip: string;
  countyFips: string;
  lat: number;
  lng: number;
}

// Invented street names that sound of the place; no building stands behind a number.
const trees =
  `Acacia Alder Almond Apricot Ash Bay Laurel Birch Blossom Buckeye Camellia Cedar Cherry
  Chestnut Cypress Elm Eucalyptus Fig Fir Hawthorn Hazel Juniper Laurel Lilac Linden Madrone Magnolia
  Manzanita Maple Mulberry Oak Olive Orchard Palm Pepper Pine Plum Poplar Quince Redwood Rose Sage
  Sequoia Sycamore Toyon Walnut Willow`.split(/\s+/);
const views =
  `Arroyo Bayview Canyon Coast Creekside Delta Eastshore Foothill Fremont Grand Harbor Heron
  Highland Hillcrest Lakeview Marina Marsh Meadow Mesa Mission Monterey Overlook Pacific Paseo
  Peninsula Prospect Ridge San_Benito San_Marco Santa_Inez Shoreline Skyline Summit Sunrise Terrace
  Tidewater Valley Vista Westgate Whistler`.split(/\s+/);
const ends = { Street: 40, Avenue: 28, Road: 9, Drive: 9, Way: 6, Boulevard: 8 };

function street(random: Random): string {
  const name = random.pick(random.chance(0.55) ? trees : views).replaceAll("_", " ");
  return `${random.integer(1, 58) * 50 + random.integer(1, 49)} ${name} ${random.weighted(ends)}`;
}

export function inventHomeAddress(random: Random, zip: string) {
  const unit = random.chance(0.3) ? `Apt ${random.integer(1, 24)}` : null;
  const { city } = zipRecords().get(zip) ?? { city: "" };
  return { line1: street(random), line2: unit, city, state: "CA" as const, zip };
}

/**
 * An office address in the ZIP code, with a position near it: beside a real facility where one
 * stands, since that is dry land with a street, else by the middle of the ZIP code.
 */
export function inventOffice(random: Random, zip: string): Place {
  const record = zipRecords().get(zip);
  if (!record) throw new Error(`no ZIP ${zip}`);
  const sites = facilitySites().get(zip) ?? [];
  const beside = sites.length > 0 && random.chance(0.85) ? random.pick(sites) : record;
  const reach = beside === record ? 0.3 : 0.18;
  const milesPerDegree = 69.05;
  const shift = () => ((random.number() + random.number() - 1) * reach) / milesPerDegree;
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return {
    line1: street(random),
    line2: random.chance(0.6)
      ? `Suite ${random.integer(1, 6) * 100 + random.integer(0, 40)}`
      : null,
    city: record.city,
    state: "CA",
    zip,
    countyFips: record.counties[0] ?? "",
    lat: round(beside.lat + shift()),
    lng: round(beside.lng + shift() / Math.cos((beside.lat * Math.PI) / 180)),
  };
}

const areaCodes: Record<string, string[]> = {
  "06001": ["510"],
  "06013": ["925"],
  "06075": ["415"],
  "06081": ["650"],
  "06085": ["408"],
};

/** Ten digits with the county's area code and the exchange 555, which rings nowhere. */
export function inventPhone(random: Random, countyFips: string): string {
  const area = random.pick(areaCodes[countyFips] ?? ["510"]);
  return `${area}555${String(random.integer(1000, 9999))}`;
}
