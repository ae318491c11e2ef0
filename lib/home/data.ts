import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { AuthorizedMemberId, MemberScope } from "@/lib/auth/types";
import type { CoverageSpan } from "@/lib/coverage/types";
import { db } from "@/lib/db/client";
import { fromColumnDate, fromColumnDateOrNull, toColumnDate } from "@/lib/db/dates";
import { ofMember } from "@/lib/referrals/data/reach";
import type { ReferralFacts } from "./types";

/** The coverage spans of each member. */
export async function listSpansOf(
  memberIds: AuthorizedMemberId<"COVERAGE">[],
): Promise<Map<string, CoverageSpan[]>> {
  const rows = await db.enrolmentSpan.findMany({
    where: { memberId: { in: memberIds } },
    select: { memberId: true, startsOn: true, endsOn: true, suspendedFrom: true },
  });
  return groupByMember(rows, (row) => ({
    startsOn: fromColumnDate(row.startsOn),
    endsOn: fromColumnDateOrNull(row.endsOn),
    suspendedFrom: fromColumnDateOrNull(row.suspendedFrom),
  }));
}

/** Each member's PCP of the day and those to come. */
export async function listPcpsFrom(
  memberIds: AuthorizedMemberId<"PCP">[],
  day: Temporal.PlainDate,
): Promise<Map<string, { startsOn: Temporal.PlainDate; name: string }[]>> {
  const rows = await db.pcpAssignment.findMany({
    where: {
      memberId: { in: memberIds },
      cancelledAt: null,
      OR: [{ endsOn: null }, { endsOn: { gte: toColumnDate(day) } }],
    },
    orderBy: { startsOn: "asc" },
    select: {
      memberId: true,
      startsOn: true,
      role: {
        select: {
          practitioner: { select: { givenName: true, familyName: true, credential: true } },
        },
      },
    },
  });
  return groupByMember(rows, ({ startsOn, role: { practitioner } }) => ({
    startsOn: fromColumnDate(startsOn),
    name: practitioner
      ? `${practitioner.givenName} ${practitioner.familyName}, ${practitioner.credential}`
      : "",
  }));
}

/** Each member's referrals that the viewer may know of and that may still want something of somebody. */
export async function listOpenReferrals(
  scopes: readonly MemberScope<"REFERRALS">[],
  day: Temporal.PlainDate,
): Promise<Map<string, ReferralFacts[]>> {
  const rows = await db.referral.findMany({
    where: {
      replacedById: null,
      AND: [
        { OR: scopes.map(ofMember) },
        {
          OR: [
            { authorization: { in: ["REQUESTED", "SUBMITTED", "PENDING", "NEEDS_INFORMATION"] } },
            { authorization: { in: ["APPROVED", "MODIFIED"] }, endsOn: { gte: toColumnDate(day) } },
            { authorization: "DENIED", appealBy: { gte: toColumnDate(day) } },
          ],
        },
      ],
    },
    select: {
      memberId: true,
      number: true,
      authorization: true,
      unitsApproved: true,
      unitsUsed: true,
      endsOn: true,
      appealBy: true,
      specialty: { select: { code: true, display: true } },
    },
  });
  return groupByMember(rows, (row) => ({
    number: row.number,
    specialty: row.specialty,
    authorization: row.authorization,
    unitsLeft: (row.unitsApproved ?? 0) - row.unitsUsed,
    endsOn: fromColumnDateOrNull(row.endsOn),
    appealBy: fromColumnDateOrNull(row.appealBy),
  }));
}

function groupByMember<Row extends { memberId: string }, Value>(
  rows: readonly Row[],
  read: (row: Row) => Value,
): Map<string, Value[]> {
  const byMember = new Map<string, Value[]>();
  for (const row of rows) {
    byMember.set(row.memberId, [...(byMember.get(row.memberId) ?? []), read(row)]);
  }
  return byMember;
}
