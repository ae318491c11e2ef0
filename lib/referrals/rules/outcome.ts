import { Temporal } from "temporal-polyfill";
import type { OpenReferral, ReferralOutcome } from "@/lib/pcp/types";

/** From when somebody else is the PCP, through which group, and whether the former one leaves. */
export type NewPcp = {
  groupId: string;
  effectiveOn: Temporal.PlainDate;
  /** The former PCP leaves the network, so that the member did not choose to go (H&S 1373.96). */
  formerLeaves: boolean;
};

/**
 * What becomes of an open referral under a PCP of another day or group. It follows from the referral
 * and the change alone, so what is shown before a change is what holds after it: what a group or IPA
 * issued binds that group only, what the plan decided holds in every group. Where somebody leaves
 * the network, continuity of care may be requested besides.
 */
export function decideReferralOutcome(
  referral: Pick<OpenReferral, "pcpGroupId" | "decider" | "endsOn" | "servicingLastDay">,
  { groupId, effectiveOn, formerLeaves }: NewPcp,
): ReferralOutcome {
  const isOver = (day: Temporal.PlainDate | null) =>
    day !== null && Temporal.PlainDate.compare(day, effectiveOn) < 0;
  if (isOver(referral.endsOn)) return "ENDS";
  if (referral.pcpGroupId === groupId || referral.decider === "PLAN") return "KEEPS";
  return formerLeaves || isOver(referral.servicingLastDay) ? "CONTINUITY" : "NEEDS_REISSUE";
}

/** Whether the new group is asked to issue it again. */
export function isAtRisk(outcome: ReferralOutcome): boolean {
  return outcome === "NEEDS_REISSUE" || outcome === "CONTINUITY";
}

/** The day for which the circle is asked: what was carried over is for the new PCP's time. */
export function dayOfNeed(
  neededFrom: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  return neededFrom && Temporal.PlainDate.compare(today, neededFrom) < 0 ? neededFrom : today;
}
