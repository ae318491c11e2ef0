import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { CircleProduct, MemberLens } from "@/lib/circle/types";
import { db } from "@/lib/db/client";
import { forEachFacet } from "@/lib/providers/rules/facets";
import { type FacetName, type Facets, facetNames, type SearchSort } from "@/lib/providers/types";
import { Prisma } from "@/prisma/generated/client";

/** What to look for; every condition that is set must hold. */
export type RoleSearch = {
  lens: MemberLens | null;
  /** The day for which participations count. */
  date: Temporal.PlainDate;
  today: Temporal.PlainDate;
  words: WordSearch | null;
  place: { lat: number; lng: number } | null;
  within: number;
  /** One value each, as the search's parameter of that name takes it. */
  filters: Filters;
  /** The minute of the week, from Monday's first on, that is now where the plan is. */
  minute: number;
  sort: SearchSort;
  limit: number;
  offset: number;
};

export type Filters = { readonly [name in FacetName]?: string };

/** Either reading of the words will do. */
export type WordSearch = {
  npi: string | null;
  specialties: readonly string[];
  /** Words of the name of who has the specialty. */
  rest: readonly string[];
  /** Words of a name, whatever the specialty. */
  names: readonly string[];
};

/** A search that takes longer is given up: somebody waits for it. */
const searchMilliseconds = "4000";

export type FoundRole = { id: string; distanceMiles: number | null };

/**
 * The roles that match, in the order asked for, and how many there are in all. Only what is public
 * is found: listed, and in some network of the plan on the day. Everything is decided in one
 * statement; only the conditions that are set stand in it, so that the plan fits them.
 */
export async function searchRoles(
  search: RoleSearch,
): Promise<{ total: number; roles: FoundRole[] }> {
  const [, rows] = await db.$transaction([
    db.$executeRaw`select set_config('statement_timeout', ${searchMilliseconds}, true)`,
    db.$queryRaw<Row[]>(statement(search)),
  ]);
  return {
    total: rows[0]?.total ?? 0,
    roles: rows.flatMap(({ id, miles }) => (id === null ? [] : [{ id, distanceMiles: miles }])),
  };
}

/** One row for each role of the page, or one without a role where the page has none. */
type Row = { total: number; id: string | null; miles: number | null };

function statement(search: RoleSearch): Prisma.Sql {
  return Prisma.sql`
    with ${matched(search)},
    found as (select * from matched where ${passes(search.filters)}),
    counted as (select count(*)::int as total from found)
    select counted.total, page.id, page.miles
    from counted
    left join lateral (
      select id, miles from found order by ${order(search.sort)}
      limit ${search.limit} offset ${search.offset}
    ) as page on true`;
}

/** More values of a filter than these are not offered. */
const mostValues = 60;

/**
 * How many of the matches each value of each filter would leave, the filter's own choice put aside.
 */
export async function countFacets(search: RoleSearch): Promise<Facets> {
  const [, rows] = await db.$transaction([
    db.$executeRaw`select set_config('statement_timeout', ${searchMilliseconds}, true)`,
    db.$queryRaw<FacetRow[]>(facetStatement(search)),
  ]);
  return forEachFacet((name) => {
    const values = rows.flatMap(({ facet, value, count, label }) =>
      facet === name ? [{ value, count, label }] : [],
    );
    const chosen = search.filters[name];
    if (chosen !== undefined && !values.some(({ value }) => value === chosen)) {
      values.push({ value: chosen, count: 0, label: null });
    }
    return values;
  });
}

type FacetRow = { facet: FacetName; value: string; count: number; label: string | null };

function facetStatement(search: RoleSearch): Prisma.Sql {
  const counts = facetNames.map((name) => {
    const others = { ...search.filters, [name]: undefined };
    return Prisma.sql`
      select ${name} as facet, value, count(*)::int as count
      from matched cross join lateral unnest(${values(name)}) as value
      where ${passes(others)} group by value`;
  });
  return Prisma.sql`
    with ${matched(search)},
    counts as (${Prisma.join(counts, " union all ")}),
    ranked as (
      select *, row_number() over (partition by facet order by count desc, value) as rank
      from counts)
    select ranked.facet, ranked.value, ranked.count,
           coalesce(specialty.display, provider_group.name, organization.name) as label
    from ranked
    left join specialty on facet = 'specialty' and specialty.code = value
    left join provider_group on facet = 'group' and provider_group.code = value
    left join organization on facet = 'hospital' and organization.id::text = value
    where rank <= ${mostValues} order by facet, rank`;
}

/** Everything that the search finds without its filters. */
function matched(search: RoleSearch): Prisma.Sql {
  return Prisma.sql`
    called as materialized (${rolesMeant(search.words)}),
    matched as materialized (
      select role.id, ${distance(search)} as miles,
             exists (select from called where called.id = role.id) as named,
             part.covered, part.in_circle, part.accepts,
             role.standing,
             coalesce(practitioner.family_name || ' ' || practitioner.given_name,
                      organization.name) as sort_name,
             ${Prisma.join(
               facetNames.map((name) => Prisma.sql`${valuesOf(name, search)} as ${values(name)}`),
             )}
      from provider_role as role
      join location on location.id = role.location_id
      left join practitioner on practitioner.id = role.practitioner_id
      left join organization on organization.id = role.organization_id
      cross join lateral (${participation(search)}) as part
      where ${Prisma.join([...conditions(search)], " and ")}
    )`;
}

const values = (name: FacetName) => Prisma.raw(`"of_${name}"`);

function passes(filters: Filters): Prisma.Sql {
  const set = facetNames.flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [Prisma.sql`${value} = any(${values(name)})`];
  });
  return set.length > 0 ? Prisma.join(set, " and ") : Prisma.sql`true`;
}

/** The values of a filter that let the role through. */
function valuesOf(name: FacetName, { minute }: RoleSearch): Prisma.Sql {
  const flag = (condition: Prisma.Sql, value = "1") =>
    Prisma.sql`case when ${condition} then array[${value}] else '{}' end`;
  switch (name) {
    case "specialty":
      return Prisma.sql`array[role.specialty_code::text]`;
    case "kind":
      return Prisma.sql`array[lower(role.kind::text)]`;
    case "facilityKind":
      return Prisma.sql`case when role.kind = 'FACILITY'
        then array[replace(lower(organization.kind::text), '_', '-')] else '{}' end`;
    case "accepting":
      return flag(Prisma.sql`part.accepts`);
    case "language":
      return Prisma.sql`array(
        select unnest(practitioner.languages) union select unnest(role.staff_languages))`;
    case "gender":
      return Prisma.sql`case when practitioner.gender <> 'UNKNOWN'
        then array[lower(practitioner.gender::text)] else '{}' end`;
    case "group":
      return Prisma.sql`part.groups`;
    case "hospital":
      return Prisma.sql`array(
        select organization_id::text from hospital_affiliation as affiliation
        where affiliation.practitioner_id = role.practitioner_id)`;
    case "telehealth":
      return flag(Prisma.sql`role.telehealth`);
    case "accessibility":
      return Prisma.sql`array(select distinct unnest(location.accessibility))`;
    case "boardCertified":
      return flag(Prisma.sql`practitioner.board_certified_in is not null`);
    case "open":
      return Prisma.join(
        [
          flag(Prisma.sql`week_minutes(role.hours) @> ${minute}::int`, "now"),
          flag(Prisma.sql`week_minutes(role.hours) && ${evenings}::int4multirange`, "evenings"),
          flag(Prisma.sql`week_minutes(role.hours) && ${weekends}::int4multirange`, "weekends"),
        ],
        " || ",
      );
  }
}

/** Weekdays from six in the evening on, in minutes of the week. */
const evenings = `{${[0, 1, 2, 3, 4].map((at) => `[${at * 1440 + 1080},${at * 1440 + 1440})`)}}`;
const weekends = `{[${5 * 1440},${7 * 1440})}`;

function day(date: Temporal.PlainDate): Prisma.Sql {
  return Prisma.sql`${date.toString()}::date`;
}

function point({ lat, lng }: { lat: number; lng: number }): Prisma.Sql {
  return Prisma.sql`sphere_point(${lat}::float8, ${lng}::float8)`;
}

function distance({ place }: RoleSearch): Prisma.Sql {
  return place
    ? Prisma.sql`chord_miles(sphere_point(role.lat, role.lng) <-> ${point(place)})`
    : Prisma.sql`null::float8`;
}

function* conditions(search: RoleSearch): Generator<Prisma.Sql> {
  yield Prisma.sql`(role.withdrawn_on is null or role.withdrawn_on > ${day(search.date)})`;
  yield Prisma.sql`part.public`;
  yield near(search);
  if (search.words) yield candidates(search, search.words);
}

/** The box around the circle is what the index answers; the corners are cut off after it. */
function near({ place, within }: RoleSearch): Prisma.Sql {
  if (place === null) return Prisma.sql`true`;
  const radius = Prisma.sql`miles_chord(${within}::float8)`;
  return Prisma.sql`sphere_point(role.lat, role.lng)
                    <@ cube_enlarge(${point(place)}, ${radius}, 3)
                    and (sphere_point(role.lat, role.lng) <-> ${point(place)}) <= ${radius}`;
}

/** A union and not an "or", so that each reading of the words has its own index. */
function candidates(search: RoleSearch, { specialties, rest }: WordSearch): Prisma.Sql {
  if (specialties.length === 0) return Prisma.sql`role.id in (select id from called)`;
  const name = rest.length > 0 ? Prisma.sql`and role.id in (${rolesCalled(rest)})` : Prisma.empty;
  return Prisma.sql`role.id in (
    select role.id from provider_role as role
    where role.specialty_code = any(${[...specialties]}::bpchar[]) and ${near(search)} ${name}
    union all
    select id from called)`;
}

/** Who is meant by number or by name. */
function rolesMeant(words: WordSearch | null): Prisma.Sql {
  if (words?.npi) {
    return Prisma.sql`
      select role.id from provider_role as role
      where role.practitioner_id = (select id from practitioner where npi = ${words.npi})
         or role.organization_id = (select id from organization where npi = ${words.npi})`;
  }
  if (!words || words.names.length === 0) {
    return Prisma.sql`select id from provider_role where false`;
  }
  // Where all words name a specialty, "Dr. Heart" must be called just so: a heart clinic is none.
  return words.specialties.length > 0 && words.rest.length === 0
    ? rolesOfPeople(words.names, " ")
    : rolesCalled(words.names);
}

/** Roles of people, or at organizations, with words in their name that begin with these. */
function rolesCalled(words: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    ${rolesOfPeople(words, "")}
    union
    select id from provider_role
    where organization_id in (
      select id from organization where ${hasWords(Prisma.sql`name_key(name)`, words, "")})`;
}

function rolesOfPeople(words: readonly string[], ending: "" | " "): Prisma.Sql {
  const key = Prisma.sql`name_key(given_name || ' ' || family_name)`;
  return Prisma.sql`
    select id from provider_role
    where practitioner_id in (select id from practitioner where ${hasWords(key, words, ending)})`;
}

/** All words in any order. They hold letters and digits only (see `foldWords`). */
function hasWords(key: Prisma.Sql, words: readonly string[], ending: "" | " "): Prisma.Sql {
  const beginnings = words.map((word) => Prisma.sql`${key} like '%' || name_key(${word}) || '%'`);
  const wholes = words.map(
    (word) => Prisma.sql`${key} || ' ' like '%' || name_key(${word}) || ' %'`,
  );
  return Prisma.join(ending === "" ? beginnings : [...beginnings, ...wholes], " and ");
}

/**
 * What the role's participations of the day say: that it is public at all; whether the member's
 * product pays there, and without going out of the group, as far as ranking needs to know (the
 * answer itself is the circle's); whether it takes new patients where it counts.
 */
function participation({ lens, date }: RoleSearch): Prisma.Sql {
  const product = lens?.coverage.status === "ACTIVE" ? lens.coverage.product : null;
  const covers = product ? serves(product) : Prisma.sql`true`;
  const circle = product ? inCircle(product, lens) : Prisma.sql`false`;
  return Prisma.sql`
    select count(*) > 0 as public,
           coalesce(bool_or(${covers}), false) as covered,
           coalesce(bool_or(${covers} and ${circle}), false) as in_circle,
           coalesce(bool_or(${covers} and part.accepting = 'newpt'), false) as accepts,
           array_agg(distinct provider_group.code) as groups
    from participation as part
    join provider_group on provider_group.id = part.group_id
    join network on network.id = part.network_id
    where part.role_id = role.id and part.starts_on <= ${day(date)}
      and (part.ends_on is null or part.ends_on >= ${day(date)})`;
}

/** The participation is in the network from which the product takes this specialty. */
function serves({ networkId, rules }: CircleProduct): Prisma.Sql {
  const own = Prisma.sql`part.network_id = ${networkId}::uuid`;
  return rules.carveOuts.reduceRight(
    (otherwise, { specialties, networkCode }) => Prisma.sql`
      case when role.specialty_code = any(${[...specialties]}::bpchar[])
           then ${networkCode === null ? own : Prisma.sql`network.code = ${networkCode}`}
           else ${otherwise} end`,
    own,
  );
}

function inCircle({ networkId, model }: CircleProduct, lens: MemberLens | null): Prisma.Sql {
  const open = [
    Prisma.sql`part.network_id <> ${networkId}::uuid`,
    Prisma.sql`provider_group.kind = 'DIRECT_CONTRACT'`,
  ];
  if (model === "STAFF") open.push(Prisma.sql`provider_group.kind = 'STAFF_CLINIC'`);
  if (lens?.pcp) open.push(Prisma.sql`part.group_id = ${lens.pcp.groupId}::uuid`);
  return Prisma.sql`(${Prisma.join(open, " or ")})`;
}

/**
 * Best: whom the name meant, then where the plan pays, then how far the listing can be
 * trusted, then the own circle, then who takes new patients, then the nearest.
 */
function order(sort: SearchSort): Prisma.Sql {
  switch (sort) {
    case "distance":
      return Prisma.sql`miles nulls last, sort_name, id`;
    case "name":
      return Prisma.sql`sort_name, miles nulls last, id`;
    case "best":
      return Prisma.sql`named desc, covered desc, standing, in_circle desc, accepts desc,
                        miles nulls last, sort_name, id`;
  }
}
