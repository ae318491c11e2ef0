import "server-only";
import { prepared } from "@/lib/db/prepared";
import {
  degreesOf,
  type Strip,
  squaredChord,
  stripsAround,
  toSphere,
} from "@/lib/providers/rules/tiles";
import type { SearchSort } from "@/lib/providers/types";
import { Prisma } from "@/prisma/generated/client";
import type { NameWord, NetworkNumbers, SearchNumbers } from "./search-numbers";
import type { RoleSearch } from "./search-roles";

/**
 * One statement finds, ranks and pages. Only the conditions that are set stand in it, so that the
 * plan fits them. Counting is left to the facets, which look at every match anyway.
 */
export function searchStatement(search: RoleSearch, numbers: SearchNumbers): Prisma.Sql {
  return prepared(Prisma.sql`
    select role_id as id, chord_miles(sqrt(squared)) as miles
    from (
      select listing.role_id, listing.squared, listing.named, listing.standing, listing.sort_name,
             ${covered(numbers)} as covered, ${inCircle(numbers)} as in_circle,
             ${accepts(numbers)} as accepts
      from (${candidates(search, numbers, passesAll(numbers))}) as listing
    ) as found
    order by ${order(search.sort)}
    limit ${search.limit} offset ${search.offset}`);
}

/**
 * Best: whom the name meant, whole words before beginnings, then where the plan pays, then how far
 * the listing can be trusted, then the own circle, then who takes new patients, then the nearest.
 */
function order(sort: SearchSort): Prisma.Sql {
  switch (sort) {
    case "distance":
      return Prisma.sql`squared nulls last, sort_name, role_id`;
    case "name":
      return Prisma.sql`sort_name, squared nulls last, role_id`;
    case "best":
      return Prisma.sql`named desc, covered desc, standing, in_circle desc, accepts desc,
                        squared nulls last, sort_name, role_id`;
  }
}

/** Whether the listing has one of the terms; taking new patients is a matter of the network. */
export function passes(
  facet: string,
  terms: readonly number[],
  numbers: SearchNumbers,
): Prisma.Sql {
  return facet === "accepting" ? accepts(numbers) : overlaps(Prisma.sql`listing.terms`, terms);
}

/** What passes every filter; all those that want just one term are one look at the listing's terms. */
function passesAll(numbers: SearchNumbers): Prisma.Sql[] {
  const lens = numbers.networks.length > 0;
  const single = numbers.filters.filter(
    ({ facet, terms }) => terms.length === 1 && !(lens && facet === "accepting"),
  );
  const others = numbers.filters.filter((filter) => !single.includes(filter));
  const all = single.flatMap(({ terms }) => terms);
  return [
    ...(all.length > 0 ? [Prisma.sql`listing.terms @> ${all}::int[]`] : []),
    ...others.map(({ facet, terms }) => passes(facet, terms, numbers)),
  ];
}

/** The database sorts the numbers for every row, which is quick where they are in order already. */
export function overlaps(column: Prisma.Sql, ids: readonly number[]): Prisma.Sql {
  const ordered = ids.toSorted((one, other) => one - other);
  return ids.length === 0 ? Prisma.sql`false` : Prisma.sql`${column} && ${ordered}::int[]`;
}

const covered = (numbers: SearchNumbers) =>
  numbers.networks.length === 0
    ? Prisma.sql`true`
    : byNetwork(numbers, ({ member }) => overlaps(Prisma.sql`listing.memberships`, member));

const inCircle = (numbers: SearchNumbers) =>
  byNetwork(numbers, ({ member, circle }) =>
    overlaps(Prisma.sql`listing.memberships`, circle ?? member),
  );

export const accepts = (numbers: SearchNumbers) =>
  numbers.networks.length === 0
    ? overlaps(Prisma.sql`listing.terms`, numbers.accepting)
    : byNetwork(numbers, ({ accepting }) => overlaps(Prisma.sql`listing.memberships`, accepting));

function byNetwork(
  { networks }: SearchNumbers,
  condition: (network: NetworkNumbers) => Prisma.Sql,
): Prisma.Sql {
  return networks.reduceRight(
    (otherwise, network) =>
      network.specialties === null
        ? condition(network)
        : Prisma.sql`case when listing.specialty_code = any(${[...network.specialties]}::bpchar[])
                          then ${condition(network)} else ${otherwise} end`,
    Prisma.sql`false`,
  );
}

const columns = Prisma.sql`
  listing.role_id, listing.specialty_code, listing.standing, listing.sort_name, listing.terms,
  listing.memberships`;

/**
 * The listings of the day that the words, the specialty and the place mean and that pass these
 * filters. `named` says how well the words name them: 2 for those who are called so, 0 for those who
 * are found by their specialty, and one more where a name is borne in whole words; `squared` is the
 * square of the chord from the place.
 */
export function candidates(
  search: RoleSearch,
  numbers: SearchNumbers,
  filters: readonly Prisma.Sql[],
): Prisma.Sql {
  const { words } = search;
  const passing = [inForce(search), ...filters];
  if (!words) {
    return scan(search, search.filters.specialty ? [search.filters.specialty] : null, passing);
  }
  const named = calledSo(search, numbers);
  const byName = scanNamed(search, numbers, [...passing, named]);
  if (words.specialties.length === 0) return byName;

  // Two scans and not an "or", so that each reading of the words has its own index.
  const only = search.filters.specialty;
  const specialties = words.specialties.filter((code) => only === undefined || code === only);
  const meant = numbers.rest.length > 0 ? allNames(numbers.rest) : null;
  return Prisma.sql`
    ${scan(
      search,
      specialties,
      meant ? [...passing, meant] : passing,
      Prisma.sql`case when ${named} then 2 + ${wholly(numbers.names)}
                      else ${wholly(numbers.rest)} end`,
    )}
    union all
    select * from (${byName}) as listing
    where not (specialty_code = any(${specialties}::bpchar[])
               ${meant ? Prisma.sql`and ${meant}` : Prisma.empty})`;
}

/** Everything in reach, or of these specialties. */
function scan(
  search: RoleSearch,
  specialties: readonly string[] | null,
  conditions: readonly Prisma.Sql[],
  named: Prisma.Sql = Prisma.sql`0`,
): Prisma.Sql {
  const isNamed = Prisma.sql`listing.names, ${named} as named`;
  const { place, within } = search;
  if (place) {
    return inStrips(stripsAround(place, within), specialties, conditions, isNamed, place, within);
  }
  const ofSpecialty = specialties
    ? [Prisma.sql`listing.specialty_code = any(${[...specialties]}::bpchar[])`]
    : [];
  return Prisma.sql`
    select ${columns}, ${isNamed}, null::float8 as squared
    from search_listing as listing where ${Prisma.join([...ofSpecialty, ...conditions], " and ")}`;
}

/**
 * Rows of strips, and of each of the specialties where there are some; the index holds them from
 * west to east, and nothing else is read.
 */
function inStrips(
  strips: readonly Strip[],
  specialties: readonly string[] | null,
  conditions: readonly Prisma.Sql[],
  more: Prisma.Sql,
  place: { lat: number; lng: number },
  within: number,
): Prisma.Sql {
  const kinds = specialties
    ? Prisma.sql`cross join unnest(${[...specialties]}::bpchar[]) as kinds (code)`
    : Prisma.empty;
  const only = specialties
    ? [Prisma.sql`listing.specialty_code = kinds.code`, ...conditions]
    : [...conditions];
  // "offset 0" keeps the planner from reading all of a specialty and then looking for strips.
  return Prisma.sql`
    select near.* from unnest(
      ${strips.map(({ strip }) => strip)}::int[], ${strips.map(({ west }) => west)}::float8[],
      ${strips.map(({ east }) => east)}::float8[]) as strips (strip, west, east)
    ${kinds}
    cross join lateral (
      select ${columns}, ${more}, ${squared(place)} as squared
      from search_listing as listing
      where listing.strip = strips.strip and listing.lng between strips.west and strips.east
        and ${Prisma.join(only, " and ")}
      offset 0
    ) as near
    where near.squared <= ${squaredChord(within)}::float8`;
}

/** Those whom the words name, wherever; the exact place is looked at after that. */
function scanNamed(
  search: RoleSearch,
  numbers: SearchNumbers,
  passing: readonly Prisma.Sql[],
): Prisma.Sql {
  const conditions = [...passing];
  const only = search.filters.specialty;
  if (only !== undefined) conditions.push(Prisma.sql`listing.specialty_code = ${only}::bpchar`);
  const { place, within } = search;
  if (place) conditions.push(Prisma.sql`${squared(place)} <= ${squaredChord(within)}::float8`);
  return Prisma.sql`
    select ${columns}, listing.names, 2 + ${wholly(numbers.names)} as named,
           ${place ? squared(place) : Prisma.sql`null::float8`} as squared
    from search_listing as listing where ${Prisma.join(conditions, " and ")}`;
}

export function inForce({ date }: RoleSearch): Prisma.Sql {
  const day = Prisma.sql`${date.toString()}::date`;
  return Prisma.sql`listing.starts_on <= ${day} and listing.ends_on >= ${day}`;
}

export function squared(place: { lat: number; lng: number }): Prisma.Sql {
  const { x, y, z } = toSphere(place);
  return Prisma.sql`
    (listing.x - ${x}::float8) * (listing.x - ${x}::float8)
    + (listing.y - ${y}::float8) * (listing.y - ${y}::float8)
    + (listing.z - ${z}::float8) * (listing.z - ${z}::float8)`;
}

/** Who is meant by number or by name. */
function calledSo(search: RoleSearch, numbers: SearchNumbers): Prisma.Sql {
  const { words } = search;
  if (words?.npi) {
    return Prisma.sql`listing.role_id in (
      select id from provider_role
      where practitioner_id = (select id from practitioner where npi = ${words.npi})
         or organization_id = (select id from organization where npi = ${words.npi}))`;
  }
  if (words?.place) {
    const { kind, name } = words.place;
    return kind === "organization"
      ? Prisma.sql`listing.role_id in (
          select role.id from organization join provider_role as role on role.organization_id = organization.id
          where whole_name(organization.name) = whole_name(${name}) and role.practitioner_id is null)`
      : Prisma.sql`listing.role_id in (
          select role.id from location join provider_role as role on role.location_id = location.id
          where whole_name(location.name) = whole_name(${name}))`;
  }
  if (numbers.names.length === 0) return Prisma.sql`false`;
  const called = Prisma.sql`${allNames(numbers.names)}${nearby(search, numbers.names)}`;
  return words && words.specialties.length > 0 && words.rest.length === 0
    ? Prisma.sql`(${called} and ${overlaps(Prisma.sql`listing.terms`, numbers.practitioner)})`
    : called;
}

/** All words in any order. */
function allNames(words: readonly NameWord[]): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(
    words.map(({ ids }) => overlaps(Prisma.sql`listing.names`, ids)),
    " and ",
  )})`;
}

/** 1 where every word is borne as it was typed, and not as the beginning of a longer one, else 0. */
function wholly(words: readonly NameWord[]): Prisma.Sql {
  const whole = words.flatMap((word) => word.whole ?? []);
  return whole.length === 0 || whole.length < words.length
    ? Prisma.sql`0`
    : Prisma.sql`(listing.names @> ${whole}::int[])::int`;
}

/** More than these are not worth looking up one by one. */
const mostKeys = 1_000;

/**
 * Of a name that many bear, only those in the square degrees around the place are looked at: the
 * word of fewest meanings together with each of them.
 */
function nearby({ place, within }: RoleSearch, words: readonly NameWord[]): Prisma.Sql {
  const [ids = []] = words.map(({ ids }) => ids).toSorted((a, b) => a.length - b.length);
  const degrees = place ? degreesOf(stripsAround(place, within)) : [];
  const keys = degrees.flatMap((degree) => ids.map((id) => degree * 10_000_000_000 + id));
  if (!place || keys.length > mostKeys) return Prisma.empty;
  return Prisma.sql`
    and search_names_here(listing.names, listing.strip, listing.tile) && ${keys}::bigint[]`;
}
