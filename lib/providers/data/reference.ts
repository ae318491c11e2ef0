import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { prepared } from "@/lib/db/prepared";
import type { MapPoint } from "@/lib/map/project";
import type { CityGuess } from "@/lib/providers/rules/asked-city";
import type { OwnPlace, SearchChoices, SearchPlace } from "@/lib/providers/types";
import { Prisma } from "@/prisma/generated/client";
import { inTime } from "./in-time";

/** The middle of a ZIP code. */
export async function findPlace(zip: string): Promise<Omit<SearchPlace, "from"> | null> {
  return db.zipCode.findUnique({
    where: { zip },
    select: { zip: true, city: true, lat: true, lng: true },
  });
}

/** The towns around some points, the largest first, each in the middle of its ZIP codes there. */
export async function listTowns(points: readonly MapPoint[]) {
  if (points.length === 0) return [];
  const lats = points.map(({ lat }) => lat);
  const lngs = points.map(({ lng }) => lng);
  // A map is wider than what it shows.
  const [margin, across] = [0.1, 0.15];
  const rows = await db.zipCode.groupBy({
    by: ["city"],
    where: {
      lat: { gte: Math.min(...lats) - margin, lte: Math.max(...lats) + margin },
      lng: { gte: Math.min(...lngs) - across, lte: Math.max(...lngs) + across },
    },
    _avg: { lat: true, lng: true },
    _count: true,
    orderBy: [{ _count: { zip: "desc" } }, { city: "asc" }],
    take: 40,
  });
  return rows.flatMap(({ city, _avg: { lat, lng } }) =>
    lat === null || lng === null ? [] : [{ name: city, lat, lng }],
  );
}

/** The ZIP code whose middle is nearest; null where the installation has none at all. */
export async function findNearestZip(at: {
  lat: number;
  lng: number;
}): Promise<{ zip: string; city: string } | null> {
  const [nearest] = await db.$queryRaw<{ zip: string; city: string }[]>`
    select zip, city from zip_code
    order by sphere_point(lat, lng) <-> sphere_point(${at.lat}::float8, ${at.lng}::float8), zip
    limit 1`;
  return nearest ?? null;
}

/**
 * What a whole name names: an organization alone, a practice with everybody who is there, or a
 * medical group, by its code.
 */
export type NamedPlace = { kind: "organization" | "location" } | { kind: "group"; code: string };

/** Whether anybody of the specialties is public on the day, wherever. */
export async function isAnybodyListed(
  codes: readonly string[],
  date: Temporal.PlainDate,
): Promise<boolean> {
  const day = date.toString();
  const [row] = await db.$queryRaw<[{ listed: boolean }]>`
    select exists (
      select from search_listing as listing
      where listing.specialty_code = any(${[...codes]}::bpchar[])
        and listing.starts_on <= ${day}::date and listing.ends_on >= ${day}::date) as listed`;
  return row.listed;
}

/** What is public on the day and called just so, but for case, accents and signs. */
export async function findNamedPlace(
  name: string,
  date: Temporal.PlainDate,
): Promise<NamedPlace | null> {
  const [row] = await inTime<{ organization: boolean; location: boolean; group: string | null }>(
    namedPlaceStatement(name, date),
  );
  if (!row) return null;
  if (row.organization) return { kind: "organization" };
  if (row.group !== null) return { kind: "group", code: row.group };
  return row.location ? { kind: "location" } : null;
}

export function namedPlaceStatement(name: string, date: Temporal.PlainDate): Prisma.Sql {
  const day = date.toString();
  const inForce = Prisma.sql`listing.starts_on <= ${day}::date and listing.ends_on >= ${day}::date`;
  return prepared(Prisma.sql`
    select
      exists (
        select from organization
        join provider_role as role on role.organization_id = organization.id
        join search_listing as listing on listing.role_id = role.id
        where whole_name(organization.name) = whole_name(${name}) and role.practitioner_id is null
          and ${inForce}) as organization,
      exists (
        select from location
        join provider_role as role on role.location_id = location.id
        join search_listing as listing on listing.role_id = role.id
        where whole_name(location.name) = whole_name(${name}) and ${inForce}) as location,
      (
        select code from provider_group
        where whole_name(name) = whole_name(${name}) and kind <> 'DIRECT_CONTRACT'
        order by code limit 1) as "group"`);
}

/** The counties that the plan's products serve, by name, where the ZIP code is in others; else null. */
export async function findCountiesServed(zip: string): Promise<readonly string[] | null> {
  const counties = await db.$queryRaw<{ name: string; here: boolean }[]>`
    select county.name, exists (
      select from zip_county as near where near.county_fips = county.fips and near.zip = ${zip}
    ) as here
    from county
    where exists (select from service_area where service_area.county_fips = county.fips)
      and exists (select from zip_county where zip = ${zip})
    order by county.name`;
  const outside = counties.length > 0 && !counties.some(({ here }) => here);
  return outside ? counties.map(({ name }) => name) : null;
}

/** A city of which words may speak, and the ZIP code nearest its middle. */
export type KnownCity = { guess: CityGuess; zip: string };

/**
 * The likeliest of the guesses that is a city of a state in which the plan has a service area, and
 * the ZIP code nearest its middle. Words that only stand where a city may stand are none where
 * somebody with the specialty is called so on the day.
 */
export async function findCity(
  guesses: readonly CityGuess[],
  date: Temporal.PlainDate,
): Promise<KnownCity | null> {
  if (guesses.length === 0) return null;
  const rows = await db.$queryRaw<{ place: number; zip: string }[]>`
    select distinct on (place) place::int, zip from (
      select asked.place, known.zip, count(*) over town as zips,
             (known.lat - avg(known.lat) over town) ^ 2 + (known.lng - avg(known.lng) over town) ^ 2 as off
      from unnest(${guesses.map(({ city }) => city)}::text[],
                  ${guesses.map(({ state }) => state)}::text[]) with ordinality as asked (city, state, place)
      join zip_code as known on whole_name(known.city) = whole_name(asked.city)
      where known.state = coalesce(asked.state::bpchar, known.state) and exists (
        select from county join service_area on service_area.county_fips = county.fips
        where county.state = known.state)
      window town as (partition by asked.place, known.state)) as towns
    order by place, zips desc, off, zip`;
  for (const { place, zip } of rows) {
    const guess = guesses[place - 1];
    if (!guess || (guess.care && (await isCalled(guess.care, date)))) continue;
    return { guess, zip };
  }
  return null;
}

/** Whether somebody, of the specialties if any, bears all of the words, whole, on the day. */
async function isCalled(
  { specialties, names }: NonNullable<CityGuess["care"]>,
  date: Temporal.PlainDate,
): Promise<boolean> {
  const day = date.toString();
  const ofSpecialty =
    specialties === null
      ? Prisma.sql`true`
      : Prisma.sql`listing.specialty_code = any(${[...specialties]}::bpchar[])`;
  const ids = names.map(
    (name) => Prisma.sql`
      listing.names && array(select id from search_word where word = btrim(name_key(${name})))`,
  );
  const [row] = await db.$queryRaw<[{ called: boolean }]>`
    select exists (
      select from search_listing as listing
      where ${Prisma.join(ids, " and ")} and ${ofSpecialty}
        and listing.starts_on <= ${day}::date and listing.ends_on >= ${day}::date) as called`;
  return row.called;
}

/** The taxonomy's names for codes, in the order given; codes that it does not have are left out. */
export async function listSpecialties(
  codes: readonly string[],
): Promise<{ code: string; display: string }[]> {
  if (codes.length === 0) return [];
  const rows = await db.specialty.findMany({
    where: { code: { in: [...codes] } },
    select: { code: true, display: true },
  });
  const displays = new Map(rows.map(({ code, display }) => [code, display]));
  return codes.flatMap((code) => {
    const display = displays.get(code);
    return display === undefined ? [] : [{ code, display }];
  });
}

/** Products and medical groups by name; direct contracts are no group to look for. */
export async function listSearchChoices(): Promise<SearchChoices> {
  const [products, groups] = await Promise.all([
    db.product.findMany({ orderBy: { name: "asc" }, select: { code: true, name: true } }),
    db.providerGroup.findMany({
      where: { kind: { not: "DIRECT_CONTRACT" } },
      orderBy: { name: "asc" },
      select: { code: true, name: true },
    }),
  ]);
  return { products, groups };
}

/** The ZIP code of a member's home or work. */
export async function findOwnZip(
  memberId: AuthorizedMemberId<"PCP">,
  place: OwnPlace,
): Promise<string | null> {
  const address = await db.memberAddress.findFirst({
    where: { memberId, kind: place === "home" ? "HOME" : "WORK" },
    select: { zip: true },
  });
  return address?.zip ?? null;
}
