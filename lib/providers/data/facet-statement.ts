import "server-only";
import { prepared } from "@/lib/db/prepared";
import {
  type Edge,
  inLargestTiles,
  squaredChord,
  type TileRun,
  tilesAround,
} from "@/lib/providers/rules/tiles";
import type { FacetName } from "@/lib/providers/types";
import { Prisma } from "@/prisma/generated/client";
import type { SearchNumbers } from "./search-numbers";
import type { RoleSearch } from "./search-roles";
import { accepts, candidates, inForce, passes, squared } from "./search-statement";

/** Of the facet `total` there is one row: how many listings pass every filter. */
export type FacetRow = {
  facet: FacetName | "total";
  value: string;
  count: number;
  label: string | null;
};

/** More values of a filter than these are not offered. */
const mostValues = 60;

/**
 * How many there are, and what each value of each filter would leave, the filter's own choice put aside: of a listing that
 * fails one filter alone, the values of that filter count, of one that fails none, all do.
 */
export function facetStatement(search: RoleSearch, numbers: SearchNumbers): Prisma.Sql {
  const everything =
    !search.words && search.filters.specialty === undefined && numbers.filters.length === 0;
  const lens = numbers.networks.length > 0;
  return prepared(Prisma.sql`
    with ${everything ? countedByTile(search, numbers) : countedByListing(search, numbers)},
    known as materialized (
      select term.facet, term.value, term.week, counted.failed, counted.count::int
      from counted
      cross join lateral (
        select facet, value, week from search_term where id = counted.term offset 0
      ) as term
    ), open (failed, now, evenings, weekends) as (
      select failed, sum(count) filter (where week @> ${search.minute}::int) as now,
             sum(count) filter (where week && week_evenings()) as evenings,
             sum(count) filter (where week && week_weekends()) as weekends
      from known where facet = 'hours' group by failed
      ${everything ? openInTiles(search) : Prisma.empty}
    ), named as (
      select facet, value, failed, count from known
      where facet not in ('contract', 'hours'${lens ? Prisma.sql`, 'accepting'` : Prisma.empty})
      union all
      select 'accepting', '1', failed, count from accepted
      union all
      select 'open', opening.value, failed, opening.count
      from open cross join lateral (
        values ('now', now), ('evenings', evenings), ('weekends', weekends)
      ) as opening (value, count)
      union all
      select 'total', '', 0, sum(count) from known where facet = 'specialty' and failed = 0
    ), summed as (
      select facet, value, sum(count)::int as count
      from named
      where failed = 0 or failed = case facet ${bitsByFacet(numbers)} else 0 end
      group by facet, value
    ), ranked as (
      select *, row_number() over (partition by facet order by count desc, value) as rank
      from summed where count > 0
    )
    select facet, value, count,
           case facet
             when 'specialty' then (select display from specialty where code = value::bpchar)
             when 'group' then (select name from provider_group where code = value)
             when 'hospital' then (select name from organization where id = value::uuid)
           end as label
    from ranked where rank <= ${mostValues} order by facet, rank`);
}

function bitsByFacet({ filters }: SearchNumbers): Prisma.Sql {
  const bits = filters.map(({ facet }, at) => Prisma.sql`when ${facet} then ${2 ** at}::int`);
  return bits.length > 0 ? Prisma.join(bits, " ") : Prisma.sql`when '' then 0`;
}

/** Each filter that fails has a bit; listings that fail two count for nothing. */
function countedByListing(search: RoleSearch, numbers: SearchNumbers): Prisma.Sql {
  const bits = numbers.filters.map(
    ({ facet, terms }, at) =>
      Prisma.sql`case when ${passes(facet, terms, numbers)} then 0 else ${2 ** at}::int end`,
  );
  const lens = numbers.networks.length > 0;
  return Prisma.sql`
    listings as materialized (
      select terms, accepts, failed
      from (
        select listing.terms, ${lens ? accepts(numbers) : Prisma.sql`false`} as accepts,
               ${bits.length > 0 ? Prisma.join(bits, " | ") : Prisma.sql`0`} as failed
        from (${candidates(search, numbers, [])}) as listing
        offset 0
      ) as listing
      where failed & (failed - 1) = 0
    ), counted as (
      select failed, term, count(*) as count
      from (select failed, unnest(terms) as term from listings) as one
      group by failed, term
    ), accepted as (
      select failed, count(*) as count from listings where accepts group by failed
    )`;
}

/**
 * Everything in reach: tiles have been counted already. At the circle's edge listings are added that
 * no such tile holds, and taken off that are outside. Of a tile whose count holds for other days
 * than this one the parts are looked at, and in the end its listings.
 */
function countedByTile(search: RoleSearch, numbers: SearchNumbers): Prisma.Sql {
  const { place, within, date } = search;
  const lens = numbers.networks.length > 0;
  const day = Prisma.sql`${date.toString()}::date`;
  const accepted = lens ? accepts(numbers) : Prisma.sql`false`;
  const { tiles, edges } = place ? tilesAround(place, within) : { tiles: [], edges: [] };
  const largest = place
    ? Prisma.sql`
        select tile.* from ${unnestRuns(inLargestTiles(tiles))}
        cross join lateral (
          select * from search_tile
          where search_tile.level = runs.level and search_tile.south = runs.south
            and search_tile.west between runs.first and runs.last
          offset 0
        ) as tile`
    : Prisma.sql`select * from search_tile where level = search_tile_levels() - 1`;
  const edge = place
    ? Prisma.sql`
        select listing.terms, ${accepted}, case when listing.counted then -1 else 1 end
        from ${unnestEdges(edges)}
        cross join lateral (
          select listing.terms, listing.memberships, listing.specialty_code,
                 ${squared(place)} <= ${squaredChord(within)}::float8 as inside,
                 case when listing.south % 2 = 0
                      then listing.west between edges.low_first and edges.low_last
                      else listing.west between edges.high_first and edges.high_last
                 end as counted
          from search_listing as listing
          where listing.strip = edges.strip and listing.lng between edges.west and edges.east
            and ${inForce(search)}
          offset 0
        ) as listing
        where listing.inside <> listing.counted
        union all`
    : Prisma.empty;
  return Prisma.sql`
    recursive looked_at as (
      ${largest}
      union all
      select part.*
      from looked_at as whole
      join search_tile as part on part.level = whole.level - 1
        and part.south in (whole.south * 2, whole.south * 2 + 1)
        and part.west in (whole.west * 2, whole.west * 2 + 1)
      where ${day} not between whole.starts_on and whole.ends_on
    ), tiles as (
      select * from looked_at where ${day} between starts_on and ends_on
    ), listings (terms, accepts, count) as materialized (
      ${edge}
      select listing.terms, ${accepted}, 1
      from looked_at as tile
      join search_listing as listing on listing.south = tile.south and listing.west = tile.west
      where tile.level = 0 and ${day} not between tile.starts_on and tile.ends_on
        and ${inForce(search)}
    ), counted as (
      select 0 as failed, term, sum(count) as count
      from (
        select unnest(terms) as term, unnest(counts) as count from tiles
        union all
        select unnest(terms), count from listings
      ) as one
      group by term
    ), accepted as (
      select 0 as failed, coalesce(sum(count), 0) as count from listings where accepts
      ${lens ? acceptedByTile(numbers) : Prisma.empty}
    )`;
}

function unnestEdges(edges: readonly Edge[]): Prisma.Sql {
  const integers = (of: (edge: Edge) => number) => Prisma.sql`${edges.map(of)}::int[]`;
  return Prisma.sql`
    unnest(${integers(({ strip }) => strip)}, ${edges.map(({ west }) => west)}::float8[],
           ${edges.map(({ east }) => east)}::float8[],
           ${integers(({ low }) => low.first)}, ${integers(({ low }) => low.last)},
           ${integers(({ high }) => high.first)}, ${integers(({ high }) => high.last)})
      as edges (strip, west, east, low_first, low_last, high_first, high_last)`;
}

function unnestRuns(runs: readonly TileRun[]): Prisma.Sql {
  return Prisma.sql`
    unnest(${runs.map(({ level }) => level)}::int[], ${runs.map(({ south }) => south)}::int[],
           ${runs.map(({ first }) => first)}::int[], ${runs.map(({ last }) => last)}::int[])
      as runs (level, south, first, last)`;
}

/** The last minute of the week, up to this one, at which somebody opened or closed, counts. */
function openInTiles(search: RoleSearch): Prisma.Sql {
  return Prisma.sql`
    union all
    select 0, sum(open_counts[width_bucket(${search.minute}::int, open_from)]),
           sum(open_evenings), sum(open_weekends)
    from tiles`;
}

/** A tile knows who takes new patients by network and specialty, as products take them. */
function acceptedByTile({ networks }: SearchNumbers): Prisma.Sql {
  const ways = networks.map(({ specialties, id }, at) => {
    const before = networks.slice(0, at).flatMap((one) => one.specialties ?? []);
    const these =
      specialties === null
        ? Prisma.sql`true`
        : Prisma.sql`value = any(${[...specialties]}::text[])`;
    return Prisma.sql`
      (facet = 'accepting ' || (${id}) and ${these} and value <> all(${before}::text[]))`;
  });
  return Prisma.sql`
    union all
    select 0, coalesce(sum(count), 0)::bigint
    from tiles cross join lateral unnest(accept_terms, accept_counts) as of_tile (term, count)
    where term in (select id from search_term where ${Prisma.join(ways, " or ")})`;
}
