import { Temporal } from "temporal-polyfill";
import { findCurrent, findPending, findServing } from "@/lib/pcp/rules/assignment-today";
import type { PcpNotice } from "@/lib/pcp/types";
import {
  type Matter,
  matterKinds,
  type PcpFacts,
  type PcpTime,
  type PersonFacts,
  type ReferralFacts,
  type SpanFacts,
} from "./types";

/**
 * What matters today, the most pressing first; among equals the reader's own before the
 * household's, then the nearest date. Empty when all is in order.
 */
export function decideMatters(people: readonly PersonFacts[], today: Temporal.PlainDate): Matter[] {
  const far = Temporal.PlainDate.from("9999-12-31");
  const date = (matter: Matter) => ("date" in matter ? matter.date : far);
  return people
    .flatMap((facts) => mattersOf(facts, today))
    .sort(
      (a, b) =>
        matterKinds.indexOf(a.kind) - matterKinds.indexOf(b.kind) ||
        Number(b.person.isSelf) - Number(a.person.isSelf) ||
        Temporal.PlainDate.compare(date(a), date(b)),
    );
}

/** How it stands with a person's PCP; `notices` are those of today's. */
export function judgePcp(
  pcps: readonly PcpTime[],
  coverage: readonly SpanFacts[],
  notices: readonly PcpNotice[],
  today: Temporal.PlainDate,
): PcpFacts {
  const current = findCurrent(pcps, today);
  const pending = findPending(pcps, today);
  const leaves = notices.find((notice) => notice.kind === "LEAVES");
  const outgrows = notices.find((notice) => notice.kind === "OUTGROWS");
  return {
    hasOne: current !== null || pending !== null,
    hadOne: pcps.some(({ endsOn }) => endsOn && Temporal.PlainDate.compare(endsOn, today) < 0),
    gone: current && !findServing({ assignments: pcps, coverage }, today) ? current.name : null,
    changesOn: (current && pending?.startsOn) ?? null,
    leavesAfter: leaves?.lastDay ?? null,
    outgrownFrom: outgrows?.from ?? null,
  };
}

function mattersOf(facts: PersonFacts, today: Temporal.PlainDate): Matter[] {
  const { person, pcp } = facts;
  const matters = coverageMatters(facts);
  const enrolled = facts.coverage.status === "ACTIVE" || facts.coverage.status === "FUTURE";

  if (enrolled && pcp && !pcp.hasOne && facts.mayChoosePcp) {
    matters.push({ kind: "NO_PCP", person, had: pcp.hadOne });
  }
  if (enrolled && pcp?.gone && facts.mayChoosePcp) {
    matters.push({ kind: "PCP_GONE", person, pcp: pcp.gone });
  }
  if (pcp?.changesOn) {
    matters.push({ kind: "PCP_CHANGE_PENDING", person, date: pcp.changesOn });
  }
  if (enrolled && pcp?.leavesAfter && facts.mayChoosePcp) {
    matters.push({ kind: "PCP_LEAVES", person, date: pcp.leavesAfter });
  }
  if (enrolled && pcp?.outgrownFrom && !pcp.gone && facts.mayChoosePcp) {
    matters.push({ kind: "PCP_OUTGROWN", person, date: pcp.outgrownFrom });
  }
  if (facts.continuity) matters.push({ kind: "CONTINUITY", person });
  for (const referral of facts.referrals) {
    const matter = referralMatter(referral, today);
    if (matter) matters.push({ ...matter, person });
  }
  for (const one of facts.cases) {
    matters.push({ kind: "CASE_OPEN", person, case: one, date: one.resolveBy });
  }
  return matters;
}

/** Only the reader's own coverage opens the day; a dependant's stands on the coverage page. */
function coverageMatters({ person, coverage }: PersonFacts): Matter[] {
  if (!person.isSelf) return [];
  const { status, startsOn, endsOn } = coverage;
  if (status === "NONE" || status === "SUSPENDED") return [{ kind: `COVERAGE_${status}`, person }];
  if (status === "ENDED" && endsOn) return [{ kind: "COVERAGE_ENDED", person, date: endsOn }];
  if (status === "FUTURE" && startsOn) return [{ kind: "COVERAGE_FUTURE", person, date: startsOn }];
  return [];
}

type ReferralMatter =
  | {
      kind: "REFERRAL_DENIED" | "REFERRAL_APPROVED";
      referral: ReferralFacts;
      date: Temporal.PlainDate;
    }
  | { kind: "REFERRAL_WAITING"; referral: ReferralFacts };

function referralMatter(referral: ReferralFacts, today: Temporal.PlainDate): ReferralMatter | null {
  const open = (date: Temporal.PlainDate | null): date is Temporal.PlainDate =>
    date !== null && Temporal.PlainDate.compare(today, date) <= 0;

  switch (referral.authorization) {
    case "DENIED":
      return open(referral.appealBy)
        ? { kind: "REFERRAL_DENIED", referral, date: referral.appealBy }
        : null;
    case "APPROVED":
    case "MODIFIED":
      return open(referral.endsOn) && referral.unitsLeft > 0
        ? { kind: "REFERRAL_APPROVED", referral, date: referral.endsOn }
        : null;
    case "REQUESTED":
    case "SUBMITTED":
    case "PENDING":
    case "NEEDS_INFORMATION":
      return { kind: "REFERRAL_WAITING", referral };
    default:
      return null;
  }
}
