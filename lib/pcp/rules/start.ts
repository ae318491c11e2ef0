import type { Temporal } from "temporal-polyfill";
import {
  findCoverage,
  findPending,
  findServing,
  judgeCoverage,
} from "@/lib/pcp/rules/assignment-today";
import { covers, isBefore } from "@/lib/pcp/rules/days";
import { decideEffectiveDate } from "@/lib/pcp/rules/effective-date";
import type { PcpCoverage, PcpMemberFacts, PcpReason, PcpWarning } from "@/lib/pcp/types";
import type { PlanRules } from "@/lib/plan/types";

type PlainDate = Temporal.PlainDate;

/** What holds for every PCP of a group, whoever it is. */
export type Start = {
  effectiveOn: PlainDate;
  /** The span that covers that day; without one, the span that comes nearest to today. */
  coverage: PcpCoverage | null;
  /** What stands in the member's own way. */
  reasons: PcpReason[];
  warning: PcpWarning | null;
};

/** When a PCP of the group would start for the member, and what stands in the way of any. */
export function decideStart(
  member: PcpMemberFacts,
  groupId: string | null,
  planRules: PlanRules,
  today: PlainDate,
): Start {
  const coverageNow = findCoverage(member.coverage, today);
  const pending = findPending(member.assignments, today);
  const { effectiveOn, reason, warning } = decideEffectiveDate(
    member,
    coverageNow,
    groupId,
    planRules,
    today,
  );
  const coverage = member.coverage.find((span) => covers(span, effectiveOn)) ?? coverageNow;
  const reasons = [
    judgeCoverage(coverageNow, today) ?? judgeCoverageLater(coverage, effectiveOn),
    pending && ({ code: "PENDING_CHANGE", startsOn: pending.startsOn } as const),
    findServing(member, today) && judgeChangeLimit(member.changesAskedOn, planRules, today),
    reason,
  ];
  return {
    effectiveOn,
    coverage,
    reasons: reasons.filter((one) => one !== null),
    warning,
  };
}

function judgeCoverageLater(coverage: PcpCoverage | null, on: PlainDate): PcpReason | null {
  if (!coverage || !covers(coverage, on)) return { code: "COVERAGE_ENDS_BEFORE", effectiveOn: on };
  return coverage.suspendedFrom && !isBefore(on, coverage.suspendedFrom)
    ? { code: "COVERAGE_SUSPENDED", since: coverage.suspendedFrom }
    : null;
}

function judgeChangeLimit(
  changesAskedOn: readonly PlainDate[],
  planRules: PlanRules,
  today: PlainDate,
): PcpReason | null {
  const { perMonth } = planRules.pcp.change;
  if (perMonth === null) return null;
  const month = today.toPlainYearMonth();
  const asked = changesAskedOn.filter((day) => day.toPlainYearMonth().equals(month)).length;
  const nextOn = today.with({ day: 1 }).add({ months: 1 });
  return asked < perMonth ? null : { code: "CHANGE_LIMIT", perMonth, nextOn };
}
