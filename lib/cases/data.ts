import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import type { CasePile, ProductOn, RelianceCase } from "@/lib/cases/types";
import { db } from "@/lib/db/client";
import {
  fromColumnDate,
  fromColumnDateOrNull,
  fromColumnInstant,
  toColumnDate,
  toColumnInstant,
} from "@/lib/db/dates";
import { endOfDay } from "@/lib/referrals/rules/business-days";
import { dateAt } from "@/lib/time-zone";
import type { Prisma } from "@/prisma/generated/client";

const columns = {
  id: true,
  number: true,
  receiptId: true,
  version: true,
  words: true,
  serviceOn: true,
  billedCents: true,
  openedAt: true,
  acknowledgeBy: true,
  acknowledgedAt: true,
  resolveBy: true,
  closedAt: true,
  outcome: true,
  reason: true,
  member: { select: { id: true, givenName: true, familyName: true } },
} satisfies Prisma.RelianceCaseSelect;

type Row = Prisma.RelianceCaseGetPayload<{ select: typeof columns }>;

function toCase(row: Row): RelianceCase & { id: string } {
  const { closedAt, outcome, reason, acknowledgedAt, ...rest } = row;
  return {
    ...rest,
    serviceOn: fromColumnDateOrNull(row.serviceOn),
    openedAt: fromColumnInstant(row.openedAt),
    acknowledgeBy: fromColumnInstant(row.acknowledgeBy),
    acknowledgedAt: acknowledgedAt && fromColumnInstant(acknowledgedAt),
    resolveBy: fromColumnInstant(row.resolveBy),
    closed:
      closedAt && outcome && reason !== null
        ? { at: fromColumnInstant(closedAt), outcome, reason }
        : null,
  };
}

/** Cases of these members, from one receipt or from all; open ones first, then the newest. */
export async function listMemberCases(
  memberIds: readonly AuthorizedMemberId<"CASES">[],
  receiptId?: string,
): Promise<(RelianceCase & { id: string })[]> {
  const rows = await db.relianceCase.findMany({
    where: { memberId: { in: [...memberIds] }, ...(receiptId !== undefined && { receiptId }) },
    orderBy: [{ closedAt: { sort: "desc", nulls: "first" } }, { openedAt: "desc" }],
    take: 50,
    select: columns,
  });
  return rows.map(toCase);
}

const spanColumns = {
  startsOn: true,
  endsOn: true,
  product: { select: { code: true, name: true } },
} satisfies Prisma.EnrolmentSpanSelect;

function productsOf(
  spans: Prisma.EnrolmentSpanGetPayload<{ select: typeof spanColumns }>[],
): ProductOn {
  return (date) => {
    const day = toColumnDate(date);
    const on = spans.find(({ startsOn, endsOn }) => startsOn <= day && (!endsOn || endsOn >= day));
    return on?.product ?? null;
  };
}

/** Which product covers the member on which day. */
export async function findProducts(memberId: AuthorizedMemberId<"CASES">): Promise<ProductOn> {
  return productsOf(await db.enrolmentSpan.findMany({ where: { memberId }, select: spanColumns }));
}

/** How many cases lie on a pile; of the open ones how many are late, or due by tonight. */
export async function countCases(pile: CasePile, now: Temporal.Instant) {
  const closedAt = pile === "OPEN" ? null : { not: null };
  const due = (resolveBy: Prisma.DateTimeFilter) =>
    db.relianceCase.count({ where: { closedAt: null, resolveBy } });
  const [all, late, byTonight] = await Promise.all([
    db.relianceCase.count({ where: { closedAt } }),
    due({ lt: toColumnInstant(now) }),
    due({ gte: toColumnInstant(now), lte: toColumnInstant(endOfDay(dateAt(now))) }),
  ]);
  return { all, late, byTonight };
}

export type CaseItem = Awaited<ReturnType<typeof listCases>>[number];

/** A page of a pile, what is due first at the top. Nobody is named: one picks by what is due. */
export async function listCases(pile: CasePile, { page, size }: { page: number; size: number }) {
  const rows = await db.relianceCase.findMany({
    where: { closedAt: pile === "OPEN" ? null : { not: null } },
    orderBy:
      pile === "OPEN"
        ? [{ resolveBy: "asc" }, { id: "asc" }]
        : [{ closedAt: "desc" }, { id: "asc" }],
    skip: (page - 1) * size,
    take: size,
    select: columns,
  });
  return rows
    .map(toCase)
    .map(({ number, openedAt, acknowledgeBy, acknowledgedAt, resolveBy, billedCents, closed }) => ({
      number,
      openedAt,
      acknowledgeBy,
      acknowledgedAt,
      resolveBy,
      billedCents,
      closed: closed && { at: closed.at, outcome: closed.outcome },
    }));
}

/** A case with what its reviewer has to know of the member; null for an unknown number. */
export async function findDeskCase(number: string) {
  const row = await db.relianceCase.findUnique({
    where: { number },
    select: {
      ...columns,
      closedBy: { select: { displayName: true } },
      member: {
        select: {
          id: true,
          givenName: true,
          familyName: true,
          birthDate: true,
          memberNumber: true,
          phone: true,
          language: true,
          user: { select: { locale: true } },
          spans: { select: spanColumns },
        },
      },
    },
  });
  if (!row) return null;
  const { memberNumber, phone, birthDate, language, user, spans } = row.member;
  const found = toCase(row);
  const coveredOn = found.serviceOn ?? dateAt(found.openedAt);
  const productOn = productsOf(spans);
  return {
    ...found,
    memberNumber,
    phone,
    birthDate: fromColumnDate(birthDate),
    /** The language in which the plan writes to the member, as a BCP 47 tag. */
    language: user?.locale ?? language,
    /** The day of the care, else of the case, and in which product the member was then. */
    coverage: { on: coveredOn, product: productOn(coveredOn)?.name ?? null },
    /** The product that covered the member on a day; null where none did. */
    productOn,
    closedBy: row.closedBy?.displayName ?? null,
  };
}
