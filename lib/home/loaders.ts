import "server-only";
import { auditView } from "@/lib/audit/mutations";
import { listMemberScopes, requireMemberScope } from "@/lib/auth/gate";
import { now, today } from "@/lib/clock";
import { listOffered } from "@/lib/continuity/data";
import { loadTerms } from "@/lib/coverage/loaders";
import { decideCoverage } from "@/lib/coverage/rules";
import { listNoticesOf } from "@/lib/pcp/data/notices";
import { findCurrent, findPending } from "@/lib/pcp/rules/assignment-today";
import { listOpenCases, listOpenReferrals, listPcpsOf, listSpansOf } from "./data";
import { decideMatters, judgePcp } from "./rules";
import type { PersonFacts } from "./types";

/** `/home`: what waits for the reader today, and the reader's own coverage, PCP and referrals. */
export async function loadHome() {
  const scope = await requireMemberScope("COVERAGE");
  const date = today();
  const [covered, pcpKnown, pcpChosen, referralsKnown, requesting, casesKnown] = await Promise.all([
    listMemberScopes("COVERAGE"),
    listMemberScopes("PCP"),
    listMemberScopes("CHOOSE_PCP"),
    listMemberScopes("REFERRALS"),
    listMemberScopes("REQUEST_REFERRAL"),
    listMemberScopes("CASES"),
  ]);
  const [spans, pcps, notices, offered, referrals, cases, terms] = await Promise.all([
    listSpansOf(covered.map((one) => one.memberId)),
    listPcpsOf(
      pcpKnown.map((one) => one.memberId),
      date,
    ),
    listNoticesOf(
      pcpKnown.map((one) => one.memberId),
      date,
    ),
    listOffered(requesting, date),
    listOpenReferrals(referralsKnown, date),
    listOpenCases(
      casesKnown.map((one) => one.memberId),
      now(),
    ),
    loadTerms(scope),
    auditView(scope.viewer, "home.view", scope.memberId),
  ]);

  const people = covered.map(({ subject }): PersonFacts => {
    const { status, span } = decideCoverage(spans.get(subject.id) ?? [], date);
    const ofPcp = notices.filter(({ memberId }) => memberId === subject.id);
    return {
      person: { id: subject.id, givenName: subject.givenName, isSelf: subject.isSelf },
      coverage: { status, startsOn: span?.startsOn ?? null, endsOn: span?.endsOn ?? null },
      pcp: pcpKnown.some((one) => one.subject.id === subject.id)
        ? judgePcp(pcps.get(subject.id) ?? [], spans.get(subject.id) ?? [], ofPcp, date)
        : null,
      mayChoosePcp: pcpChosen.some((one) => one.subject.id === subject.id),
      continuity: offered.has(subject.id),
      referrals: referrals.get(subject.id) ?? [],
      cases: cases.get(subject.id) ?? [],
    };
  });

  const self = scope.subject.id;
  const own = pcps.get(self) ?? [];
  return {
    subject: scope.subject,
    matters: decideMatters(people, date),
    pcpName: (findCurrent(own, date) ?? findPending(own, date))?.name ?? null,
    /** That PCP is in the network no longer, or gone from the directory. */
    pcpGone: Boolean(people.find(({ person }) => person.isSelf)?.pcp?.gone),
    productName: terms.status === "ACTIVE" ? (terms.span?.productName ?? null) : null,
    year: terms.year,
    maximum:
      terms.progress?.find(
        (limit) =>
          limit.kind === "OUT_OF_POCKET" &&
          limit.scope === "INDIVIDUAL" &&
          limit.category !== "DRUG",
      ) ?? null,
    openReferrals: (referrals.get(self) ?? []).filter((one) => one.authorization !== "DENIED")
      .length,
  };
}

export type Home = Awaited<ReturnType<typeof loadHome>>;
