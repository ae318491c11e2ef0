import type { Temporal } from "temporal-polyfill";

/** A listing must be verified every 90 days (No Surprises Act, 42 USC 300gg-115). */
export const verifyWithinDays = 90;

/**
 * Whole days since somebody checked a listing, and whether that is too long; a listing that was
 * never checked is always stale.
 */
export function verificationAge(
  verifiedOn: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): { days: number | null; stale: boolean } {
  if (verifiedOn === null) return { days: null, stale: true };
  const days = Math.max(0, verifiedOn.until(today, { largestUnit: "day" }).days);
  return { days, stale: days > verifyWithinDays };
}
