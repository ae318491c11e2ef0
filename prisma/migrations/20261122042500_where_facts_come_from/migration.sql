-- Where a profile's facts come from that are not verified with the listing. Licence, training and
-- board certification are checked with whoever issues them when the plan takes a practitioner in, and
-- every three years; of an organization some facts are a public source's.
alter table practitioner add column credentialed_on date;
alter table organization
  add column source text,
  add column source_on date,
  add constraint organization_source check (source in ('CMS', 'NPPES')),
  add constraint organization_source_on check (source_on is null or source is not null);
