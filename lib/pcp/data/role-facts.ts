import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "@/lib/db/client";
import { fromColumnDate, fromColumnDateOrNull, toColumnDate } from "@/lib/db/dates";
import type { PcpMember } from "@/lib/pcp/data/member-facts";
import { milesBetween } from "@/lib/pcp/rules/miles";
import type { PcpRoleFacts } from "@/lib/pcp/types";

/**
 * Everything about a practitioner's role, and the member's ties to it, that a decision rests on;
 * null for an unknown id and for a facility.
 */
export async function findPcpRole(
  client: Transaction,
  roleId: string,
  member: PcpMember,
  today: Temporal.PlainDate,
): Promise<PcpRoleFacts | null> {
  const on = toColumnDate(today);
  const role = await client.providerRole.findUnique({
    where: { id: roleId, kind: "PRACTITIONER" },
    select: {
      id: true,
      practitionerId: true,
      specialtyCode: true,
      pcp: true,
      minAge: true,
      maxAge: true,
      sexLimit: true,
      withdrawnOn: true,
      lat: true,
      lng: true,
      location: { select: { countyFips: true, zip: true } },
      participations: {
        select: {
          networkId: true,
          groupId: true,
          accepting: true,
          startsOn: true,
          endsOn: true,
        },
      },
      panel: { select: { capacity: true, assigned: true } },
      _count: { select: { pcpAssignments: { where: { holdsSeat: true, endsOn: { lt: on } } } } },
    },
  });
  if (!role) return null;

  // Whoever is written to apart from the household is not told of through it either.
  const patients = await client.pcpAssignment.findMany({
    where: {
      role: { practitionerId: role.practitionerId },
      cancelledAt: null,
      startsOn: { lte: on },
      OR: [
        { memberId: member.id },
        { member: { householdId: member.householdId, confidentialCommunications: false } },
      ],
    },
    select: { memberId: true },
    distinct: ["memberId"],
  });

  const panel = role.panel && {
    capacity: role.panel.capacity,
    assigned: role.panel.assigned - role._count.pcpAssignments,
  };
  return {
    roleId: role.id,
    specialtyCode: role.specialtyCode,
    pcp: role.pcp,
    minAge: role.minAge,
    maxAge: role.maxAge,
    sexLimit: role.sexLimit,
    withdrawnOn: fromColumnDateOrNull(role.withdrawnOn),
    countyFips: role.location.countyFips,
    zip: role.location.zip,
    participations: role.participations.map((one) => ({
      ...one,
      startsOn: fromColumnDate(one.startsOn),
      endsOn: fromColumnDateOrNull(one.endsOn),
    })),
    panel,
    milesFromHome: member.home && milesBetween(member.home, role),
    milesFromWork: member.work && milesBetween(member.work, role),
    wasPatient: patients.some(({ memberId }) => memberId === member.id),
    householdWasPatient: patients.some(({ memberId }) => memberId !== member.id),
  };
}
