import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/audit/mutations";
import type { MemberScope } from "@/lib/auth/types";
import { db, type Transaction } from "@/lib/db/client";
import { fromColumnDate, toColumnDate, toColumnInstant } from "@/lib/db/dates";
import { inTransaction } from "@/lib/db/transaction";
import { tellMember } from "@/lib/outbox/mutations";
import { isBefore } from "@/lib/pcp/rules/days";
import { pcpName } from "@/lib/pcp/rules/pcp-name";
import type { CancelOutcome } from "@/lib/pcp/types";
import { cancelCarriedOver } from "@/lib/referrals/mutations/carry-over";

/**
 * Cancels a change that has not started: gives the seat back, reopens the assignment that it had
 * ended and takes back what it asked the new group for. Cancelling twice does what once does.
 */
export function cancelPcpChange(
  scope: MemberScope<"CHOOSE_PCP">,
  change: { assignmentId: string; version: number },
  today: Temporal.PlainDate,
  at: Temporal.Instant,
): Promise<CancelOutcome> {
  const { viewer, memberId } = scope;
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`select from member where id = ${memberId}::uuid for update`;
    const pending = await findAssignment(tx, memberId, change.assignmentId);
    if (!pending) return { status: "UNKNOWN" };
    if (pending.cancelledAt) return { status: "DONE" };
    const startsOn = fromColumnDate(pending.startsOn);
    if (!isBefore(today, startsOn)) return { status: "STARTED" };

    const cancelled = await tx.pcpAssignment.updateMany({
      where: { id: pending.id, memberId, version: change.version, cancelledAt: null },
      data: { cancelledAt: toColumnInstant(at), holdsSeat: false, version: { increment: 1 } },
    });
    if (cancelled.count === 0) return { status: "STALE" };
    if (pending.replaces) {
      await tx.pcpAssignment.updateMany({
        // Whoever ended it since had a reason of their own.
        where: {
          id: pending.replaces.id,
          memberId,
          cancelledAt: null,
          endsOn: toColumnDate(startsOn.subtract({ days: 1 })),
        },
        data: {
          endsOn: pending.replacedEndsOn,
          version: { increment: 1 },
          // Who only changed the group had passed the seat on.
          ...(pending.replaces.roleId === pending.roleId && { holdsSeat: true }),
        },
      });
    }
    await cancelCarriedOver(tx, { assignmentId: pending.id, actor: viewer }, at);
    await appendAudit(tx, {
      actor: viewer,
      action: "pcp.cancel",
      subjectMemberId: memberId,
      subject: { type: "pcp-assignment", id: pending.id },
      details: { roleId: pending.roleId, reopens: pending.replaces?.id ?? null },
    });
    await tellMember(tx, {
      memberId,
      template: "pcpCancelled",
      params: { pcp: pcpName(pending.role.practitioner), effectiveOn: startsOn.toString() },
      dedupeKey: `pcp-cancelled:${pending.id}`,
    });
    return { status: "DONE" };
  });
}

function findAssignment(tx: Transaction, memberId: string, id: string) {
  return tx.pcpAssignment.findUnique({
    where: { id, memberId },
    select: {
      id: true,
      roleId: true,
      startsOn: true,
      cancelledAt: true,
      replacedEndsOn: true,
      replaces: { select: { id: true, roleId: true } },
      role: {
        select: {
          practitioner: { select: { givenName: true, familyName: true, credential: true } },
        },
      },
    },
  });
}
