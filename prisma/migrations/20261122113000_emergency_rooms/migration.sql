-- A place with an emergency room is of that kind as well.
create or replace view search_fact (role_id, facet, value) as
  select role.id, fact.facet, fact.value
  from provider_role as role
  join location on location.id = role.location_id
  left join practitioner on practitioner.id = role.practitioner_id
  left join organization on organization.id = role.organization_id
  cross join lateral (
    values ('specialty', role.specialty_code::text),
           ('kind', lower(role.kind::text)),
           ('facilityKind', case when role.kind = 'FACILITY'
                                 then replace(lower(organization.kind::text), '_', '-') end),
           ('facilityKind', case when role.kind = 'FACILITY' and organization.emergency
                                 then 'emergency-room' end),
           ('gender', case when practitioner.gender <> 'UNKNOWN'
                           then lower(practitioner.gender::text) end),
           ('telehealth', case when role.telehealth then '1' end),
           ('boardCertified', case when practitioner.board_certified_in is not null then '1' end),
           ('hours', role.hours::text)
    union all select 'language', unnest(practitioner.languages)
    union all select 'language', unnest(role.staff_languages)
    union all select 'accessibility', unnest(location.accessibility)
    union all
    select 'hospital', affiliation.organization_id::text
    from hospital_affiliation as affiliation
    where affiliation.practitioner_id = role.practitioner_id
  ) as fact (facet, value)
  where fact.value is not null;

select refresh_search_listings(array(
  select role.id from provider_role as role
  join organization on organization.id = role.organization_id
  where role.kind = 'FACILITY' and organization.emergency));
