import type { Temporal } from "temporal-polyfill";
import { dateAt, planTimeZone } from "@/lib/time-zone";
import type { Stretch } from "../types";
import { observedHolidays } from "./holidays";

const closedDaysOf = new Map<number, ReadonlySet<string>>();

/** Holidays that fall into a year, the next New Year's Day included where it is kept early. */
function closedDays(year: number): ReadonlySet<string> {
  let days = closedDaysOf.get(year);
  if (!days) {
    days = new Set(
      [...observedHolidays(year), ...observedHolidays(year + 1)]
        .filter((date) => date.year === year)
        .map(String),
    );
    closedDaysOf.set(year, days);
  }
  return days;
}

/** Monday to Friday, and neither a federal nor a Californian holiday. */
export function isBusinessDay(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek <= 5 && !closedDays(date.year).has(date.toString());
}

/** The nth business day after a date; the date itself never counts. `n` is 1 or more. */
export function addBusinessDays(date: Temporal.PlainDate, n: number): Temporal.PlainDate {
  let left = n;
  let day = date;
  while (left > 0) {
    day = day.add({ days: 1 });
    if (isBusinessDay(day)) left -= 1;
  }
  return day;
}

/**
 * When a stretch that begins at an instant is over. Hours run on through nights and clock changes;
 * days are the plan's, the first one is the day after, and the last one counts to its last second.
 */
export function endOf(start: Temporal.Instant, stretch: Stretch): Temporal.Instant {
  if ("hours" in stretch) return start.add({ hours: stretch.hours });
  const from = dateAt(start);
  return endOfDay(
    "businessDays" in stretch
      ? addBusinessDays(from, stretch.businessDays)
      : from.add({ days: stretch.calendarDays }),
  );
}

/** The last second of the last day from which a stretch is over before a day begins. */
export function latestStart(before: Temporal.PlainDate, stretch: Stretch): Temporal.Instant {
  const limit = startOfDay(before).epochMilliseconds;
  let day = before.subtract({ days: 1 });
  while (endOf(endOfDay(day), stretch).epochMilliseconds >= limit) day = day.subtract({ days: 1 });
  return endOfDay(day);
}

/** The first moment of a day at the plan. */
export function startOfDay(date: Temporal.PlainDate): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: planTimeZone }).toInstant();
}

/** The last second of a day at the plan. */
export function endOfDay(date: Temporal.PlainDate): Temporal.Instant {
  return startOfDay(date.add({ days: 1 })).subtract({ seconds: 1 });
}

/** The same time of day at the plan, some days later. */
export function addDays(instant: Temporal.Instant, days: number): Temporal.Instant {
  return instant.toZonedDateTimeISO(planTimeZone).add({ days }).toInstant();
}
