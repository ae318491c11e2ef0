import type { Temporal } from "temporal-polyfill";
import { endOf } from "@/lib/referrals/rules/business-days";

/** The plan's own target for a report; a correction must be published within as many days. */
const ownBusinessDays = 2;
/** A member's report must be investigated by then (SB 137, H&S 1367.27). */
const lawBusinessDays = 30;

/** Until when a report that came at an instant has to be dealt with. */
export function reportDeadlines(at: Temporal.Instant): {
  dueAt: Temporal.Instant;
  lawDueAt: Temporal.Instant;
} {
  return {
    dueAt: endOf(at, { businessDays: ownBusinessDays }),
    lawDueAt: endOf(at, { businessDays: lawBusinessDays }),
  };
}
