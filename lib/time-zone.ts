import type { Temporal } from "temporal-polyfill";

/** Where the plan is: its days begin and end here, wherever the server or the reader stands. */
export const planTimeZone = "America/Los_Angeles";

/** The plan's date at an instant. */
export function dateAt(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(planTimeZone).toPlainDate();
}
