import { Temporal } from "temporal-polyfill";
import { env } from "@/lib/env";
import { dateAt, planTimeZone } from "@/lib/time-zone";

/**
 * This moment. Under PORTAL_TODAY it is the real time of day on that date, so that deadlines
 * reckoned from here agree with `today`.
 */
export function now(): Temporal.Instant {
  return env.today === undefined
    ? Temporal.Now.instant()
    : momentOn(Temporal.PlainDate.from(env.today));
}

/** This time of day at the plan, on a date that the caller holds for today. */
export function momentOn(date: Temporal.PlainDate): Temporal.Instant {
  const { hour, minute, second, millisecond } = Temporal.Now.zonedDateTimeISO(planTimeZone);
  const plainTime = { hour, minute, second, millisecond };
  return date.toZonedDateTime({ timeZone: planTimeZone, plainTime }).toInstant();
}

/** Today's date at the plan, or PORTAL_TODAY. */
export function today(): Temporal.PlainDate {
  return dateAt(now());
}
