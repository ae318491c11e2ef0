import "server-only";
import type { Temporal } from "temporal-polyfill";
import { db, type Transaction } from "@/lib/db/client";
import { constraintName, databaseErrorKind } from "@/lib/db/errors";
import { inTransaction } from "@/lib/db/transaction";
import { findPcpMember } from "@/lib/pcp/data/member-facts";
import { listChoices } from "@/lib/pcp/data/to-assign";
import { assignPcp } from "@/lib/pcp/mutations/assign-pcp";
import { type AutoChoice, decideAutoAssign } from "@/lib/pcp/rules/auto-assign";
import type { AssignCause } from "@/lib/pcp/types";

export type AutoOutcome =
  | { status: "ASSIGNED"; cause: AssignCause; roleId: string; effectiveOn: Temporal.PlainDate }
  /** The plan has nothing to choose: it is too early, or the member has chosen. */
  | { status: "NOT_DUE" }
  /** Nobody near by can be had; somebody at the plan has to look for one. */
  | { status: "NOBODY"; cause: AssignCause };

/** Rolls a transaction back that was only to show what would come of it. */
class DryRun extends Error {
  constructor(readonly outcome: AutoOutcome) {
    super("dry run");
  }
}

/**
 * Gives a member the PCP that the plan chooses, by the rule that holds for the member's own choice:
 * one transaction for each try, so that who was the last seat's is told by the panel's lock. Run
 * twice, it finds the first one's PCP and does nothing.
 * @param dryRun says what would be, and leaves nothing
 */
export async function autoAssignPcp(
  memberId: string,
  today: Temporal.PlainDate,
  dryRun: boolean,
): Promise<AutoOutcome> {
  const member = await findPcpMember(db, memberId, today);
  const cause = member && decideAutoAssign(member.facts, member.planRules, today);
  if (!member || !cause) return { status: "NOT_DUE" };
  for (const choice of await listChoices(member, today)) {
    const outcome = await tryChoice(memberId, choice, today, dryRun);
    if (outcome) return outcome;
  }
  return { status: "NOBODY", cause };
}

/** Null where this PCP cannot be had, so that the next one is tried. */
async function tryChoice(
  memberId: string,
  choice: AutoChoice,
  today: Temporal.PlainDate,
  dryRun: boolean,
): Promise<AutoOutcome | null> {
  try {
    return await inTransaction(db, async (tx) => {
      const outcome = await assignUnderLock(tx, memberId, choice, today);
      if (dryRun && outcome?.status === "ASSIGNED") throw new DryRun(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.outcome;
    const isFull = constraintName(error) === "panel_capacity";
    if (databaseErrorKind(error) === "check" && isFull) return null;
    throw error;
  }
}

async function assignUnderLock(
  tx: Transaction,
  memberId: string,
  { roleId, groupId, reason }: AutoChoice,
  today: Temporal.PlainDate,
): Promise<AutoOutcome | null> {
  // The member may have chosen since the facts were read: then there is nothing left to do.
  await tx.$queryRaw`select from member where id = ${memberId}::uuid for update`;
  const member = await findPcpMember(tx, memberId, today);
  const cause = member && decideAutoAssign(member.facts, member.planRules, today);
  if (!cause) return { status: "NOT_DUE" };
  const outcome = await assignPcp(
    tx,
    {
      memberId,
      roleId,
      groupId,
      reason,
      source: "AUTOMATIC",
      actor: "SYSTEM",
      version: null,
      seen: null,
      isEstablishedPatient: false,
    },
    today,
  );
  return outcome.status === "DONE"
    ? { status: "ASSIGNED", cause, roleId, effectiveOn: outcome.effectiveOn }
    : null;
}
