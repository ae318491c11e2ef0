import "server-only";
import { cache } from "react";
import { auditView } from "@/lib/audit/mutations";
import type { AuditAction } from "@/lib/audit/types";
import { listMemberScopes, requireMemberScope } from "@/lib/auth/gate";
import type { InformationKind, MemberScope } from "@/lib/auth/types";
import { today } from "@/lib/clock";
import {
  countHousehold,
  findCardPcp,
  getCardNumbers,
  getProductTerms,
  listProductSpans,
  listUsed,
} from "./data";
import { costOf, decideCoverage, measureLimits, showableLimits } from "./rules";

/** Whose data the page shows, and to whom else of the household the reader may turn. */
async function open(action: AuditAction, forId: string | undefined) {
  const scope = await requireMemberScope("COVERAGE", forId);
  const [people] = await Promise.all([
    listMemberScopes("COVERAGE"),
    auditView(scope.viewer, action, scope.memberId),
  ]);
  return { scope, people: people.map((one) => one.subject) };
}

/** A further kind of information about the same member, if the reader may have it too. */
async function alsoFor<Kind extends InformationKind>(kind: Kind, { memberId }: MemberScope) {
  const scopes = await listMemberScopes(kind);
  return scopes.find((scope) => scope.subject.id === memberId) ?? null;
}

/** The coverage of the day with the product's terms, and the year's progress where it may be seen. */
export const loadTerms = cache(async (scope: MemberScope<"COVERAGE">) => {
  const date = today();
  const spans = await listProductSpans(scope.memberId);
  const { status, span } = decideCoverage(spans, date);
  // A plan year is a calendar year; before the first day it is the year in which coverage starts.
  const year = status === "FUTURE" && span ? span.startsOn.year : date.year;

  const [terms, own] = await Promise.all([
    span && getProductTerms(span.productId, year),
    alsoFor("ACCUMULATORS", scope),
  ]);
  const progress = own && terms && measureLimits(terms.limits, await listUsed(own.memberId, year));
  return { spans, status, span, year, terms, progress };
});

/** `/coverage`: the product, and what each service costs this member today. */
export async function loadCoverage(forId: string | undefined) {
  const { scope, people } = await open("coverage.view", forId);
  const { spans, status, span, terms, progress } = await loadTerms(scope);
  return {
    subject: scope.subject,
    people,
    status,
    span,
    otherSpans: spans.filter((one) => one !== span),
    benefits: (terms?.benefits ?? []).map((benefit) => ({
      ...benefit,
      cost: costOf(benefit, progress),
    })),
  };
}

/** `/coverage/costs`: each limit of the year; `progress` is null where it is somebody else's own. */
export async function loadCosts(forId: string | undefined) {
  const { scope, people } = await open("costs.view", forId);
  const [{ status, span, year, progress }, household, visible] = await Promise.all([
    loadTerms(scope),
    countHousehold(scope.memberId),
    listMemberScopes("ACCUMULATORS"),
  ]);
  return {
    subject: scope.subject,
    people,
    covered: span !== null && (status === "ACTIVE" || status === "SUSPENDED"),
    year,
    progress: progress && showableLimits(progress, { people: household, visible: visible.length }),
  };
}

/** `/coverage/id-card`. The PCP is null where none is chosen, "PRIVATE" where it may not be seen. */
export async function loadIdCard(forId: string | undefined) {
  const { scope, people } = await open("id-card.view", forId);
  const [{ status, span, terms }, numbers, pcpScope] = await Promise.all([
    loadTerms(scope),
    getCardNumbers(scope.memberId),
    alsoFor("PCP", scope),
  ]);
  const day = status === "FUTURE" && span ? span.startsOn : today();
  return {
    subject: scope.subject,
    people,
    status,
    span,
    memberNumber: numbers.memberNumber,
    subscriberNumber: numbers.household.subscriberNumber,
    limits: terms?.limits ?? [],
    benefits: terms?.benefits ?? [],
    pcp: pcpScope ? await findCardPcp(pcpScope.memberId, day) : ("PRIVATE" as const),
  };
}

export type Coverage = Awaited<ReturnType<typeof loadCoverage>>;
export type Costs = Awaited<ReturnType<typeof loadCosts>>;
export type IdCardPage = Awaited<ReturnType<typeof loadIdCard>>;
