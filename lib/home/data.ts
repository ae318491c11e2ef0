import "server-only";
import { Temporal } from "temporal-polyfill";
import type { AuthorizedMemberId, MemberScope } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import {
  fromColumnDate,
  fromColumnDateOrNull,
  fromColumnInstant,
  toColumnDate,
} from "@/lib/db/dates";
import { latestOf } from "@/lib/pcp/rules/days";
import { lastDayInNetwork } from "@/lib/pcp/rules/network-days";
import { pcpName } from "@/lib/pcp/rules/pcp-name";
import { ofMember } from "@/lib/referrals/data/reach";
import { dateAt } from "@/lib/time-zone";
import type { CaseFacts, PcpTime, ReferralFacts, SpanFacts } from "./types";

/** The coverage spans of each member. */
export async function listSpansOf(
  memberIds: AuthorizedMemberId<"COVERAGE">[],
): Promise<Map<string, SpanFacts[]>> {
  const rows = await db.enrolmentSpan.findMany({
    where: { memberId: { in: memberIds } },
    select: {
      memberId: true,
      startsOn: true,
      endsOn: true,
      suspendedFrom: true,
      product: { select: { networkId: true } },
    },
  });
  return groupByMember(rows, (row) => ({
    startsOn: fromColumnDate(row.startsOn),
    endsOn: fromColumnDateOrNull(row.endsOn),
    suspendedFrom: fromColumnDateOrNull(row.suspendedFrom),
    networkId: row.product.networkId,
  }));
}

/** Each member's PCPs, past, present and to come, the earliest first; cancelled changes are left out. */
export async function listPcpsOf(
  memberIds: AuthorizedMemberId<"PCP">[],
  day: Temporal.PlainDate,
): Promise<Map<string, PcpTime[]>> {
  const rows = await db.pcpAssignment.findMany({
    where: { memberId: { in: memberIds }, cancelledAt: null },
    orderBy: { startsOn: "asc" },
    select: {
      memberId: true,
      startsOn: true,
      endsOn: true,
      networkId: true,
      groupId: true,
      role: {
        select: {
          withdrawnOn: true,
          practitioner: { select: { givenName: true, familyName: true, credential: true } },
          participations: {
            select: { networkId: true, groupId: true, startsOn: true, endsOn: true },
          },
        },
      },
    },
  });
  return groupByMember(rows, ({ role, networkId, groupId, ...row }) => {
    const startsOn = fromColumnDate(row.startsOn);
    const contracts = role.participations
      .filter((one) => one.networkId === networkId && one.groupId === groupId)
      .map((one) => ({
        startsOn: fromColumnDate(one.startsOn),
        endsOn: fromColumnDateOrNull(one.endsOn),
      }));
    return {
      startsOn,
      endsOn: fromColumnDateOrNull(row.endsOn),
      networkId,
      name: pcpName(role.practitioner),
      lastInNetworkOn: lastDayInNetwork(
        contracts,
        fromColumnDateOrNull(role.withdrawnOn),
        latestOf(day, startsOn),
      ),
    };
  });
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

/** Each member's cases that the plan has not decided yet. */
export async function listOpenCases(
  memberIds: AuthorizedMemberId<"CASES">[],
  now: Temporal.Instant,
): Promise<Map<string, CaseFacts[]>> {
  const rows = await db.relianceCase.findMany({
    where: { memberId: { in: memberIds }, closedAt: null },
    orderBy: { resolveBy: "asc" },
    select: { memberId: true, number: true, receiptId: true, resolveBy: true },
  });
  return groupByMember(rows, ({ number, receiptId, resolveBy }) => {
    const by = fromColumnInstant(resolveBy);
    return {
      number,
      receiptId,
      resolveBy: dateAt(by),
      late: Temporal.Instant.compare(by, now) < 0,
    };
  });
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
