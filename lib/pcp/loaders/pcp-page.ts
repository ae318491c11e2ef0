import "server-only";
import type { Temporal } from "temporal-polyfill";
import { auditView } from "@/lib/audit/mutations";
import { listMemberScopes, requireMemberScope } from "@/lib/auth/gate";
import type { MemberScope } from "@/lib/auth/types";
import { now, today } from "@/lib/clock";
import { getPcpMember } from "@/lib/pcp/data/decisions";
import type { PcpMember } from "@/lib/pcp/data/member-facts";
import { listNoticesOf } from "@/lib/pcp/data/notices";
import { findPcpGroups, findReferralSpecialties, listAssignments } from "@/lib/pcp/data/overview";
import {
  findCoverage,
  findCurrent,
  findPending,
  findServing,
  judgeCoverage,
  lastDayOfCurrent,
} from "@/lib/pcp/rules/assignment-today";
import { listConsequences } from "@/lib/pcp/rules/consequences";
import { earliestOf, isBefore } from "@/lib/pcp/rules/days";
import type { ReferralView, ReissueView } from "@/lib/pcp/types";
import { listReissues } from "@/lib/referrals/data/member";
import { headlineOf } from "@/lib/referrals/rules/headline";
import { isAtRisk } from "@/lib/referrals/rules/outcome";

type PlainDate = Temporal.PlainDate;

/** `/pcp`: who the PCP is, was and will be, and which referrals the group has to issue again. */
export async function loadPcpPage(forId: string | undefined) {
  const scope = await requireMemberScope("PCP", forId);
  const date = today();
  const [people, choosers, readers, member, assignments, notices] = await Promise.all([
    listMemberScopes("PCP"),
    listMemberScopes("CHOOSE_PCP"),
    listMemberScopes("REFERRALS"),
    getPcpMember(scope.memberId, date),
    listAssignments(scope.memberId),
    listNoticesOf([scope.memberId], date),
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
    mayChooseForFamily: scope.subject.isSelf && choosers.length > 1,
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
    /** The first day on which the person is older than the PCP's patients, where it is near. */
    outgrownFrom: notices.find((notice) => notice.kind === "OUTGROWS")?.from ?? null,
    /** With the end of coverage a PCP's time is over as well. */
    former: assignments
      .map((one) => ({
        ...one,
        endsOn: earliestOf(one.endsOn, isOver ? (span?.endsOn ?? null) : null),
      }))
      .filter(({ endsOn }) => endsOn && isBefore(endsOn, date)),
    follows: current ? null : await findMothersGroup(member, date),
    reissues: health ? await findReissues(health, member, date) : null,
  };
}

/** The mother's group, as long as a newborn without a PCP belongs to it. */
async function findMothersGroup({ facts, planRules }: PcpMember, date: PlainDate) {
  const until = facts.birthDate.add({ days: planRules.newborn.followDays - 1 });
  if (!facts.mothersGroupId || isBefore(until, date)) return null;
  const group = (await findPcpGroups([facts.mothersGroupId])).get(facts.mothersGroupId);
  return group ? { group, until } : null;
}

/**
 * What the group of the PCP, or of the one to come, is asked to issue again, and what it would have
 * to issue without having been asked.
 */
async function findReissues(
  scope: MemberScope<"REFERRALS">,
  { facts }: PcpMember,
  date: PlainDate,
): Promise<{ asked: ReissueView[]; open: ReferralView[] }> {
  const next = findPending(facts.assignments, date) ?? findCurrent(facts.assignments, date);
  if (!next) return { asked: [], open: [] };
  const effectiveOn = isBefore(date, next.startsOn) ? next.startsOn : date;
  const { referrals } = listConsequences(facts.referrals, null, {
    groupId: next.groupId,
    effectiveOn,
    formerLeaves: false,
  });
  const affected = referrals.filter(({ outcome }) => isAtRisk(outcome));
  const moment = now();
  const [specialties, asked] = await Promise.all([
    findReferralSpecialties(
      scope,
      affected.map(({ id }) => id),
    ),
    listReissues(scope, next.groupId, moment),
  ]);
  return {
    asked: asked.flatMap(({ number, specialty, reissues, clocks, ...referral }) => {
      const running = clocks.find((clock) => clock.running);
      if (!reissues) return [];
      const due = running ? { at: running.dueAt, late: running.met === false } : null;
      const { neededFrom } = reissues;
      return [{ number, specialty, neededFrom, status: headlineOf(referral), due }];
    }),
    open: affected.flatMap(({ id, number }) => {
      const specialty = specialties.get(id);
      return specialty ? [{ number, specialty }] : [];
    }),
  };
}

export type PcpPage = Awaited<ReturnType<typeof loadPcpPage>>;
