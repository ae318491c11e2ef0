import { Temporal } from "temporal-polyfill";

const SATURDAY = 6;
const SUNDAY = 7;
const MONDAY = 1;
const THURSDAY = 4;

/** The nth (from 1) such weekday (1 Monday … 7 Sunday) of a month. */
function nth(n: number, dayOfWeek: number, year: number, month: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return first.add({ days: ((dayOfWeek - first.dayOfWeek + 7) % 7) + 7 * (n - 1) });
}

function lastMonday(year: number, month: number): Temporal.PlainDate {
  const next = Temporal.PlainDate.from({ year, month, day: 1 }).add({ months: 1 });
  return nth(1, MONDAY, next.year, next.month).subtract({ weeks: 1 });
}

/** Federal holidays on a Saturday are kept the Friday before, on a Sunday the Monday after. */
function federal(year: number, month: number, day: number): Temporal.PlainDate {
  const date = Temporal.PlainDate.from({ year, month, day });
  if (date.dayOfWeek === SATURDAY) return date.subtract({ days: 1 });
  return californian(date);
}

/** California's on a Sunday are kept the Monday after; a Saturday moves nothing. */
function californian(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.dayOfWeek === SUNDAY ? date.add({ days: 1 }) : date;
}

/**
 * The days on which federal offices (5 USC 6103) or California's state offices (Government Code
 * 6700 and 19853) are closed for the holidays of a year, as observed. New Year's Day may be observed
 * on the last day of the year before.
 */
export function observedHolidays(year: number): Temporal.PlainDate[] {
  const thanksgiving = nth(4, THURSDAY, year, 11);
  return [
    federal(year, 1, 1),
    nth(3, MONDAY, year, 1), // Martin Luther King, Jr.
    nth(3, MONDAY, year, 2), // Presidents
    californian(Temporal.PlainDate.from({ year, month: 3, day: 31 })), // Cesar Chavez
    lastMonday(year, 5), // Memorial Day
    federal(year, 6, 19), // Juneteenth
    federal(year, 7, 4), // Independence Day
    nth(1, MONDAY, year, 9), // Labor Day
    nth(2, MONDAY, year, 10), // Columbus Day
    federal(year, 11, 11), // Veterans Day
    thanksgiving,
    thanksgiving.add({ days: 1 }), // California's
    federal(year, 12, 25),
  ];
}
