import { lineKind } from "../codes";
import { type Place, type Problem, problemAt, rejects } from "../problems";
import type { EnrolmentTransaction, SentCoverage, SentPcp } from "../types/sent";
import type { EnrolledHousehold, EnrolledMember, HouseholdCandidates, Span } from "../types/stored";
import { type CoverageEffect, decideCoverage, endSpans } from "./coverage";
import { matchHousehold } from "./match-household";
import { matchPerson } from "./match-person";
import {
  createMember,
  findSubscriber,
  type MemberNumbering,
  moveDependants,
  updateMember,
} from "./person";
import { findProduct, type ProductMap } from "./product";

/** What was done with a person of the file; the report counts them. */
export type Outcome =
  | "ADDED"
  | "CHANGED"
  | "TERMINATED"
  | "CANCELLED"
  | "REINSTATED"
  | "UNCHANGED"
  | "REJECTED";

export type EnrolmentRules = { products: ProductMap; numbering: MemberNumbering };

/** A PCP whom the file names for a member, to be asked of the PCP rule. */
export type PcpWish = { memberNumber: string; pcp: SentPcp };

export type EnrolmentDecision = {
  /** As it is to be; the one that came in, where nothing changes. Null where nobody was found. */
  household: EnrolledHousehold | null;
  /** Whom it is about; null where nobody was found. */
  memberNumber: string | null;
  outcome: Outcome;
  problems: Problem[];
  pcp: PcpWish | null;
};

/**
 * What an enrolment file's transaction does to a household. INS03 says what happens to the person,
 * HD01 what happens to each coverage. A transaction is taken whole or not at all.
 */
export function decideEnrolment(
  candidates: HouseholdCandidates,
  sent: EnrolmentTransaction,
  rules: EnrolmentRules,
): EnrolmentDecision {
  if (sent.problems.some(rejects)) return reject(null, sent.problems);

  const matched = matchHousehold(candidates, sent);
  if (!matched.ok) return reject(null, [...sent.problems, problemAt(sent, matched.code)]);
  const { household } = matched;

  const person = findOrCreate(household, sent, rules);
  if (!person.ok) return reject(candidates.byNumber, [...sent.problems, person.problem]);

  const coverage = decideCoverages(person.member, sent, rules);
  if (!coverage.ok) return reject(candidates.byNumber, [...sent.problems, coverage.problem]);

  const member = { ...person.member, spans: coverage.member.spans };
  const members = person.isNew
    ? [...household.members, member]
    : household.members.map((one) => (one.memberNumber === member.memberNumber ? member : one));
  const before = household.members.find((one) => one.memberNumber === member.memberNumber);
  const after: EnrolledHousehold = { ...household, members };
  return {
    household: sent.subscriber
      ? moveDependants(after, before?.addresses.HOME, member.addresses.HOME)
      : after,
    memberNumber: member.memberNumber,
    outcome: person.isNew ? "ADDED" : nameOutcome(sent, coverage.effects),
    problems: [...sent.problems, ...coverage.problems, ...noteGaps(member, person.isNew, sent)],
    pcp: coverage.pcp && { memberNumber: member.memberNumber, pcp: coverage.pcp },
  };
}

function findOrCreate(
  household: EnrolledHousehold,
  sent: EnrolmentTransaction,
  rules: EnrolmentRules,
): { ok: true; member: EnrolledMember; isNew: boolean } | { ok: false; problem: Problem } {
  const match = matchPerson(household, sent);
  if (match.kind === "PROBLEM") return { ok: false, problem: problemAt(sent, match.code) };
  if (match.kind === "MEMBER") {
    // A termination carries name and birth date only to say whom it means.
    const identifiesOnly = sent.maintenance === "TERMINATE" || sent.maintenance === "DELETE";
    const member = identifiesOnly ? match.member : updateMember(match.member, sent);
    return { ok: true, member, isNew: false };
  }
  const mayBeNew = ["ADD", "AUDIT", "NOT_APPLICABLE"].includes(sent.maintenance);
  if (!mayBeNew) return { ok: false, problem: problemAt(sent, "MEMBER_UNKNOWN") };
  const created = createMember(household, sent, rules.numbering);
  return created.ok
    ? { ok: true, member: created.member, isNew: true }
    : { ok: false, problem: problemAt(sent, created.code) };
}

type Covered =
  | {
      ok: true;
      member: EnrolledMember;
      effects: CoverageEffect[];
      pcp: SentPcp | null;
      problems: Problem[];
    }
  | { ok: false; problem: Problem };

function decideCoverages(
  member: EnrolledMember,
  sent: EnrolmentTransaction,
  rules: EnrolmentRules,
): Covered {
  if (sent.coverages.length === 0) return decidePersonAlone(member, sent);

  const effects: CoverageEffect[] = [];
  const problems: Problem[] = [];
  let pcp: SentPcp | null = null;
  let { spans } = member;
  for (const coverage of sent.coverages) {
    const kind = lineKind(coverage.line);
    if (kind === "UNKNOWN") problems.push(problemAt(coverage, "COVERAGE_LINE_UNKNOWN"));
    if (kind !== "MEDICAL" || isReportOnly(coverage, sent)) continue;
    const decision = decideCoverage(spans, {
      ...findProduct(coverage, sent, rules.products),
      ...completeDates(coverage, sent),
      maintenance: coverage.maintenance,
    });
    if (!decision.ok) return { ok: false, problem: problemAt(coverage, decision.code) };
    spans = decision.spans;
    effects.push(decision.effect);
    // A PCP counts with a new span, or where the file says that the PCP changes.
    if (coverage.pcp && (decision.effect === "OPENED" || coverage.pcp.changes)) pcp = coverage.pcp;
  }
  return { ok: true, member: { ...member, spans }, effects, pcp, problems };
}

/** HD01 = 030 in a record that is no audit itself: it says nothing new. */
function isReportOnly(coverage: SentCoverage, { purpose, maintenance }: EnrolmentTransaction) {
  return coverage.maintenance === "AUDIT" && purpose === "CHANGE" && maintenance !== "AUDIT";
}

/** INS03 without any HD loop: only a termination (or deletion) reaches the coverage. */
function decidePersonAlone(member: EnrolledMember, sent: EnrolmentTransaction): Covered {
  const covered = (spans: Span[], effect: CoverageEffect): Covered => {
    return { ok: true, member: { ...member, spans }, effects: [effect], pcp: null, problems: [] };
  };
  if (sent.maintenance === "DELETE") return covered([], "CANCELLED");
  if (sent.maintenance !== "TERMINATE") return covered(member.spans, "NONE");
  if (!sent.eligibleUntil) return { ok: false, problem: problemAt(sent, "END_DATE_MISSING") };
  const { spans, effect } = endSpans(member.spans, sent.eligibleUntil);
  return covered(spans, effect);
}

/** The person's first and last day of eligibility stand in for those of a coverage. */
function completeDates(coverage: SentCoverage, sent: EnrolmentTransaction) {
  const opens = coverage.maintenance === "ADD" || coverage.maintenance === "AUDIT";
  const ends = coverage.maintenance === "TERMINATE";
  return {
    startsOn: coverage.startsOn ?? (opens ? sent.eligibleFrom : undefined) ?? null,
    endsOn: coverage.endsOn ?? (ends ? sent.eligibleUntil : undefined) ?? null,
    changesOn: coverage.changesOn ?? null,
    paidThrough: coverage.paidThrough ?? null,
  };
}

function nameOutcome(sent: EnrolmentTransaction, effects: readonly CoverageEffect[]): Outcome {
  const opens = effects.includes("OPENED");
  if (effects.includes("REINSTATED")) return "REINSTATED";
  if (!opens && effects.includes("CANCELLED")) return "CANCELLED";
  if (!opens && effects.includes("ENDED")) return "TERMINATED";
  return sent.maintenance === "REINSTATE" && opens ? "REINSTATED" : "CHANGED";
}

function noteGaps(member: EnrolledMember, isNew: boolean, sent: EnrolmentTransaction): Problem[] {
  if (!isNew) return [];
  const { coverages, maintenance } = sent;
  const isCovered = member.spans.length > 0 || maintenance === "NOT_APPLICABLE";
  const coveredElsewhere = coverages.some(({ maintenance: kind }) => kind === "NOT_APPLICABLE");
  return [
    ...(member.addresses.HOME ? [] : [problemAt(sent, "ADDRESS_MISSING")]),
    ...(isCovered || coveredElsewhere ? [] : [problemAt(sent, "COVERAGE_MISSING")]),
  ];
}

/**
 * Where the file ends a subscriber's coverage and leaves a dependant's to go on: nobody is
 * terminated whom the file does not name, but somebody should look.
 */
export function noteDependantsLeft(
  household: EnrolledHousehold,
  terminated: ReadonlyMap<string, Place>,
): Problem[] {
  const subscriber = findSubscriber(household);
  const place = subscriber && terminated.get(subscriber.memberNumber);
  if (!place) return [];
  const ends = subscriber.spans.map(({ endsOn }) => endsOn);
  if (ends.includes(null)) return [];
  const isLeft = household.members.some(
    (member) => member !== subscriber && member.spans.some(({ endsOn }) => endsOn === null),
  );
  return isLeft ? [problemAt(place, "DEPENDANTS_STILL_COVERED")] : [];
}

function reject(household: EnrolledHousehold | null, problems: Problem[]): EnrolmentDecision {
  return { household, memberNumber: null, outcome: "REJECTED", problems, pcp: null };
}
