import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { findPcpMember, type PcpMember } from "@/lib/pcp/data/member-facts";
import { findPcpRole } from "@/lib/pcp/data/role-facts";
import { decidePcpChange, listGroups } from "@/lib/pcp/rules/decide-pcp-change";
import type { PcpApproval, PcpDecision } from "@/lib/pcp/types";

/** The facts about a member whom the gate let through. */
export async function getPcpMember(
  memberId: AuthorizedMemberId<"PCP" | "CHOOSE_PCP">,
  today: Temporal.PlainDate,
): Promise<PcpMember> {
  const member = await findPcpMember(db, memberId, today);
  if (!member) throw new Error("the gate let an unknown member through");
  return member;
}

export type PcpPreview = {
  decision: PcpDecision;
  /** Every group through which the member can have this PCP. */
  ways: PcpApproval[];
  /** Places on the panel. */
  free: number;
};

/** What would come of choosing a role, without choosing it; null for no practitioner's role. */
export async function findPcpPreview(
  member: PcpMember,
  roleId: string,
  groupId: string | null,
  today: Temporal.PlainDate,
): Promise<PcpPreview | null> {
  const role = await findPcpRole(db, roleId, member, today);
  if (!role) return null;
  const facts = { member: member.facts, role };
  const decide = (through: string | null) =>
    decidePcpChange(facts, { groupId: through }, member.planRules, today);
  return {
    decision: decide(groupId),
    ways: listGroups(facts)
      .map(decide)
      .filter((decision) => decision.ok),
    free: role.panel ? role.panel.capacity - role.panel.assigned : 0,
  };
}

/**
 * Whether choosing a role leads on and not to a refusal: by the decision that the page of the change
 * shows, where several groups through which the doctor can be had are a question and no refusal.
 */
export async function mayChoosePcp(
  member: PcpMember,
  roleId: string,
  today: Temporal.PlainDate,
): Promise<boolean> {
  const preview = await findPcpPreview(member, roleId, null, today);
  if (preview === null) return false;
  const { decision } = preview;
  return decision.ok || decision.reasons.some(({ code }) => code === "CHOOSE_GROUP");
}
