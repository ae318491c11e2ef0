-- A correction can be undone: what is kept of it says which place and which participation it was of.
alter table listing_change add column participation_id uuid;

drop function listing_keep_change(uuid, integer, jsonb, jsonb);
create function listing_keep_change(
  role uuid, version integer, before jsonb, after jsonb, participation uuid default null)
  returns void language plpgsql as $$
declare
  changes jsonb;
begin
  select jsonb_object_agg(field, jsonb_build_array(before -> field, after -> field)) into changes
  from jsonb_object_keys(after) as field
  where before -> field is distinct from after -> field;
  if changes is not null then
    insert into listing_change (role_id, version, at, actor_user_id, participation_id, changes)
    values (role, version,
            coalesce(nullif(current_setting('portal.now', true), '')::timestamptz, now()),
            nullif(current_setting('portal.actor', true), '')::uuid, participation, changes);
  end if;
end $$;

create or replace function provider_role_keep_change() returns trigger language plpgsql as $$
declare
  address text[];
begin
  address := array(
    select concat_ws(', ', line1, line2, city, state || ' ' || zip)
    from unnest(array[old.location_id, new.location_id]) with ordinality as place (id, nth)
    join location on location.id = place.id order by nth);
  perform listing_keep_change(new.id, new.version,
    jsonb_build_object('phone', old.phone, 'address', address[1], 'locationId', old.location_id,
      'hours', old.hours, 'staffLanguages', coalesce(old.staff_languages, '{}'),
      'telehealth', old.telehealth, 'verifiedOn', old.verified_on, 'verifiedBy', old.verified_by,
      'withdrawnOn', old.withdrawn_on),
    jsonb_build_object('phone', new.phone, 'address', address[2], 'locationId', new.location_id,
      'hours', new.hours, 'staffLanguages', coalesce(new.staff_languages, '{}'),
      'telehealth', new.telehealth, 'verifiedOn', new.verified_on, 'verifiedBy', new.verified_by,
      'withdrawnOn', new.withdrawn_on));
  return null;
end $$;

create or replace function participation_keep_change() returns trigger language plpgsql as $$
begin
  perform listing_keep_change(new.role_id, (select version from provider_role where id = new.role_id),
    jsonb_build_object('accepting', old.accepting, 'startsOn', old.starts_on, 'endsOn', old.ends_on),
    jsonb_build_object('accepting', new.accepting, 'startsOn', new.starts_on, 'endsOn', new.ends_on),
    new.id);
  return null;
end $$;
