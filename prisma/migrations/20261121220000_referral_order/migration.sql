-- A referral's events are numbered from 1 without gaps and never go back in time; its visits are
-- numbered likewise and lie within the days that were approved.

create function referral_event_in_order() returns trigger language plpgsql as $$
declare
  last referral_event;
begin
  select * into last from referral_event
    where referral_id = new.referral_id order by sequence desc limit 1;
  if new.sequence <> coalesce(last.sequence, 0) + 1 then
    raise exception 'event % of a referral does not follow on %', new.sequence, last.sequence
      using errcode = 'check_violation', constraint = 'referral_event_gapless';
  end if;
  if new.at < last.at then
    raise exception 'event % of a referral is earlier than the one before', new.sequence
      using errcode = 'check_violation', constraint = 'referral_event_in_order';
  end if;
  return new;
end $$;

create trigger referral_event_follows_on
  before insert on referral_event
  for each row execute function referral_event_in_order();

alter table referral_event
  add constraint referral_event_actor
    check (actor in ('MEMBER', 'PCP_OFFICE', 'REVIEWER', 'PROVIDER', 'SYSTEM'));

create function referral_visit_in_order() returns trigger language plpgsql as $$
declare
  approved referral;
  visits int;
begin
  select * into approved from referral where id = new.referral_id for update;
  select coalesce(max(sequence), 0) into visits from referral_visit
    where referral_id = new.referral_id;
  if new.sequence <> visits + 1 then
    raise exception 'visit % of a referral does not follow on %', new.sequence, visits
      using errcode = 'check_violation', constraint = 'referral_visit_gapless';
  end if;
  if (new.visited_on between approved.starts_on and approved.ends_on) is not true then
    raise exception 'a visit outside the approved days'
      using errcode = 'check_violation', constraint = 'referral_visit_days';
  end if;
  return new;
end $$;

create trigger referral_visit_follows_on
  before insert on referral_visit
  for each row execute function referral_visit_in_order();
