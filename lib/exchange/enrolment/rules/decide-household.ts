import { type Place, type Problem, problemAt } from "../problems";
import type { EnrolmentTransaction } from "../types/sent";
import type { EnrolledHousehold, HouseholdCandidates } from "../types/stored";
import { type HouseholdChanges, isNothing, listChanges } from "./changes";
import {
  decideEnrolment,
  type EnrolmentDecision,
  type EnrolmentRules,
  noteDependantsLeft,
  type Outcome,
  type PcpWish,
} from "./decide";

export type TransactionResult = {
  sent: EnrolmentTransaction;
  memberNumber: string | null;
  outcome: Outcome;
  problems: Problem[];
  pcp: PcpWish | null;
};

export type HouseholdDecision = {
  before: EnrolledHousehold | null;
  /** Null where nobody could be taken and no household is on file. */
  after: EnrolledHousehold | null;
  changes: HouseholdChanges | null;
  results: TransactionResult[];
};

/**
 * What a run of transactions of one subscriber number does to the household, one after another, the
 * subscriber's before the dependants'. What counts is where they lead: people who end as they are on file are unchanged, so a file that is
 * read again changes nothing even where it adds and ends the same coverage.
 */
export function decideHousehold(
  candidates: HouseholdCandidates,
  transactions: readonly EnrolmentTransaction[],
  rules: EnrolmentRules,
): HouseholdDecision {
  const results: TransactionResult[] = [];
  const terminated = new Map<string, Place>();
  let current = candidates;
  let before: EnrolledHousehold | null = candidates.byNumber;
  let after: EnrolledHousehold | null = candidates.byNumber;

  const subscriberFirst = [...transactions].sort(
    (a, b) => Number(b.subscriber) - Number(a.subscriber),
  );
  for (const sent of subscriberFirst) {
    const decision = decideEnrolment(current, sent, rules);
    if (isAudit(sent)) {
      results.push(compareOnly(after, decision, sent));
      continue;
    }
    const { household, memberNumber, outcome, problems, pcp } = decision;
    results.push({ sent, memberNumber, outcome, problems, pcp });
    if (!household || outcome === "REJECTED") continue;
    if (before === null) before = findOrigin(candidates, household);
    after = household;
    current = { byNumber: household, byPriorNumber: null, byPersonNumber: null };
    if (memberNumber && outcome === "TERMINATED") terminated.set(memberNumber, sent);
  }

  if (!after) return { before, after, changes: null, results };
  const changes = listChanges(before, after);
  const touched = new Set([
    ...changes.created.map((member) => member.memberNumber),
    ...changes.updated.map((change) => change.after.memberNumber),
  ]);
  const renumbered = before !== null && changes.renumbered;
  const settled = results.map((result): TransactionResult => {
    const counts = renumbered || touched.has(result.memberNumber ?? "");
    return counts || result.outcome === "REJECTED" ? result : { ...result, outcome: "UNCHANGED" };
  });
  if (!isNothing(changes)) noteOnce(settled, noteDependantsLeft(after, terminated));
  return { before, after, changes, results: settled };
}

/** BGN08 = 4, or INS03 = 030 in a file of changes: report only. */
function isAudit({ purpose, maintenance }: EnrolmentTransaction): boolean {
  return purpose === "VERIFY" || (purpose === "CHANGE" && maintenance === "AUDIT");
}

function compareOnly(
  stored: EnrolledHousehold | null,
  decision: EnrolmentDecision,
  sent: EnrolmentTransaction,
): TransactionResult {
  const { household, memberNumber, outcome, problems } = decision;
  if (outcome === "REJECTED") return { sent, memberNumber, outcome, problems, pcp: null };
  const same = household !== null && isNothing(listChanges(stored, household));
  return {
    sent,
    memberNumber,
    outcome: "UNCHANGED",
    problems: same ? sent.problems : [...sent.problems, problemAt(sent, "DIFFERS")],
    pcp: null,
  };
}

/** The household on file that became this one under a new number. */
function findOrigin(
  { byPriorNumber, byPersonNumber }: HouseholdCandidates,
  { id }: EnrolledHousehold,
): EnrolledHousehold | null {
  return [byPriorNumber, byPersonNumber].find((one) => one !== null && one.id === id) ?? null;
}

function noteOnce(results: TransactionResult[], problems: readonly Problem[]): void {
  for (const problem of problems) {
    const result = results.find(({ sent }) => sent.position === problem.position);
    result?.problems.push(problem);
  }
}
