import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/audit/mutations";
import type { StaffScope } from "@/lib/auth/types";
import { db, type Transaction } from "@/lib/db/client";
import { fromColumnDateOrNull, toColumnDate, toColumnInstant } from "@/lib/db/dates";
import { inTransaction } from "@/lib/db/transaction";
import { hoursOf } from "@/lib/directory/rules/hours-text";
import type { Decision, ListingFields, Outcome } from "@/lib/directory/types";
import { standingOf } from "@/lib/providers/rules/standing";
import { dateAt } from "@/lib/time-zone";
import { Prisma } from "@/prisma/generated/client";

export type DecisionRefusal = "NOT_FOUND" | "STALE" | "WITHDRAWN" | "LISTED" | "ZIP_UNKNOWN";
export type DecisionResult = { ok: true } | { ok: false; reason: DecisionRefusal };

const outcomeOf: Record<Exclude<Decision["step"], "RESTORE">, Outcome> = {
  VERIFY: "VERIFIED",
  CORRECT: "CORRECTED",
  WITHDRAW: "WITHDRAWN",
};

/** How a listing that the desk has verified says who did. */
export const deskName = "directory team";

/**
 * An editor has looked into a listing: it is right, is corrected, or is taken out of the directory.
 * That closes its task. Or it was taken out by mistake, and is put back as it was: that verifies
 * nothing. Of two editors at once the second is STALE; the database keeps every change with who made
 * it and when.
 */
export function decideListing(
  { viewer }: StaffScope,
  { roleId, version }: { roleId: string; version: number },
  decision: Decision,
  now: Temporal.Instant,
): Promise<DecisionResult> {
  return inTransaction(db, async (tx): Promise<DecisionResult> => {
    const role = await lockRole(tx, roleId);
    if (!role) return { ok: false, reason: "NOT_FOUND" };
    if (role.version !== version) return { ok: false, reason: "STALE" };
    if (decision.step === "RESTORE" && !role.withdrawnOn) return { ok: false, reason: "LISTED" };
    if (decision.step !== "RESTORE" && role.withdrawnOn) return { ok: false, reason: "WITHDRAWN" };
    await tx.$queryRaw`select set_config('portal.actor', ${viewer.userId}, true),
                              set_config('portal.now', ${now.toString()}, true)`;
    const today = toColumnDate(dateAt(now));
    const changed = decision.step === "CORRECT" ? await corrected(tx, role, decision) : {};
    if (changed === null) return { ok: false, reason: "ZIP_UNKNOWN" };
    await tx.providerRole.update({
      where: { id: roleId },
      data: {
        version: { increment: 1 },
        ...(decision.step === "WITHDRAW"
          ? { withdrawnOn: today }
          : decision.step === "RESTORE"
            ? { withdrawnOn: null, standing: standingOf(role.verifiedOn, 0, dateAt(now)) }
            : { ...changed, verifiedOn: today, verifiedBy: deskName, standing: 0 }),
      },
      select: { id: true },
    });
    if (decision.step === "CORRECT" && decision.accepting !== "") {
      await tx.participation.updateMany({
        where: { roleId, OR: [{ endsOn: null }, { endsOn: { gte: today } }] },
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

async function lockRole(tx: Transaction, roleId: string) {
  await tx.$queryRaw`select from provider_role where id = ${roleId}::uuid for update`;
  const role = await tx.providerRole.findUnique({
    where: { id: roleId },
    select: {
      id: true,
      version: true,
      withdrawnOn: true,
      verifiedOn: true,
      phone: true,
      location: true,
      organization: { select: { phone: true } },
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

type Role = NonNullable<Awaited<ReturnType<typeof lockRole>>>;

/** What the correction changes on the role itself; null where nobody knows the ZIP code. */
async function corrected(
  tx: Transaction,
  role: Role,
  fields: ListingFields,
): Promise<Prisma.ProviderRoleUncheckedUpdateInput | null> {
  const place = await placeOf(tx, role, fields);
  const hours = hoursOf(fields);
  // A number that is the site's own stays the site's.
  const listed = role.phone ?? role.location.phone ?? role.organization?.phone ?? null;
  return (
    place && {
      ...place,
      phone: fields.phone === listed ? role.phone : fields.phone,
      telehealth: fields.telehealth,
      staffLanguages: fields.staffLanguages,
      hours: hours ?? Prisma.DbNull,
    }
  );
}

/**
 * Others may work where this role did, so a new address is a new location. Within the ZIP code it
 * stands where the old one did, else in the middle of the new one: the plan has no geocoder.
 */
async function placeOf(
  tx: Transaction,
  { location }: Role,
  { line1, line2, zip }: ListingFields,
): Promise<{ locationId: string; lat: number; lng: number } | null> {
  const { id, lat, lng } = location;
  const stays =
    line1 === location.line1 && line2 === (location.line2 ?? "") && zip === location.zip;
  if (stays) return { locationId: id, lat, lng };
  const known = await tx.zipCode.findUnique({
    where: { zip },
    include: { counties: { orderBy: { countyFips: "asc" }, take: 1 } },
  });
  const countyFips = known?.counties[0]?.countyFips;
  if (!known || (countyFips === undefined && zip !== location.zip)) return null;
  const { id: _, ...rest } = location;
  const at = zip === location.zip ? { lat, lng } : { lat: known.lat, lng: known.lng };
  const made = await tx.location.create({
    data: {
      ...rest,
      ...at,
      line1,
      line2: line2 || null,
      ...(zip !== location.zip && {
        zip,
        city: known.city,
        state: known.state,
        countyFips: countyFips ?? rest.countyFips,
      }),
    },
    select: { id: true },
  });
  return { locationId: made.id, ...at };
}
