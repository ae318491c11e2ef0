-- Counts any number of tiles in one pass: joining what was counted apart grew with the square of
-- their number. What has yet to begin when a tile is counted is left out, so that a contract of next
-- year does not spoil the count of this one; such listings begin after the tile's latest_start.
create index search_listing_tile on search_listing (strip, tile, starts_on);

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
    (strip, tile, latest_start, terms, counts, accept_terms, accept_counts)
  with listing as materialized (
    select listing.strip, listing.tile, listing.starts_on, listing.specialty_code, listing.terms,
           listing.memberships
    from (select distinct strip, tile from unnest(strips, tiles) as touched (strip, tile)) as touched
    join search_listing as listing on listing.strip = touched.strip and listing.tile = touched.tile
    where listing.ends_on = 'infinity'
  ), counted as (
    select strip, tile, true as shown, null::int as term, null::int as count,
           '-infinity'::date as latest_start
    from listing
    group by strip, tile
    union all
    select strip, tile, true, term, count(*)::int, max(starts_on)
    from listing cross join lateral unnest(terms) as term
    where starts_on <= current_date
    group by strip, tile, term
    union all
    select strip, tile, false, pair.id, count, null
    from (
      select strip, tile, specialty_code, membership, count(*)::int as count
      from listing cross join lateral unnest(memberships) as membership
      where starts_on <= current_date
      group by strip, tile, specialty_code, membership
    ) as one
    join search_term as term on term.id = one.membership and term.facet = 'networkAccepting'
    join search_term as pair
      on pair.facet = 'accepting ' || term.value and pair.value = one.specialty_code::text
  )
  select strip, tile, max(latest_start),
         coalesce(array_agg(term order by term) filter (where shown and term is not null), '{}'),
         coalesce(array_agg(count order by term) filter (where shown and term is not null), '{}'),
         coalesce(array_agg(term order by term) filter (where not shown), '{}'),
         coalesce(array_agg(count order by term) filter (where not shown), '{}')
  from counted
  group by strip, tile;
end $$;

select refresh_search_tiles(array_agg(strip), array_agg(tile))
from (select distinct strip, tile from search_listing) as touched
having count(*) > 0;
