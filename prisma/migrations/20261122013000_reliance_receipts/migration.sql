-- Signed copies of what the directory answered (42 USC 300gg-115): kept two years, never changed.
create table reliance_receipt (
  id text primary key,
  role_id uuid not null references provider_role (id) on update cascade on delete restrict,
  issued_at timestamptz(3) not null,
  keep_until date not null,
  code text not null,
  constraint reliance_receipt_id check (id ~ '^[A-Za-z0-9_-]{22}$'),
  constraint reliance_receipt_kept check (keep_until >= (issued_at + interval '2 years - 1 day')::date)
);
create index reliance_receipt_role_id_idx on reliance_receipt (role_id);

create function reliance_receipt_keep() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.keep_until < current_date then
    return old;
  end if;
  raise exception 'receipts are kept unchanged' using errcode = 'restrict_violation';
end $$;
create trigger reliance_receipt_kept
  before update or delete on reliance_receipt
  for each row execute function reliance_receipt_keep();
create trigger reliance_receipt_not_emptied
  before truncate on reliance_receipt
  for each statement execute function refuse_change();
