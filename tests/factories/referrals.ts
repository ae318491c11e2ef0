import type { Prisma, PrismaClient } from "@/prisma/generated/client";
import { createSpecialty } from "./directory";
import { day, next } from "./sequence";

/**
 * A referral that the member has asked for on 2026-11-02, with no decision yet. Only the row: a
 * test of what events yield writes events.
 */
export async function createReferral(
  db: PrismaClient,
  values: Partial<Prisma.ReferralUncheckedCreateInput> & {
    memberId: string;
    productId: string;
    pcpRoleId: string;
    pcpGroupId: string;
  },
) {
  const specialtyCode = values.specialtyCode ?? "207N00000X";
  await createSpecialty(db, specialtyCode);
  return db.referral.create({
    data: {
      number: `RF${String(next()).padStart(8, "0")}`,
      kind: "CONSULTATION",
      urgency: "ROUTINE",
      requestText: "A rash on both arms that does not go away.",
      authorization: "REQUESTED",
      requestedOn: day("2026-11-02"),
      ...values,
      specialtyCode,
    },
  });
}
