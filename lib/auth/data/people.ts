import "server-only";
import type { AccessPerson } from "@/lib/auth/rules";
import { db } from "@/lib/db/client";
import { fromColumnDate } from "@/lib/db/dates";

export type HouseholdPerson = AccessPerson & { givenName: string; familyName: string };

/**
 * Everybody in the member's household, the member among them. For the gate alone: it asks before
 * anything is authorized.
 */
export async function listHouseholdPeople(memberId: string): Promise<HouseholdPerson[]> {
  const rows = await db.member.findMany({
    where: { household: { members: { some: { id: memberId } } } },
    orderBy: [{ relationship: "asc" }, { birthDate: "asc" }, { id: "asc" }],
    select: {
      id: true,
      householdId: true,
      relationship: true,
      birthDate: true,
      motherId: true,
      givenName: true,
      familyName: true,
    },
  });
  return rows.map((row) => ({ ...row, birthDate: fromColumnDate(row.birthDate) }));
}
