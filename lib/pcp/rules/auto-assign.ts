import type { Temporal } from "temporal-polyfill";
import {
  findCoverage,
  findPending,
  findServing,
  judgeCoverage,
  lastDayOfCurrent,
} from "@/lib/pcp/rules/assignment-today";
import { covers, isBefore } from "@/lib/pcp/rules/days";
import type { AssignCause, AssignReason, PcpCoverage, PcpMemberFacts } from "@/lib/pcp/types";
import type { PlanRules } from "@/lib/plan/types";

type PlainDate = Temporal.PlainDate;

/** The first day of the coverage without a gap that a day lies in; null where none covers it. */
export function coveredSince(
  coverage: readonly Pick<PcpCoverage, "startsOn" | "endsOn">[],
  day: PlainDate,
): PlainDate | null {
  const span = coverage.find((one) => covers(one, day));
  if (!span) return null;
  return coveredSince(coverage, span.startsOn.subtract({ days: 1 })) ?? span.startsOn;
}

/**
 * Why the plan has to choose a PCP for the member today, or null. Whoever was covered for the
 * product's days without a choice gets one; a newborn not before the days with the mother's group
 * are over; and whoever's PCP serves today for the last time, or has gone, at once. Whoever has
 * chosen already, or cannot have a PCP, is left alone (domain rules: auto-assignment).
 */
export function decideAutoAssign(
  member: PcpMemberFacts,
  { pcp, newborn }: Pick<PlanRules, "pcp" | "newborn">,
  today: PlainDate,
): AssignCause | null {
  const span = findCoverage(member.coverage, today);
  const since = coveredSince(member.coverage, today);
  if (judgeCoverage(span, today) || !since || findPending(member.assignments, today)) return null;
  const serving = findServing(member, today);
  if (serving) {
    const lastDay = lastDayOfCurrent(serving, member.coverage);
    return lastDay?.equals(today) ? "PCP_LEFT" : null;
  }
  if (member.assignments.some(({ startsOn }) => !isBefore(today, startsOn))) return "PCP_LEFT";
  const follows = member.birthDate.add({ days: newborn.followDays });
  if (member.mothersGroupId !== null && isBefore(today, follows)) return null;
  return isBefore(today, since.add({ days: pcp.autoAssignDays })) ? null : "NO_CHOICE";
}

/** A PCP whom the member can have, as the search ordered them: by distance and language. */
export type AutoCandidate = {
  roleId: string;
  groupId: string;
  /** Somebody else of the household has this PCP. */
  isHouseholds: boolean;
  speaks: boolean;
};

export type AutoChoice = { roleId: string; groupId: string; reason: AssignReason };

/**
 * In which order the candidates are tried, and what is said of each: the household's PCP first, then
 * those of the group that the member is of or comes from, then the others as they were ordered.
 */
export function orderCandidates(
  candidates: readonly AutoCandidate[],
  groupId: string | null,
): AutoChoice[] {
  const choices = candidates.map(
    (one): AutoChoice => ({
      roleId: one.roleId,
      groupId: one.groupId,
      reason: one.isHouseholds
        ? "AUTO_HOUSEHOLD"
        : one.groupId === groupId
          ? "AUTO_GROUP"
          : one.speaks
            ? "AUTO_LANGUAGE"
            : "AUTO_NEAREST",
    }),
  );
  const rank = ({ reason }: AutoChoice) =>
    reason === "AUTO_HOUSEHOLD" ? 0 : reason === "AUTO_GROUP" ? 1 : 2;
  return choices.sort((a, b) => rank(a) - rank(b));
}
