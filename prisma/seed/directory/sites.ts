import { idOf } from "../identifiers";
import { inventOffice, inventPhone } from "../places/addresses";
import { homeZips, pickHomeZip } from "../places/zips";
import type { Random } from "../random";
import { zipRecords } from "../source-files";
import type { LocationRow } from "../tables";

/** Plan-Net AccessibilityCS codes, with how often a site has each. */
const accessibility = {
  adacomp: 0.86,
  handiaccess: 0.8,
  mobility: 0.5,
  pubtrans: 0.52,
  cultcomp: 0.3,
  cognitive: 0.1,
  anssrvc: 0.35,
};

export function accessibilityOf(random: Random): string[] {
  return Object.entries(accessibility)
    .filter(([, probability]) => random.chance(probability))
    .map(([code]) => code);
}

/** A new office in the ZIP code. Its key must be its own: the identifier follows from it. */
export function inventSite(
  random: Random,
  key: string,
  site: { zip: string; name: string; organizationId: string | null },
): LocationRow {
  const { zip, name, organizationId } = site;
  const place = inventOffice(random, zip);
  return {
    id: idOf("location", key),
    organizationId,
    name,
    ...place,
    phone: inventPhone(random, place.countyFips),
    accessibility: accessibilityOf(random),
  };
}

export function countyOf(zip: string): string {
  return zipRecords().get(zip)?.counties[0] ?? "";
}

/** A ZIP code where people live, in one of the counties. */
export function pickZipIn(random: Random, counties: readonly string[]): string {
  for (;;) {
    const { zip } = pickHomeZip(random);
    if (counties.includes(countyOf(zip))) return zip;
  }
}

/** Counties, each as often as its share of the residents has it, and once at least. */
export function countiesByResidents(counties: readonly string[], count: number): string[] {
  const residents = (within: readonly string[]) =>
    homeZips
      .filter(({ zip }) => within.includes(countyOf(zip)))
      .reduce((sum, { thousands }) => sum + thousands, 0);
  const all = residents(counties);
  const shares = counties.map((county) => ({
    county,
    times: Math.max(1, Math.round((residents([county]) / all) * count)),
  }));
  return shares.flatMap(({ county, times }) => Array.from({ length: times }, () => county));
}

/**
 * The ZIP codes where a group of clinics builds: in each of its counties as many as its share of
 * the residents has it, where many live, and apart from each other.
 */
export function clinicZips(counties: readonly string[], count: number): string[] {
  const chosen: string[] = [];
  const sites = countiesByResidents(counties, count);
  for (const county of counties) {
    const candidates = homeZips
      .filter(({ zip }) => countyOf(zip) === county)
      .sort((a, b) => b.thousands - a.thousands || (a.zip < b.zip ? -1 : 1))
      .map(({ zip }) => zip);
    let left = sites.filter((site) => site === county).length;
    for (let apart = 8; left > 0; apart--) {
      for (const zip of candidates) {
        const free = chosen.every((other) => milesBetween(zip, other) > Math.max(apart, 0.5));
        if (left === 0 || !free) continue;
        chosen.push(zip);
        left--;
      }
    }
  }
  return chosen;
}

function milesBetween(zip: string, other: string): number {
  const [a, b] = [zipRecords().get(zip), zipRecords().get(other)];
  return a && b ? milesApart(a, b) : Number.POSITIVE_INFINITY;
}

interface Position {
  lat: number;
  lng: number;
}

/** Miles between two places of one region, on a flat map. */
export function milesApart(a: Position, b: Position): number {
  const east = (a.lng - b.lng) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return Math.hypot(east, a.lat - b.lat) * 69.05;
}

/** The nearest places, nearest first. */
export function nearest<T extends Position>(places: Iterable<T>, to: Position, count: number): T[] {
  const found: { place: T; miles: number }[] = [];
  for (const place of places) {
    const miles = milesApart(place, to);
    if (found.length === count && miles >= (found.at(-1)?.miles ?? 0)) continue;
    const at = found.findIndex((other) => other.miles > miles);
    found.splice(at < 0 ? found.length : at, 0, { place, miles });
    if (found.length > count) found.pop();
  }
  return found.map(({ place }) => place);
}
