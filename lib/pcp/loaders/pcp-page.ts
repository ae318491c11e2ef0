import "server-only";
import type { Temporal } from "temporal-polyfill";
import { auditView } from "@/lib/audit/mutations";
import { listMemberScopes, requireMemberScope } from "@/lib/auth/gate";
import type { MemberScope } from "@/lib/auth/types";
import { today } from "@/lib/clock";
import { getPcpMember } from "@/lib/pcp/data/decisions";
import type { PcpMember } from "@/lib/pcp/data/member-facts";
import { findPcpGroups, findReferralSpecialties, listAssignments } from "@/lib/pcp/data/overview";
import {
  findCoverage,
  findCurrent,
  findPending,
  findServing,
  judgeCoverage,
  lastDayOfCurrent,
} from "@/lib/pcp/rules/assignment-today";
import { decideReferralOutcome } from "@/lib/pcp/rules/consequences";
import { earliestOf, isBefore } from "@/lib/pcp/rules/days";
import type { ReferralView } from "@/lib/pcp/types";

type PlainDate = Temporal.PlainDate;

/** `/pcp`: who the PCP is, was and will be, and which referrals the group has to issue again. */
export async function loadPcpPage(forId: string | undefined) {
  const scope = await requireMemberScope("PCP", forId);
  const date = today();
  const [people, choosers, readers, member, assignments] = await Promise.all([
    listMemberScopes("PCP"),
    listMemberScopes("CHOOSE_PCP"),
    listMemberScopes("REFERRALS"),
    getPcpMember(scope.memberId, date),
    listAssignments(scope.memberId),
    auditView(scope.viewer, "pcp.view", scope.memberId),
  ]);
  const { facts } = member;
  const span = findCoverage(facts.coverage, date);
  const obstacle = judgeCoverage(span, date);
  const isOver = obstacle?.code === "NO_COVERAGE" || obstacle?.code === "COVERAGE_ENDED";
  const current = isOver ? null : findCurrent(assignments, date);
  const pending = isOver ? null : findPending(assignments, date);
  const standing = findCurrent(facts.assignments, date);
  const health = readers.find(({ subject }) => subject.id === scope.subject.id);

  return {
    subject: scope.subject,
    people: people.map(({ subject }) => subject),
    mayChoose: choosers.some(({ subject }) => subject.id === scope.subject.id),
    obstacle,
    /** The first day of coverage that has not begun. */
    coverageStartsOn: span && !obstacle && isBefore(date, span.startsOn) ? span.startsOn : null,
    current,
    /** The last day on which the PCP can serve, where one is known and no change is pending. */
    currentLastDay: standing && !pending ? lastDayOfCurrent(standing, facts.coverage) : null,
    /** Whether the PCP still takes part in the member's network. */
    isServing: findServing(facts, date) !== null,
    pending,
    /** With the end of coverage a PCP's time is over as well. */
    former: assignments
      .map((one) => ({
        ...one,
        endsOn: earliestOf(one.endsOn, isOver ? (span?.endsOn ?? null) : null),
      }))
      .filter(({ endsOn }) => endsOn && isBefore(endsOn, date)),
    follows: current ? null : await findMothersGroup(member, date),
    reissues: health ? await listReissues(health, member, date) : null,
  };
}

/** The mother's group, as long as a newborn without a PCP belongs to it. */
async function findMothersGroup({ facts, planRules }: PcpMember, date: PlainDate) {
  const until = facts.birthDate.add({ days: planRules.newborn.followDays - 1 });
  if (!facts.mothersGroupId || isBefore(until, date)) return null;
  const group = (await findPcpGroups([facts.mothersGroupId])).get(facts.mothersGroupId);
  return group ? { group, until } : null;
}

/** Referrals that the group of the PCP, or of the one to come, has to issue again. */
async function listReissues(
  scope: MemberScope<"REFERRALS">,
  { facts }: PcpMember,
  date: PlainDate,
): Promise<ReferralView[]> {
  const next = findPending(facts.assignments, date) ?? findCurrent(facts.assignments, date);
  if (!next) return [];
  const from = isBefore(date, next.startsOn) ? next.startsOn : date;
  const affected = facts.referrals.filter(
    (referral) => decideReferralOutcome(referral, next.groupId, from) === "NEEDS_REISSUE",
  );
  const specialties = await findReferralSpecialties(
    scope,
    affected.map(({ id }) => id),
  );
  return affected.flatMap(({ id, number }) => {
    const specialty = specialties.get(id);
    return specialty ? [{ number, specialty }] : [];
  });
}

export type PcpPage = Awaited<ReturnType<typeof loadPcpPage>>;
