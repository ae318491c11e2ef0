import { Temporal } from "temporal-polyfill";
import type { Referral } from "../types";
import { isRunning, isUndecided } from "./status";

/** Where a referral stands, as one word for both axes: what a page says first. */
export const headlines = [
  "REQUESTED",
  "SUBMITTED",
  "PENDING",
  "NEEDS_INFORMATION",
  // Approved, by how far the care has come.
  "READY",
  "BOOKED",
  "SEEN",
  "CLOSED",
  "ABANDONED",
  "EXHAUSTED",
  "EXPIRED",
  "DENIED",
  "DECLINED",
  "NOT_REQUIRED",
  "CANCELLED",
  // Another referral has taken its place.
  "REPLACED",
] as const;
export type Headline = (typeof headlines)[number];

type Standing = Pick<Referral, "authorization" | "care"> & Partial<Pick<Referral, "replacedBy">>;

export function headlineOf({ authorization, care, replacedBy = null }: Standing): Headline {
  if (replacedBy !== null && (isUndecided(authorization) || isRunning(authorization))) {
    return "REPLACED";
  }
  if (authorization !== "APPROVED" && authorization !== "MODIFIED") return authorization;
  switch (care) {
    case "NONE":
    case "REFERRED":
      return "READY";
    case "SCHEDULED":
      return "BOOKED";
    default:
      return care;
  }
}

/** Whether somebody can still do something: decide, go, or contest a denial. */
export function isOpen(
  { authorization, care, appealBy, replacedBy = null }: Standing & Pick<Referral, "appealBy">,
  today: Temporal.PlainDate,
): boolean {
  if (replacedBy !== null) return false;
  if (isUndecided(authorization)) return true;
  if (isRunning(authorization)) return care !== "CLOSED" && care !== "ABANDONED";
  return mayContest({ authorization, appealBy }, today);
}

/** Whether a denial, whole or in part, can still be contested. */
export function mayContest(
  { authorization, appealBy }: Pick<Referral, "authorization" | "appealBy">,
  today: Temporal.PlainDate,
): boolean {
  const adverse = authorization === "DENIED" || authorization === "MODIFIED";
  return adverse && appealBy !== null && Temporal.PlainDate.compare(today, appealBy) <= 0;
}
