create type "ListingProblem" as enum ('WRONG_PHONE', 'MOVED', 'NOT_ACCEPTING', 'GONE', 'OTHER');
create type "DirectoryOutcome" as enum ('VERIFIED', 'CORRECTED', 'WITHDRAWN');

create table directory_task (
  id uuid primary key default gen_random_uuid(),
  role_id uuid not null references provider_role (id) on update cascade on delete restrict,
  opened_at timestamptz(3) not null,
  due_at timestamptz(3) not null,
  law_due_at timestamptz(3) not null,
  closed_at timestamptz(3),
  closed_by_user_id uuid references user_account (id) on update cascade on delete restrict,
  outcome "DirectoryOutcome",
  constraint directory_task_closed check (
    (closed_at is null) = (outcome is null) and (closed_at is null) = (closed_by_user_id is null)),
  constraint directory_task_days check (due_at >= opened_at and law_due_at >= due_at)
);
create index directory_task_role_id_idx on directory_task (role_id);
create index directory_task_closed_by_user_id_idx on directory_task (closed_by_user_id);
create index directory_task_closed_at_idx on directory_task (closed_at);
-- One open task a listing: further reports join it.
create unique index directory_task_open on directory_task (role_id) where closed_at is null;
create index directory_task_due on directory_task (due_at) where closed_at is null;

create table directory_report (
  id uuid primary key default gen_random_uuid(),
  task_id uuid not null references directory_task (id) on update cascade on delete restrict,
  at timestamptz(3) not null,
  problem "ListingProblem" not null,
  words text,
  reporter text not null,
  origin text not null,
  constraint directory_report_words check (length(words) between 1 and 2000)
);
-- Whoever says it twice counts once.
create unique index directory_report_task_id_reporter_key on directory_report (task_id, reporter);
create trigger directory_report_append_only
  before update or delete or truncate on directory_report
  for each statement execute function refuse_change();

create table listing_change (
  id bigserial primary key,
  role_id uuid not null references provider_role (id) on update cascade on delete restrict,
  version integer not null,
  at timestamptz(3) not null,
  actor_user_id uuid references user_account (id) on update cascade on delete restrict,
  changes jsonb not null
);
create index listing_change_role_id_id_idx on listing_change (role_id, id);
create index listing_change_actor_user_id_idx on listing_change (actor_user_id);
create trigger listing_change_append_only
  before update or delete or truncate on listing_change
  for each statement execute function refuse_change();

-- Every change of a listing is kept, whoever makes it and by whatever way. The portal says who and
-- when in settings of the transaction; where it does not, it was no person of the portal.
create function listing_keep_change(role uuid, version integer, before jsonb, after jsonb)
  returns void language plpgsql as $$
declare
  changes jsonb;
begin
  select jsonb_object_agg(field, jsonb_build_array(before -> field, after -> field)) into changes
  from jsonb_object_keys(after) as field
  where before -> field is distinct from after -> field;
  if changes is not null then
    insert into listing_change (role_id, version, at, actor_user_id, changes)
    values (role, version,
            coalesce(nullif(current_setting('portal.now', true), '')::timestamptz, now()),
            nullif(current_setting('portal.actor', true), '')::uuid, changes);
  end if;
end $$;

create function provider_role_keep_change() returns trigger language plpgsql as $$
declare
  address text[];
begin
  address := array(
    select concat_ws(', ', line1, line2, city, state || ' ' || zip)
    from unnest(array[old.location_id, new.location_id]) with ordinality as place (id, nth)
    join location on location.id = place.id order by nth);
  perform listing_keep_change(new.id, new.version,
    jsonb_build_object('phone', old.phone, 'address', address[1], 'hours', old.hours,
      'staffLanguages', coalesce(old.staff_languages, '{}'), 'telehealth', old.telehealth,
      'verifiedOn', old.verified_on, 'verifiedBy', old.verified_by,
      'withdrawnOn', old.withdrawn_on),
    jsonb_build_object('phone', new.phone, 'address', address[2], 'hours', new.hours,
      'staffLanguages', coalesce(new.staff_languages, '{}'), 'telehealth', new.telehealth,
      'verifiedOn', new.verified_on, 'verifiedBy', new.verified_by,
      'withdrawnOn', new.withdrawn_on));
  return null;
end $$;
create trigger provider_role_keeps_changes
  after update of phone, location_id, hours, staff_languages, telehealth, verified_on, verified_by,
    withdrawn_on on provider_role
  for each row execute function provider_role_keep_change();

create function participation_keep_change() returns trigger language plpgsql as $$
begin
  perform listing_keep_change(new.role_id, (select version from provider_role where id = new.role_id),
    jsonb_build_object('accepting', old.accepting, 'startsOn', old.starts_on, 'endsOn', old.ends_on),
    jsonb_build_object('accepting', new.accepting, 'startsOn', new.starts_on, 'endsOn', new.ends_on));
  return null;
end $$;
create trigger participation_keeps_changes
  after update of accepting, starts_on, ends_on on participation
  for each row execute function participation_keep_change();
