import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "@/lib/db/client";
import { findPcpMember } from "@/lib/pcp/data/member-facts";
import { findPcpRole } from "@/lib/pcp/data/role-facts";
import { assignPcp } from "@/lib/pcp/mutations/assign-pcp";
import { isBefore } from "@/lib/pcp/rules/days";
import { decidePcpChange } from "@/lib/pcp/rules/decide-pcp-change";
import type { PcpOutcome } from "@/lib/pcp/types";

/** What an enrolment file says of a member's PCP (834 loop 2310). */
export type PcpFromFile = {
  memberId: string;
  /** The plan's own number of a role (NM108 = SV), or a practitioner's NPI (XX). */
  identifier: { kind: "ROLE_NUMBER" | "NPI"; value: string };
  /** NM110 = 25. */
  isEstablishedPatient: boolean;
};

export type FileOutcome =
  | PcpOutcome
  /** The NPI names a practitioner of whom several roles could be the PCP; `numbers` are theirs. */
  | { status: "SEVERAL_ROLES"; numbers: readonly string[] };

/**
 * Gives a member the PCP that an enrolment file names, by the rule that holds for the member's own
 * choice, in the file's transaction. An NPI names a doctor, not a role, so it counts only where
 * exactly one of the doctor's roles can be had. Whether the file may speak of the PCP at all (a new
 * span, a PLA segment, no later choice of the member's) is for the caller to know.
 */
export async function assignPcpFromFile(
  tx: Transaction,
  { memberId, identifier, isEstablishedPatient }: PcpFromFile,
  today: Temporal.PlainDate,
): Promise<FileOutcome> {
  const roles = await tx.providerRole.findMany({
    where:
      identifier.kind === "NPI"
        ? { practitioner: { npi: identifier.value }, pcp: true }
        : { number: identifier.value },
    select: { id: true, number: true },
    orderBy: { number: "asc" },
  });
  const assign = (roleId: string) =>
    assignPcp(
      tx,
      {
        memberId,
        roleId,
        groupId: null,
        reason: null,
        source: "ENROLMENT_FILE",
        actor: "SYSTEM",
        version: null,
        seen: null,
        isEstablishedPatient,
      },
      today,
    );
  const [only] = roles;
  if (!only) return { status: "UNKNOWN" };
  if (roles.length === 1) return assign(only.id);

  const member = await findPcpMember(tx, memberId, today);
  if (!member) return { status: "UNKNOWN" };
  const standing = member.facts.assignments.filter(
    ({ endsOn }) => endsOn === null || !isBefore(endsOn, today),
  );
  const present = roles.find((role) => standing.some((one) => one.roleId === role.id));
  if (present) return assign(present.id);

  const eligible: typeof roles = [];
  for (const role of roles) {
    const known = await findPcpRole(tx, role.id, member, today);
    if (!known) continue;
    const facts = { ...known, wasPatient: known.wasPatient || isEstablishedPatient };
    const decision = decidePcpChange(
      { member: member.facts, role: facts },
      { groupId: null },
      member.planRules,
      today,
    );
    if (decision.ok) eligible.push(role);
  }
  if (eligible.length > 1) {
    return { status: "SEVERAL_ROLES", numbers: eligible.map((role) => role.number) };
  }
  return assign((eligible[0] ?? only).id);
}
