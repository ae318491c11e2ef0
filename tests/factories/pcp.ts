import type { Prisma, PrismaClient } from "@/prisma/generated/client";
import { day } from "./sequence";

/** An open assignment since 2026-01-01 that the member chose; the role needs a panel. */
export function createPcpAssignment(
  db: PrismaClient,
  values: Partial<Prisma.PcpAssignmentUncheckedCreateInput> & {
    memberId: string;
    roleId: string;
    networkId: string;
    groupId: string;
  },
) {
  return db.pcpAssignment.create({
    data: { startsOn: day("2026-01-01"), source: "MEMBER", ...values },
  });
}
