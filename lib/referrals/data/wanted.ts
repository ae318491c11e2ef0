import "server-only";
import { db } from "@/lib/db/client";
import type { Named } from "../types";
import { namedSelect, toNamed } from "./referral-row";

export type WantedProvider = {
  /** Null where anyone of the specialty will do. */
  servicing: Named | null;
  specialty: { code: string; display: string };
};

/** Whom a request is for: a role of the directory, or else a specialty; null where neither is known. */
export async function findWanted(
  roleId: string | undefined,
  specialtyCode: string | undefined,
): Promise<WantedProvider | null> {
  const specialty = { code: true, display: true };
  if (roleId !== undefined) {
    const row = await db.providerRole.findUnique({
      where: { id: roleId },
      select: { ...namedSelect, specialty: { select: specialty } },
    });
    return row && { servicing: toNamed(row), specialty: row.specialty };
  }
  if (specialtyCode === undefined) return null;
  const row = await db.specialty.findUnique({ where: { code: specialtyCode }, select: specialty });
  return row && { servicing: null, specialty: row };
}

/** The specialties of the directory's practitioners who are no PCPs. */
export function listReferableSpecialties(): Promise<{ code: string; display: string }[]> {
  return db.specialty.findMany({
    where: { roles: { some: { kind: "PRACTITIONER", pcp: false, withdrawnOn: null } } },
    select: { code: true, display: true },
  });
}
