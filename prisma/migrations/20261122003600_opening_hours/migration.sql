-- Opening hours as they are searched: the minutes of a week, from Monday's first on, in which
-- somebody is there. What closes at or before it opens closes on the day after. Spans that are none
-- count for nothing; null where no hours are known.
create function week_minutes(hours jsonb) returns int4multirange
  language sql immutable strict parallel safe
  return (
    with spans as (
      select (days.at::int - 1) * 1440 as midnight,
             split_part(span.value ->> 0, ':', 1)::int * 60
               + split_part(span.value ->> 0, ':', 2)::int as opens,
             split_part(span.value ->> 1, ':', 1)::int * 60
               + split_part(span.value ->> 1, ':', 2)::int as closes
      from unnest(array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
             with ordinality as days (day, at)
      cross join lateral jsonb_array_elements(
        case when jsonb_typeof(hours -> days.day) = 'array' then hours -> days.day else '[]' end
      ) as span
      where span.value ->> 0 ~ '^([01]\d|2[0-4]):[0-5]\d$'
        and span.value ->> 1 ~ '^([01]\d|2[0-4]):[0-5]\d$'
    ), laid as (
      select midnight + opens as opens,
             midnight + closes + case when closes <= opens then 1440 else 0 end as closes
      from spans
    )
    select coalesce(
      range_agg(int4range(opens, least(closes, 10080)))
        + coalesce(range_agg(int4range(0, closes - 10080)) filter (where closes > 10080),
                   '{}'::int4multirange),
      '{}'::int4multirange)
    from laid
  );
