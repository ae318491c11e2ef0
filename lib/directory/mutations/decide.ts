import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/audit/mutations";
import type { StaffScope } from "@/lib/auth/types";
import { db, type Transaction } from "@/lib/db/client";
import { fromColumnDateOrNull, toColumnDate, toColumnInstant } from "@/lib/db/dates";
import { inTransaction } from "@/lib/db/transaction";
import type { Decision, Outcome } from "@/lib/directory/types";
import { standingOf } from "@/lib/providers/rules/standing";
import { dateAt } from "@/lib/time-zone";
import type { Prisma } from "@/prisma/generated/client";
import { type CorrectionRefusal, correctListing } from "./correct";

export type DecisionRefusal =
  | { reason: "NOT_FOUND" | "STALE" | "WITHDRAWN" | "LISTED" }
  | CorrectionRefusal;
export type DecisionResult = { ok: true } | ({ ok: false } & DecisionRefusal);

const outcomeOf: Record<Exclude<Decision["step"], "RESTORE">, Outcome> = {
  VERIFY: "VERIFIED",
  CORRECT: "CORRECTED",
  WITHDRAW: "WITHDRAWN",
};

/** How a listing that the desk has verified says who did. */
export const deskName = "directory team";

/**
 * An editor has looked into a listing: it is right, is corrected, or is taken out of the directory.
 * That closes its task; a correction that changes nothing is refused. Or it was taken out by mistake,
 * and is put back as it was: that verifies nothing. Of two editors at once the second is STALE; the
 * database keeps every change with who made it and when.
 */
export function decideListing(
  { viewer }: StaffScope,
  { roleId, version }: { roleId: string; version: number },
  decision: Decision,
  now: Temporal.Instant,
): Promise<DecisionResult> {
  return inTransaction(db, async (tx): Promise<DecisionResult> => {
    const today = toColumnDate(dateAt(now));
    const role = await lockRole(tx, roleId, today);
    if (!role) return { ok: false, reason: "NOT_FOUND" };
    if (role.version !== version) return { ok: false, reason: "STALE" };
    if (decision.step === "RESTORE" && !role.withdrawnOn) return { ok: false, reason: "LISTED" };
    if (decision.step !== "RESTORE" && role.withdrawnOn) return { ok: false, reason: "WITHDRAWN" };
    await tx.$queryRaw`select set_config('portal.actor', ${viewer.userId}, true),
                              set_config('portal.now', ${now.toString()}, true)`;
    const corrected = decision.step === "CORRECT" ? await correctListing(tx, role, decision) : null;
    if (corrected && !corrected.ok) return corrected;
    await tx.providerRole.update({
      where: { id: roleId },
      data: {
        version: { increment: 1 },
        ...(decision.step === "WITHDRAW"
          ? { withdrawnOn: today }
          : decision.step === "RESTORE"
            ? { withdrawnOn: null, standing: standingOf(role.verifiedOn, 0, dateAt(now)) }
            : {
                ...corrected?.data,
                verifiedOn: today,
                verifiedBy: deskName,
                standing: 0,
              }),
      },
      select: { id: true },
    });
    if (decision.step === "CORRECT" && decision.accepting !== "") {
      await tx.participation.updateMany({
        where: { roleId, ...lasting(today) },
        data: { accepting: decision.accepting },
      });
    }
    if (decision.step !== "RESTORE") {
      await tx.directoryTask.updateMany({
        where: { roleId, closedAt: null },
        data: {
          closedAt: toColumnInstant(now),
          closedByUserId: viewer.userId,
          outcome: outcomeOf[decision.step],
        },
      });
    }
    await appendAudit(tx, {
      actor: viewer,
      action: "directory.edit",
      subject: { type: "listing", id: roleId },
      details: { step: decision.step },
    });
    return { ok: true };
  });
}

async function lockRole(tx: Transaction, roleId: string, today: Date) {
  await tx.$queryRaw`select from provider_role where id = ${roleId}::uuid for update`;
  const role = await tx.providerRole.findUnique({
    where: { id: roleId },
    select: {
      id: true,
      version: true,
      withdrawnOn: true,
      verifiedOn: true,
      phone: true,
      telehealth: true,
      staffLanguages: true,
      hours: true,
      location: true,
      organization: { select: { phone: true } },
      participations: { where: lasting(today), select: { accepting: true } },
    },
  });
  return (
    role && {
      ...role,
      withdrawnOn: fromColumnDateOrNull(role.withdrawnOn),
      verifiedOn: fromColumnDateOrNull(role.verifiedOn),
    }
  );
}

/** Of today and later. */
const lasting = (today: Date) =>
  ({ OR: [{ endsOn: null }, { endsOn: { gte: today } }] }) satisfies Prisma.ParticipationWhereInput;
