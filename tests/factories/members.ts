import type { Prisma, PrismaClient } from "@/prisma/generated/client";
import { day, next } from "./sequence";

export function createHousehold(
  db: PrismaClient,
  values: Partial<Prisma.HouseholdUncheckedCreateInput> = {},
) {
  return db.household.create({
    data: { subscriberNumber: `S${String(next()).padStart(8, "0")}`, ...values },
  });
}

/**
 * A woman of 41 who lives in San Francisco's 94110, the subscriber of a household of her own
 * unless a household or a relationship is named. Not enrolled: see `createSpan`.
 */
export async function createMember(
  db: PrismaClient,
  values: Partial<Prisma.MemberUncheckedCreateInput> = {},
) {
  const n = next();
  const householdId = values.householdId ?? (await createHousehold(db)).id;
  return db.member.create({
    data: {
      memberNumber: `M${String(n).padStart(8, "0")}`,
      relationship: "SUBSCRIBER",
      givenName: "Lucia",
      familyName: `Reyes${n}`,
      birthDate: day("1985-03-14"),
      sex: "FEMALE",
      email: `lucia.reyes${n}@example.com`,
      addresses: {
        create: {
          kind: "HOME",
          line1: `${n} Folsom Street`,
          city: "San Francisco",
          state: "CA",
          zip: "94110",
        },
      },
      ...values,
      householdId,
    },
  });
}

/** Open coverage since 2026-01-01, unless said otherwise. */
export function createSpan(
  db: PrismaClient,
  values: Partial<Prisma.EnrolmentSpanUncheckedCreateInput> & {
    memberId: string;
    productId: string;
  },
) {
  return db.enrolmentSpan.create({ data: { startsOn: day("2026-01-01"), ...values } });
}

/** A member with open coverage by the product since 2026-01-01. */
export async function createEnrolledMember(
  db: PrismaClient,
  productId: string,
  values: Parameters<typeof createMember>[1] = {},
) {
  const member = await createMember(db, values);
  await createSpan(db, { memberId: member.id, productId });
  return member;
}

/** Nothing used yet towards the individual deductible of 2026, unless said otherwise. */
export function createAccumulator(
  db: PrismaClient,
  values: Partial<Prisma.AccumulatorUncheckedCreateInput> & { householdId: string },
) {
  return db.accumulator.create({
    data: {
      year: 2026,
      kind: "DEDUCTIBLE",
      category: "COMBINED",
      asOf: day("2026-11-01"),
      ...values,
    },
  });
}
