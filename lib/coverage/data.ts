import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { fromColumnDate, fromColumnDateOrNull, toColumnDate } from "@/lib/db/dates";
import { type Benefit, benefitCategories, type Limit, type ProductSpan, type Used } from "./types";

/** Every span of the member with its product, earliest first. */
export async function listProductSpans(
  memberId: AuthorizedMemberId<"COVERAGE">,
): Promise<ProductSpan[]> {
  const rows = await db.enrolmentSpan.findMany({
    where: { memberId },
    orderBy: { startsOn: "asc" },
    select: {
      startsOn: true,
      endsOn: true,
      suspendedFrom: true,
      paidThrough: true,
      employerGroupNumber: true,
      employerGroup: { select: { name: true } },
      product: { select: { id: true, name: true, tier: true } },
    },
  });
  return rows.map((row) => ({
    startsOn: fromColumnDate(row.startsOn),
    endsOn: fromColumnDateOrNull(row.endsOn),
    suspendedFrom: fromColumnDateOrNull(row.suspendedFrom),
    paidThrough: fromColumnDateOrNull(row.paidThrough),
    productId: row.product.id,
    productName: row.product.name,
    tier: row.product.tier,
    employerName: row.employerGroup?.name ?? null,
    employerGroupNumber: row.employerGroupNumber,
  }));
}

/** What the product covers and at what share, and its limits of a plan year. */
export async function getProductTerms(
  productId: string,
  year: number,
): Promise<{ benefits: Benefit[]; limits: Limit[] }> {
  const product = await db.product.findUniqueOrThrow({
    where: { id: productId },
    select: {
      benefits: { omit: { productId: true } },
      limits: { where: { year }, omit: { productId: true, year: true } },
    },
  });
  return {
    limits: product.limits,
    benefits: product.benefits.flatMap((row) => {
      const category = benefitCategories.find((known) => known === row.category);
      return category ? [{ ...row, category }] : [];
    }),
  };
}

/** What has counted in a plan year: the member's own amounts and the family's together. */
export async function listUsed(
  memberId: AuthorizedMemberId<"ACCUMULATORS">,
  year: number,
): Promise<Used[]> {
  const rows = await db.accumulator.findMany({
    where: {
      year,
      household: { members: { some: { id: memberId } } },
      OR: [{ memberId }, { memberId: null }],
    },
    select: { memberId: true, kind: true, category: true, usedCents: true, asOf: true },
  });
  return rows.map((row) => ({
    kind: row.kind,
    category: row.category,
    scope: row.memberId === null ? "FAMILY" : "INDIVIDUAL",
    usedCents: row.usedCents,
    asOf: fromColumnDate(row.asOf),
  }));
}

/** How many people the member's household has, whoever may see them. */
export function countHousehold(memberId: AuthorizedMemberId<"COVERAGE">): Promise<number> {
  return db.member.count({ where: { household: { members: { some: { id: memberId } } } } });
}

/** The two numbers that an ID card carries besides the product's. */
export function getCardNumbers(
  memberId: AuthorizedMemberId<"COVERAGE">,
): Promise<{ memberNumber: string; household: { subscriberNumber: string } }> {
  return db.member.findUniqueOrThrow({
    where: { id: memberId },
    select: { memberNumber: true, household: { select: { subscriberNumber: true } } },
  });
}

/** The PCP of a day as the ID card names them; null where none is assigned. */
export async function findCardPcp(
  memberId: AuthorizedMemberId<"PCP">,
  day: Temporal.PlainDate,
): Promise<{ name: string; phone: string | null; groupName: string } | null> {
  const row = await db.pcpAssignment.findFirst({
    where: {
      memberId,
      cancelledAt: null,
      startsOn: { lte: toColumnDate(day) },
      OR: [{ endsOn: null }, { endsOn: { gte: toColumnDate(day) } }],
    },
    select: {
      group: { select: { name: true, phone: true } },
      role: {
        select: {
          phone: true,
          location: { select: { phone: true } },
          practitioner: { select: { givenName: true, familyName: true, credential: true } },
        },
      },
    },
  });
  const practitioner = row?.role.practitioner;
  return row && practitioner
    ? {
        name: `${practitioner.givenName} ${practitioner.familyName}, ${practitioner.credential}`,
        phone: row.role.phone ?? row.role.location.phone ?? row.group.phone,
        groupName: row.group.name,
      }
    : null;
}
