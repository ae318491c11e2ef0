-- What the directory's search reads: one narrow row for each listing and each time between two of
-- its changes, so that a day picks exactly one. Triggers keep the rows equal to the views below,
-- which say what a listing can be found by. See docs/decisions/0029.

create extension if not exists intarray;
create extension if not exists fuzzystrmatch;

-- Whatever a listing can be narrowed by, as a number: ("language", "vi") is one. Never changed.
create table search_term (
  id integer generated always as identity primary key,
  facet text not null,
  value text not null,
  -- Of hours: the minutes of the week that they mean.
  week int4multirange,
  unique (facet, value)
);

-- Words of names, and each word with one letter left out (and with none): two words that are one
-- edit apart have one of these in common.
create table search_word (
  id integer generated always as identity primary key,
  word text collate "C" not null unique
);
create index search_word_trigrams on search_word using gin (word gin_trgm_ops);
create table search_word_part (
  part text collate "C" not null,
  word_id integer not null references search_word on delete cascade,
  primary key (part, word_id)
);

create table search_listing (
  role_id uuid not null references provider_role on delete cascade,
  starts_on date not null,
  -- 'infinity' where nothing is known to end.
  ends_on date not null,
  specialty_code char(10) not null,
  -- The tile: twentieths of a degree of latitude and longitude, counted from the south-west.
  strip integer not null,
  tile integer not null,
  lng double precision not null,
  -- The place on the unit sphere, for exact distances without any trigonometry.
  x double precision not null,
  y double precision not null,
  z double precision not null,
  standing smallint not null,
  -- Numbers of search_term: what members narrow by, and what the member's own plan makes of it.
  terms integer[] not null,
  memberships integer[] not null,
  -- Numbers of search_word.
  names integer[] not null,
  sort_name text not null,
  primary key (role_id, starts_on)
);

-- By specialty near a place: everything that filters and ranks is in the index itself.
create index search_listing_specialty on search_listing (specialty_code, strip, lng)
  include (x, y, z, starts_on, ends_on, standing, terms, memberships, sort_name, role_id, names);
create index search_listing_place on search_listing (strip, lng);
create index search_listing_ending on search_listing (strip, lng) where ends_on < 'infinity';
create index search_listing_names on search_listing using gin (names gin__int_ops);

-- How many listings without an end have each term, tile by tile, and how many take new patients by
-- network and specialty. Good for a day on which all of them have begun.
create table search_tile (
  strip integer not null,
  tile integer not null,
  latest_start date not null,
  terms integer[] not null,
  counts integer[] not null,
  accept_terms integer[] not null,
  accept_counts integer[] not null,
  primary key (strip, tile)
);

create function search_strip(degrees double precision) returns integer
  language sql immutable strict parallel safe
  return floor((degrees + 180) * 20)::int;

create function name_words(name text) returns text[]
  language sql immutable strict parallel safe
  return array(
    select distinct left(word, 60) from unnest(string_to_array(name_key(name), ' ')) as word
    where word <> '');

-- The word, and the word without any one of its letters.
create function word_parts(word text) returns text[]
  language sql immutable strict parallel safe
  return array(
    select overlay(word placing '' from at for 1) from generate_series(1, length(word)) as at
    union select word);

-- One letter more, less or other, or two neighbours exchanged.
create function one_edit_apart(a text, b text) returns boolean
  language sql immutable strict parallel safe
  return levenshtein_less_equal(a, b, 1) <= 1
    or (length(a) = length(b) and exists (
      select from generate_series(1, length(a) - 1) as at
      where overlay(a placing substr(a, at + 1, 1) || substr(a, at, 1) from at for 2) = b));

-- Words that begin with the one asked for; where there are none, or loosely, also those that are
-- one edit apart, and where there are none of these either, two.
create function find_words(asked text, loosely boolean, out ids integer[], out alike boolean)
  language plpgsql stable strict parallel safe as $$
begin
  ids := array(select id from search_word where word >= asked and word < asked || U&'\+10FFFF');
  alike := false;
  if (cardinality(ids) > 0 and not loosely) or length(asked) not between 3 and 60 then return; end if;
  ids := ids | array(
    select word.id from search_word_part as part join search_word as word on word.id = part.word_id
    where part.part = any(word_parts(asked)) and one_edit_apart(asked, word.word));
  alike := true;
  if cardinality(ids) > 0 or length(asked) < 6 then return; end if;
  ids := array(
    select id from search_word
    where word % asked and levenshtein_less_equal(word, asked, 2) <= 2);
end $$;

-- What members narrow by.
create view search_fact (role_id, facet, value) as
  select role.id, fact.facet, fact.value
  from provider_role as role
  join location on location.id = role.location_id
  left join practitioner on practitioner.id = role.practitioner_id
  left join organization on organization.id = role.organization_id
  cross join lateral (
    values ('specialty', role.specialty_code::text),
           ('kind', lower(role.kind::text)),
           ('facilityKind', case when role.kind = 'FACILITY'
                                 then replace(lower(organization.kind::text), '_', '-') end),
           ('gender', case when practitioner.gender <> 'UNKNOWN'
                           then lower(practitioner.gender::text) end),
           ('telehealth', case when role.telehealth then '1' end),
           ('boardCertified', case when practitioner.board_certified_in is not null then '1' end),
           ('hours', role.hours::text)
    union all select 'language', unnest(practitioner.languages)
    union all select 'language', unnest(role.staff_languages)
    union all select 'accessibility', unnest(location.accessibility)
    union all
    select 'hospital', affiliation.organization_id::text
    from hospital_affiliation as affiliation
    where affiliation.practitioner_id = role.practitioner_id
  ) as fact (facet, value)
  where fact.value is not null;

-- The times between two changes in which a listing is public: not withdrawn, in some network.
create view search_period (role_id, starts_on, ends_on) as
  with changes as (
    select role_id, starts_on as day from participation
    union
    select role_id, ends_on + 1 from participation where ends_on is not null
  ), periods as (
    select role_id, day as starts_on,
           coalesce(lead(day) over (partition by role_id order by day) - 1, 'infinity') as ends_on
    from changes
  )
  select periods.role_id, periods.starts_on,
         least(periods.ends_on, role.withdrawn_on - 1)
  from periods
  join provider_role as role on role.id = periods.role_id
  where role.withdrawn_on is null or role.withdrawn_on > periods.starts_on;

-- What the participations in force say: to everybody ('group', 'accepting'), and to members
-- ('network…'). A direct contract is no group to look for.
create view search_membership (role_id, starts_on, ends_on, facet, value) as
  select period.role_id, period.starts_on, period.ends_on, fact.facet, fact.value
  from search_period as period
  join participation as part on part.role_id = period.role_id
    and part.starts_on <= period.starts_on
    and (part.ends_on is null or part.ends_on >= period.starts_on)
  join provider_group on provider_group.id = part.group_id
  cross join lateral (
    values (case provider_group.kind when 'DIRECT_CONTRACT' then 'contract' else 'group' end,
            provider_group.code),
           ('network', part.network_id::text),
           ('networkGroup', part.network_id || ' ' || part.group_id),
           ('networkKind', part.network_id || ' ' || provider_group.kind),
           ('accepting', case when part.accepting = 'newpt' then '1' end),
           ('networkAccepting', case when part.accepting = 'newpt' then part.network_id::text end)
  ) as fact (facet, value)
  where fact.value is not null;

-- Makes the search's rows of these listings anew. Whoever comes second waits for the first, and
-- then sees what the first wrote. What is new among terms and words gets its number in the same
-- statement; "do update" gives back the number also where somebody else was a moment faster.
create function refresh_search_listings(roles uuid[]) returns void language plpgsql as $$
begin
  if cardinality(roles) = 0 then return; end if;
  perform from provider_role where id = any(roles) order by id for no key update;
  delete from search_listing where role_id = any(roles);

  with facts as materialized (
    select role_id, null::date as starts_on, null::date as ends_on, facet, value
    from search_fact where role_id = any(roles)
    union all
    select role_id, starts_on, ends_on, facet, value
    from search_membership where role_id = any(roles)
  ), pairs as materialized (
    select distinct facet, value from facts
  ), known as materialized (
    select term.id, pairs.facet, pairs.value
    from pairs left join search_term as term using (facet, value)
  ), made as (
    insert into search_term (facet, value, week)
    select facet, value, case when facet = 'hours' then week_minutes(value::jsonb) end
    from known where id is null order by facet, value
    on conflict (facet, value) do update set facet = excluded.facet
    returning id, facet, value
  ), terms as materialized (
    select id, facet, value from known where id is not null
    union all select id, facet, value from made
  ), attributes as (
    select role_id, array_agg(distinct terms.id) as ids
    from facts join terms using (facet, value)
    where facts.starts_on is null
    group by role_id
  ), periods as (
    select role_id, starts_on, ends_on,
           coalesce(array_agg(distinct terms.id)
                      filter (where facet in ('group', 'contract', 'accepting')), '{}') as shown,
           array_agg(distinct terms.id) filter (where facet like 'network%') as memberships
    from facts join terms using (facet, value)
    where facts.starts_on is not null
    group by role_id, starts_on, ends_on
  ), called as materialized (
    select role.id as role_id, name_words(coalesce(
             practitioner.given_name || ' ' || practitioner.family_name, organization.name)) as words
    from provider_role as role
    left join practitioner on practitioner.id = role.practitioner_id
    left join organization on organization.id = role.organization_id
    where role.id = any(roles)
  ), spoken as materialized (
    select distinct word from called cross join lateral unnest(words) as word
  ), known_words as materialized (
    select search_word.id, spoken.word from spoken left join search_word using (word)
  ), new_words as (
    insert into search_word (word)
    select word from known_words where id is null order by word
    on conflict (word) do update set word = excluded.word
    returning id, word
  ), new_parts as (
    insert into search_word_part (part, word_id)
    select part, id from new_words cross join lateral unnest(word_parts(word)) as part
    on conflict do nothing
  ), numbered as (
    select called.role_id, array_agg(distinct one.id) as names
    from called
    cross join lateral unnest(called.words) as word
    join (
      select id, word from known_words where id is not null
      union all select id, word from new_words
    ) as one using (word)
    group by called.role_id
  )
  insert into search_listing
    (role_id, starts_on, ends_on, specialty_code, strip, tile, lng, x, y, z, standing,
     terms, memberships, names, sort_name)
  select role.id, periods.starts_on, periods.ends_on, role.specialty_code,
         search_strip(role.lat), search_strip(role.lng), role.lng,
         cos(radians(role.lat)) * cos(radians(role.lng)),
         cos(radians(role.lat)) * sin(radians(role.lng)),
         sin(radians(role.lat)),
         role.standing, sort(attributes.ids || periods.shown), periods.memberships,
         coalesce(numbered.names, '{}'),
         coalesce(practitioner.family_name || ' ' || practitioner.given_name, organization.name)
  from periods
  join attributes using (role_id)
  join provider_role as role on role.id = periods.role_id
  left join numbered on numbered.role_id = role.id
  left join practitioner on practitioner.id = role.practitioner_id
  left join organization on organization.id = role.organization_id
  order by search_strip(role.lat), role.lng;
end $$;

-- Counts these tiles anew. The lock is taken before the count's snapshot: who waited counts what
-- the other wrote.
create function refresh_search_tiles(strips integer[], tiles integer[])
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
  with listing as (
    select listing.*
    from (select distinct strip, tile from unnest(strips, tiles) as touched (strip, tile)) as touched
    join search_listing as listing on listing.strip = touched.strip and listing.tile = touched.tile
    where listing.ends_on = 'infinity'
  ), begun as (
    select strip, tile, max(starts_on) as latest_start from listing group by strip, tile
  ), counted as (
    select strip, tile, array_agg(term order by term) as terms,
           array_agg(count order by term) as counts
    from (
      select strip, tile, term, count(*)::int as count
      from listing cross join lateral unnest(terms) as term
      group by strip, tile, term
    ) as one
    group by strip, tile
  ), accepted as (
    select strip, tile, array_agg(term order by term) as terms,
           array_agg(count order by term) as counts
    from (
      select listing.strip, listing.tile, pair.id as term, count(*)::int as count
      from listing
      cross join lateral unnest(listing.memberships) as membership
      join search_term as term on term.id = membership and term.facet = 'networkAccepting'
      join search_term as pair
        on pair.facet = 'accepting ' || term.value and pair.value = listing.specialty_code::text
      group by listing.strip, listing.tile, pair.id
    ) as one
    group by strip, tile
  )
  select begun.strip, begun.tile, begun.latest_start, counted.terms, counted.counts,
         coalesce(accepted.terms, '{}'), coalesce(accepted.counts, '{}')
  from begun
  join counted on counted.strip = begun.strip and counted.tile = begun.tile
  left join accepted on accepted.strip = begun.strip and accepted.tile = begun.tile;
end $$;

-- Everything anew, by area, so that neighbours are stored together; much faster than row by row.
-- Whoever loads much at once sets portal.search_later to "on" for the transaction, and ends with
-- this.
create function rebuild_search() returns void language plpgsql as $$
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
      select id, (row_number() over (order by search_strip(lat), search_strip(lng), id) - 1) / 10000
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
      select strip, sum(count(*)) over (order by strip) / 20000 as part
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

-- Who keeps all this equal to the directory. A role that is new takes part in nothing yet.

create function search_waits() returns boolean language sql stable
  return coalesce(current_setting('portal.search_later', true) = 'on', false);

create function search_role_changed() returns trigger language plpgsql as $$
begin
  if search_waits() then return null; end if;
  perform refresh_search_listings(array(
    select new_rows.id from new_rows join old_rows using (id)
    where (new_rows.kind, new_rows.practitioner_id, new_rows.organization_id,
           new_rows.location_id, new_rows.lat, new_rows.lng, new_rows.specialty_code,
           new_rows.telehealth, new_rows.staff_languages, new_rows.hours, new_rows.withdrawn_on)
      is distinct from
          (old_rows.kind, old_rows.practitioner_id, old_rows.organization_id,
           old_rows.location_id, old_rows.lat, old_rows.lng, old_rows.specialty_code,
           old_rows.telehealth, old_rows.staff_languages, old_rows.hours, old_rows.withdrawn_on)));
  -- Standings change daily and by the thousand.
  update search_listing set standing = new_rows.standing
  from new_rows
  where search_listing.role_id = new_rows.id and search_listing.standing <> new_rows.standing;
  return null;
end $$;
create trigger provider_role_search after update on provider_role
  referencing old table as old_rows new table as new_rows
  for each statement execute function search_role_changed();

create function search_participation_changed() returns trigger language plpgsql as $$
begin
  if search_waits() then return null; end if;
  if tg_op = 'INSERT' then
    perform refresh_search_listings(array(select distinct role_id from new_rows));
  elsif tg_op = 'DELETE' then
    perform refresh_search_listings(array(select distinct role_id from old_rows));
  else
    perform refresh_search_listings(array(
      select role_id from new_rows union select role_id from old_rows));
  end if;
  return null;
end $$;
create trigger participation_search_insert after insert on participation
  referencing new table as new_rows
  for each statement execute function search_participation_changed();
create trigger participation_search_update after update on participation
  referencing old table as old_rows new table as new_rows
  for each statement execute function search_participation_changed();
create trigger participation_search_delete after delete on participation
  referencing old table as old_rows
  for each statement execute function search_participation_changed();

create function search_affiliation_changed() returns trigger language plpgsql as $$
begin
  if search_waits() then return null; end if;
  if tg_op = 'INSERT' then
    perform refresh_search_listings(array(
      select id from provider_role
      where practitioner_id in (select practitioner_id from new_rows)));
  else
    perform refresh_search_listings(array(
      select id from provider_role
      where practitioner_id in (select practitioner_id from old_rows)));
  end if;
  return null;
end $$;
create trigger hospital_affiliation_search_insert after insert on hospital_affiliation
  referencing new table as new_rows
  for each statement execute function search_affiliation_changed();
create trigger hospital_affiliation_search_delete after delete on hospital_affiliation
  referencing old table as old_rows
  for each statement execute function search_affiliation_changed();

create function search_subject_changed() returns trigger language plpgsql as $$
begin
  if search_waits() then return null; end if;
  case tg_table_name
    when 'practitioner' then
      perform refresh_search_listings(array(
        select id from provider_role where practitioner_id in (select id from new_rows)));
    when 'organization' then
      perform refresh_search_listings(array(
        select id from provider_role where organization_id in (select id from new_rows)));
    when 'location' then
      perform refresh_search_listings(array(
        select id from provider_role where location_id in (select id from new_rows)));
    when 'provider_group' then
      perform refresh_search_listings(array(
        select role_id from participation where group_id in (select id from new_rows)));
  end case;
  return null;
end $$;
create trigger practitioner_search after update on practitioner
  referencing new table as new_rows
  for each statement execute function search_subject_changed();
create trigger organization_search after update on organization
  referencing new table as new_rows
  for each statement execute function search_subject_changed();
create trigger location_search after update on location
  referencing new table as new_rows
  for each statement execute function search_subject_changed();
create trigger provider_group_search after update on provider_group
  referencing new table as new_rows
  for each statement execute function search_subject_changed();

create function search_listing_changed() returns trigger language plpgsql as $$
declare
  strips integer[];
  tiles integer[];
begin
  if search_waits() then return null; end if;
  select array_agg(strip), array_agg(tile) into strips, tiles
  from (select distinct strip, tile from changed) as touched;
  if strips is not null then perform refresh_search_tiles(strips, tiles); end if;
  return null;
end $$;
create trigger search_listing_tiles_insert after insert on search_listing
  referencing new table as changed
  for each statement execute function search_listing_changed();
create trigger search_listing_tiles_delete after delete on search_listing
  referencing old table as changed
  for each statement execute function search_listing_changed();

select rebuild_search();
