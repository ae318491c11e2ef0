import "server-only";
import type { AuditAction, AuditEventInput } from "@/lib/audit/types";
import { db, type Transaction } from "@/lib/db/client";
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

/** Audits that a signed-in person looked at a member's data; for loaders, which hold no database. */
export function auditView(
  viewer: { userId: string; role: string },
  action: AuditAction,
  subjectMemberId: string,
  subject?: AuditEventInput["subject"],
): Promise<void> {
  return appendAudit(db, { actor: viewer, action, subjectMemberId, subject });
}

/** Audits that a person of the plan or of a group looked at a list of members' data. */
export function auditList(
  viewer: { userId: string; role: string },
  action: AuditAction,
  details: AuditEventInput["details"],
): Promise<void> {
  return appendAudit(db, { actor: viewer, action, details });
}
