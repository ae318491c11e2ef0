import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { AuditActor } from "@/lib/audit/types";
import type { Transaction } from "@/lib/db/client";
import { parsePlanRules } from "@/lib/plan/schema";
import type { Prisma } from "@/prisma/generated/client";
import { deadReissues, isRunning, isUndecided } from "../rules/status";
import type { EventDraft } from "../types";
import { openReferral } from "./open";
import { addInTransaction } from "./record";

/** The change of PCP that referrals are carried over with. */
export type CarryingChange = {
  memberId: string;
  assignmentId: string;
  pcpRoleId: string;
  pcpGroupId: string;
  /** The new PCP's first day. */
  effectiveOn: Temporal.PlainDate;
  actor: AuditActor;
};

const former = {
  id: true,
  productId: true,
  kind: true,
  urgency: true,
  specialtyCode: true,
  servicingRoleId: true,
  requestText: true,
  workRelated: true,
  diagnosisText: true,
  authorization: true,
  unitsRequested: true,
  unitsApproved: true,
  unitsUsed: true,
  product: { select: { clockProfile: true, code: true, planRules: true } },
} satisfies Prisma.ReferralSelect;

type Former = Prisma.ReferralGetPayload<{ select: typeof former }>;

/**
 * Asks the new group to issue again what the former one issued, in the transaction of the change of
 * PCP: a request each, with its events and its audit event. It takes over what was asked for and the
 * visits that are left; the former referral holds until the change takes effect. What was called
 * off meanwhile, or asked for again already, is left out.
 * @returns the numbers of the requests
 */
export async function carryOverReferrals(
  tx: Transaction,
  change: CarryingChange,
  referralIds: readonly string[],
  now: Temporal.Instant,
): Promise<string[]> {
  if (referralIds.length === 0) return [];
  await tx.$queryRaw`
    select from referral where id = any(${[...referralIds]}::uuid[]) order by id for update`;
  const rows = await tx.referral.findMany({
    where: {
      id: { in: [...referralIds] },
      memberId: change.memberId,
      reissuedBy: { none: { authorization: { notIn: [...deadReissues] } } },
    },
    orderBy: { number: "asc" },
    select: former,
  });
  const open = rows.filter(
    ({ authorization }) => isUndecided(authorization) || isRunning(authorization),
  );
  const numbers: string[] = [];
  for (const row of open) numbers.push(await carryOver(tx, change, row, now));
  return numbers;
}

async function carryOver(
  tx: Transaction,
  change: CarryingChange,
  row: Former,
  now: Temporal.Instant,
): Promise<string> {
  const { clocks } = parsePlanRules(row.product.planRules, row.product.code);
  const asked: EventDraft = {
    kind: "CARRIED_OVER",
    at: now,
    actor: "SYSTEM",
    actorUserId: null,
    payload: {
      kind: row.kind,
      urgency: row.urgency,
      specialtyCode: row.specialtyCode,
      servicingRoleId: row.servicingRoleId,
      reissuesId: row.id,
      neededFrom: change.effectiveOn,
      text: row.requestText,
      workRelated: row.workRelated,
      diagnosisText: row.diagnosisText,
      units: row.unitsApproved === null ? row.unitsRequested : row.unitsApproved - row.unitsUsed,
    },
  };
  const { number } = await openReferral(
    tx,
    [asked],
    {
      memberId: change.memberId,
      product: { id: row.productId, clockProfile: row.product.clockProfile, clocks },
      pcpRoleId: change.pcpRoleId,
      pcpGroupId: change.pcpGroupId,
      carriedById: change.assignmentId,
    },
    {
      actor: change.actor,
      action: "referral.carry-over",
      details: { reissuesId: row.id, assignmentId: change.assignmentId },
    },
    now,
  );
  return number;
}

/**
 * Takes back what a change of PCP had asked for, in the transaction in which that change is
 * cancelled: also what was approved since, unless somebody was seen under it.
 */
export async function cancelCarriedOver(
  tx: Transaction,
  { assignmentId, actor }: { assignmentId: string; actor: AuditActor },
  now: Temporal.Instant,
): Promise<void> {
  const rows = await tx.referral.findMany({
    where: {
      carriedById: assignmentId,
      authorization: {
        in: ["REQUESTED", "SUBMITTED", "PENDING", "NEEDS_INFORMATION", "APPROVED", "MODIFIED"],
      },
      unitsUsed: 0,
    },
    orderBy: { id: "asc" },
    select: { number: true },
  });
  for (const { number } of rows) {
    await addInTransaction(tx, actor, number, now, (at) => ({
      drafts: [{ kind: "CANCELLED", at, actor: "SYSTEM", actorUserId: null, payload: {} }],
      audit: "referral.cancel",
    }));
  }
}
