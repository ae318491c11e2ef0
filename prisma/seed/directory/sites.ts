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

/**
 * The ZIP codes where a group of clinics builds: spread over its counties, so that each site
 * serves many people and none stands in another's street.
 */
export function clinicZips(counties: readonly string[], count: number): string[] {
  const candidates = homeZips
    .filter(({ zip }) => counties.includes(countyOf(zip)))
    .sort((a, b) => b.thousands - a.thousands || (a.zip < b.zip ? -1 : 1));
  const chosen: string[] = [];
  for (let apart = 12; chosen.length < count; apart--) {
    for (const { zip } of candidates) {
      if (chosen.length === count) break;
      if (chosen.every((other) => milesBetween(zip, other) > Math.max(apart, 0.5))) {
        chosen.push(zip);
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

export function nearest<T extends Position>(
  places: readonly T[],
  to: Position,
  count: number,
): T[] {
  return places
    .map((place) => ({ place, miles: milesApart(place, to) }))
    .sort((a, b) => a.miles - b.miles)
    .slice(0, count)
    .map(({ place }) => place);
}
