-- What must never be wrong, whatever the code does.

create extension if not exists btree_gist;

-- Spans: both ends inclusive, an absent end is open. ------------------------------------------

alter table enrolment_span
  add constraint enrolment_span_days check (ends_on >= starts_on),
  add constraint enrolment_span_no_overlap
    exclude using gist (member_id with =, daterange(starts_on, ends_on, '[]') with &&);

alter table participation
  add constraint participation_days check (ends_on >= starts_on),
  add constraint participation_no_overlap
    exclude using gist (role_id with =, network_id with =, group_id with =,
                        daterange(starts_on, ends_on, '[]') with &&);

alter table pcp_assignment
  add constraint pcp_assignment_days check (ends_on >= starts_on),
  add constraint pcp_assignment_no_overlap
    exclude using gist (member_id with =, daterange(starts_on, ends_on, '[]') with &&)
    where (cancelled_at is null),
  add constraint pcp_assignment_cancelled_holds_no_seat
    check (cancelled_at is null or not holds_seat);

-- People. -------------------------------------------------------------------------------------

create unique index member_one_subscriber on member (household_id)
  where relationship = 'SUBSCRIBER';

alter table member
  add constraint member_email_form check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
  add constraint member_not_own_mother check (mother_id <> id);

alter table user_account
  add constraint user_account_username_form
    check (username = lower(username) and length(username) between 3 and 254),
  add constraint user_account_role_scope check (
    case role
      when 'MEMBER' then member_id is not null and group_id is null
      when 'PCP_OFFICE' then member_id is null and group_id is not null
      when 'REVIEWER' then member_id is null
      when 'DIRECTORY_EDITOR' then member_id is null and group_id is null
    end);

-- The National Provider Identifier: ten digits, the last a Luhn check digit over the prefix
-- 80840 and the first nine (45 CFR 162.406). The prefix adds 24 to the sum.
create function npi_is_valid(npi text) returns boolean
  language sql immutable strict parallel safe
  return npi ~ '^[0-9]{10}$' and (
    select (24 + sum(case when place % 2 = 0 then digit
                          when digit > 4 then digit * 2 - 9
                          else digit * 2 end)) % 10 = 0
    from (select place, substr(npi, place, 1)::int as digit
          from generate_series(1, 10) as place) as digits);

alter table practitioner add constraint practitioner_npi check (npi_is_valid(npi));
alter table organization
  add constraint organization_npi check (npi_is_valid(npi)),
  add constraint organization_cms_rating check (cms_rating between 1 and 5),
  add constraint organization_beds check (beds >= 0);

-- The directory. ------------------------------------------------------------------------------

alter table location
  add constraint location_position check (lat between -90 and 90 and lng between -180 and 180);

alter table provider_role
  add constraint provider_role_who check (
    (kind = 'PRACTITIONER') = (practitioner_id is not null)
    and (kind = 'PRACTITIONER' or organization_id is not null)),
  add constraint provider_role_facility_is_no_pcp check (not pcp or kind = 'PRACTITIONER'),
  add constraint provider_role_ages check (min_age >= 0 and max_age >= coalesce(min_age, 0));

alter table service_area
  add constraint service_area_once unique nulls not distinct (product_id, county_fips, zip);

-- Money: integer cents, never below zero. ------------------------------------------------------

alter table product_limit add constraint product_limit_cents check (limit_cents >= 0);
alter table accumulator
  add constraint accumulator_cents check (used_cents >= 0),
  add constraint accumulator_once
    unique nulls not distinct (household_id, member_id, year, kind, category);
alter table benefit
  add constraint benefit_amounts check (
    copay_cents >= 0 and coinsurance_basis_points between 0 and 10000 and limit_per_year >= 0),
  add constraint benefit_covered_says_what
    check (not covered or copay_cents is not null or coinsurance_basis_points is not null);

-- Panels: seats are counted by the database. ---------------------------------------------------

alter table panel
  add constraint panel_capacity check (assigned between 0 and capacity);

create function panel_count_seats() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.holds_seat
     and (tg_op = 'DELETE' or not new.holds_seat or new.role_id <> old.role_id) then
    update panel set assigned = assigned - 1 where role_id = old.role_id;
  end if;
  if tg_op <> 'DELETE' and new.holds_seat
     and (tg_op = 'INSERT' or not old.holds_seat or new.role_id <> old.role_id) then
    update panel set assigned = assigned + 1 where role_id = new.role_id;
    if not found then
      raise exception 'role % has no panel', new.role_id
        using errcode = 'check_violation', constraint = 'pcp_assignment_needs_panel';
    end if;
  end if;
  return null;
end $$;

create trigger pcp_assignment_counts_seats
  after insert or update of holds_seat, role_id or delete on pcp_assignment
  for each row execute function panel_count_seats();

-- Referrals. ----------------------------------------------------------------------------------

alter table referral
  add constraint referral_days check (ends_on >= starts_on),
  add constraint referral_units check (
    units_used >= 0 and units_requested > 0 and units_approved > 0
    and units_used <= coalesce(units_approved, 0)),
  add constraint referral_approval_is_complete check (
    "authorization" not in ('APPROVED', 'MODIFIED', 'EXHAUSTED', 'EXPIRED')
    or (units_approved is not null and starts_on is not null and ends_on is not null
        and decided_at is not null)),
  add constraint referral_denial_is_complete check (
    "authorization" <> 'DENIED'
    or (decision_reason is not null and decision_criterion is not null
        and appeal_by is not null and decided_at is not null)),
  add constraint referral_decline_says_why check (
    "authorization" <> 'DECLINED' or decision_reason is not null),
  add constraint referral_decider_group check (decider = 'PLAN' or decider is null
    or decider_group_id is not null),
  add constraint referral_not_own_replacement check (replaced_by_id <> id);

create function referral_count_visits() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update referral set units_used = units_used - 1 where id = old.referral_id;
  end if;
  if tg_op <> 'DELETE' then
    update referral set units_used = units_used + 1 where id = new.referral_id;
  end if;
  return null;
end $$;

create trigger referral_visit_counts
  after insert or update of referral_id or delete on referral_visit
  for each row execute function referral_count_visits();

-- Append-only records. ------------------------------------------------------------------------

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger audit_event_append_only
  before update or delete or truncate on audit_event
  for each statement execute function refuse_change();
create trigger referral_event_append_only
  before update or delete or truncate on referral_event
  for each statement execute function refuse_change();
