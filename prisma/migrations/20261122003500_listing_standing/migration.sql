-- How far a listing can be trusted, as far as ranking needs to know; 0 is best:
--   0 verified within 90 days            2 not verified for 90 days, or never
--   1 the same, but reported as wrong    3 the same, and reported as wrong
--   4 flagged: three people, independently, reported it as wrong
-- A report alone puts no listing below one that nobody has checked.
create function listing_standing(verified_on date, reporters integer, on_day date) returns smallint
  language sql immutable parallel safe
  return (case when reporters >= 3 then 4
               else case when verified_on >= on_day - 90 then 0 else 2 end
                    + case when reporters > 0 then 1 else 0 end
          end)::smallint;

-- Kept by whoever verifies or reports, and once a day for listings that have grown old.
alter table provider_role
  add column standing smallint not null default 2,
  add constraint provider_role_standing check (standing between 0 and 4);

update provider_role
set standing = listing_standing(verified_on, 0, (now() at time zone 'America/Los_Angeles')::date);
