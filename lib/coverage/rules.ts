import { Temporal } from "temporal-polyfill";
import type {
  Benefit,
  BenefitCategory,
  CoverageSpan,
  CoverageStatus,
  Limit,
  LimitCategory,
  LimitKind,
  LimitProgress,
  MemberCost,
  Used,
} from "./types";

/** Whether the day lies in the span; a suspended day counts, since the span is still there. */
export function spanCovers(span: CoverageSpan, day: Temporal.PlainDate): boolean {
  return (
    Temporal.PlainDate.compare(span.startsOn, day) <= 0 &&
    (span.endsOn === null || Temporal.PlainDate.compare(day, span.endsOn) <= 0)
  );
}

/**
 * The state of a member's coverage on a day, and the span that it follows from: the one that
 * covers the day, else the next one, else the last one.
 */
export function decideCoverage<Span extends CoverageSpan>(
  spans: readonly Span[],
  day: Temporal.PlainDate,
): { status: CoverageStatus; span: Span | null } {
  const byStart = [...spans].sort((a, b) => Temporal.PlainDate.compare(a.startsOn, b.startsOn));

  const current = byStart.find((span) => spanCovers(span, day));
  if (current) {
    const suspended =
      current.suspendedFrom !== null && Temporal.PlainDate.compare(current.suspendedFrom, day) <= 0;
    return { status: suspended ? "SUSPENDED" : "ACTIVE", span: current };
  }

  const next = byStart.find((span) => Temporal.PlainDate.compare(day, span.startsOn) < 0);
  if (next) return { status: "FUTURE", span: next };

  const last = byStart.at(-1);
  return last ? { status: "ENDED", span: last } : { status: "NONE", span: null };
}

/** Each limit of the product with what has counted towards it so far. */
export function measureLimits(limits: readonly Limit[], used: readonly Used[]): LimitProgress[] {
  return limits.map((limit) => {
    const counted = used.find(
      (one) =>
        one.kind === limit.kind && one.category === limit.category && one.scope === limit.scope,
    );
    const usedCents = Math.min(counted?.usedCents ?? 0, limit.limitCents);
    return {
      ...limit,
      usedCents,
      remainingCents: limit.limitCents - usedCents,
      met: usedCents >= limit.limitCents,
      asOf: counted?.asOf ?? null,
    };
  });
}

/**
 * The limits that may be shown. In a household of two, the family's amount less one's own is the
 * other person's: it is left out where that person's amounts are not the reader's to see.
 */
export function showableLimits(
  progress: readonly LimitProgress[],
  household: { people: number; visible: number },
): LimitProgress[] {
  const betrays = household.people === 2 && household.visible < 2;
  return progress.filter((limit) => !betrays || limit.scope === "INDIVIDUAL");
}

const DRUG_CATEGORIES = new Set<BenefitCategory>([
  "generic-drugs",
  "preferred-brand-drugs",
  "non-preferred-brand-drugs",
  "specialty-drugs",
]);

/**
 * Whether a limit is met for a service: the member's own, or the family's in which it is embedded.
 * A product that has no such limit asks for nothing: a deductible is then met, an out-of-pocket
 * maximum never is.
 */
export function isLimitMet(
  progress: readonly LimitProgress[],
  kind: LimitKind,
  benefitCategory: BenefitCategory,
): boolean {
  const own: LimitCategory = DRUG_CATEGORIES.has(benefitCategory) ? "DRUG" : "MEDICAL";
  const applying = progress.filter(
    (limit) => limit.kind === kind && (limit.category === "COMBINED" || limit.category === own),
  );
  if (applying.length === 0) return kind === "DEDUCTIBLE";
  return applying.some((limit) => limit.met);
}

/**
 * What a service costs the member, in the order deductible, copay or coinsurance, out-of-pocket
 * maximum. Pass no progress to read the benefit as the product states it, for anyone.
 */
export function costOf(benefit: Benefit, progress: readonly LimitProgress[] | null): MemberCost {
  if (!benefit.covered) return { kind: "NOT_COVERED" };

  const free = (benefit.copayCents ?? 0) === 0 && (benefit.coinsuranceBasisPoints ?? 0) === 0;
  if (free && !benefit.deductibleApplies) return { kind: "FREE", because: "BENEFIT" };
  if (progress && isLimitMet(progress, "OUT_OF_POCKET", benefit.category)) {
    return { kind: "FREE", because: "OUT_OF_POCKET_MET" };
  }

  const deductibleFirst =
    benefit.deductibleApplies &&
    !(progress && isLimitMet(progress, "DEDUCTIBLE", benefit.category));
  if (free && !deductibleFirst) return { kind: "FREE", because: "BENEFIT" };

  return {
    kind: "SHARE",
    deductibleFirst,
    share:
      benefit.coinsuranceBasisPoints && !benefit.copayCents
        ? { kind: "COINSURANCE", basisPoints: benefit.coinsuranceBasisPoints }
        : { kind: "COPAY", cents: benefit.copayCents ?? 0 },
  };
}
