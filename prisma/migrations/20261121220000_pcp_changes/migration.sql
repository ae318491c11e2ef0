-- What a change of PCP replaced, so that cancelling it restores what was there.
alter table pcp_assignment
  add column replaces_id uuid,
  add column replaced_ends_on date,
  add constraint pcp_assignment_replaces_id_fkey foreign key (replaces_id)
    references pcp_assignment (id) on delete restrict on update cascade,
  add constraint pcp_assignment_not_own_successor check (replaces_id <> id),
  add constraint pcp_assignment_replaced_days check (replaced_ends_on >= starts_on - 1);
create index pcp_assignment_replaces_id_idx on pcp_assignment (replaces_id);

-- A change of PCP waits for the end of a stay in hospital.
create table inpatient_stay (
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  admitted_on date not null,
  discharged_on date,
  constraint inpatient_stay_pkey primary key (id),
  constraint inpatient_stay_member_id_fkey foreign key (member_id)
    references member (id) on delete restrict on update cascade,
  constraint inpatient_stay_days check (discharged_on >= admitted_on),
  constraint inpatient_stay_no_overlap
    exclude using gist (member_id with =, daterange(admitted_on, discharged_on, '[)') with &&)
);
create index inpatient_stay_member_id_idx on inpatient_stay (member_id);
