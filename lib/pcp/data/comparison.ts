import "server-only";
import { db } from "@/lib/db/client";
import { fromColumnDateOrNull } from "@/lib/db/dates";
import type { PcpDetails } from "@/lib/pcp/types";

/** What is compared of these roles beyond their listing, by id. */
export async function findPcpDetails(roleIds: readonly string[]): Promise<Map<string, PcpDetails>> {
  const rows = await db.providerRole.findMany({
    where: { id: { in: [...roleIds] }, kind: "PRACTITIONER" },
    select: {
      id: true,
      lat: true,
      lng: true,
      telehealth: true,
      staffLanguages: true,
      verifiedOn: true,
      practitioner: {
        select: {
          gender: true,
          boardCertifiedIn: true,
          affiliations: {
            select: { organization: { select: { name: true } } },
            orderBy: { organization: { name: "asc" } },
          },
        },
      },
    },
  });
  return new Map(
    rows.map(({ id, verifiedOn, practitioner, ...row }) => [
      id,
      {
        ...row,
        gender: practitioner?.gender ?? "UNKNOWN",
        boardCertifiedIn: practitioner?.boardCertifiedIn ?? null,
        hospitals: practitioner?.affiliations.map(({ organization }) => organization.name) ?? [],
        verifiedOn: fromColumnDateOrNull(verifiedOn)?.toString() ?? null,
      },
    ]),
  );
}
