import "server-only";
import type { Temporal } from "temporal-polyfill";
import { agencies } from "@/lib/agencies";
import { appendAudit } from "@/lib/audit/mutations";
import type { StaffScope } from "@/lib/auth/types";
import type { CaseStep, CloseResult } from "@/lib/cases/types";
import { db } from "@/lib/db/client";
import { toColumnInstant } from "@/lib/db/dates";
import { inTransaction } from "@/lib/db/transaction";
import { tellMember } from "@/lib/outbox/mutations";

/**
 * The plan's reviewer closes a case with an outcome and its reason, and the member is written to; or
 * notes that a member to whom nothing could be sent was told otherwise that the case is here. Of two
 * reviewers at once the second is STALE.
 */
export function closeCase(
  { viewer }: StaffScope,
  { number, version }: { number: string; version: number },
  step: CaseStep,
  now: Temporal.Instant,
): Promise<CloseResult> {
  return inTransaction(db, async (tx): Promise<CloseResult> => {
    const known = await tx.relianceCase.findUnique({
      where: { number },
      select: { id: true, memberId: true },
    });
    if (!known) return { ok: false, reason: "NOT_FOUND" };
    const { id, memberId } = known;
    await tx.$queryRaw`select from member where id = ${memberId}::uuid for update`;
    const row = await tx.relianceCase.findUniqueOrThrow({
      where: { id },
      select: { receiptId: true, version: true, closedAt: true, acknowledgedAt: true },
    });
    if (row.closedAt) return { ok: false, reason: "CLOSED" };
    if (row.version !== version) return { ok: false, reason: "STALE" };
    if (step.step === "ACKNOWLEDGE" && row.acknowledgedAt) {
      return { ok: false, reason: "ACKNOWLEDGED" };
    }
    const at = toColumnInstant(now);
    await tx.relianceCase.update({
      where: { id },
      data: {
        version: { increment: 1 },
        ...(step.step === "ACKNOWLEDGE"
          ? { acknowledgedAt: at }
          : {
              closedAt: at,
              closedByUserId: viewer.userId,
              outcome: step.step,
              reason: step.reason,
            }),
      },
      select: { id: true },
    });
    await appendAudit(tx, {
      actor: viewer,
      action: step.step === "ACKNOWLEDGE" ? "case.acknowledge" : "case.close",
      subjectMemberId: memberId,
      subject: { type: "case", id },
      details: { step: step.step },
    });
    if (step.step !== "ACKNOWLEDGE") {
      await tellMember(tx, {
        memberId,
        template: step.step === "UPHELD" ? "caseUpheld" : "caseNotUpheld",
        params: {
          number,
          receipt: row.receiptId,
          ...(step.step === "NOT_UPHELD" && { stateHelp: agencies.dmhc.phone }),
        },
        dedupeKey: `case:${id}:closed`,
      });
    }
    return { ok: true };
  });
}
