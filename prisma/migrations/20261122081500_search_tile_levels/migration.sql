-- Tiles in four sizes: fortieths of a degree, and at each level above, four of those below together.
-- Many small tiles would be much to add up, and large ones leave much at a circle's edge to be looked
-- at one by one; so a circle is made up of the largest that lie wholly within it.

-- The tile of level 0, counted from the south-west. The half of the strip is told by the height on
-- the sphere, so that it is always one of the strip's own two.
alter table search_listing
  add column south integer not null generated always as (
    strip * 2 + case when z >= sin(radians((strip * 2 + 1) / 40.0::double precision - 180))
                     then 1 else 0 end) stored,
  add column west integer not null generated always as (floor((lng + 180) * 40)::integer) stored;
drop index search_listing_tile;
create index search_listing_tile on search_listing (south, west);

drop table search_tile;
create table search_tile (
  level smallint not null,
  south integer not null,
  west integer not null,
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
  primary key (level, south, west)
);

create function search_tile_levels() returns integer
  language sql immutable parallel safe
  return 4;

-- Adds up the tiles of the level below that make up these, which are named as those of level 0.
create function sum_search_tiles(at_level integer, souths integer[], wests integer[])
  returns void language sql
begin atomic
  delete from search_tile as tile using unnest(souths, wests) as touched (south, west)
  where tile.level = at_level
    and tile.south = touched.south >> at_level and tile.west = touched.west >> at_level;

  insert into search_tile
    (level, south, west, starts_on, ends_on, terms, counts, accept_terms, accept_counts,
     open_from, open_counts, open_evenings, open_weekends)
  with part as materialized (
    select touched.south, touched.west, tile.starts_on, tile.ends_on, tile.terms, tile.counts,
           tile.accept_terms, tile.accept_counts, tile.open_from, tile.open_counts,
           tile.open_evenings, tile.open_weekends
    from (select distinct south >> at_level as south, west >> at_level as west
          from unnest(souths, wests) as leaf (south, west)) as touched
    cross join (values (0, 0), (0, 1), (1, 0), (1, 1)) as quarter (north, east)
    join search_tile as tile on tile.level = at_level - 1
      and tile.south = touched.south * 2 + quarter.north
      and tile.west = touched.west * 2 + quarter.east
  ), days as (
    select south, west, max(starts_on) as starts_on, min(ends_on) as ends_on,
           sum(open_evenings)::int as evenings, sum(open_weekends)::int as weekends
    from part group by south, west
  ), counted as (
    select south, west, array_agg(term order by term) as terms,
           array_agg(count order by term) as counts
    from (
      select south, west, term, sum(count)::int as count
      from part cross join lateral unnest(terms, counts) as one (term, count)
      group by south, west, term
    ) as one
    group by south, west
  ), accepted as (
    select south, west, array_agg(term order by term) as terms,
           array_agg(count order by term) as counts
    from (
      select south, west, term, sum(count)::int as count
      from part cross join lateral unnest(accept_terms, accept_counts) as one (term, count)
      group by south, west, term
    ) as one
    group by south, west
  ), opening as (
    select south, west, array_agg(minute order by minute) as minutes,
           array_agg(open order by minute) as counts
    from (
      select south, west, open_from[at] as minute,
             sum(sum(open_counts[at] - coalesce(open_counts[at - 1], 0)))
               over (partition by south, west order by open_from[at])::int as open
      from part cross join lateral generate_subscripts(open_from, 1) as at
      group by south, west, open_from[at]
    ) as step
    group by south, west
  )
  select at_level, days.south, days.west, days.starts_on, days.ends_on,
         coalesce(counted.terms, '{}'), coalesce(counted.counts, '{}'),
         coalesce(accepted.terms, '{}'), coalesce(accepted.counts, '{}'),
         coalesce(opening.minutes, '{}'), coalesce(opening.counts, '{}'),
         days.evenings, days.weekends
  from days
  left join counted using (south, west)
  left join accepted using (south, west)
  left join opening using (south, west);
end;

-- Counts these tiles of level 0 as they are today, and those that they are part of. The largest ones
-- are locked, in order, before the count's snapshot: who waited counts what the other wrote. A tile
-- all of whose listings have ended stays so.
drop function refresh_search_tiles;
create function refresh_search_tiles(souths integer[], wests integer[])
  returns void language plpgsql as $$
declare
  top constant integer := search_tile_levels() - 1;
begin
  if cardinality(souths) > 200 then
    lock table search_tile in exclusive mode;
  else
    lock table search_tile in row exclusive mode;
    perform pg_advisory_xact_lock(south, west)
    from (select distinct south >> top as south, west >> top as west
          from unnest(souths, wests) as touched (south, west)
          order by south, west) as ordered;
  end if;

  insert into search_term (facet, value)
  select pair.facet, pair.value
  from (
    select distinct 'accepting ' || term.value as facet, listing.specialty_code::text as value
    from unnest(souths, wests) as touched (south, west)
    join search_listing as listing on listing.south = touched.south and listing.west = touched.west
    cross join lateral unnest(listing.memberships) as membership
    join search_term as term on term.id = membership and term.facet = 'networkAccepting'
  ) as pair
  left join search_term as known using (facet, value)
  where known.id is null
  order by pair.facet, pair.value
  on conflict do nothing;

  delete from search_tile as tile using unnest(souths, wests) as touched (south, west)
  where tile.level = 0 and tile.south = touched.south and tile.west = touched.west;

  insert into search_tile
    (level, south, west, starts_on, ends_on, terms, counts, accept_terms, accept_counts,
     open_from, open_counts, open_evenings, open_weekends)
  with listing as materialized (
    select listing.south, listing.west, listing.starts_on, listing.ends_on,
           listing.specialty_code, listing.terms, listing.memberships,
           current_date between listing.starts_on and listing.ends_on as in_force
    from (select distinct south, west from unnest(souths, wests) as touched (south, west)) as touched
    join search_listing as listing on listing.south = touched.south and listing.west = touched.west
  ), days as (
    select south, west,
           coalesce(greatest(max(starts_on) filter (where starts_on <= current_date),
                             max(ends_on) filter (where ends_on < current_date) + 1),
                    '-infinity') as starts_on,
           coalesce(least(min(starts_on) filter (where starts_on > current_date) - 1,
                          min(ends_on) filter (where ends_on >= current_date)),
                    'infinity') as ends_on
    from listing
    group by south, west
  ), of_term as materialized (
    select one.south, one.west, term.id as term, one.count, term.week
    from (
      select south, west, term, count(*)::int as count
      from listing cross join lateral unnest(terms) as term
      where in_force
      group by south, west, term
    ) as one
    join search_term as term on term.id = one.term
  ), counted as (
    select south, west, array_agg(term order by term) as terms,
           array_agg(count order by term) as counts
    from of_term where week is null
    group by south, west
  ), accepted as (
    select south, west, array_agg(pair.id order by pair.id) as terms,
           array_agg(count order by pair.id) as counts
    from (
      select south, west, specialty_code, membership, count(*)::int as count
      from listing cross join lateral unnest(memberships) as membership
      where in_force
      group by south, west, specialty_code, membership
    ) as one
    join search_term as term on term.id = one.membership and term.facet = 'networkAccepting'
    join search_term as pair
      on pair.facet = 'accepting ' || term.value and pair.value = one.specialty_code::text
    group by south, west
  ), opening as (
    select south, west, array_agg(minute order by minute) as minutes,
           array_agg(open order by minute) as counts
    from (
      select south, west, minute,
             sum(sum(change)) over (partition by south, west order by minute)::int as open
      from of_term
      cross join lateral unnest(week) as stretch
      cross join lateral (
        values (lower(stretch), count), (upper(stretch), -count)
      ) as turn (minute, change)
      group by south, west, minute
    ) as step
    group by south, west
  ), late as (
    select south, west,
           coalesce(sum(count) filter (where week && week_evenings()), 0) as evenings,
           coalesce(sum(count) filter (where week && week_weekends()), 0) as weekends
    from of_term
    group by south, west
  )
  select 0, days.south, days.west, days.starts_on, days.ends_on,
         coalesce(counted.terms, '{}'), coalesce(counted.counts, '{}'),
         coalesce(accepted.terms, '{}'), coalesce(accepted.counts, '{}'),
         coalesce(opening.minutes, '{}'), coalesce(opening.counts, '{}'),
         coalesce(late.evenings, 0), coalesce(late.weekends, 0)
  from days
  left join counted using (south, west)
  left join accepted using (south, west)
  left join opening using (south, west)
  left join late using (south, west);

  for level in 1..top loop
    perform sum_search_tiles(level, souths, wests);
  end loop;
end $$;

create or replace function search_listing_changed() returns trigger language plpgsql as $$
declare
  souths integer[];
  wests integer[];
begin
  if search_waits() then return null; end if;
  select array_agg(south), array_agg(west) into souths, wests
  from (select distinct south, west from changed) as touched;
  if souths is not null then perform refresh_search_tiles(souths, wests); end if;
  return null;
end $$;

-- Counts all tiles anew, some of the largest at a time.
create function rebuild_search_tiles() returns void language plpgsql
  set enable_nestloop = off set enable_mergejoin = off set jit = off as $$
declare
  top constant integer := search_tile_levels() - 1;
  rows integer[];
begin
  lock table search_tile in exclusive mode;
  delete from search_tile;
  for rows in
    select array_agg(south) from (
      select south >> top as south, sum(count(*)) over (order by south >> top) / 100000 as part
      from search_listing group by south >> top
    ) as ordered
    group by trunc(part) order by trunc(part)
  loop
    perform refresh_search_tiles(array_agg(south), array_agg(west))
    from (select distinct south, west from search_listing where south >> top = any(rows)) as touched;
  end loop;
  analyze search_tile;
end $$;

create or replace function rebuild_search() returns void language plpgsql
  set enable_nestloop = off set enable_mergejoin = off set jit = off as $$
declare
  chunk uuid[];
begin
  perform set_config('portal.search_later', 'on', true);
  lock table search_listing, search_tile in exclusive mode;
  delete from search_listing;
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
  perform rebuild_search_tiles();
  perform set_config('portal.search_later', 'off', true);
end $$;

select rebuild_search_tiles();
