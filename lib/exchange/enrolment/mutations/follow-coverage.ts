import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "@/lib/db/client";
import { toColumnDate, toColumnDateOrNull, toColumnInstant } from "@/lib/db/dates";
import { cancelCarriedOver } from "@/lib/referrals/mutations/carry-over";
import type { ProblemCode } from "../problems";
import { followCoverage } from "../rules/assignments";
import type { MemberChange } from "../rules/changes";
import type { Assignment } from "../types/stored";

export type Today = { date: Temporal.PlainDate; instant: Temporal.Instant };

/**
 * Ends, cancels or reopens a member's PCP assignments as the coverage does.
 * @returns what the report should say of it
 */
export async function saveAssignments(
  tx: Transaction,
  { before, after }: MemberChange,
  networkOf: (productId: string) => string | undefined,
  today: Today,
): Promise<ProblemCode[]> {
  const problems: ProblemCode[] = [];
  for (const change of followCoverage(before.assignments, before.spans, after.spans, networkOf)) {
    const { assignment, kind } = change;
    if (kind === "CANCELLED") {
      await update(tx, assignment, {
        cancelledAt: toColumnInstant(today.instant),
        holdsSeat: false,
      });
      await cancelCarriedOver(tx, { assignmentId: assignment.id, actor: "SYSTEM" }, today.instant);
      continue;
    }
    if (kind === "REOPENED" && !(await takeSeat(tx, assignment, today))) {
      problems.push("PCP_PANEL_FULL");
      continue;
    }
    await update(tx, assignment, { endsOn: toColumnDateOrNull(change.endsOn) });
    const goesOn = after.spans.some(
      ({ startsOn }) => change.endsOn && startsOn.equals(change.endsOn.add({ days: 1 })),
    );
    if (kind === "ENDS" && goesOn) problems.push("PCP_ENDED_WITH_PRODUCT");
  }
  return problems;
}

/** Holds the assignment's seat again, where it was given up and there still is one. */
async function takeSeat(
  tx: Transaction,
  { id, roleId }: Assignment,
  { date }: Today,
): Promise<boolean> {
  await tx.$queryRaw`select from panel where role_id = ${roleId}::uuid for update`;
  const { holdsSeat } = await tx.pcpAssignment.findUniqueOrThrow({
    where: { id },
    select: { holdsSeat: true },
  });
  if (holdsSeat) return true;
  // Seats of assignments that are over are free, although nobody has asked for them yet.
  await tx.$executeRaw`
    update pcp_assignment set holds_seat = false
    where role_id = ${roleId}::uuid and holds_seat and ends_on < ${toColumnDate(date)}::date`;
  const taken = await tx.$executeRaw`
    update pcp_assignment set holds_seat = true
    where id = ${id}::uuid
      and exists (select from panel where role_id = ${roleId}::uuid and assigned < capacity)`;
  return taken === 1;
}

async function update(
  tx: Transaction,
  { id }: Assignment,
  data: { cancelledAt?: Date; holdsSeat?: boolean; endsOn?: Date | null },
): Promise<void> {
  await tx.pcpAssignment.update({
    where: { id },
    data: { ...data, version: { increment: 1 } },
  });
}
