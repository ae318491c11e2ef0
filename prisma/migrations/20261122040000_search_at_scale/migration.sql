-- Nothing reads it: what is near is found by place alone, or in the search's own table.
drop index provider_role_specialty_place;

-- A name near a place: each word's number together with the square degree.
create function search_names_here(names integer[], strip integer, tile integer) returns bigint[]
  language sql immutable strict parallel safe
  return array(select (strip / 20 * 361 + tile / 20) * 10000000000 + name
               from unnest(names) as name);
create index search_listing_names_here on search_listing
  using gin (search_names_here(names, strip, tile));

-- Weekdays from six in the evening on, and Saturday with Sunday, in minutes of the week.
create function week_evenings() returns int4multirange
  language sql immutable strict parallel safe
  return '{[1080,1440),[2520,2880),[3960,4320),[5400,5760),[6840,7200)}'::int4multirange;
create function week_weekends() returns int4multirange
  language sql immutable strict parallel safe
  return '{[7200,10080)}'::int4multirange;

-- How many of a tile's listings have each term, and how many take new patients by network and
-- specialty, on every day from starts_on to ends_on: around the day of counting, nothing in the tile
-- begins or ends between these two. Of hours, how many are open from a minute of the week on until
-- the next one named, and in the evening or at the weekend.
drop table search_tile;
create table search_tile (
  strip integer not null,
  tile integer not null,
  starts_on date not null,
  ends_on date not null,
  terms integer[] not null,
  counts integer[] not null,
  accept_terms integer[] not null,
  accept_counts integer[] not null,
  open_from integer[] not null,
  open_counts integer[] not null,
  open_evenings integer not null,
  open_weekends integer not null,
  primary key (strip, tile)
);
drop index search_listing_ending, search_listing_tile;
create index search_listing_tile on search_listing (strip, tile);

-- Counts these tiles as they are today. The lock is taken before the count's snapshot: who waited
-- counts what the other wrote.
create or replace function refresh_search_tiles(strips integer[], tiles integer[])
  returns void language plpgsql as $$
begin
  if cardinality(strips) > 200 then
    lock table search_tile in exclusive mode;
  else
    lock table search_tile in row exclusive mode;
    perform pg_advisory_xact_lock(strip, tile)
    from (select distinct strip, tile from unnest(strips, tiles) as touched (strip, tile)
          order by strip, tile) as ordered;
  end if;

  insert into search_term (facet, value)
  select pair.facet, pair.value
  from (
    select distinct 'accepting ' || term.value as facet, listing.specialty_code::text as value
    from unnest(strips, tiles) as touched (strip, tile)
    join search_listing as listing on listing.strip = touched.strip and listing.tile = touched.tile
    cross join lateral unnest(listing.memberships) as membership
    join search_term as term on term.id = membership and term.facet = 'networkAccepting'
  ) as pair
  left join search_term as known using (facet, value)
  where known.id is null
  order by pair.facet, pair.value
  on conflict do nothing;

  delete from search_tile as tile using unnest(strips, tiles) as touched (strip, tile)
  where tile.strip = touched.strip and tile.tile = touched.tile;

  insert into search_tile
    (strip, tile, starts_on, ends_on, terms, counts, accept_terms, accept_counts,
     open_from, open_counts, open_evenings, open_weekends)
  with listing as materialized (
    select listing.strip, listing.tile, listing.starts_on, listing.ends_on, listing.specialty_code,
           listing.terms, listing.memberships,
           current_date between listing.starts_on and listing.ends_on as in_force
    from (select distinct strip, tile from unnest(strips, tiles) as touched (strip, tile)) as touched
    join search_listing as listing on listing.strip = touched.strip and listing.tile = touched.tile
  ), days as (
    select strip, tile,
           coalesce(greatest(max(starts_on) filter (where starts_on <= current_date),
                             max(ends_on) filter (where ends_on < current_date) + 1),
                    '-infinity') as starts_on,
           least(min(starts_on) filter (where starts_on > current_date) - 1,
                 min(ends_on) filter (where ends_on >= current_date)) as ends_on
    from listing
    group by strip, tile
  ), of_term as materialized (
    select one.strip, one.tile, term.id as term, one.count, term.week
    from (
      select strip, tile, term, count(*)::int as count
      from listing cross join lateral unnest(terms) as term
      where in_force
      group by strip, tile, term
    ) as one
    join search_term as term on term.id = one.term
  ), counted as (
    select strip, tile, array_agg(term order by term) as terms,
           array_agg(count order by term) as counts
    from of_term where week is null
    group by strip, tile
  ), accepted as (
    select strip, tile, array_agg(pair.id order by pair.id) as terms,
           array_agg(count order by pair.id) as counts
    from (
      select strip, tile, specialty_code, membership, count(*)::int as count
      from listing cross join lateral unnest(memberships) as membership
      where in_force
      group by strip, tile, specialty_code, membership
    ) as one
    join search_term as term on term.id = one.membership and term.facet = 'networkAccepting'
    join search_term as pair
      on pair.facet = 'accepting ' || term.value and pair.value = one.specialty_code::text
    group by strip, tile
  ), opening as (
    select strip, tile, array_agg(minute order by minute) as minutes,
           array_agg(open order by minute) as counts
    from (
      select strip, tile, minute,
             sum(sum(change)) over (partition by strip, tile order by minute)::int as open
      from of_term
      cross join lateral unnest(week) as stretch
      cross join lateral (
        values (lower(stretch), count), (upper(stretch), -count)
      ) as turn (minute, change)
      group by strip, tile, minute
    ) as step
    group by strip, tile
  ), late as (
    select strip, tile,
           coalesce(sum(count) filter (where week && week_evenings()), 0) as evenings,
           coalesce(sum(count) filter (where week && week_weekends()), 0) as weekends
    from of_term
    group by strip, tile
  )
  select days.strip, days.tile, days.starts_on, days.ends_on,
         coalesce(counted.terms, '{}'), coalesce(counted.counts, '{}'),
         coalesce(accepted.terms, '{}'), coalesce(accepted.counts, '{}'),
         coalesce(opening.minutes, '{}'), coalesce(opening.counts, '{}'),
         coalesce(late.evenings, 0), coalesce(late.weekends, 0)
  from days
  left join counted using (strip, tile)
  left join accepted using (strip, tile)
  left join opening using (strip, tile)
  left join late using (strip, tile);
end $$;

-- Everything anew, by area, so that neighbours are stored together; much faster than row by row.
-- Whoever loads much at once sets portal.search_later to "on" for the transaction, and ends with
-- this. A part is large, and its facts are joined in bulk: the planner, which cannot know how many
-- there are, would look each of them up. Before PostgreSQL 18 what is off looks so dear that it would
-- be compiled, for minutes.
create or replace function rebuild_search() returns void language plpgsql
  set enable_nestloop = off set enable_mergejoin = off set jit = off as $$
declare
  chunk uuid[];
  rows integer[];
begin
  perform set_config('portal.search_later', 'on', true);
  lock table search_listing, search_tile in exclusive mode;
  delete from search_listing;
  delete from search_tile;
  for chunk in
    select array_agg(id) from (
      select id, (row_number() over (order by search_strip(lat), search_strip(lng), id) - 1) / 200000
                   as part
      from provider_role
    ) as ordered
    group by part order by part
  loop
    perform refresh_search_listings(chunk);
  end loop;
  analyze search_listing, search_term, search_word, search_word_part;
  for rows in
    select array_agg(strip) from (
      select strip, sum(count(*)) over (order by strip) / 100000 as part
      from search_listing group by strip
    ) as ordered
    group by trunc(part) order by trunc(part)
  loop
    perform refresh_search_tiles(array_agg(touched.strip), array_agg(touched.tile))
    from (select distinct strip, tile from search_listing where strip = any(rows)) as touched;
  end loop;
  analyze search_tile;
  perform set_config('portal.search_later', 'off', true);
end $$;

set enable_nestloop = off;
set jit = off;
select refresh_search_tiles(array_agg(strip), array_agg(tile))
from (select distinct strip, tile from search_listing) as touched
having count(*) > 0;
reset enable_nestloop;
reset jit;
