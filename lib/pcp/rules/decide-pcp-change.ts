import type { Temporal } from "temporal-polyfill";
import { findCurrent, findServing, isLeaving } from "@/lib/pcp/rules/assignment-today";
import { listConsequences } from "@/lib/pcp/rules/consequences";
import { isBefore } from "@/lib/pcp/rules/days";
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
import { decideStart } from "@/lib/pcp/rules/start";
import type {
  PcpDecision,
  PcpFacts,
  PcpReason,
  PcpRequest,
  PcpRoleFacts,
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
  // Also where the PCP has left: the group is still the one that issued what is open.
  const presentGroupId = findCurrent(facts.member.assignments, today)?.groupId;
  const chosen =
    approvals.length === 1
      ? approvals[0]
      : approvals.find((approval) => approval.groupId === presentGroupId);
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
  const start = decideStart(member, groupId, planRules, today);
  const { effectiveOn, coverage } = start;
  const current = findCurrent(member.assignments, today);
  const present = findServing(member, today);
  const participation =
    coverage && findParticipation(role, coverage.networkId, groupId, effectiveOn);
  const distance = judgeDistance(role, planRules.pcp.distance);

  const reasons: PcpReason[] = [
    ...start.reasons,
    present?.roleId === role.roleId && present.groupId === groupId
      ? ({ code: "SAME_PCP" } as const)
      : null,
    participation ? null : coverage && ({ code: "NOT_IN_NETWORK", on: effectiveOn } as const),
    // Who is no PCP has no list of members: whom it takes, and how near, says nothing.
    ...(isPcpKind(role, planRules.pcp)
      ? [
          participation ? judgeAccepting(participation.accepting, role) : null,
          ...listLimits(role, member, effectiveOn),
          hasRoom(role, member) ? null : ({ code: "PANEL_FULL" } as const),
          coverage && !isInServiceArea(role, coverage.serviceArea)
            ? ({ code: "OUTSIDE_SERVICE_AREA" } as const)
            : null,
          distance.reason,
        ]
      : [{ code: "NOT_A_PCP" } as const]),
  ].filter((reason) => reason !== null);
  if (reasons.length > 0 || !coverage || !participation) return { ok: false, reasons };

  const warnings = [
    start.warning,
    distance.warning,
    warnOfLeaving(role, participation, effectiveOn),
    coverage.endsOn && isSoon(coverage.endsOn, effectiveOn)
      ? ({ code: "COVERAGE_ENDS", lastDay: coverage.endsOn } as const)
      : null,
  ];
  return {
    ok: true,
    effectiveOn,
    networkId: participation.networkId,
    groupId: participation.groupId,
    closes:
      current && (current.endsOn === null || !isBefore(current.endsOn, effectiveOn))
        ? { id: current.id, version: current.version, lastDay: effectiveOn.subtract({ days: 1 }) }
        : null,
    warnings: warnings.filter((warning) => warning !== null),
    consequences: listConsequences(member.referrals, current?.groupId ?? null, {
      groupId: participation.groupId,
      effectiveOn,
      formerLeaves: isLeaving(current, effectiveOn, planRules),
    }),
  };
}

function warnOfLeaving(
  role: PcpRoleFacts,
  { networkId, groupId }: PcpRoleFacts["participations"][number],
  effectiveOn: PlainDate,
): PcpWarning | null {
  const contracts = role.participations.filter(
    (one) => one.networkId === networkId && one.groupId === groupId,
  );
  const lastDay = lastDayInNetwork(contracts, role.withdrawnOn, effectiveOn);
  return lastDay && isSoon(lastDay, effectiveOn) ? { code: "LEAVES_NETWORK", lastDay } : null;
}

function isSoon(day: PlainDate, effectiveOn: PlainDate): boolean {
  return isBefore(day, effectiveOn.add({ days: SOON_DAYS }));
}
