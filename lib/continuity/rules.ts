import { Temporal } from "temporal-polyfill";
import type { CareGiver, ContinuityFacts, ContinuityOffer } from "@/lib/continuity/types";
import { ageOn } from "@/lib/members/rules/age";
import type { ContinuityRules } from "@/lib/plan/types";
import { continuityConditions } from "@/lib/referrals/types";

type PlainDate = Temporal.PlainDate;

function isBefore(a: PlainDate, b: PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

/**
 * With whom a member may ask to go on, and for what (H&S 1373.96): with a PCP, specialist or hospital
 * who leaves the network, from the day on which members are told of it, and, being new to the plan,
 * with whoever cared for them before. That it may be asked for protects nothing. Empty without
 * coverage today.
 */
export function decideContinuity(
  facts: ContinuityFacts,
  rules: ContinuityRules,
  today: PlainDate,
): ContinuityOffer {
  const { coveredSince, asked, birthDate } = facts;
  if (!coveredSince) return { leaving: [], newUntil: null, conditions: [] };
  const newUntil = coveredSince.add({ days: rules.askDays - 1 });
  const isChild = ageOn({ birthDate }, today) < rules.childUnderAge;
  return {
    leaving: facts.careGivers
      .filter((one) => hasEnd(one) && isLeaving(one, rules, today))
      .filter(hasEnd)
      .filter(({ roleId }, at, all) => all.findIndex((one) => one.roleId === roleId) === at)
      .filter(({ roleId }) => asked.every((one) => one.roleId !== roleId)),
    newUntil: isBefore(newUntil, today) ? null : newUntil,
    conditions: continuityConditions.filter((one) => one !== "CHILD" || isChild),
  };
}

function hasEnd(one: CareGiver): one is CareGiver & { lastDay: PlainDate } {
  return one.lastDay !== null;
}

/** Told of, or gone not long ago, and the member was in their care then. */
function isLeaving(
  { lastDay, care }: CareGiver & { lastDay: PlainDate },
  { noticeDays, askDays }: ContinuityRules,
  today: PlainDate,
): boolean {
  const toldOn = lastDay.subtract({ days: noticeDays });
  const wasInCare = care.endsOn === null || !isBefore(care.endsOn, toldOn);
  return wasInCare && !isBefore(today, toldOn) && !isBefore(lastDay.add({ days: askDays }), today);
}

/** Whether there is anything to ask for. */
export function isOffered({ leaving, newUntil }: ContinuityOffer): boolean {
  return leaving.length > 0 || newUntil !== null;
}

/** Whether a procedure lies ahead, within the days for which care may go on until it is done. */
export function isDueInTime(
  procedureOn: PlainDate | null,
  { procedureDays }: ContinuityRules,
  today: PlainDate,
): boolean {
  return (
    procedureOn !== null &&
    !isBefore(procedureOn, today) &&
    !isBefore(today.add({ days: procedureDays }), procedureOn)
  );
}
