-- The next open appointment of a role, as its practice told it, and when: both or neither. A table
-- of its own, since what is told anew every few days is no change of the listing that its history
-- or the search should know.
create table next_opening (
  role_id uuid primary key references provider_role (id) on delete cascade on update cascade,
  opens_on date not null,
  told_on date not null,
  constraint next_opening_told_before check (told_on <= opens_on)
);
