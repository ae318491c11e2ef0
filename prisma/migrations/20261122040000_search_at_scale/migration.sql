-- Nothing reads it: what is near is found by place alone, or in the search's own table.
drop index provider_role_specialty_place;

-- How many of a tile's listings have each term, and how many take new patients by network and
-- specialty, on every day from starts_on to ends_on: around the day of counting, nothing in the tile
-- begins or ends between these two.
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
    (strip, tile, starts_on, ends_on, terms, counts, accept_terms, accept_counts)
  with listing as materialized (
    select listing.strip, listing.tile, listing.starts_on, listing.ends_on, listing.specialty_code,
           listing.terms, listing.memberships,
           current_date between listing.starts_on and listing.ends_on as in_force
    from (select distinct strip, tile from unnest(strips, tiles) as touched (strip, tile)) as touched
    join search_listing as listing on listing.strip = touched.strip and listing.tile = touched.tile
  ), counted as (
    select strip, tile, null::boolean as shown, null::int as term, null::int as count,
           greatest(max(starts_on) filter (where starts_on <= current_date),
                    max(ends_on) filter (where ends_on < current_date) + 1) as starts_on,
           least(min(starts_on) filter (where starts_on > current_date) - 1,
                 min(ends_on) filter (where ends_on >= current_date)) as ends_on
    from listing
    group by strip, tile
    union all
    select strip, tile, true, term, count(*)::int, null, null
    from listing cross join lateral unnest(terms) as term
    where in_force
    group by strip, tile, term
    union all
    select strip, tile, false, pair.id, count, null, null
    from (
      select strip, tile, specialty_code, membership, count(*)::int as count
      from listing cross join lateral unnest(memberships) as membership
      where in_force
      group by strip, tile, specialty_code, membership
    ) as one
    join search_term as term on term.id = one.membership and term.facet = 'networkAccepting'
    join search_term as pair
      on pair.facet = 'accepting ' || term.value and pair.value = one.specialty_code::text
  )
  select strip, tile, coalesce(max(starts_on), '-infinity'), min(ends_on),
         coalesce(array_agg(term order by term) filter (where shown), '{}'),
         coalesce(array_agg(count order by term) filter (where shown), '{}'),
         coalesce(array_agg(term order by term) filter (where not shown), '{}'),
         coalesce(array_agg(count order by term) filter (where not shown), '{}')
  from counted
  group by strip, tile;
end $$;

-- Everything anew, by area, so that neighbours are stored together; much faster than row by row.
-- Whoever loads much at once sets portal.search_later to "on" for the transaction, and ends with
-- this. A part is large, and its facts are joined in bulk: the planner, which cannot know how many
-- there are, would look each of them up.
create or replace function rebuild_search() returns void language plpgsql
  set enable_nestloop = off as $$
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
      select id, (row_number() over (order by search_strip(lat), search_strip(lng), id) - 1) / 50000
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
      select strip, sum(count(*)) over (order by strip) / 50000 as part
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

select refresh_search_tiles(array_agg(strip), array_agg(tile))
from (select distinct strip, tile from search_listing) as touched
having count(*) > 0;
