import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/audit/mutations";
import type { Database, Transaction } from "@/lib/db/client";
import { constraintName, databaseErrorKind } from "@/lib/db/errors";
import { inTransaction } from "@/lib/db/transaction";
import { listCandidates, type ProductCatalogue } from "../data";
import { problemAt } from "../problems";
import { isNothing } from "../rules/changes";
import {
  decideHousehold,
  type HouseholdDecision,
  type TransactionResult,
} from "../rules/decide-household";
import type { MemberNumbering } from "../rules/person";
import type { EnrolmentTransaction } from "../types/sent";
import type { HouseholdCandidates } from "../types/stored";
import { saveAssignments, type Today } from "./follow-coverage";
import { namePcp } from "./name-pcp";
import { saveHousehold } from "./save-household";

export type ImportContext = {
  catalogue: ProductCatalogue;
  numbering: MemberNumbering;
  /** Who sent the file, and which: for the audit. */
  source: { senderId: string; groupControlNumber: string; writtenAt: Temporal.Instant };
  today: Today;
  dryRun: boolean;
};

/** Carries the results of a dry run out of the transaction that it rolls back. */
class DryRun extends Error {
  constructor(readonly results: TransactionResult[]) {
    super("dry run");
  }
}

const attempts = 3;

/**
 * Applies a run of transactions of one subscriber number in one database transaction: decides, on
 * locked rows, what they change, and writes it with its audit events. Where nothing changes, nothing
 * is locked either.
 */
export async function applyHousehold(
  db: Database,
  transactions: readonly EnrolmentTransaction[],
  candidates: HouseholdCandidates,
  context: ImportContext,
): Promise<TransactionResult[]> {
  const first = decide(candidates, transactions, context);
  if (!first.changes || (isNothing(first.changes) && first.results.every(({ pcp }) => !pcp))) {
    return first.results;
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(db, (tx) => applyLocked(tx, transactions, context));
    } catch (error) {
      if (error instanceof DryRun) return error.results;
      const kind = databaseErrorKind(error);
      if (kind === "unique" && constraintName(error) === "member_member_number_key") {
        return withoutNewMembers(db, transactions, first, context);
      }
      if (kind !== "unique" && kind !== "exclusion") throw error;
      if (attempt === attempts) return transactions.map((sent) => refuse(sent, "CONFLICT"));
    }
  }
}

async function applyLocked(
  tx: Transaction,
  transactions: readonly EnrolmentTransaction[],
  context: ImportContext,
): Promise<TransactionResult[]> {
  await lockHouseholds(tx, await readCandidates(tx, transactions));
  const decision = decide(await readCandidates(tx, transactions), transactions, context);
  const { before, after, changes } = decision;
  let { results } = decision;
  if (!after || !changes) return results;

  const ids = await saveHousehold(tx, after, changes);
  for (const change of changes.updated) {
    const { memberNumber } = change.after;
    const { networkOf } = context.catalogue;
    const problems = await saveAssignments(tx, change, networkOf, context.today);
    results = results.map((result) =>
      result.memberNumber === memberNumber && problems.length > 0
        ? withProblems(
            result,
            problems.splice(0).map((code) => problemAt(result.sent, code)),
          )
        : result,
    );
  }
  results = await nameAll(tx, results, before?.members ?? [], ids, context);
  for (const result of results) await audit(tx, result, ids, context);
  if (context.dryRun) throw new DryRun(results);
  return results;
}

function decide(
  candidates: HouseholdCandidates,
  transactions: readonly EnrolmentTransaction[],
  { catalogue, numbering }: ImportContext,
): HouseholdDecision {
  return decideHousehold(candidates, transactions, { products: catalogue.products, numbering });
}

/** What the numbers of all the transactions lead to; they have the subscriber's in common. */
export async function readCandidates(
  client: Transaction,
  transactions: readonly EnrolmentTransaction[],
): Promise<HouseholdCandidates> {
  const candidatesOf = await listCandidates(client, transactions);
  return mergeCandidates(transactions.map(candidatesOf));
}

export function mergeCandidates(all: readonly HouseholdCandidates[]): HouseholdCandidates {
  const pick = (key: keyof HouseholdCandidates) =>
    all.map((one) => one[key]).find((household) => household !== null) ?? null;
  return {
    byNumber: pick("byNumber"),
    byPriorNumber: pick("byPriorNumber"),
    byPersonNumber: pick("byPersonNumber"),
  };
}

async function lockHouseholds(tx: Transaction, candidates: HouseholdCandidates): Promise<void> {
  const ids = new Set(Object.values(candidates).flatMap((household) => household?.id ?? []));
  for (const id of [...ids].sort()) {
    await tx.$queryRaw`select from household where id = ${id}::uuid for update`;
    await tx.$queryRaw`
      select from member where household_id = ${id}::uuid order by id for update`;
  }
}

async function nameAll(
  tx: Transaction,
  results: readonly TransactionResult[],
  known: readonly { memberNumber: string; assignments: { id: string }[] }[],
  ids: ReadonlyMap<string, string>,
  { source, today }: ImportContext,
): Promise<TransactionResult[]> {
  const named: TransactionResult[] = [];
  for (const result of results) {
    const id = ids.get(result.pcp?.memberNumber ?? "");
    if (!result.pcp || id === undefined) {
      named.push(result);
      continue;
    }
    const before = known.find(({ memberNumber }) => memberNumber === result.memberNumber);
    const { pcp } = result.pcp;
    const member = { id, assignments: before?.assignments ?? [] };
    const { isNew, problem } = await namePcp(tx, member, pcp, source.writtenAt, today.date);
    const outcome = isNew && result.outcome === "UNCHANGED" ? "CHANGED" : result.outcome;
    const problems = problem ? [problemAt(pcp, problem)] : [];
    named.push(withProblems({ ...result, outcome }, problems));
  }
  return named;
}

async function audit(
  tx: Transaction,
  { sent, memberNumber, outcome }: TransactionResult,
  ids: ReadonlyMap<string, string>,
  { source }: ImportContext,
): Promise<void> {
  const memberId = ids.get(memberNumber ?? "");
  if (memberId === undefined || outcome === "UNCHANGED" || outcome === "REJECTED") return;
  await appendAudit(tx, {
    actor: "SYSTEM",
    action: "enrolment.import",
    subjectMemberId: memberId,
    subject: { type: "member", id: memberId },
    details: {
      sender: source.senderId,
      groupControlNumber: source.groupControlNumber,
      segment: sent.position,
      outcome,
    },
  });
}

/** Member numbers that a sender gave twice: the new people stay out, the others go in. */
async function withoutNewMembers(
  db: Database,
  transactions: readonly EnrolmentTransaction[],
  { changes, results }: HouseholdDecision,
  context: ImportContext,
): Promise<TransactionResult[]> {
  const created = new Set(changes?.created.map(({ memberNumber }) => memberNumber));
  const out = new Set(
    results
      .filter(({ memberNumber }) => created.has(memberNumber ?? ""))
      .map(({ sent }) => sent.position),
  );
  const rest = transactions.filter(({ position }) => !out.has(position));
  const applied =
    rest.length > 0 ? await applyHousehold(db, rest, await readCandidates(db, rest), context) : [];
  const refused = transactions.filter(({ position }) => out.has(position));
  return [...applied, ...refused.map((sent) => refuse(sent, "MEMBER_NUMBER_TAKEN"))];
}

function refuse(sent: EnrolmentTransaction, code: "CONFLICT" | "MEMBER_NUMBER_TAKEN") {
  const problems = [...sent.problems, problemAt(sent, code)];
  return { sent, memberNumber: null, outcome: "REJECTED", problems, pcp: null } as const;
}

function withProblems(
  result: TransactionResult,
  problems: TransactionResult["problems"],
): TransactionResult {
  return { ...result, problems: [...result.problems, ...problems] };
}
