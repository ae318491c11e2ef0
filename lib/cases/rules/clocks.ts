import type { Temporal } from "temporal-polyfill";
import { endOf } from "@/lib/referrals/rules/business-days";

/** A grievance is acknowledged within so many calendar days (H&S 1368(a)(4)). */
const acknowledgeDays = 5;
/** And resolved within so many (H&S 1368.01(a)). */
const resolveDays = 30;

/** Until when a case that was opened at an instant is acknowledged and resolved. */
export function caseClocks(openedAt: Temporal.Instant): {
  acknowledgeBy: Temporal.Instant;
  resolveBy: Temporal.Instant;
} {
  return {
    acknowledgeBy: endOf(openedAt, { calendarDays: acknowledgeDays }),
    resolveBy: endOf(openedAt, { calendarDays: resolveDays }),
  };
}
