import "server-only";
import { appendAudit } from "@/lib/audit/mutations";
import { db, type Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { tellMember } from "@/lib/outbox/mutations";
import { pcpName } from "@/lib/pcp/rules/pcp-name";
import type { PcpNotice } from "@/lib/pcp/types";

/** Of these, the ones that the member was not told yet; one query. */
export async function listUntold(notices: readonly PcpNotice[]): Promise<PcpNotice[]> {
  const told = await db.outboxMessage.findMany({
    where: { dedupeKey: { in: notices.map(keyOf) } },
    select: { dedupeKey: true },
  });
  const keys = new Set(told.map(({ dedupeKey }) => dedupeKey));
  return notices.filter((notice) => !keys.has(keyOf(notice)));
}

/**
 * Tells a member once that the PCP leaves or is outgrown, with its audit event. False where the
 * member was told already, or the plan knows no place to write to.
 */
export function tellNotice(notice: PcpNotice): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const { memberId, assignmentId } = notice;
    await tx.$queryRaw`select from member where id = ${memberId}::uuid for update`;
    const dedupeKey = keyOf(notice);
    if ((await tx.outboxMessage.count({ where: { dedupeKey } })) > 0) return false;
    const date = notice.kind === "LEAVES" ? notice.lastDay : notice.from;
    const channel = await tellMember(tx, {
      memberId,
      template: notice.kind === "LEAVES" ? "pcpLeaves" : "pcpOutgrown",
      params: { pcp: await nameOf(tx, assignmentId), date: date.toString() },
      dedupeKey,
    });
    if (channel === null) return false;
    await appendAudit(tx, {
      actor: "SYSTEM",
      action: "pcp.notice",
      subjectMemberId: memberId,
      subject: { type: "pcp-assignment", id: assignmentId },
      details: { kind: notice.kind, date: date.toString() },
    });
    return true;
  });
}

/** A last day that moves is told anew. */
function keyOf(notice: PcpNotice): string {
  return notice.kind === "LEAVES"
    ? `pcp-leaves:${notice.assignmentId}:${notice.lastDay}`
    : `pcp-outgrown:${notice.assignmentId}`;
}

async function nameOf(tx: Transaction, assignmentId: string): Promise<string> {
  const { role } = await tx.pcpAssignment.findUniqueOrThrow({
    where: { id: assignmentId },
    select: {
      role: {
        select: {
          practitioner: { select: { givenName: true, familyName: true, credential: true } },
        },
      },
    },
  });
  return pcpName(role.practitioner);
}
