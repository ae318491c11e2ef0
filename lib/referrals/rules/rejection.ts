import type { WriteRefusal } from "../types";

/** Refusals as the desk explains them; what only a stale page can bring about is NOT_POSSIBLE. */
export const rejections = [
  "STALE",
  "NOT_POSSIBLE",
  "OWN_SUBMISSION",
  "LESS_THAN_ASKED",
  "ENDS_BEFORE_IT_STARTS",
  "STARTS_BEFORE_REQUEST",
  "OUTSIDE_APPROVED_DATES",
  "NO_UNITS_LEFT",
  "IN_THE_FUTURE",
  "IN_THE_PAST",
  "NO_COVERAGE",
  "PCP_CHANGED",
  "KIND_NOT_POSSIBLE",
] as const;
export type Rejection = (typeof rejections)[number];

function isRejection(reason: string): reason is Rejection {
  return rejections.some((one) => one === reason);
}

export function rejectionOf(reason: WriteRefusal): Rejection {
  return isRejection(reason) ? reason : "NOT_POSSIBLE";
}
