import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { fromColumnDate, fromColumnDateOrNull } from "@/lib/db/dates";
import type { Benefit, CoverageSpan, Limit, Used } from "./types";

export type ProductSpan = CoverageSpan & {
  productId: string;
  productName: string;
  tier: string | null;
  employerName: string | null;
  employerGroupNumber: string | null;
  paidThrough: Temporal.PlainDate | null;
};

/** Every span of the member with its product, earliest first. */
export async function listProductSpans(memberId: AuthorizedMemberId): Promise<ProductSpan[]> {
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
  return product;
}

/** What has counted in a plan year: the member's own amounts and the family's together. */
export async function listUsed(memberId: AuthorizedMemberId, year: number): Promise<Used[]> {
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

/** The two numbers that an ID card carries besides the product's. */
export function getCardNumbers(
  memberId: AuthorizedMemberId,
): Promise<{ memberNumber: string; household: { subscriberNumber: string } }> {
  return db.member.findUniqueOrThrow({
    where: { id: memberId },
    select: { memberNumber: true, household: { select: { subscriberNumber: true } } },
  });
}
