import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { costOf, decideCoverage, isLimitMet, measureLimits, showableLimits } from "./rules";
import type { Benefit, Limit, LimitProgress } from "./types";

const day = Temporal.PlainDate.from;
const span = (startsOn: string, endsOn: string | null, suspendedFrom: string | null = null) => ({
  startsOn: day(startsOn),
  endsOn: endsOn === null ? null : day(endsOn),
  suspendedFrom: suspendedFrom === null ? null : day(suspendedFrom),
});

describe("decideCoverage", () => {
  it.each([
    ["no span", [], "2026-11-21", "NONE", null],
    ["the first day", [span("2026-11-21", null)], "2026-11-21", "ACTIVE", "2026-11-21"],
    ["the day before the first", [span("2026-11-21", null)], "2026-11-20", "FUTURE", "2026-11-21"],
    ["the last day", [span("2026-01-01", "2026-11-21")], "2026-11-21", "ACTIVE", "2026-01-01"],
    [
      "the day after the last",
      [span("2026-01-01", "2026-11-20")],
      "2026-11-21",
      "ENDED",
      "2026-01-01",
    ],
    [
      "a leap day as the last",
      [span("2027-01-01", "2028-02-29")],
      "2028-02-29",
      "ACTIVE",
      "2027-01-01",
    ],
    [
      "suspended from today",
      [span("2026-01-01", null, "2026-11-21")],
      "2026-11-21",
      "SUSPENDED",
      "2026-01-01",
    ],
    [
      "suspended from tomorrow",
      [span("2026-01-01", null, "2026-11-22")],
      "2026-11-21",
      "ACTIVE",
      "2026-01-01",
    ],
    [
      "a gap between two spans",
      [span("2027-01-01", null), span("2026-01-01", "2026-10-31")],
      "2026-11-21",
      "FUTURE",
      "2027-01-01",
    ],
    [
      "two ended spans",
      [span("2024-01-01", "2024-12-31"), span("2025-01-01", "2025-12-31")],
      "2026-11-21",
      "ENDED",
      "2025-01-01",
    ],
  ])("reads %s", (_, spans, on, status, startsOn) => {
    const decided = decideCoverage(spans, day(on));
    expect(decided.status).toBe(status);
    expect(decided.span?.startsOn.toString() ?? null).toBe(startsOn);
  });
});

const limits: Limit[] = [
  { kind: "DEDUCTIBLE", category: "MEDICAL", scope: "INDIVIDUAL", limitCents: 100_000 },
  { kind: "DEDUCTIBLE", category: "MEDICAL", scope: "FAMILY", limitCents: 200_000 },
  { kind: "OUT_OF_POCKET", category: "COMBINED", scope: "INDIVIDUAL", limitCents: 500_000 },
  { kind: "OUT_OF_POCKET", category: "COMBINED", scope: "FAMILY", limitCents: 1_000_000 },
];
const asOf = day("2026-11-20");
const progress = (used: Record<string, number>): LimitProgress[] =>
  measureLimits(
    limits,
    limits.flatMap((limit) => {
      const usedCents = used[`${limit.kind}/${limit.scope}`];
      return usedCents === undefined
        ? []
        : [{ kind: limit.kind, category: limit.category, scope: limit.scope, usedCents, asOf }];
    }),
  );

describe("measureLimits", () => {
  it("never shows more used than the limit, and nothing reported as nothing used", () => {
    const [deductible, family] = progress({ "DEDUCTIBLE/INDIVIDUAL": 100_001 });
    expect(deductible).toMatchObject({ usedCents: 100_000, remainingCents: 0, met: true, asOf });
    expect(family).toMatchObject({ usedCents: 0, remainingCents: 200_000, met: false, asOf: null });
  });
});

describe("showableLimits", () => {
  const scopes = (people: number, visible: number) =>
    new Set(showableLimits(progress({}), { people, visible }).map((limit) => limit.scope));

  it.each([
    ["one person", 1, 1, ["INDIVIDUAL", "FAMILY"]],
    ["two who may see each other", 2, 2, ["INDIVIDUAL", "FAMILY"]],
    ["two of whom one is private", 2, 1, ["INDIVIDUAL"]],
    ["three of whom two are private", 3, 1, ["INDIVIDUAL", "FAMILY"]],
  ])("shows to %s what betrays nobody", (_, people, visible, shown) => {
    expect(scopes(people, visible)).toEqual(new Set(shown));
  });
});

describe("isLimitMet", () => {
  it.each([
    ["neither", {}, "DEDUCTIBLE", "specialist-visit", false],
    [
      "the member's own",
      { "DEDUCTIBLE/INDIVIDUAL": 100_000 },
      "DEDUCTIBLE",
      "specialist-visit",
      true,
    ],
    [
      "one cent short",
      { "DEDUCTIBLE/INDIVIDUAL": 99_999 },
      "DEDUCTIBLE",
      "specialist-visit",
      false,
    ],
    ["the family's", { "DEDUCTIBLE/FAMILY": 200_000 }, "DEDUCTIBLE", "specialist-visit", true],
    ["no drug deductible in the product", {}, "DEDUCTIBLE", "generic-drugs", true],
    [
      "a combined maximum, for drugs",
      { "OUT_OF_POCKET/INDIVIDUAL": 500_000 },
      "OUT_OF_POCKET",
      "generic-drugs",
      true,
    ],
  ] as const)("knows %s", (_, used, kind, category, met) => {
    expect(isLimitMet(progress(used), kind, category)).toBe(met);
  });

  it("holds no out-of-pocket maximum for met where the product names none", () => {
    expect(isLimitMet([], "OUT_OF_POCKET", "specialist-visit")).toBe(false);
  });
});

const benefit = (over: Partial<Benefit>): Benefit => ({
  category: "specialist-visit",
  covered: true,
  copayCents: null,
  coinsuranceBasisPoints: null,
  deductibleApplies: false,
  referralRequired: false,
  authorizationRequired: false,
  limitPerYear: null,
  ...over,
});

describe("costOf", () => {
  const copay = { copayCents: 4_000 };
  const copayAfter = { copayCents: 4_000, deductibleApplies: true };
  const coinsuranceAfter = { coinsuranceBasisPoints: 2_000, deductibleApplies: true };
  const freeAfter = { copayCents: 0, deductibleApplies: true };
  const deductibleMet = { "DEDUCTIBLE/INDIVIDUAL": 100_000 };
  const maximumMet = { "OUT_OF_POCKET/FAMILY": 1_000_000 };
  const share = (deductibleFirst: boolean, cents: number) => ({
    kind: "SHARE",
    deductibleFirst,
    share: { kind: "COPAY", cents },
  });

  it.each([
    ["what is not covered", { covered: false }, {}, { kind: "NOT_COVERED" }],
    ["what is free", { copayCents: 0 }, {}, { kind: "FREE", because: "BENEFIT" }],
    ["a copay", copay, {}, share(false, 4_000)],
    ["a copay after the deductible", copayAfter, {}, share(true, 4_000)],
    ["a copay, the deductible met", copayAfter, deductibleMet, share(false, 4_000)],
    [
      "coinsurance after the deductible",
      coinsuranceAfter,
      {},
      { kind: "SHARE", deductibleFirst: true, share: { kind: "COINSURANCE", basisPoints: 2_000 } },
    ],
    ["free after the deductible", freeAfter, {}, share(true, 0)],
    ["free, the deductible met", freeAfter, deductibleMet, { kind: "FREE", because: "BENEFIT" }],
    [
      "the family's maximum met",
      copayAfter,
      maximumMet,
      { kind: "FREE", because: "OUT_OF_POCKET_MET" },
    ],
    [
      "what is not covered, the maximum met",
      { covered: false },
      maximumMet,
      { kind: "NOT_COVERED" },
    ],
  ])("prices %s", (_, over, used, cost) => {
    expect(costOf(benefit(over), progress(used))).toEqual(cost);
  });

  it("reads a benefit as the product states it where nobody's progress is passed", () => {
    expect(costOf(benefit(copayAfter), null)).toEqual(share(true, 4_000));
  });
});
