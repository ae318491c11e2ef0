-- What members say who relied on a wrong answer of the directory (42 USC 300gg-115), as the
-- grievances that they are: acknowledged in 5 calendar days, resolved in 30 (H&S 1368, 1368.01).
create type "CaseOutcome" as enum ('UPHELD', 'NOT_UPHELD');

create unique index reliance_receipt_id_keep_until_key on reliance_receipt (id, keep_until);

create table reliance_case (
  id uuid primary key default gen_random_uuid(),
  number text not null,
  receipt_id text not null,
  -- A copy of the receipt's, kept equal by the foreign key: a case is opened while it holds.
  receipt_keep_until date not null,
  member_id uuid not null references member (id) on update cascade on delete restrict,
  opened_at timestamptz(3) not null,
  opened_by_user_id uuid not null references user_account (id) on update cascade on delete restrict,
  words text not null,
  service_on date,
  billed_cents integer,
  acknowledge_by timestamptz(3) not null,
  resolve_by timestamptz(3) not null,
  acknowledged_at timestamptz(3),
  closed_at timestamptz(3),
  closed_by_user_id uuid references user_account (id) on update cascade on delete restrict,
  outcome "CaseOutcome",
  reason text,
  version integer not null default 0,
  constraint reliance_case_receipt_id_receipt_keep_until_fkey
    foreign key (receipt_id, receipt_keep_until) references reliance_receipt (id, keep_until)
    on update restrict on delete restrict,
  constraint reliance_case_number check (number ~ '^C-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$'),
  constraint reliance_case_while_kept check (
    (opened_at at time zone 'America/Los_Angeles')::date <= receipt_keep_until),
  constraint reliance_case_words check (length(words) between 1 and 2000),
  constraint reliance_case_service check (
    service_on <= (opened_at at time zone 'America/Los_Angeles')::date),
  constraint reliance_case_billed check (billed_cents between 1 and 1000000000),
  constraint reliance_case_clocks check (
    acknowledge_by >= opened_at and resolve_by >= acknowledge_by
    and acknowledged_at >= opened_at and closed_at >= opened_at),
  constraint reliance_case_closed check (
    (closed_at is null) = (outcome is null) and (closed_at is null) = (reason is null)
    and (closed_at is null) = (closed_by_user_id is null)),
  constraint reliance_case_reason check (length(reason) between 1 and 2000)
);
create unique index reliance_case_number_key on reliance_case (number);
create index reliance_case_member_id_idx on reliance_case (member_id);
create index reliance_case_receipt_id_idx on reliance_case (receipt_id);
create index reliance_case_opened_by_user_id_idx on reliance_case (opened_by_user_id);
create index reliance_case_closed_by_user_id_idx on reliance_case (closed_by_user_id);
create index reliance_case_closed_at_idx on reliance_case (closed_at);
-- One open case for each receipt and member.
create unique index reliance_case_open on reliance_case (receipt_id, member_id)
  where closed_at is null;
create index reliance_case_due on reliance_case (resolve_by) where closed_at is null;

-- What a member said stays as it was said, and what is decided stays decided.
create function reliance_case_keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.closed_at is null
    and row (new.id, new.number, new.receipt_id, new.member_id, new.opened_at,
        new.opened_by_user_id, new.words, new.service_on, new.billed_cents,
        new.acknowledge_by, new.resolve_by)
      is not distinct from
      row (old.id, old.number, old.receipt_id, old.member_id, old.opened_at,
        old.opened_by_user_id, old.words, old.service_on, old.billed_cents,
        old.acknowledge_by, old.resolve_by)
    and (old.acknowledged_at is null or new.acknowledged_at = old.acknowledged_at)
  then
    return new;
  end if;
  raise exception 'cases are kept as they were opened and decided'
    using errcode = 'restrict_violation';
end $$;
create trigger reliance_case_kept
  before update or delete on reliance_case
  for each row execute function reliance_case_keep();
create trigger reliance_case_not_emptied
  before truncate on reliance_case
  for each statement execute function refuse_change();
