-- A change of PCP across groups asks the new group to issue again what the former one issued.
alter table referral
  add column reissues_id uuid,
  add column carried_by_id uuid,
  add column needed_from date,
  add constraint referral_reissues_id_fkey foreign key (reissues_id)
    references referral (id) on delete restrict on update cascade,
  add constraint referral_carried_by_id_fkey foreign key (carried_by_id)
    references pcp_assignment (id) on delete restrict on update cascade,
  add constraint referral_not_own_reissue check (reissues_id <> id),
  -- Whose request it is, which change asked for it, and from when it is needed: all or nothing.
  add constraint referral_reissue_is_complete check (
    (reissues_id is null) = (carried_by_id is null)
    and (reissues_id is null) = (needed_from is null));
create index referral_reissues_id_idx on referral (reissues_id);
create index referral_carried_by_id_idx on referral (carried_by_id);

-- One live request for each referral that has to be issued again: a no, or a change that was taken
-- back, leaves room for another.
create unique index referral_one_live_reissue on referral (reissues_id)
  where "authorization" not in ('CANCELLED', 'DECLINED', 'DENIED', 'NOT_REQUIRED');

create function referral_reissue_is_the_members() returns trigger language plpgsql as $$
begin
  if not exists (select from referral where id = new.reissues_id and member_id = new.member_id)
     or not exists (select from pcp_assignment
                    where id = new.carried_by_id and member_id = new.member_id
                      and group_id = new.pcp_group_id and starts_on = new.needed_from) then
    raise exception 'a request to issue a referral again does not fit its change of PCP'
      using errcode = 'check_violation', constraint = 'referral_reissue_is_the_members';
  end if;
  return new;
end $$;

create trigger referral_reissue_fits
  before insert or update of reissues_id, carried_by_id, member_id on referral
  for each row when (new.reissues_id is not null)
  execute function referral_reissue_is_the_members();
