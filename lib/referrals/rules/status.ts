import { Temporal } from "temporal-polyfill";
import type { AuthorizationStatus, ReferralState } from "../types";

const undecided: readonly AuthorizationStatus[] = [
  "REQUESTED",
  "SUBMITTED",
  "PENDING",
  "NEEDS_INFORMATION",
];
const underReview: readonly AuthorizationStatus[] = ["SUBMITTED", "PENDING", "NEEDS_INFORMATION"];
const running: readonly AuthorizationStatus[] = ["APPROVED", "MODIFIED"];
const granted: readonly AuthorizationStatus[] = [...running, "EXHAUSTED", "EXPIRED"];

/** How a request to issue a referral again ends without an answer that stands in its place. */
export const deadReissues = ["CANCELLED", "DECLINED", "DENIED", "NOT_REQUIRED"] as const;

/** Somebody still has to say yes or no. */
export function isUndecided(status: AuthorizationStatus): boolean {
  return undecided.includes(status);
}

/** It lies with whoever decides, or waits for what they asked. */
export function isUnderReview(status: AuthorizationStatus): boolean {
  return underReview.includes(status);
}

/** Visits may be made, dates and units permitting. */
export function isRunning(status: AuthorizationStatus): boolean {
  return running.includes(status);
}

/** It was approved, whatever has become of it. */
export function isGranted(status: AuthorizationStatus): boolean {
  return granted.includes(status);
}

/** The authorization on a day: an approval whose last day is over has expired. */
export function authorizationOn(
  { authorization, endsOn }: Pick<ReferralState, "authorization" | "endsOn">,
  today: Temporal.PlainDate,
): AuthorizationStatus {
  const over = endsOn !== null && Temporal.PlainDate.compare(endsOn, today) < 0;
  return isRunning(authorization) && over ? "EXPIRED" : authorization;
}
