import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { MemberScope } from "@/lib/auth/types";
import { decideContinuity, isOffered } from "@/lib/continuity/rules";
import type { CareGiver, ContinuityFacts, ContinuityOffer } from "@/lib/continuity/types";
import { db, type Transaction } from "@/lib/db/client";
import { fromColumnDate, fromColumnDateOrNull } from "@/lib/db/dates";
import { isConfidentialSpecialty } from "@/lib/members/rules/confidential-care";
import { findCurrent } from "@/lib/pcp/rules/assignment-today";
import { coveredSince } from "@/lib/pcp/rules/auto-assign";
import { covers } from "@/lib/pcp/rules/days";
import { lastDayInNetwork } from "@/lib/pcp/rules/network-days";
import type { Days } from "@/lib/pcp/types";
import { parsePlanRules } from "@/lib/plan/schema";
import type { ContinuityRules, PlanRules } from "@/lib/plan/types";
import { namedSelect, toNamed } from "@/lib/referrals/data/referral-row";
import type { ClockProfile, GroupKind } from "@/lib/referrals/types";
import type { Prisma } from "@/prisma/generated/client";

type PlainDate = Temporal.PlainDate;

export type ContinuityMember = {
  offer: ContinuityOffer;
  rules: ContinuityRules;
  asked: ContinuityFacts["asked"];
  product: {
    id: string;
    networkId: string;
    clockProfile: ClockProfile;
    planRules: PlanRules;
  } | null;
  /** Today's PCP, else the last one, else the one to come. */
  pcp: { roleId: string; groupId: string; groupKind: GroupKind } | null;
};

const role = {
  ...namedSelect,
  specialtyCode: true,
  withdrawnOn: true,
  participations: { select: { networkId: true, groupId: true, startsOn: true, endsOn: true } },
} satisfies Prisma.ProviderRoleSelect;

type Role = Prisma.ProviderRoleGetPayload<{ select: typeof role }>;

const facts = {
  id: true,
  birthDate: true,
  spans: {
    select: {
      startsOn: true,
      endsOn: true,
      product: {
        select: { id: true, code: true, networkId: true, clockProfile: true, planRules: true },
      },
    },
  },
  pcpAssignments: {
    where: { cancelledAt: null },
    orderBy: { startsOn: "desc" },
    select: {
      roleId: true,
      networkId: true,
      groupId: true,
      startsOn: true,
      endsOn: true,
      group: { select: { kind: true } },
      role: { select: role },
    },
  },
  referrals: {
    where: {
      OR: [
        { kind: "CONTINUITY", authorization: { notIn: ["CANCELLED", "DENIED"] } },
        {
          authorization: { in: ["APPROVED", "MODIFIED", "EXHAUSTED"] },
          servicingRoleId: { not: null },
        },
      ],
    },
    select: {
      number: true,
      kind: true,
      startsOn: true,
      endsOn: true,
      servicingRoleId: true,
      servicingRole: { select: role },
    },
  },
} satisfies Prisma.MemberSelect;

type Facts = Prisma.MemberGetPayload<{ select: typeof facts }>;

/** What the member may ask for today, and what the request is written with. */
export async function readContinuity(
  client: Pick<Transaction, "member">,
  memberId: string,
  today: PlainDate,
): Promise<ContinuityMember> {
  const member = await client.member.findUniqueOrThrow({ where: { id: memberId }, select: facts });
  return toContinuity(member, today);
}

function toContinuity(member: Facts, today: PlainDate): ContinuityMember {
  const spans = member.spans.map((span) => ({ ...span, ...toDays(span) }));
  const product = spans.find((span) => covers(span, today))?.product ?? null;
  const planRules = parsePlanRules(product?.planRules ?? {}, product?.code);
  const assignments = member.pcpAssignments.map((one) => ({ ...one, ...toDays(one) }));
  const pcp =
    findCurrent(assignments, today) ??
    assignments.find(({ startsOn }) => covers({ startsOn, endsOn: null }, today)) ??
    assignments.at(-1);
  const known: ContinuityFacts = {
    birthDate: fromColumnDate(member.birthDate),
    coveredSince: coveredSince(spans, today),
    careGivers: [
      ...assignments.map((one) =>
        toCareGiver(
          one.role,
          one,
          (contract) => contract.networkId === one.networkId && contract.groupId === one.groupId,
        ),
      ),
      ...member.referrals.flatMap(({ kind, servicingRole, startsOn, endsOn }) =>
        kind !== "CONTINUITY" && servicingRole && startsOn
          ? [
              toCareGiver(
                servicingRole,
                toDays({ startsOn, endsOn }),
                ({ networkId }) => networkId === product?.networkId,
              ),
            ]
          : [],
      ),
    ],
    asked: member.referrals
      .filter(({ kind }) => kind === "CONTINUITY")
      .map(({ number, servicingRoleId }) => ({ number, roleId: servicingRoleId })),
  };
  return {
    offer: decideContinuity(known, planRules.continuity, today),
    rules: planRules.continuity,
    asked: known.asked,
    product: product && { ...product, planRules },
    pcp: pcp ? { roleId: pcp.roleId, groupId: pcp.groupId, groupKind: pcp.group.kind } : null,
  };
}

function toDays({ startsOn, endsOn }: { startsOn: Date; endsOn: Date | null }): Days {
  return { startsOn: fromColumnDate(startsOn), endsOn: fromColumnDateOrNull(endsOn) };
}

/** Who never took part in the network did not leave it. */
function toCareGiver(
  row: Role,
  care: Days,
  isOf: (contract: Role["participations"][number]) => boolean,
): CareGiver {
  const contracts = row.participations.filter(isOf).map(toDays);
  const known = contracts.some((contract) => covers(contract, care.startsOn));
  return {
    roleId: row.id,
    name: toNamed(row).name,
    specialtyCode: row.specialtyCode,
    care: { startsOn: care.startsOn, endsOn: care.endsOn },
    lastDay: known
      ? lastDayInNetwork(contracts, fromColumnDateOrNull(row.withdrawnOn), care.startsOn)
      : null,
  };
}

/** As `readContinuity`, for a reader whom the gate let through; what they may not know is left out. */
export async function readOffer(
  scope: MemberScope<"REQUEST_REFERRAL">,
  today: PlainDate,
): Promise<ContinuityMember> {
  return asKnownTo(scope, await readContinuity(db, scope.memberId, today));
}

function asKnownTo(
  { withoutConfidentialCare }: MemberScope<"REQUEST_REFERRAL">,
  member: ContinuityMember,
): ContinuityMember {
  if (!withoutConfidentialCare) return member;
  const leaving = member.offer.leaving.filter(
    ({ specialtyCode }) => !isConfidentialSpecialty(specialtyCode),
  );
  return { ...member, offer: { ...member.offer, leaving } };
}

/** Those of the members who have something to ask for. */
export async function listOffered(
  scopes: readonly MemberScope<"REQUEST_REFERRAL">[],
  today: PlainDate,
): Promise<Set<string>> {
  const members = await db.member.findMany({
    where: { id: { in: scopes.map(({ memberId }) => memberId) } },
    select: facts,
  });
  const offered = scopes.filter((scope) => {
    const member = members.find(({ id }) => id === scope.memberId);
    return member && isOffered(asKnownTo(scope, toContinuity(member, today)).offer);
  });
  return new Set(offered.map(({ subject }) => subject.id));
}
