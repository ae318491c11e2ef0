import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/audit/mutations";
import type { StaffScope } from "@/lib/auth/types";
import type { AcceptingStatus } from "@/lib/circle/types";
import { db, type Transaction } from "@/lib/db/client";
import { fromColumnDateOrNull, toColumnDate, toColumnInstant } from "@/lib/db/dates";
import { inTransaction } from "@/lib/db/transaction";
import type { Decision, OfficeVersion, Outcome } from "@/lib/directory/types";
import { standingOf } from "@/lib/providers/rules/standing";
import { dateAt } from "@/lib/time-zone";
import type { Prisma } from "@/prisma/generated/client";
import { type CorrectionRefusal, correctListing } from "./correct";
import { findBefore } from "./undo";

export type DecisionRefusal =
  | { reason: "NOT_FOUND" | "STALE" | "WITHDRAWN" | "LISTED" }
  | CorrectionRefusal;
export type DecisionResult = { ok: true } | ({ ok: false } & DecisionRefusal);

const outcomeOf: Record<Exclude<Decision["step"], "RESTORE" | "UNDO">, Outcome> = {
  VERIFY: "VERIFIED",
  CORRECT: "CORRECTED",
  WITHDRAW: "WITHDRAWN",
};

/** How a listing that the desk has verified says who did. */
export const deskName = "directory team";

/**
 * An editor has looked into a listing: it is right, is corrected, or is taken out of the directory,
 * alone or with all other offices of the person. That closes its task; a correction that changes
 * nothing is refused. Or it was taken out by mistake and is put back, or its last correction was a
 * mistake and is undone: that verifies nothing. Of two editors at once the second is STALE; the
 * database keeps every change with who made it and when.
 */
export function decideListing(
  { viewer }: StaffScope,
  { roleId, version }: { roleId: string; version: number },
  decision: Decision,
  now: Temporal.Instant,
): Promise<DecisionResult> {
  return inTransaction(db, async (tx): Promise<DecisionResult> => {
    const offices = decision.step === "WITHDRAW" ? (decision.offices ?? []) : [];
    await lockRoles(tx, roleId, offices.length > 0);
    const role = await findRole(tx, roleId, dateAt(now));
    if (!role) return { ok: false, reason: "NOT_FOUND" };
    const seen = role.version === version && (await sawOffices(tx, role, offices));
    if (!seen) return { ok: false, reason: "STALE" };
    if (decision.step === "RESTORE" && !role.withdrawnOn) return { ok: false, reason: "LISTED" };
    if (decision.step !== "RESTORE" && role.withdrawnOn) return { ok: false, reason: "WITHDRAWN" };
    await tx.$queryRaw`select set_config('portal.actor', ${viewer.userId}, true),
                              set_config('portal.now', ${now.toString()}, true)`;
    const change = await changeOf(tx, role, decision, dateAt(now));
    if (!change.ok) return change;
    const ids = [...new Set([roleId, ...offices.map((office) => office.roleId)])];
    await tx.providerRole.updateMany({
      where: { id: { in: ids } },
      data: { version: { increment: 1 }, ...change.data },
    });
    // After the listing, whose new version is theirs in the history.
    for (const { where, accepting } of change.accepting ?? []) {
      await tx.participation.updateMany({ where: { ...where, roleId }, data: { accepting } });
    }
    if (decision.step !== "RESTORE" && decision.step !== "UNDO") {
      await tx.directoryTask.updateMany({
        where: { roleId: { in: ids }, closedAt: null },
        data: {
          closedAt: toColumnInstant(now),
          closedByUserId: viewer.userId,
          outcome: outcomeOf[decision.step],
        },
      });
    }
    for (const id of ids) {
      await appendAudit(tx, {
        actor: viewer,
        action: "directory.edit",
        subject: { type: "listing", id },
        details: { step: decision.step },
      });
    }
    return { ok: true };
  });
}

type Role = NonNullable<Awaited<ReturnType<typeof findRole>>>;

/** What a decision changes on the role, and on whether its networks' new patients are taken. */
type RoleChange = {
  ok: true;
  data: Prisma.ProviderRoleUncheckedUpdateManyInput;
  accepting?: readonly { where: Prisma.ParticipationWhereInput; accepting: AcceptingStatus }[];
};

async function changeOf(
  tx: Transaction,
  role: Role,
  decision: Decision,
  today: Temporal.PlainDate,
): Promise<RoleChange | ({ ok: false } & DecisionRefusal)> {
  const verified = { verifiedOn: toColumnDate(today), verifiedBy: deskName, standing: 0 };
  switch (decision.step) {
    case "VERIFY":
      return { ok: true, data: verified };
    case "CORRECT": {
      const corrected = await correctListing(tx, role, decision);
      if (!corrected.ok) return corrected;
      const { accepting } = decision;
      return {
        ok: true,
        data: { ...corrected.data, ...verified },
        accepting: accepting === "" ? [] : [{ where: lasting(today), accepting }],
      };
    }
    case "WITHDRAW":
      return { ok: true, data: { withdrawnOn: toColumnDate(today) } };
    case "RESTORE":
      return {
        ok: true,
        data: { withdrawnOn: null, standing: standingOf(role.verifiedOn, 0, today) },
      };
    case "UNDO": {
      const before = await findBefore(tx, role, today);
      return before ? { ok: true, ...before } : { ok: false, reason: "STALE" };
    }
  }
}

/** The role, or all of its person's: in one order, so that nobody waits for each other. */
async function lockRoles(tx: Transaction, roleId: string, everywhere: boolean): Promise<void> {
  await tx.$queryRaw`
    select from provider_role where id in (
      select ${roleId}::uuid
      union
      select other.id from provider_role as one
      join provider_role as other on other.practitioner_id = one.practitioner_id
      where one.id = ${roleId}::uuid and ${everywhere})
    order by id for update`;
}

/** Whether these are, in these versions, all other offices of the person in the directory. */
async function sawOffices(
  tx: Transaction,
  { id, practitionerId }: { id: string; practitionerId: string | null },
  offices: readonly OfficeVersion[],
): Promise<boolean> {
  if (offices.length === 0) return true;
  if (practitionerId === null) return false;
  const others = await tx.providerRole.findMany({
    where: { practitionerId, withdrawnOn: null, id: { not: id } },
    select: { id: true, version: true },
  });
  const versions = new Map(others.map((one) => [one.id, one.version]));
  return (
    new Set(offices.map(({ roleId }) => roleId)).size === versions.size &&
    offices.every(({ roleId, version }) => versions.get(roleId) === version)
  );
}

async function findRole(tx: Transaction, roleId: string, today: Temporal.PlainDate) {
  const role = await tx.providerRole.findUnique({
    where: { id: roleId },
    select: {
      id: true,
      practitionerId: true,
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
const lasting = (today: Temporal.PlainDate) =>
  ({
    OR: [{ endsOn: null }, { endsOn: { gte: toColumnDate(today) } }],
  }) satisfies Prisma.ParticipationWhereInput;
