import { Temporal } from "temporal-polyfill";

type PlainDate = Temporal.PlainDate;
type Days = { startsOn: PlainDate; endsOn: PlainDate | null };

export function isBefore(a: PlainDate, b: PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

export function isSameDay(a: PlainDate | null, b: PlainDate | null): boolean {
  return a === null || b === null ? a === b : a.equals(b);
}

/** Whether one end of days comes before another; an absent end is never. */
export function endsBefore(a: PlainDate | null, b: PlainDate | null): boolean {
  if (a === null) return false;
  return b === null || isBefore(a, b);
}

export function holds({ startsOn, endsOn }: Days, day: PlainDate): boolean {
  return !isBefore(day, startsOn) && (endsOn === null || !isBefore(endsOn, day));
}

export function overlap(a: Days, b: Days): boolean {
  return !endsBefore(a.endsOn, b.startsOn) && !endsBefore(b.endsOn, a.startsOn);
}

export function byStart(a: Days, b: Days): number {
  return Temporal.PlainDate.compare(a.startsOn, b.startsOn);
}

/** The later of two ends; an absent end is the latest. */
export function laterEnd(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  return endsBefore(a, b) ? b : a;
}
