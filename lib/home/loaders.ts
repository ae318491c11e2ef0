import "server-only";
import { Temporal } from "temporal-polyfill";
import { auditView } from "@/lib/audit/mutations";
import { listMemberScopes, requireMemberScope } from "@/lib/auth/gate";
import { today } from "@/lib/clock";
import { listOffered } from "@/lib/continuity/data";
import { loadTerms } from "@/lib/coverage/loaders";
import { decideCoverage } from "@/lib/coverage/rules";
import { listNoticesOf } from "@/lib/pcp/data/notices";
import { listOpenReferrals, listPcpsFrom, listSpansOf } from "./data";
import { decideMatters } from "./rules";
import type { PersonFacts } from "./types";

/** `/home`: what waits for the reader today, and the reader's own coverage, PCP and referrals. */
export async function loadHome() {
  const scope = await requireMemberScope("COVERAGE");
  const date = today();
  const [covered, pcpKnown, pcpChosen, referralsKnown, requesting] = await Promise.all([
    listMemberScopes("COVERAGE"),
    listMemberScopes("PCP"),
    listMemberScopes("CHOOSE_PCP"),
    listMemberScopes("REFERRALS"),
    listMemberScopes("REQUEST_REFERRAL"),
  ]);
  const [spans, pcps, notices, offered, referrals, terms] = await Promise.all([
    listSpansOf(covered.map((one) => one.memberId)),
    listPcpsFrom(
      pcpKnown.map((one) => one.memberId),
      date,
    ),
    listNoticesOf(
      pcpKnown.map((one) => one.memberId),
      date,
    ),
    listOffered(requesting, date),
    listOpenReferrals(referralsKnown, date),
    loadTerms(scope),
    auditView(scope.viewer, "home.view", scope.memberId),
  ]);

  const people = covered.map(({ subject }): PersonFacts => {
    const { status, span } = decideCoverage(spans.get(subject.id) ?? [], date);
    const pcp = pcps.get(subject.id) ?? [];
    const changesOn =
      pcp.length > 1 ? pcp.find((one) => isAfter(one.startsOn, date))?.startsOn : undefined;
    const ofPcp = notices.filter(({ memberId }) => memberId === subject.id);
    const leaves = ofPcp.find((notice) => notice.kind === "LEAVES");
    const outgrows = ofPcp.find((notice) => notice.kind === "OUTGROWS");
    return {
      person: { id: subject.id, givenName: subject.givenName, isSelf: subject.isSelf },
      coverage: { status, startsOn: span?.startsOn ?? null, endsOn: span?.endsOn ?? null },
      pcp: pcpKnown.some((one) => one.subject.id === subject.id)
        ? {
            hasOne: pcp.length > 0,
            changesOn: changesOn ?? null,
            leavesAfter: leaves?.lastDay ?? null,
            outgrownFrom: outgrows?.from ?? null,
          }
        : null,
      mayChoosePcp: pcpChosen.some((one) => one.subject.id === subject.id),
      continuity: offered.has(subject.id),
      referrals: referrals.get(subject.id) ?? [],
    };
  });

  const self = scope.subject.id;
  return {
    subject: scope.subject,
    matters: decideMatters(people, date),
    pcpName: pcps.get(self)?.at(0)?.name ?? null,
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

function isAfter(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) > 0;
}

export type Home = Awaited<ReturnType<typeof loadHome>>;
