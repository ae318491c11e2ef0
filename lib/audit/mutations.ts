import "server-only";
import type { AuditEventInput } from "@/lib/audit/types";
import type { Transaction } from "@/lib/db/client";
import { requestId } from "@/lib/request-context";

/**
 * Appends one audit event. A write's event is appended in the write's own transaction, so that
 * neither exists without the other; a view's through `db`. The database refuses later changes.
 */
export async function appendAudit(
  tx: Pick<Transaction, "auditEvent">,
  event: AuditEventInput,
): Promise<void> {
  await tx.auditEvent.create({
    data: {
      actorUserId: typeof event.actor === "string" ? null : event.actor.userId,
      actorRole: typeof event.actor === "string" ? event.actor : event.actor.role,
      action: event.action,
      outcome: event.outcome ?? "ALLOWED",
      subjectMemberId: event.subjectMemberId ?? null,
      subjectType: event.subject?.type ?? null,
      subjectId: event.subject?.id ?? null,
      requestId: requestId() ?? null,
      details: event.details ?? {},
    },
    select: { id: true },
  });
}
