import { Temporal } from "temporal-polyfill";
import type { Days } from "@/lib/pcp/types";

type PlainDate = Temporal.PlainDate;

export function isBefore(a: PlainDate, b: PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

/** The earliest of the days that are known; null where none is. */
export function earliestOf(...days: (PlainDate | null)[]): PlainDate | null {
  return days.reduce((best, day) => (best === null || (day && isBefore(day, best)) ? day : best));
}

/** The latest of the days that are known. */
export function latestOf(first: PlainDate, ...others: (PlainDate | null | undefined)[]): PlainDate {
  return others.reduce<PlainDate>((best, day) => (day && isBefore(best, day) ? day : best), first);
}

export function covers(days: Days, day: PlainDate): boolean {
  return !isBefore(day, days.startsOn) && (days.endsOn === null || !isBefore(days.endsOn, day));
}
