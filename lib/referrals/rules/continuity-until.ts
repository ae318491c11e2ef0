import type { Temporal } from "temporal-polyfill";
import type { ContinuityRules } from "@/lib/plan/types";
import type { ContinuityCondition } from "../types";

/**
 * Until when care may go on, as far as the law and the product name a time: what a reviewer starts
 * from. Null where it is as long as the condition lasts.
 */
export function continuityUntil(
  condition: ContinuityCondition,
  from: Temporal.PlainDate,
  { chronicMonths, childMonths, procedureDays }: ContinuityRules,
): Temporal.PlainDate | null {
  switch (condition) {
    case "CHRONIC":
      return from.add({ months: chronicMonths });
    case "CHILD":
      return from.add({ months: childMonths });
    case "PROCEDURE":
      return from.add({ days: procedureDays });
    default:
      return null;
  }
}
