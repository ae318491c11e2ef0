import type { Temporal } from "temporal-polyfill";
import { ageOn } from "@/lib/members/rules/age";
import { covers, isBefore } from "@/lib/pcp/rules/days";
import type {
  AcceptingStatus,
  PcpCoverage,
  PcpMemberFacts,
  PcpReason,
  PcpRoleFacts,
  PcpWarning,
} from "@/lib/pcp/types";
import type { PcpRules } from "@/lib/plan/types";

type PlainDate = Temporal.PlainDate;

/** Whether the role's specialty, and what the role says of itself, let it be a PCP. */
export function isPcpKind(role: Pick<PcpRoleFacts, "pcp" | "specialtyCode">, rules: PcpRules) {
  const codes = [...rules.physicians, ...rules.obgyn, ...rules.nonPhysicians];
  return role.pcp && codes.includes(role.specialtyCode);
}

/** How the role takes part in a network through a group on a day; undefined where it does not. */
export function findParticipation(
  role: PcpRoleFacts,
  networkId: string,
  groupId: string | null,
  day: PlainDate,
) {
  if (role.withdrawnOn && !isBefore(day, role.withdrawnOn)) return undefined;
  return role.participations.find(
    (one) => one.networkId === networkId && one.groupId === groupId && covers(one, day),
  );
}

/** Whether a role of this accepting status takes the member, and why not. */
export function judgeAccepting(
  accepting: AcceptingStatus,
  ties: Pick<PcpRoleFacts, "wasPatient" | "householdWasPatient">,
): PcpReason | null {
  switch (accepting) {
    case "newpt":
      return null;
    case "existptonly":
      return ties.wasPatient ? null : { code: "EXISTING_PATIENTS_ONLY" };
    case "existptfam":
      return ties.wasPatient || ties.householdWasPatient
        ? null
        : { code: "EXISTING_FAMILIES_ONLY" };
    default:
      return { code: "NOT_ACCEPTING" };
  }
}

/** The role's limits of age and sex that the member does not meet on a day. */
export function listLimits(
  role: Pick<PcpRoleFacts, "minAge" | "maxAge" | "sexLimit">,
  member: Pick<PcpMemberFacts, "birthDate" | "sex">,
  day: PlainDate,
): PcpReason[] {
  const age = ageOn(member, day);
  const reasons: PcpReason[] = [];
  if (role.minAge !== null && age < role.minAge) {
    reasons.push({ code: "TOO_YOUNG", minAge: role.minAge });
  }
  if (role.maxAge !== null && age > role.maxAge) {
    reasons.push({ code: "TOO_OLD", maxAge: role.maxAge });
  }
  if (role.sexLimit !== null && member.sex !== role.sexLimit) {
    reasons.push({ code: "SEX_LIMIT", sex: role.sexLimit });
  }
  return reasons;
}

/** Whether the panel has a seat for the member, who may hold one there already. */
export function hasRoom(role: PcpRoleFacts, member: Pick<PcpMemberFacts, "assignments">) {
  return (
    role.panel !== null &&
    (role.panel.assigned < role.panel.capacity ||
      member.assignments.some((one) => one.roleId === role.roleId && one.holdsSeat))
  );
}

export function isInServiceArea(
  place: { countyFips: string; zip: string },
  area: PcpCoverage["serviceArea"],
): boolean {
  return area.some(
    (part) => part.countyFips === place.countyFips && (part.zip === null || part.zip === place.zip),
  );
}

/** Whether the role is farther from home and from work than the product's distance. */
export function judgeDistance(
  role: Pick<PcpRoleFacts, "milesFromHome" | "milesFromWork">,
  { miles: milesLimit, minutes, milesPerHour, beyond }: PcpRules["distance"],
): { reason: PcpReason | null; warning: PcpWarning | null } {
  const known = [role.milesFromHome, role.milesFromWork].filter((miles) => miles !== null);
  const miles = Math.min(...known);
  const limitMiles = Math.min(milesLimit, (minutes / 60) * milesPerHour);
  if (known.length === 0 || miles <= limitMiles) return { reason: null, warning: null };
  return beyond === "REFUSE"
    ? { reason: { code: "TOO_FAR", miles, limitMiles }, warning: null }
    : { reason: null, warning: { code: "FAR", miles, limitMiles } };
}
