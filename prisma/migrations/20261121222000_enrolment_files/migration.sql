-- Children of one birth may come under one name at first; the birth sequence tells them apart.
alter table member
  add column birth_order integer,
  add constraint member_birth_order check (birth_order between 1 and 9);

-- Who gives members their numbers differs between the senders of enrolment files.
create type "MemberNumbering" as enum ('PLAN', 'SENDER');
alter table trading_partner
  add column member_numbering "MemberNumbering" not null default 'PLAN';
