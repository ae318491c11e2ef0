import { describe, expect, it } from "vitest";
import { parsePlanRules } from "@/lib/plan/schema";
import { date } from "@/tests/factories/pcp-facts";
import { decideContinuity, isDueInTime, isOffered } from "./rules";
import type { CareGiver, ContinuityFacts } from "./types";

const today = date("2026-11-21");
const rules = parsePlanRules({}).continuity;

function careGiver(lastDay: string | null, values: Partial<CareGiver> = {}): CareGiver {
  return {
    roleId: "lim",
    name: "Grace Lim, MD",
    specialtyCode: "207Q00000X",
    care: { startsOn: date("2026-01-01"), endsOn: null },
    lastDay: lastDay === null ? null : date(lastDay),
    ...values,
  };
}

function decide(values: Partial<ContinuityFacts>) {
  const facts = {
    birthDate: date("1985-03-14"),
    coveredSince: date("2020-01-01"),
    careGivers: [],
    asked: [],
    ...values,
  };
  return decideContinuity(facts, rules, today);
}

describe("decideContinuity", () => {
  it.each<[string, CareGiver[], string[]]>([
    ["nobody who stays", [careGiver(null)], []],
    ["who leaves in 60 days", [careGiver("2027-01-20")], ["lim"]],
    ["nobody who leaves later", [careGiver("2027-01-21")], []],
    ["who left 60 days ago", [careGiver("2026-09-22")], ["lim"]],
    ["nobody who left before", [careGiver("2026-09-21")], []],
    [
      "nobody whose care was over before they were known to leave",
      [
        careGiver("2026-12-31", {
          care: { startsOn: date("2026-01-01"), endsOn: date("2026-10-31") },
        }),
      ],
      [],
    ],
    [
      "who was left since the member was told",
      [
        careGiver("2026-12-31", {
          care: { startsOn: date("2026-01-01"), endsOn: date("2026-11-30") },
        }),
      ],
      ["lim"],
    ],
    [
      "somebody once, however often seen",
      [careGiver("2026-12-31"), careGiver("2026-12-31")],
      ["lim"],
    ],
  ])("offers %s", (_, careGivers, expected) => {
    const offer = decide({ careGivers });
    expect(offer.leaving.map(({ roleId }) => roleId)).toEqual(expected);
    expect(isOffered(offer)).toBe(expected.length > 0);
  });

  it("offers nobody who was asked for already", () => {
    const careGivers = [careGiver("2026-12-31")];
    expect(decide({ careGivers, asked: [{ roleId: "lim", number: "R" }] }).leaving).toEqual([]);
  });

  it.each([
    ["2026-09-23", "2026-11-21"],
    ["2026-09-22", null],
    ["2026-11-21", "2027-01-19"],
  ])("is for the new for 60 days: covered since %s, until %s", (since, until) => {
    expect(decide({ coveredSince: date(since) }).newUntil?.toString() ?? null).toBe(until);
  });

  it("asks for a child's age below 3 alone", () => {
    expect(decide({ birthDate: date("2023-11-22") }).conditions).toContain("CHILD");
    expect(decide({ birthDate: date("2023-11-21") }).conditions).not.toContain("CHILD");
  });

  it("offers nothing without coverage", () => {
    expect(isOffered(decide({ coveredSince: null, careGivers: [careGiver("2026-12-31")] }))).toBe(
      false,
    );
  });
});

describe("isDueInTime", () => {
  it.each([
    [null, false],
    ["2026-11-20", false],
    ["2026-11-21", true],
    ["2027-05-20", true],
    ["2027-05-21", false],
  ])("takes a procedure on %s: %s", (day, expected) => {
    expect(isDueInTime(day === null ? null : date(day), rules, today)).toBe(expected);
  });
});
