import type { OpenReferral, PcpConsequences } from "@/lib/pcp/types";
import { decideReferralOutcome, isAtRisk, type NewPcp } from "@/lib/referrals/rules/outcome";

/**
 * What becomes of every open referral when a PCP takes over. Of a referral and the request to issue
 * it again, the one counts that can be used: where the former holds again, as on the way back to its
 * group, the request ends; where it does not, the request stands for both.
 */
export function listConsequences(
  referrals: readonly OpenReferral[],
  formerGroupId: string | null,
  next: NewPcp,
): PcpConsequences {
  const judged = referrals.map((referral) => ({
    referral,
    outcome: decideReferralOutcome(referral, next),
  }));
  const holds = new Set(
    judged.filter(({ outcome }) => outcome === "KEEPS").map(({ referral }) => referral.id),
  );
  return {
    groupChanges: formerGroupId !== null && formerGroupId !== next.groupId,
    referrals: judged
      .filter(({ referral, outcome }) => !(isAtRisk(outcome) && referral.isReissued))
      .map(({ referral: { id, number, reissuesId }, outcome }) => ({
        id,
        number,
        outcome:
          isAtRisk(outcome) && reissuesId !== null && holds.has(reissuesId) ? "ENDS" : outcome,
      })),
  };
}
