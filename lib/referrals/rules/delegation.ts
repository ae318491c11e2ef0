import type { Decider, DelegationRow, GroupKind, ReferralKind } from "../types";

/** What a medical group that decides must be. */
const groupKindsOf: Record<Exclude<Decider, "PLAN">, readonly GroupKind[]> = {
  GROUP: ["MEDICAL_GROUP", "STAFF_CLINIC"],
  IPA: ["IPA"],
};

export type DecisionMaker =
  | { decider: "PLAN"; deciderGroupId: null }
  | { decider: "GROUP" | "IPA"; deciderGroupId: string };

/**
 * Who decides a referral: whoever the product's delegation table names for this kind of referral
 * under this kind of contract (`contractKind`: the servicing role's group in the product's network,
 * or the PCP's where no role is named; null outside the network). GROUP and IPA mean the group of
 * the member's PCP. Where the table is silent or contradicts itself, or the PCP's group is not what
 * it names, the plan decides. An exception for care outside the network is always the plan's.
 */
export function decideWhoDecides(
  rows: readonly DelegationRow[],
  kind: ReferralKind,
  contractKind: GroupKind | null,
  pcpGroup: { id: string; kind: GroupKind },
): DecisionMaker {
  const plan = { decider: "PLAN", deciderGroupId: null } as const;
  if (kind === "OUT_OF_NETWORK_EXCEPTION") return plan;
  const named = rows.filter((row) => row.referralKind === kind && row.groupKind === contractKind);
  const decider = named.length === 1 ? named[0]?.decider : "PLAN";
  if (decider !== "GROUP" && decider !== "IPA") return plan;
  if (!groupKindsOf[decider].includes(pcpGroup.kind)) return plan;
  return { decider, deciderGroupId: pcpGroup.id };
}
