import { Temporal } from "temporal-polyfill";
import { env } from "@/lib/env";
import { dateAt, planTimeZone } from "@/lib/time-zone";

/**
 * This moment. Under PORTAL_TODAY it is the real time of day on that date, so that deadlines
 * reckoned from here agree with `today`.
 */
export function now(): Temporal.Instant {
  const real = Temporal.Now.instant();
  if (env.today === undefined) return real;
  const { hour, minute, second, millisecond } = real.toZonedDateTimeISO(planTimeZone);
  return Temporal.PlainDate.from(env.today)
    .toZonedDateTime({
      timeZone: planTimeZone,
      plainTime: { hour, minute, second, millisecond },
    })
    .toInstant();
}

/** Today's date at the plan, or PORTAL_TODAY. */
export function today(): Temporal.PlainDate {
  return dateAt(now());
}
