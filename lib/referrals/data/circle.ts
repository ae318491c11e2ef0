import "server-only";
import type { Temporal } from "temporal-polyfill";
import { readMemberLens } from "@/lib/circle/data/lens";
import { findCircleRoles } from "@/lib/circle/data/roles";
import { countingParticipations, decideCircle, mostOpen } from "@/lib/circle/rules";
import type {
  Accepting,
  CircleDecision,
  CirclePcp,
  CircleProduct,
  CircleRole,
  GroupKind,
  MemberLens,
  NamedCircleRole,
} from "@/lib/circle/types";

/** Whom the member is to see: a role of the directory, or anyone of a specialty. */
export type Wanted = { specialtyCode: string; servicingRoleId: string | null };

/** The circle's answer for a member and whom they are to see, and what a referral needs beside it. */
export type ReferralCircle = {
  lens: MemberLens;
  product: CircleProduct;
  pcp: CirclePcp;
  pcpGroup: { id: string; kind: GroupKind };
  decision: CircleDecision;
  /** The kind of the group whose contract the service falls under; null outside the network. */
  contractKind: GroupKind | null;
  /** The group through which the provider is reached, where one is named. */
  viaGroup: { name: string } | null;
  /** Whom the provider takes in the product's network; null where none is named, or in no network. */
  accepting: Accepting | null;
};

/** Why there can be no referral; NOT_NEEDED where somebody without a PCP may go directly. */
export type CircleProblem = "NO_COVERAGE" | "NO_PCP" | "UNKNOWN_PROVIDER" | "NOT_NEEDED";

/**
 * Asks the circle for a referral. A referral needs coverage and a PCP of the product's network on
 * the day, whoever is to be seen.
 */
export async function findReferralCircle(
  memberId: string,
  { servicingRoleId, specialtyCode }: Wanted,
  date: Temporal.PlainDate,
): Promise<ReferralCircle | CircleProblem> {
  const lens = await readMemberLens(memberId, date);
  if (lens.coverage.status !== "ACTIVE") return "NO_COVERAGE";
  const { product } = lens.coverage;
  const pcp = lens.pcp?.networkId === product.networkId ? lens.pcp : null;
  const pcpGroup = pcp && lens.pcpGroup && { id: pcp.groupId, kind: lens.pcpGroup.kind };

  const role =
    servicingRoleId === null
      ? anyColleague(specialtyCode, product, pcpGroup, date)
      : (await findCircleRoles([servicingRoleId], product.id)).get(servicingRoleId);
  if (!role) return "UNKNOWN_PROVIDER";
  const decision =
    servicingRoleId === null
      ? decideForSpecialty(lens, product, role)
      : decideCircle({ lens, role, service: "PLANNED" });
  if (!pcp || !pcpGroup) return decision.answer === "DIRECT" ? "NOT_NEEDED" : "NO_PCP";
  if (decision.answer === "UNKNOWN") return "UNKNOWN_PROVIDER";
  const via = role.participations.find(
    ({ groupId, networkId }) =>
      groupId === decision.via?.groupId && networkId === decision.via.networkId,
  );
  return {
    lens,
    product,
    pcp,
    pcpGroup,
    decision,
    contractKind: servicingRoleId === null ? pcpGroup.kind : (via?.groupKind ?? null),
    viaGroup: via?.groupName ? { name: via.groupName } : null,
    accepting:
      servicingRoleId === null
        ? null
        : mostOpen(countingParticipations(role.participations, role.specialtyCode, product, date)),
  };
}

/** Carved-out care is direct, though none of the PCP's colleagues gives it. */
function decideForSpecialty(
  lens: MemberLens,
  { rules }: CircleProduct,
  role: CircleRole,
): CircleDecision {
  const carvedOut = rules.carveOuts.some(({ specialties }) =>
    specialties.includes(role.specialtyCode),
  );
  if (carvedOut) return { answer: "DIRECT", because: ["CARVED_OUT"], via: null };
  return decideCircle({ lens, role, service: "PLANNED" });
}

/** Somebody of the specialty in the PCP's group: who that is, the PCP's office will say. */
function anyColleague(
  specialtyCode: string,
  product: CircleProduct,
  group: { id: string; kind: GroupKind } | null,
  date: Temporal.PlainDate,
): NamedCircleRole {
  return {
    id: "",
    kind: "PRACTITIONER",
    practitionerId: null,
    specialtyCode,
    locationId: "",
    pcp: false,
    urgentCare: false,
    emergency: false,
    organizationKind: null,
    inServiceArea: true,
    withdrawnOn: null,
    participations: [
      {
        networkId: product.networkId,
        networkCode: "",
        networkName: "",
        groupId: group?.id ?? "",
        groupCode: "",
        groupName: "",
        groupKind: group?.kind ?? "MEDICAL_GROUP",
        accepting: "newpt",
        startsOn: date,
        endsOn: null,
      },
    ],
  };
}
