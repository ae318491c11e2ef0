import type { Temporal } from "temporal-polyfill";
import { covers, earliestOf, isBefore } from "@/lib/pcp/rules/days";
import type { Assignment, PcpCoverage, PcpReason } from "@/lib/pcp/types";
import type { PlanRules } from "@/lib/plan/types";

type PlainDate = Temporal.PlainDate;

type Served = Pick<Assignment, "startsOn" | "endsOn" | "networkId" | "lastInNetworkOn">;
type Networked = Pick<PcpCoverage, "startsOn" | "networkId">;

/** The PCP of today, if there is one. */
export function findCurrent<A extends Pick<Assignment, "startsOn" | "endsOn">>(
  assignments: readonly A[],
  today: PlainDate,
): A | null {
  return assignments.find((assignment) => covers(assignment, today)) ?? null;
}

/** The PCP who is to start later, if there is one: the change that is pending. */
export function findPending<A extends Pick<Assignment, "startsOn">>(
  assignments: readonly A[],
  today: PlainDate,
): A | null {
  return assignments.find((assignment) => isBefore(today, assignment.startsOn)) ?? null;
}

/** The span that covers today, else the next one, else the last one. */
export function findCoverage<C extends Pick<PcpCoverage, "startsOn" | "endsOn">>(
  coverage: readonly C[],
  today: PlainDate,
): C | null {
  const byStart = [...coverage].sort((a, b) => (isBefore(a.startsOn, b.startsOn) ? -1 : 1));
  return (
    byStart.find((span) => covers(span, today)) ??
    byStart.find((span) => isBefore(today, span.startsOn)) ??
    byStart.at(-1) ??
    null
  );
}

/** Whether new requests can be made under the coverage, and why not. */
export function judgeCoverage(span: PcpCoverage | null, today: PlainDate): PcpReason | null {
  if (!span) return { code: "NO_COVERAGE" };
  if (span.endsOn && isBefore(span.endsOn, today)) {
    return { code: "COVERAGE_ENDED", endedOn: span.endsOn };
  }
  if (span.suspendedFrom && !isBefore(today, span.suspendedFrom)) {
    return { code: "COVERAGE_SUSPENDED", since: span.suspendedFrom };
  }
  return null;
}

/**
 * The last day on which today's PCP can serve the member, if one is known: the assignment ends, the
 * role leaves the network or the group, or the member's product changes to another network.
 */
export function lastDayOfCurrent(
  current: Served,
  coverage: readonly Networked[],
): PlainDate | null {
  const moves = coverage
    .filter((span) => span.networkId !== current.networkId)
    .filter((span) => !isBefore(span.startsOn, current.startsOn))
    .map((span) => span.startsOn.subtract({ days: 1 }));
  return earliestOf(null, current.endsOn, current.lastInNetworkOn, ...moves);
}

/**
 * Whether a PCP who goes on a day goes because the role leaves the network: it has left by then, or
 * the member was told of it (H&S 1373.65).
 */
export function isLeaving(
  former: Pick<Assignment, "lastInNetworkOn"> | null,
  on: PlainDate,
  { continuity }: Pick<PlanRules, "continuity">,
): boolean {
  const lastDay = former?.lastInNetworkOn;
  return lastDay ? isBefore(lastDay, on.add({ days: continuity.noticeDays })) : false;
}

/** Today's PCP, unless the role has left the network or the member's product has changed. */
export function findServing<A extends Served>(
  { assignments, coverage }: { assignments: readonly A[]; coverage: readonly Networked[] },
  today: PlainDate,
): A | null {
  const current = findCurrent(assignments, today);
  const lastDay = current && lastDayOfCurrent(current, coverage);
  return lastDay && isBefore(lastDay, today) ? null : current;
}
