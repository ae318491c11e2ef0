import "server-only";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { db } from "@/lib/db/client";
import { fromColumnDate, fromColumnDateOrNull, toColumnDate } from "@/lib/db/dates";
import type { OpeningHours, ProfileFacts } from "@/lib/providers/types";

const times = z.array(z.tuple([z.string(), z.string()]));
const hoursSchema: z.ZodType<OpeningHours> = z.strictObject({
  mon: times.optional(),
  tue: times.optional(),
  wed: times.optional(),
  thu: times.optional(),
  fri: times.optional(),
  sat: times.optional(),
  sun: times.optional(),
});

/**
 * What the directory knows of a role beside its listing, and the provider's other public listings;
 * null for an unknown one and for one that is not public: withdrawn, or in no network on the day.
 */
export async function findProfileFacts(
  roleId: string,
  date: Temporal.PlainDate,
): Promise<ProfileFacts | null> {
  const day = toColumnDate(date);
  const listed = {
    OR: [{ withdrawnOn: null }, { withdrawnOn: { gt: day } }],
    participations: {
      some: { startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
    },
  };
  const role = await db.providerRole.findFirst({
    where: { id: roleId, ...listed },
    select: {
      id: true,
      kind: true,
      pcp: true,
      minAge: true,
      maxAge: true,
      sexLimit: true,
      hours: true,
      verifiedBy: true,
      location: { select: { accessibility: true } },
      nextOpening: { select: { opensOn: true, toldOn: true } },
      organization: { select: organizationColumns },
      practitioner: {
        select: {
          licenceNumber: true,
          licenceState: true,
          boardCertifiedIn: true,
          medicalSchool: true,
          graduatedIn: true,
          credentialedOn: true,
          affiliations: {
            orderBy: { organization: { name: "asc" } },
            select: {
              organization: {
                select: { name: true, roles: { where: listed, take: 1, select: { id: true } } },
              },
            },
          },
          roles: {
            where: { id: { not: roleId }, ...listed },
            orderBy: [{ location: { city: "asc" } }, { id: "asc" }],
            take: 20,
            select: { id: true },
          },
        },
      },
    },
  });
  if (!role) return null;
  const { practitioner, organization, nextOpening } = role;
  const hours = hoursSchema.safeParse(role.hours);
  return {
    pcp: role.pcp,
    minAge: role.minAge,
    maxAge: role.maxAge,
    sexLimit: role.sexLimit,
    hours: hours.success ? hours.data : null,
    verifiedBy: role.verifiedBy,
    accessibility: role.location.accessibility,
    licence: practitioner && `${practitioner.licenceState} ${practitioner.licenceNumber}`,
    boardCertifiedIn: practitioner?.boardCertifiedIn ?? null,
    medicalSchool: practitioner?.medicalSchool ?? null,
    graduatedIn: practitioner?.graduatedIn ?? null,
    credentialedOn: fromColumnDateOrNull(practitioner?.credentialedOn ?? null)?.toString() ?? null,
    hospitals: (practitioner?.affiliations ?? []).map(({ organization: { name, roles } }) => ({
      name,
      roleId: roles[0]?.id ?? null,
    })),
    otherRoleIds: (practitioner?.roles ?? []).map(({ id }) => id),
    opening: nextOpening && {
      opensOn: fromColumnDate(nextOpening.opensOn),
      toldOn: fromColumnDate(nextOpening.toldOn),
    },
    facility:
      role.kind === "FACILITY" && organization
        ? {
            kind: organization.kind,
            emergency: organization.emergency,
            beds: organization.beds,
            cmsRating: organization.cmsRating,
            source: (["CMS", "NPPES"] as const).find((one) => one === organization.source) ?? null,
            sourceOn: fromColumnDateOrNull(organization.sourceOn)?.toString() ?? null,
          }
        : null,
  };
}

/**
 * Whether a role was public and is withdrawn. One that never took part in a network was never
 * public, and is as unknown as one that never existed.
 */
export async function isWithdrawnListing(
  roleId: string,
  date: Temporal.PlainDate,
): Promise<boolean> {
  const day = toColumnDate(date);
  const role = await db.providerRole.findFirst({
    where: {
      id: roleId,
      withdrawnOn: { lte: day },
      participations: { some: { startsOn: { lte: day } } },
    },
    select: { id: true },
  });
  return role !== null;
}

const organizationColumns = {
  kind: true,
  emergency: true,
  beds: true,
  cmsRating: true,
  source: true,
  sourceOn: true,
} as const;
