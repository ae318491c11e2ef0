import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { listPcpGroups } from "@/lib/circle/data/product-pcps";
import type {
  CircleAuthorization,
  CircleCoverage,
  CircleProduct,
  MemberLens,
} from "@/lib/circle/types";
import { db } from "@/lib/db/client";
import { fromColumnDate, toColumnDate } from "@/lib/db/dates";
import { parsePlanRules } from "@/lib/plan/schema";
import type { Prisma } from "@/prisma/generated/client";

const productColumns = {
  id: true,
  code: true,
  name: true,
  model: true,
  networkId: true,
  planRules: true,
} satisfies Prisma.ProductSelect;

type ProductRow = Prisma.ProductGetPayload<{ select: typeof productColumns }>;

/** Coverage and PCP of a member on a day: the member's side of every circle question. */
export function findMemberLens(
  memberId: AuthorizedMemberId<"PCP">,
  date: Temporal.PlainDate,
): Promise<MemberLens> {
  return readMemberLens(memberId, date);
}

/** As `findMemberLens`, for writes and staff, whose right to the member was settled otherwise. */
export async function readMemberLens(
  memberId: string,
  date: Temporal.PlainDate,
): Promise<MemberLens> {
  const day = toColumnDate(date);
  const holds = { startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] };
  const [spans, assignment] = await Promise.all([
    db.enrolmentSpan.findMany({
      where: { memberId },
      select: {
        startsOn: true,
        endsOn: true,
        suspendedFrom: true,
        product: { select: productColumns },
      },
    }),
    db.pcpAssignment.findFirst({
      where: { memberId, cancelledAt: null, ...holds },
      select: {
        roleId: true,
        groupId: true,
        networkId: true,
        group: { select: { name: true, kind: true } },
        role: {
          select: {
            locationId: true,
            practitionerId: true,
            practitioner: {
              select: { givenName: true, familyName: true, credential: true, gender: true },
            },
          },
        },
      },
    }),
  ]);

  const span = spans.find(
    (one) => one.startsOn <= day && (one.endsOn === null || one.endsOn >= day),
  );
  const practitioner = assignment?.role.practitioner;
  const coverage: CircleCoverage = span
    ? coverageOf(span, day)
    : { status: uncoveredStatus(spans, day) };
  const product = coverage.status === "ACTIVE" ? coverage.product : null;
  return {
    date,
    starts: false,
    coverage,
    pcpGroups:
      product && product.networkId !== assignment?.networkId
        ? await listPcpGroups(product, date)
        : [],
    product: span
      ? { id: span.product.id, code: span.product.code, name: span.product.name }
      : null,
    pcp: assignment && {
      roleId: assignment.roleId,
      practitionerId: assignment.role.practitionerId,
      groupId: assignment.groupId,
      networkId: assignment.networkId,
      locationId: assignment.role.locationId,
    },
    pcpPerson: practitioner
      ? {
          given: practitioner.givenName,
          family: practitioner.familyName,
          credential: practitioner.credential,
          gender: practitioner.gender,
        }
      : null,
    pcpGroup: assignment?.group ?? null,
  };
}

/** The first day of coverage that lies ahead, where nothing covers the member on the day itself. */
export async function findCoverageStart(
  memberId: AuthorizedMemberId<"PCP">,
  date: Temporal.PlainDate,
): Promise<Temporal.PlainDate | null> {
  const next = await db.enrolmentSpan.findFirst({
    where: { memberId, startsOn: { gt: toColumnDate(date) } },
    orderBy: { startsOn: "asc" },
    select: { startsOn: true },
  });
  return next && fromColumnDate(next.startsOn);
}

/** The lens of somebody who thinks of joining: a product, and no PCP yet. */
export async function findProductLens(
  code: string,
  date: Temporal.PlainDate,
): Promise<MemberLens | null> {
  const row = await db.product.findUnique({ where: { code }, select: productColumns });
  if (row === null) return null;
  const product = productOf(row);
  return {
    date,
    starts: false,
    coverage: { status: "ACTIVE", product },
    pcpGroups: await listPcpGroups(product, date),
    product: { id: row.id, code: row.code, name: row.name },
    pcp: null,
    pcpPerson: null,
    pcpGroup: null,
  };
}

/** What was approved for the member and has not ended before the day. */
export async function listAuthorizations(
  memberId: AuthorizedMemberId<"REFERRALS">,
  date: Temporal.PlainDate,
): Promise<CircleAuthorization[]> {
  const rows = await db.referral.findMany({
    where: {
      memberId,
      authorization: { in: ["APPROVED", "MODIFIED"] },
      endsOn: { gte: toColumnDate(date) },
      // Without a role it is for somebody whom the directory does not know, not for a specialty.
      NOT: { kind: "CONTINUITY", servicingRoleId: null },
    },
    select: {
      kind: true,
      number: true,
      authorization: true,
      productId: true,
      pcpGroupId: true,
      decider: true,
      specialtyCode: true,
      servicingRoleId: true,
      startsOn: true,
      endsOn: true,
      unitsApproved: true,
      unitsUsed: true,
    },
  });
  return rows.flatMap(({ kind, authorization, startsOn, endsOn, unitsApproved, ...row }) =>
    startsOn && endsOn && unitsApproved !== null
      ? {
          ...row,
          // Continuity is with whoever gives the care, whichever group the PCP is of.
          decider: kind === "CONTINUITY" ? "PLAN" : row.decider,
          status: authorization,
          startsOn: fromColumnDate(startsOn),
          endsOn: fromColumnDate(endsOn),
          unitsApproved,
        }
      : [],
  );
}

function productOf({ id, networkId, model, planRules, code }: ProductRow): CircleProduct {
  return { id, networkId, model, rules: parsePlanRules(planRules, code).circle };
}

function coverageOf(
  span: { suspendedFrom: Date | null; product: ProductRow },
  day: Date,
): CircleCoverage {
  return span.suspendedFrom !== null && span.suspendedFrom <= day
    ? { status: "SUSPENDED" }
    : { status: "ACTIVE", product: productOf(span.product) };
}

function uncoveredStatus(spans: readonly { startsOn: Date }[], day: Date) {
  if (spans.length === 0) return "NONE";
  return spans.some((one) => one.startsOn > day) ? "FUTURE" : "ENDED";
}
