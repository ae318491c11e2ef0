import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "@/lib/db/client";
import {
  fromColumnDate,
  fromColumnDateOrNull,
  fromColumnInstant,
  toColumnDate,
} from "@/lib/db/dates";
import { findCoverage } from "@/lib/pcp/rules/assignment-today";
import { latestOf } from "@/lib/pcp/rules/days";
import type { Position } from "@/lib/pcp/rules/miles";
import { lastDayInNetwork } from "@/lib/pcp/rules/network-days";
import type { Assignment, OpenReferral, PcpMemberFacts } from "@/lib/pcp/types";
import { parsePlanRules } from "@/lib/plan/schema";
import type { PlanRules } from "@/lib/plan/types";
import { deadReissues } from "@/lib/referrals/rules/status";
import { dateAt } from "@/lib/time-zone";
import type { Prisma } from "@/prisma/generated/client";

type PlainDate = Temporal.PlainDate;

/** The middle of a ZIP code. */
export type Place = Position & { zip: string };

export type PcpMember = {
  id: string;
  householdId: string;
  facts: PcpMemberFacts;
  /** BCP 47, the language that the member reads. */
  language: string;
  /** The rules of the product that covers today, else of the next one, else of the last one. */
  planRules: PlanRules;
  /**
   * Grows with everything that happens to the member's assignments, so that a form made before it
   * can be told.
   */
  version: number;
  home: Place | null;
  work: Place | null;
};

const openReferral = {
  id: true,
  number: true,
  pcpGroupId: true,
  kind: true,
  decider: true,
  endsOn: true,
  specialtyCode: true,
  authorization: true,
  care: true,
  replacedById: true,
  reissuesId: true,
  servicingRole: {
    select: {
      withdrawnOn: true,
      participations: { select: { networkId: true, startsOn: true, endsOn: true } },
    },
  },
} satisfies Prisma.ReferralSelect;

const OPEN = [
  "REQUESTED",
  "SUBMITTED",
  "PENDING",
  "NEEDS_INFORMATION",
  "APPROVED",
  "MODIFIED",
] as const;

/** Everything about the member that a decision about a PCP rests on; null for an unknown id. */
export async function findPcpMember(
  client: Transaction,
  memberId: string,
  today: PlainDate,
): Promise<PcpMember | null> {
  const on = toColumnDate(today);
  const member = await client.member.findUnique({
    where: { id: memberId },
    select: {
      id: true,
      householdId: true,
      birthDate: true,
      sex: true,
      language: true,
      addresses: { where: { kind: { in: ["HOME", "WORK"] } }, select: { kind: true, zip: true } },
      mother: {
        select: {
          pcpAssignments: {
            where: {
              cancelledAt: null,
              startsOn: { lte: on },
              OR: [{ endsOn: null }, { endsOn: { gte: on } }],
            },
            select: { groupId: true },
          },
        },
      },
      spans: {
        select: {
          startsOn: true,
          endsOn: true,
          suspendedFrom: true,
          product: {
            select: {
              id: true,
              code: true,
              networkId: true,
              planRules: true,
              serviceAreas: { select: { countyFips: true, zip: true } },
            },
          },
        },
      },
      pcpAssignments: {
        select: {
          id: true,
          version: true,
          roleId: true,
          networkId: true,
          groupId: true,
          startsOn: true,
          endsOn: true,
          holdsSeat: true,
          cancelledAt: true,
          createdAt: true,
          source: true,
          replacesId: true,
          role: {
            select: {
              withdrawnOn: true,
              participations: {
                select: { networkId: true, groupId: true, startsOn: true, endsOn: true },
              },
            },
          },
        },
      },
      stays: {
        where: {
          admittedOn: { lte: on },
          OR: [{ dischargedOn: null }, { dischargedOn: { gt: on } }],
        },
        select: { admittedOn: true, dischargedOn: true },
      },
      referrals: {
        where: {
          OR: [
            {
              authorization: { in: [...OPEN] },
              care: { notIn: ["CLOSED", "ABANDONED"] },
              replacedById: null,
            },
            // Whatever has become of it, it was asked for in the place of another.
            { reissuesId: { not: null }, authorization: { notIn: [...deadReissues] } },
          ],
        },
        select: openReferral,
        orderBy: { number: "asc" },
      },
    },
  });
  if (!member) return null;

  const spans = member.spans.map(({ product, ...span }) => ({
    startsOn: fromColumnDate(span.startsOn),
    endsOn: fromColumnDateOrNull(span.endsOn),
    suspendedFrom: fromColumnDateOrNull(span.suspendedFrom),
    productId: product.id,
    networkId: product.networkId,
    serviceArea: product.serviceAreas,
    product,
  }));
  const product = findCoverage(spans, today)?.product;
  const standing = member.pcpAssignments.filter((assignment) => assignment.cancelledAt === null);
  const [stay] = member.stays;
  const places = await listPlaces(client, member.addresses);

  return {
    id: member.id,
    householdId: member.householdId,
    language: member.language,
    planRules: parsePlanRules(product?.planRules ?? {}, product?.code),
    version: member.pcpAssignments.reduce((sum, { version }) => sum + version + 1, 0),
    home: places.get("HOME") ?? null,
    work: places.get("WORK") ?? null,
    facts: {
      birthDate: fromColumnDate(member.birthDate),
      sex: member.sex,
      coverage: spans.map(({ product: _, ...span }) => span),
      assignments: standing.map((assignment) => toAssignment(assignment, today)),
      changesAskedOn: standing
        .filter(({ source, replacesId }) => source === "MEMBER" && replacesId !== null)
        .map(({ createdAt }) => dateAt(fromColumnInstant(createdAt))),
      stay: stay
        ? {
            admittedOn: fromColumnDate(stay.admittedOn),
            dischargedOn: fromColumnDateOrNull(stay.dischargedOn),
          }
        : null,
      mothersGroupId: member.mother?.pcpAssignments[0]?.groupId ?? null,
      referrals: toOpenReferrals(member.referrals, spans, today),
    },
  };
}

type OpenReferralRow = Prisma.ReferralGetPayload<{ select: typeof openReferral }>;

function toOpenReferrals(
  rows: readonly OpenReferralRow[],
  coverage: PcpMemberFacts["coverage"],
  today: PlainDate,
): OpenReferral[] {
  const networks = new Set(coverage.map(({ networkId }) => networkId));
  const reissued = new Set(rows.map(({ reissuesId }) => reissuesId));
  return rows
    .filter(
      ({ authorization, care, replacedById }) =>
        OPEN.some((open) => open === authorization) &&
        care !== "CLOSED" &&
        care !== "ABANDONED" &&
        replacedById === null,
    )
    .map((row) => ({
      id: row.id,
      number: row.number,
      pcpGroupId: row.pcpGroupId,
      // Continuity is with whoever gives the care, whichever group the PCP is of.
      decider: row.kind === "CONTINUITY" ? "PLAN" : row.decider,
      endsOn: fromColumnDateOrNull(row.endsOn),
      specialtyCode: row.specialtyCode,
      reissuesId: row.reissuesId,
      isReissued: reissued.has(row.id),
      servicingLastDay: row.servicingRole && lastServicingDay(row.servicingRole, networks, today),
    }));
}

/** Null as well where the role never was in the network: then it did not leave it. */
function lastServicingDay(
  { withdrawnOn, participations }: NonNullable<OpenReferralRow["servicingRole"]>,
  networks: ReadonlySet<string>,
  today: PlainDate,
): PlainDate | null {
  const contracts = participations
    .filter(({ networkId }) => networks.has(networkId))
    .map(({ startsOn, endsOn }) => ({
      startsOn: fromColumnDate(startsOn),
      endsOn: fromColumnDateOrNull(endsOn),
    }));
  if (contracts.length === 0) return null;
  return lastDayInNetwork(contracts, fromColumnDateOrNull(withdrawnOn), today);
}

type AssignmentRow = {
  id: string;
  version: number;
  roleId: string;
  networkId: string;
  groupId: string;
  startsOn: Date;
  endsOn: Date | null;
  holdsSeat: boolean;
  role: {
    withdrawnOn: Date | null;
    participations: { networkId: string; groupId: string; startsOn: Date; endsOn: Date | null }[];
  };
};

function toAssignment(row: AssignmentRow, today: PlainDate): Assignment {
  const { id, version, roleId, networkId, groupId, holdsSeat, role } = row;
  const startsOn = fromColumnDate(row.startsOn);
  const contracts = role.participations
    .filter((one) => one.networkId === networkId && one.groupId === groupId)
    .map((one) => ({
      startsOn: fromColumnDate(one.startsOn),
      endsOn: fromColumnDateOrNull(one.endsOn),
    }));
  return {
    id,
    version,
    roleId,
    networkId,
    groupId,
    holdsSeat,
    startsOn,
    endsOn: fromColumnDateOrNull(row.endsOn),
    lastInNetworkOn: lastDayInNetwork(
      contracts,
      fromColumnDateOrNull(role.withdrawnOn),
      latestOf(today, startsOn),
    ),
  };
}

async function listPlaces<Kind extends string>(
  client: Transaction,
  addresses: readonly { kind: Kind; zip: string }[],
): Promise<Map<Kind, Place>> {
  const rows = await client.zipCode.findMany({
    where: { zip: { in: addresses.map((address) => address.zip) } },
    select: { zip: true, lat: true, lng: true },
  });
  const byZip = new Map(rows.map((row) => [row.zip, row]));
  const known = addresses.flatMap(({ kind, zip }) => {
    const place = byZip.get(zip);
    return place ? [[kind, place] as const] : [];
  });
  return new Map(known);
}
