import type { Temporal } from "temporal-polyfill";
import { isBefore } from "@/lib/pcp/rules/days";
import type { OpenReferral, PcpConsequences, ReferralOutcome } from "@/lib/pcp/types";

/**
 * What becomes of an open referral under a PCP of `groupId` from a day on. It follows from the
 * referral and the group alone, so what is shown before a change is what holds after it: what a
 * group or IPA issued binds that group only, what the plan decided holds in every group.
 */
export function decideReferralOutcome(
  referral: OpenReferral,
  groupId: string,
  effectiveOn: Temporal.PlainDate,
): ReferralOutcome {
  if (referral.endsOn && isBefore(referral.endsOn, effectiveOn)) return "ENDS";
  if (referral.pcpGroupId === groupId || referral.decider === "PLAN") return "KEEPS";
  return "NEEDS_REISSUE";
}

/** What becomes of every open referral when a PCP of `groupId` takes over. */
export function listConsequences(
  referrals: readonly OpenReferral[],
  formerGroupId: string | null,
  groupId: string,
  effectiveOn: Temporal.PlainDate,
): PcpConsequences {
  return {
    groupChanges: formerGroupId !== null && formerGroupId !== groupId,
    referrals: referrals.map((referral) => ({
      id: referral.id,
      number: referral.number,
      outcome: decideReferralOutcome(referral, groupId, effectiveOn),
    })),
  };
}
