import "server-only";
import { notFound } from "next/navigation";
import { auditList, auditView } from "@/lib/audit/mutations";
import {
  currentViewer,
  findMemberScope,
  listMemberScopes,
  refuseUnknown,
  requireMemberScope,
  requirePlanScope,
} from "@/lib/auth/gate";
import {
  countCases,
  findDeskCase,
  findProducts,
  listCases,
  listMemberCases,
} from "@/lib/cases/data";
import { parseCaseNumber } from "@/lib/cases/rules/number";
import { coverageDoubt, whyNoCase } from "@/lib/cases/rules/opening";
import { caseDeskQuery } from "@/lib/cases/schema";
import { casePiles } from "@/lib/cases/types";
import { now, today } from "@/lib/clock";
import { answersForm } from "@/lib/current-page";
import { findProfileFacts } from "@/lib/providers/data/profile";
import { loadReceipt } from "@/lib/receipts/loaders";

const pageSize = 20;

/** The cases of the reader's household, from one receipt or all; nothing for staff and nobody. */
async function casesOfReader(receiptId?: string) {
  const scopes = await listMemberScopes("CASES");
  const [self] = scopes;
  if (!self) return [];
  const cases = await listMemberCases(
    scopes.map(({ memberId }) => memberId),
    receiptId,
  );
  await Promise.all(
    cases.map(({ id, member }) =>
      auditView(self.viewer, "case.view", member.id, { type: "case", id }),
    ),
  );
  return cases;
}

/**
 * `/receipts/[id]`: what became of the answer for the reader's household, and whether a case can be
 * opened: by members, and by whoever signs in for it.
 */
export async function loadReceiptCases(typed: string) {
  const [{ id, check }, viewer] = await Promise.all([loadReceipt(typed), currentViewer()]);
  const known = await casesOfReader(id);
  const people = viewer?.role === "MEMBER" ? await listMemberScopes("CASES") : [];
  const cases = await Promise.all(
    known.map(async (one) => {
      const scope = people.find(({ subject }) => subject.id === one.member.id);
      return {
        ...one,
        isSelf: scope?.subject.isSelf ?? false,
        doubt:
          check.ok && scope
            ? coverageDoubt(check.answer, one.serviceOn, await findProducts(scope.memberId))
            : null,
      };
    }),
  );
  const without = people.filter(
    ({ subject }) => !cases.some(({ member }) => member.id === subject.id),
  );
  return {
    refusal: whyNoCase(check, today()),
    /** Everybody of the household has a case from it, and one was decided. */
    decided: without.length === 0 && cases.some(({ closed }) => closed !== null),
    mayOpen: viewer === null || without.length > 0,
    /** For whom the form opens: the reader, or else the first of the household without a case. */
    openFor: without[0] && !without[0].subject.isSelf ? without[0].subject.id : null,
    cases,
    now: now(),
  };
}

/** `/receipts`: the cases of the reader's household. */
export function loadOwnCases() {
  return casesOfReader();
}

/**
 * `/receipts/[id]/case`: the form of a case, for a member. Nobody is sent to sign in and back. Null
 * as the answer to a form that was refused since somebody else signed in meanwhile, or nobody is:
 * what was typed must not be lost with a 404.
 */
export async function loadCaseForm(typed: string, forId: string | undefined) {
  const scope = (await answersForm())
    ? await findMemberScope("CASES", forId)
    : await requireMemberScope("CASES", forId);
  if (!scope) return null;
  const { id, check } = await loadReceipt(typed);
  if (!check.ok) return notFound();
  const { answer } = check;
  const [people, cases, productOn] = await Promise.all([
    listMemberScopes("CASES"),
    listMemberCases([scope.memberId], id),
    findProducts(scope.memberId),
  ]);
  return {
    id,
    answer,
    doubt: coverageDoubt(answer, null, productOn),
    refusal:
      whyNoCase(check, today()) ??
      (cases.length > 0 && cases.every(({ closed }) => closed !== null)
        ? ("DECIDED" as const)
        : null),
    open: cases.find(({ closed }) => closed === null)?.number ?? null,
    subject: scope.subject,
    people: people.map(({ subject }) => subject),
  };
}

/** `/desk`: how much lies with the plan's reviewer; null for everybody else. */
export async function loadCasePile() {
  const viewer = await currentViewer();
  if (viewer?.role !== "REVIEWER" || viewer.groupId !== null) return null;
  return countCases("OPEN", now());
}

/** `/desk/cases`: a page of one pile. A page beyond the last shows the last. */
export async function loadCaseDesk(query: Record<string, string>) {
  const { viewer } = await requirePlanScope("REVIEWER");
  const moment = now();
  const { pile, page: asked } = caseDeskQuery.parse(query);
  const counts = await Promise.all(
    casePiles.map(async (one) => ({ pile: one, total: (await countCases(one, moment)).all })),
  );
  const total = counts.find((one) => one.pile === pile)?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(asked, pages);
  const [items] = await Promise.all([
    listCases(pile, { page, size: pageSize }),
    auditList(viewer, "case.list", { pile, page }),
  ]);
  return { counts, pile, page, pages, total, items, now: moment };
}

/** `/desk/cases/[number]`: what the member says, what the receipt says, and what to do. */
export async function loadDeskCase(typed: string) {
  const { viewer } = await requirePlanScope("REVIEWER");
  const number = parseCaseNumber(typed);
  const found = number === null ? null : await findDeskCase(number);
  if (!found) return refuseUnknown("case", typed);
  const receipt = await loadReceipt(found.receiptId);
  await auditView(viewer, "case.view", found.member.id, { type: "case", id: found.id });
  const { check, directContracts } = receipt;
  const listed = check.ok && (await findProfileFacts(check.answer.provider.roleId, today()));
  const { productOn, ...shown } = found;
  return {
    found: shown,
    check,
    directContracts,
    doubt: check.ok ? coverageDoubt(check.answer, found.serviceOn, productOn) : null,
    isListed: Boolean(listed),
    now: now(),
  };
}

export type ReceiptCases = Awaited<ReturnType<typeof loadReceiptCases>>;
export type CaseFormPage = NonNullable<Awaited<ReturnType<typeof loadCaseForm>>>;
export type DeskCasePage = Awaited<ReturnType<typeof loadDeskCase>>;
