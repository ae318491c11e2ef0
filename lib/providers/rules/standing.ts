import type { Temporal } from "temporal-polyfill";
import { verificationAge } from "./verification";

/** So many independent reports flag a listing at once, before anybody has looked into them. */
export const flaggingReports = 3;

/**
 * How far a listing can be trusted, as the ranking knows it (`provider_role.standing`; the database
 * reckons the same in `listing_standing`). 0 is best: verified within 90 days; 1 the same, but
 * reported as wrong; 2 not verified for 90 days, or never; 3 that, and reported; 4 flagged.
 */
export type Standing = 0 | 1 | 2 | 3 | 4;

export const flagged: Standing = 4;

export function standingOf(
  verifiedOn: Temporal.PlainDate | null,
  reporters: number,
  today: Temporal.PlainDate,
): Standing {
  if (reporters >= flaggingReports) return flagged;
  if (verificationAge(verifiedOn, today).stale) return reporters > 0 ? 3 : 2;
  return reporters > 0 ? 1 : 0;
}
