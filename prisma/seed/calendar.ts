import type { Temporal } from "temporal-polyfill";
import type { Random } from "./random";

/** Days as the demonstration's rows hold them, reckoned from the day it is seeded. */
export interface Calendar {
  today: Temporal.PlainDate;
  /** ISO text of a day that lies so many days from today; a negative number lies before. */
  fromToday(days: number): string;
  /** Noon in California, roughly: an instant on the day that lies so many days from today. */
  instant(daysFromToday: number, hourUtc?: number): string;
  /** The first day of a month, counted from the current one: 1 is next month's. */
  firstOfMonth(months: number): string;
  lastOfMonth(months: number): string;
  /** 1 January of a year, counted from the current one. */
  newYear(years: number): string;
  /** A day in the past, at most so many days ago. */
  recently(random: Random, days: number): string;
}

export function calendarFor(today: Temporal.PlainDate): Calendar {
  const fromToday = (days: number) => today.add({ days }).toString();
  const firstOfMonth = (months: number) => today.with({ day: 1 }).add({ months });
  return {
    today,
    fromToday,
    instant: (days, hourUtc = 19) =>
      `${fromToday(days)}T${String(hourUtc).padStart(2, "0")}:00:00.000Z`,
    firstOfMonth: (months) => firstOfMonth(months).toString(),
    lastOfMonth: (months) =>
      firstOfMonth(months + 1)
        .subtract({ days: 1 })
        .toString(),
    newYear: (years) => today.with({ month: 1, day: 1 }).add({ years }).toString(),
    recently: (random, days) => fromToday(-random.integer(0, days)),
  };
}
