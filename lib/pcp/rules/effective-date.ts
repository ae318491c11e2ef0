import type { Temporal } from "temporal-polyfill";
import { findCurrent, findServing, lastDayOfCurrent } from "@/lib/pcp/rules/assignment-today";
import { isBefore, latestOf } from "@/lib/pcp/rules/days";
import type { Assignment, Days, PcpMemberFacts, PcpReason, PcpWarning } from "@/lib/pcp/types";
import type { PlanRules } from "@/lib/plan/types";

type PlainDate = Temporal.PlainDate;

type EffectiveDate = {
  effectiveOn: PlainDate;
  reason: PcpReason | null;
  warning: PcpWarning | null;
};

/** The day on which a change asked for on `day` starts under the product's policy. */
export function startUnderPolicy(
  day: PlainDate,
  withinGroup: boolean,
  policy: PlanRules["pcp"]["change"],
): PlainDate {
  if (withinGroup && policy.sameDayWithinGroup) return day;
  const late = policy.cutoffDay !== null && day.day > policy.cutoffDay;
  return day.with({ day: 1 }).add({ months: late ? 2 : 1 });
}

/**
 * When a PCP of `groupId` starts. A member without a PCP gets one today, or on the first day of
 * coverage; a change waits as the product says, but no longer than today's PCP lasts, so that
 * nobody is left without one. A stay in hospital and a newborn's days with the mother's group come
 * before either.
 */
export function decideEffectiveDate(
  member: PcpMemberFacts,
  coverageNow: Days | null,
  groupId: string | null,
  planRules: PlanRules,
  today: PlainDate,
): EffectiveDate {
  const current = findCurrent(member.assignments, today);
  const from = latestOf(today, coverageNow?.startsOn, current?.startsOn.add({ days: 1 }));
  const present = findServing(member, today);
  const timing = present
    ? decideChangeDate(member, present, from, present.groupId === groupId, planRules, today)
    : { effectiveOn: from, reason: null, warning: null };

  const followsUntil = member.birthDate.add({ days: planRules.newborn.followDays - 1 });
  const isOtherGroup = member.mothersGroupId !== null && member.mothersGroupId !== groupId;
  return isOtherGroup && !isBefore(followsUntil, timing.effectiveOn)
    ? {
        effectiveOn: followsUntil.add({ days: 1 }),
        reason: timing.reason,
        warning: { code: "FOLLOWS_MOTHER", until: followsUntil },
      }
    : timing;
}

function decideChangeDate(
  member: PcpMemberFacts,
  present: Assignment,
  from: PlainDate,
  withinGroup: boolean,
  planRules: PlanRules,
  today: PlainDate,
): EffectiveDate {
  const policy = planRules.pcp.change;
  const asked = startUnderPolicy(today, withinGroup, policy);
  const uncovered = lastDayOfCurrent(present, member.coverage)?.add({ days: 1 });
  const effectiveOn = latestOf(from, uncovered && isBefore(uncovered, asked) ? uncovered : asked);

  const { stay } = member;
  const isInHospital = stay && (!stay.dischargedOn || isBefore(today, stay.dischargedOn));
  if (!isInHospital) return { effectiveOn, reason: null, warning: null };
  if (policy.inpatient === "REFUSE" || !stay.dischargedOn) {
    return { effectiveOn, reason: { code: "INPATIENT" }, warning: null };
  }
  return {
    effectiveOn: latestOf(effectiveOn, startUnderPolicy(stay.dischargedOn, withinGroup, policy)),
    reason: null,
    warning: { code: "WAITS_FOR_DISCHARGE", dischargedOn: stay.dischargedOn },
  };
}
