import type { Temporal } from "temporal-polyfill";
import { planTimeZone } from "@/lib/time-zone";

const day = 24 * 60;

/**
 * Minutes since Monday's first at the plan, as opening hours are searched. A directory's hours are
 * taken for the plan's: it keeps no zone of each place.
 */
export function minuteOfWeek(instant: Temporal.Instant): number {
  const { dayOfWeek, hour, minute } = instant.toZonedDateTimeISO(planTimeZone);
  return (dayOfWeek - 1) * day + hour * 60 + minute;
}
