import type { Prisma, PrismaClient } from "@/prisma/generated/client";
import { next } from "./sequence";

export function createNetwork(
  db: PrismaClient,
  values: Partial<Prisma.NetworkUncheckedCreateInput> = {},
) {
  const n = next();
  return db.network.create({ data: { code: `network-${n}`, name: `Network ${n}`, ...values } });
}

/** A product of the Network model, sold in San Francisco, with a network of its own unless named. */
export async function createProduct(
  db: PrismaClient,
  values: Partial<Prisma.ProductUncheckedCreateInput> = {},
) {
  const n = next();
  const networkId = values.networkId ?? (await createNetwork(db)).id;
  return db.product.create({
    data: {
      code: `product-${n}`,
      name: `Product ${n}`,
      model: "NETWORK",
      clockProfile: "KNOX_KEENE",
      planRules: {},
      coverageDescriptions: [`PRODUCT ${n}`],
      serviceAreas: { create: { countyFips: "06075" } },
      ...values,
      networkId,
    },
  });
}

export function createEmployerGroup(
  db: PrismaClient,
  values: Partial<Prisma.EmployerGroupUncheckedCreateInput> & { productId: string },
) {
  const n = next();
  return db.employerGroup.create({
    data: { number: `EMP${String(n).padStart(6, "0")}`, name: `Employer ${n}`, ...values },
  });
}

/** A $25 copay for a primary care visit, unless said otherwise. */
export function createBenefit(
  db: PrismaClient,
  values: Partial<Prisma.BenefitUncheckedCreateInput> & { productId: string },
) {
  return db.benefit.create({
    data: { category: "primary-care-visit", copayCents: 2500, ...values },
  });
}

/** An individual deductible of $1,000 for 2026, unless said otherwise. */
export function createLimit(
  db: PrismaClient,
  values: Partial<Prisma.ProductLimitUncheckedCreateInput> & { productId: string },
) {
  return db.productLimit.create({
    data: {
      year: 2026,
      kind: "DEDUCTIBLE",
      category: "COMBINED",
      scope: "INDIVIDUAL",
      limitCents: 100_000,
      ...values,
    },
  });
}

/** Consultations under an IPA's contract are the IPA's to decide, unless said otherwise. */
export function createDelegation(
  db: PrismaClient,
  values: Partial<Prisma.DelegationRuleUncheckedCreateInput> & { productId: string },
) {
  return db.delegationRule.create({
    data: { referralKind: "CONSULTATION", groupKind: "IPA", decider: "IPA", ...values },
  });
}
