import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { StaffScope } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { fromColumnDate, fromColumnInstant, toColumnDate, toColumnInstant } from "@/lib/db/dates";
import { dateAt } from "@/lib/time-zone";
import type { Prisma } from "@/prisma/generated/client";
import { endOfDay } from "../rules/business-days";
import { authorizationOn } from "../rules/status";
import type { Pile, PileCounts, QueueItem, Referral } from "../types";
import { ofStaff } from "./reach";
import { referralSelect, toReferral } from "./referral-row";

/** What lies on a pile: what the person has to do, waits for, follows up, and what is over. */
function onPile(
  { role }: StaffScope,
  pile: Pile,
  today: Temporal.PlainDate,
): Prisma.ReferralWhereInput {
  const valid = { gte: toColumnDate(today) };
  const careOpen: Prisma.ReferralWhereInput = {
    OR: [
      {
        authorization: { in: ["APPROVED", "MODIFIED"] },
        endsOn: valid,
        care: { notIn: ["CLOSED", "ABANDONED"] },
      },
      // The report of the last visit is still to come.
      { authorization: { in: ["APPROVED", "MODIFIED", "EXHAUSTED", "EXPIRED"] }, care: "SEEN" },
    ],
  };
  const office = role === "PCP_OFFICE";
  switch (pile) {
    case "TO_DO":
      return {
        authorization: {
          in: office ? ["REQUESTED", "NEEDS_INFORMATION"] : ["SUBMITTED", "PENDING"],
        },
      };
    case "WAITING":
      return {
        authorization: { in: office ? ["SUBMITTED", "PENDING"] : ["NEEDS_INFORMATION"] },
      };
    case "CARE":
      return careOpen;
    case "DONE":
      return {
        authorization: { notIn: ["REQUESTED", "SUBMITTED", "PENDING", "NEEDS_INFORMATION"] },
        ...(office && { NOT: careOpen }),
      };
  }
}

const itemSelect = {
  number: true,
  member: { select: { givenName: true, familyName: true } },
  kind: true,
  urgency: true,
  authorization: true,
  care: true,
  endsOn: true,
  specialty: { select: { code: true, display: true } },
  requestedOn: true,
  dueAt: true,
} satisfies Prisma.ReferralSelect;

/**
 * A page of a pile, what is due first at the top. Patients are named to their PCP's office alone: a
 * reviewer picks by what is due, not by whom it is for.
 */
export async function listQueue(
  scope: StaffScope,
  pile: Pile,
  { page, size }: { page: number; size: number },
  now: Temporal.Instant,
): Promise<QueueItem[]> {
  const today = dateAt(now);
  const over = pile === "DONE";
  const rows = await db.referral.findMany({
    where: { AND: [ofStaff(scope), onPile(scope, pile, today)] },
    orderBy: over
      ? [{ decidedAt: { sort: "desc", nulls: "last" } }, { number: "asc" }]
      : [{ dueAt: { sort: "asc", nulls: "last" } }, { requestedOn: "asc" }, { number: "asc" }],
    skip: (page - 1) * size,
    take: size,
    select: itemSelect,
  });
  return rows.map(({ member, endsOn, requestedOn, dueAt, authorization, ...row }) => ({
    ...row,
    patient: scope.role === "PCP_OFFICE" ? `${member.givenName} ${member.familyName}` : null,
    authorization: authorizationOn(
      { authorization, endsOn: endsOn && fromColumnDate(endsOn) },
      today,
    ),
    requestedOn: fromColumnDate(requestedOn),
    dueAt: over || !dueAt ? null : fromColumnInstant(dueAt),
  }));
}

export function countQueue(scope: StaffScope, pile: Pile, now: Temporal.Instant): Promise<number> {
  const where = { AND: [ofStaff(scope), onPile(scope, pile, dateAt(now))] };
  return db.referral.count({ where });
}

/** How much lies on a pile, how much of it is late, and how much is due by the end of today. */
export async function countPile(
  scope: StaffScope,
  pile: Pile,
  now: Temporal.Instant,
): Promise<PileCounts> {
  const today = dateAt(now);
  const due = (dueAt: Prisma.DateTimeNullableFilter) =>
    db.referral.count({ where: { AND: [ofStaff(scope), onPile(scope, pile, today), { dueAt }] } });
  const [all, late, byTonight] = await Promise.all([
    countQueue(scope, pile, now),
    due({ lt: toColumnInstant(now) }),
    due({ gte: toColumnInstant(now), lte: toColumnInstant(endOfDay(today)) }),
  ]);
  return { all, late, byTonight };
}

/** The referral with this number, if it is this person's to work on; null otherwise. */
export async function findDeskReferral(
  scope: StaffScope,
  number: string,
  now: Temporal.Instant,
): Promise<Referral | null> {
  const row = await db.referral.findFirst({
    where: { AND: [{ number }, ofStaff(scope)] },
    select: referralSelect,
  });
  return row && toReferral(row, now);
}

/** The group that somebody works for; null for the plan's own people. */
export async function findGroupName({ groupId }: StaffScope): Promise<string | null> {
  if (groupId === null) return null;
  const group = await db.providerGroup.findUnique({
    where: { id: groupId },
    select: { name: true },
  });
  return group?.name ?? null;
}
