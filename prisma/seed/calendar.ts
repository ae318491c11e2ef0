import { Temporal } from "temporal-polyfill";
import { planTimeZone } from "@/lib/time-zone";

/** Days as the demonstration's rows hold them, reckoned from the day it is seeded. */
export interface Calendar {
  today: Temporal.PlainDate;
  /** ISO text of a day that lies so many days from today; a negative number lies before. */
  fromToday(days: number): string;
  /** The weekday so many weekdays before today; 0 is today, or the Friday before a weekend. */
  workday(ago: number): Temporal.PlainDate;
  /** An office hour at the plan, on a weekday before today. */
  workhour(ago: number, time: string): Temporal.Instant;
  /** The first day of a month, counted from the current one: 1 is next month's. */
  firstOfMonth(months: number): string;
  lastOfMonth(months: number): string;
  /** 1 January of a year, counted from the current one. */
  newYear(years: number): string;
  /** The birthday of someone so many years old, who had it so many days ago. */
  born(years: number, days?: number): string;
  /** Morning of the day, or of yesterday where the day has not gone by: when a row was made. */
  madeOn(day: string): string;
}

export function calendarFor(today: Temporal.PlainDate): Calendar {
  const fromToday = remembered((days: number) => today.add({ days }).toString());
  const firstOfMonth = (months: number) => today.with({ day: 1 }).add({ months });
  const workday = remembered((ago: number): Temporal.PlainDate => {
    let day = ago === 0 ? today : workday(ago - 1).subtract({ days: 1 });
    while (day.dayOfWeek > 5) day = day.subtract({ days: 1 });
    return day;
  });
  const morning = remembered(morningOf);
  return {
    today,
    fromToday,
    workday,
    workhour: (ago, time) =>
      workday(ago).toZonedDateTime({ timeZone: planTimeZone, plainTime: time }).toInstant(),
    firstOfMonth: (months) => firstOfMonth(months).toString(),
    lastOfMonth: (months) =>
      firstOfMonth(months + 1)
        .subtract({ days: 1 })
        .toString(),
    newYear: (years) => today.with({ month: 1, day: 1 }).add({ years }).toString(),
    born: (years, days = 0) => today.subtract({ years, days }).toString(),
    madeOn: (day) => morning(day < fromToday(0) ? day : fromToday(-1)),
  };
}

function morningOf(day: string): string {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: planTimeZone, plainTime: "09:00" })
    .toInstant()
    .toString();
}

/** The demonstration asks for the same few days over and over. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
