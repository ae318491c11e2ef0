import "server-only";
import type { AuthorizedMemberId, MemberScope } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { fromColumnDate, fromColumnDateOrNull, fromColumnInstant } from "@/lib/db/dates";
import { isConfidentialSpecialty } from "@/lib/members/rules/confidential-care";
import { pcpName } from "@/lib/pcp/rules/pcp-name";
import {
  type AssignmentView,
  assignReasons,
  type PcpGroup,
  type PcpListing,
} from "@/lib/pcp/types";
import { dateAt } from "@/lib/time-zone";

const listing = {
  id: true,
  phone: true,
  specialty: { select: { code: true, display: true } },
  practitioner: {
    select: { givenName: true, familyName: true, credential: true, languages: true },
  },
  location: { select: { line1: true, line2: true, city: true, zip: true, phone: true } },
} as const;

type ListingRow = {
  id: string;
  phone: string | null;
  specialty: { code: string; display: string };
  practitioner: {
    givenName: string;
    familyName: string;
    credential: string;
    languages: string[];
  } | null;
  location: {
    line1: string;
    line2: string | null;
    city: string;
    zip: string;
    phone: string | null;
  };
};

function toListing({ id, phone, specialty, practitioner, location }: ListingRow): PcpListing {
  return {
    roleId: id,
    name: pcpName(practitioner),
    specialty,
    address: [location.line1, location.line2].filter(Boolean).join(", "),
    city: location.city,
    zip: location.zip,
    phone: phone ?? location.phone,
    languages: practitioner?.languages ?? [],
  };
}

/** The member's PCPs, past, present and pending, the latest first; cancelled changes are left out. */
export async function listAssignments(
  memberId: AuthorizedMemberId<"PCP" | "CHOOSE_PCP">,
): Promise<AssignmentView[]> {
  const rows = await db.pcpAssignment.findMany({
    where: { memberId, cancelledAt: null },
    select: {
      id: true,
      version: true,
      startsOn: true,
      endsOn: true,
      createdAt: true,
      source: true,
      reason: true,
      role: { select: listing },
      group: { select: { id: true, name: true, kind: true, phone: true } },
    },
    orderBy: { startsOn: "desc" },
  });
  return rows.map(({ role, startsOn, endsOn, createdAt, source, reason, ...row }) => {
    const why = assignReasons.find((one) => one === reason) ?? "AUTO_NEAREST";
    const on = dateAt(fromColumnInstant(createdAt));
    return {
      ...row,
      startsOn: fromColumnDate(startsOn),
      endsOn: fromColumnDateOrNull(endsOn),
      pcp: toListing(role),
      assigned: source === "AUTOMATIC" ? { on, why } : null,
    };
  });
}

/** These practitioners' roles, by id. */
export async function findPcpListings(
  roleIds: readonly string[],
): Promise<Map<string, PcpListing>> {
  const rows = await db.providerRole.findMany({
    where: { id: { in: [...roleIds] }, kind: "PRACTITIONER" },
    select: listing,
  });
  return new Map(rows.map((row) => [row.id, toListing(row)]));
}

/** These groups, by id. */
export async function findPcpGroups(groupIds: readonly string[]): Promise<Map<string, PcpGroup>> {
  const rows = await db.providerGroup.findMany({
    where: { id: { in: [...groupIds] } },
    select: { id: true, name: true, kind: true, phone: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The groups through which PCPs can be had in these networks, by name. */
export async function listPcpGroups(
  networkIds: readonly string[],
): Promise<{ id: string; code: string; name: string }[]> {
  return db.providerGroup.findMany({
    where: {
      participations: { some: { networkId: { in: [...networkIds] }, role: { pcp: true } } },
    },
    select: { id: true, code: true, name: true },
    orderBy: { name: "asc" },
  });
}

/** What these referrals are for, by id; those that the viewer may not know of are absent. */
export async function findReferralSpecialties(
  { memberId, withoutConfidentialCare }: MemberScope<"REFERRALS">,
  ids: readonly string[],
): Promise<Map<string, { code: string; display: string }>> {
  const rows = await db.referral.findMany({
    where: { memberId, id: { in: [...ids] } },
    select: { id: true, specialty: { select: { code: true, display: true } } },
  });
  const known = rows.filter(
    ({ specialty }) => !withoutConfidentialCare || !isConfidentialSpecialty(specialty.code),
  );
  return new Map(known.map(({ id, specialty }) => [id, specialty]));
}
