import type { Temporal } from "temporal-polyfill";
import {
  findCoverage,
  findCurrent,
  findPending,
  findServing,
  judgeCoverage,
} from "@/lib/pcp/rules/assignment-today";
import { listConsequences } from "@/lib/pcp/rules/consequences";
import { covers, isBefore } from "@/lib/pcp/rules/days";
import { decideEffectiveDate } from "@/lib/pcp/rules/effective-date";
import { lastDayInNetwork } from "@/lib/pcp/rules/network-days";
import {
  findParticipation,
  hasRoom,
  isInServiceArea,
  isPcpKind,
  judgeAccepting,
  judgeDistance,
  listLimits,
} from "@/lib/pcp/rules/role-fit";
import type {
  Days,
  PcpCoverage,
  PcpDecision,
  PcpFacts,
  PcpReason,
  PcpRequest,
  PcpWarning,
} from "@/lib/pcp/types";
import type { PlanRules } from "@/lib/plan/types";

type PlainDate = Temporal.PlainDate;

/** A warning is due where the PCP's or the coverage's last known day comes within these days. */
const SOON_DAYS = 90;

/**
 * Whether the member may have the role as PCP, from when, and with what consequences; a refusal
 * names every reason (domain rules: choosing and changing a PCP). It answers a first choice and a
 * change alike, whoever asks: the member, a parent, an enrolment file.
 *
 * A doctor may take part through several groups. The one that the request names counts; for today's
 * PCP, the present one; else the only one through which the doctor can be had; else the present
 * one; else the member has to choose (CHOOSE_GROUP).
 */
export function decidePcpChange(
  facts: PcpFacts,
  request: PcpRequest,
  planRules: PlanRules,
  today: PlainDate,
): PcpDecision {
  const present = findServing(facts.member, today);
  const isPresentPcp = present?.roleId === facts.role.roleId;
  const asked = request.groupId ?? (isPresentPcp ? present.groupId : null);
  if (asked !== null) return decideForGroup(facts, asked, planRules, today);

  const decisions = listGroups(facts).map((id) => decideForGroup(facts, id, planRules, today));
  const approvals = decisions.filter((decision) => decision.ok);
  const chosen =
    approvals.length === 1
      ? approvals[0]
      : approvals.find((approval) => approval.groupId === present?.groupId);
  if (chosen) return chosen;
  if (approvals.length > 1) {
    const groupIds = approvals.map((approval) => approval.groupId);
    return { ok: false, reasons: [{ code: "CHOOSE_GROUP", groupIds }] };
  }
  const refusals = decisions
    .filter((decision) => !decision.ok)
    .sort((a, b) => a.reasons.length - b.reasons.length);
  return refusals[0] ?? decideForGroup(facts, null, planRules, today);
}

/** The groups through which the role takes part, now or later, in a network of the member's. */
export function listGroups({ member, role }: PcpFacts): string[] {
  const networks = new Set(member.coverage.map((span) => span.networkId));
  const groups = role.participations.filter((one) => networks.has(one.networkId));
  return [...new Set(groups.map((one) => one.groupId))].sort();
}

function decideForGroup(
  facts: PcpFacts,
  groupId: string | null,
  planRules: PlanRules,
  today: PlainDate,
): PcpDecision {
  const { member, role } = facts;
  const coverageNow = findCoverage(member.coverage, today);
  const current = findCurrent(member.assignments, today);
  const pending = findPending(member.assignments, today);
  const { effectiveOn, ...timing } = decideEffectiveDate(
    member,
    coverageNow,
    groupId,
    planRules,
    today,
  );
  const coverage = member.coverage.find((span) => covers(span, effectiveOn)) ?? coverageNow;
  const participation =
    coverage && findParticipation(role, coverage.networkId, groupId, effectiveOn);
  const distance = judgeDistance(role, planRules.pcp.distance);
  const present = findServing(member, today);

  const reasons: PcpReason[] = [
    judgeCoverage(coverageNow, today) ?? judgeCoverageLater(coverage, effectiveOn),
    pending && ({ code: "PENDING_CHANGE", startsOn: pending.startsOn } as const),
    present?.roleId === role.roleId && present.groupId === groupId
      ? ({ code: "SAME_PCP" } as const)
      : null,
    present ? judgeChangeLimit(member.changesAskedOn, planRules, today) : null,
    timing.reason,
    isPcpKind(role, planRules.pcp) ? null : ({ code: "NOT_A_PCP" } as const),
    participation
      ? judgeAccepting(participation.accepting, role)
      : coverage && ({ code: "NOT_IN_NETWORK", on: effectiveOn } as const),
    ...listLimits(role, member, effectiveOn),
    hasRoom(role, member) ? null : ({ code: "PANEL_FULL" } as const),
    coverage && !isInServiceArea(role, coverage.serviceArea)
      ? ({ code: "OUTSIDE_SERVICE_AREA" } as const)
      : null,
    distance.reason,
  ].filter((reason) => reason !== null);
  if (reasons.length > 0 || !coverage || !participation) return { ok: false, reasons };

  const soon = effectiveOn.add({ days: SOON_DAYS });
  const contracts = role.participations.filter(
    (one) => one.networkId === coverage.networkId && one.groupId === groupId,
  );
  const lastInNetwork = lastDayInNetwork(contracts, role.withdrawnOn, effectiveOn);
  const warnings: PcpWarning[] = [
    timing.warning,
    distance.warning,
    lastInNetwork && isBefore(lastInNetwork, soon)
      ? ({ code: "LEAVES_NETWORK", lastDay: lastInNetwork } as const)
      : null,
    coverage.endsOn && isBefore(coverage.endsOn, soon)
      ? ({ code: "COVERAGE_ENDS", lastDay: coverage.endsOn } as const)
      : null,
  ].filter((warning) => warning !== null);

  return {
    ok: true,
    effectiveOn,
    networkId: participation.networkId,
    groupId: participation.groupId,
    closes:
      current && isStillOpen(current, effectiveOn)
        ? { id: current.id, version: current.version, lastDay: effectiveOn.subtract({ days: 1 }) }
        : null,
    warnings,
    consequences: listConsequences(
      member.referrals,
      current?.groupId ?? null,
      participation.groupId,
      effectiveOn,
    ),
  };
}

function isStillOpen(current: Days, effectiveOn: PlainDate): boolean {
  return current.endsOn === null || !isBefore(current.endsOn, effectiveOn);
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
