import { describe, expect, it } from "vitest";
import type { PcpMemberFacts } from "@/lib/pcp/types";
import { parsePlanRules } from "@/lib/plan/schema";
import { assignment, coverage, date, memberFacts } from "@/tests/factories/pcp-facts";
import { coveredSince, decideAutoAssign, orderCandidates } from "./auto-assign";

const today = date("2026-11-21");
const rules = parsePlanRules({});
const covered = (startsOn: string, endsOn: string | null = null) =>
  coverage({ startsOn: date(startsOn), endsOn: endsOn === null ? null : date(endsOn) });
const decide = (values: Partial<PcpMemberFacts>) =>
  decideAutoAssign(memberFacts({ assignments: [], ...values }), rules, today);

describe("decideAutoAssign", () => {
  it.each<[string, Partial<PcpMemberFacts>, string | null]>([
    ["waits 30 days", { coverage: [covered("2026-10-23")] }, null],
    ["chooses on the 30th", { coverage: [covered("2026-10-22")] }, "NO_CHOICE"],
    [
      "counts coverage that was renewed without a gap",
      { coverage: [covered("2026-01-01", "2026-11-14"), covered("2026-11-15")] },
      "NO_CHOICE",
    ],
    [
      "counts anew after a gap",
      { coverage: [covered("2026-01-01", "2026-11-13"), covered("2026-11-15")] },
      null,
    ],
    ["leaves who has a PCP", { assignments: [assignment()] }, null],
    [
      "leaves who has chosen one to come",
      { assignments: [assignment({ startsOn: date("2026-12-01") })] },
      null,
    ],
    [
      "waits for a PCP's last day",
      { assignments: [assignment({ lastInNetworkOn: date("2026-11-22") })] },
      null,
    ],
    ["chooses on it", { assignments: [assignment({ lastInNetworkOn: today })] }, "PCP_LEFT"],
    [
      "chooses at once where the PCP has gone",
      {
        coverage: [covered("2026-11-01")],
        assignments: [assignment({ startsOn: date("2026-11-01"), endsOn: date("2026-11-10") })],
      },
      "PCP_LEFT",
    ],
    [
      "leaves a newborn with the mother's group",
      { birthDate: date("2026-10-22"), mothersGroupId: "bay", coverage: [covered("2026-10-22")] },
      null,
    ],
    [
      "chooses for one whose days there are over",
      { birthDate: date("2026-10-21"), mothersGroupId: "bay", coverage: [covered("2026-10-21")] },
      "NO_CHOICE",
    ],
    ["leaves who is not covered", { coverage: [covered("2026-01-01", "2026-11-20")] }, null],
    [
      "leaves who is suspended",
      { coverage: [coverage({ suspendedFrom: date("2026-11-01") })] },
      null,
    ],
  ])("%s", (_, values, expected) => {
    expect(decide(values)).toBe(expected);
  });
});

describe("coveredSince", () => {
  it("is null where nothing covers the day", () => {
    expect(coveredSince([covered("2026-12-01")], today)).toBeNull();
  });
});

describe("orderCandidates", () => {
  const one = (
    roleId: string,
    values: { groupId?: string; home?: boolean; speaks?: boolean } = {},
  ) => ({
    roleId,
    groupId: values.groupId ?? "coast",
    isHouseholds: values.home ?? false,
    speaks: values.speaks ?? false,
  });

  it("puts the household's PCP first, then the member's group, then the search's order", () => {
    const candidates = [
      one("near"),
      one("speaks", { speaks: true }),
      one("colleague", { groupId: "bay", speaks: true }),
      one("mother's", { home: true }),
    ];
    expect(orderCandidates(candidates, "bay")).toEqual([
      { roleId: "mother's", groupId: "coast", reason: "AUTO_HOUSEHOLD" },
      { roleId: "colleague", groupId: "bay", reason: "AUTO_GROUP" },
      { roleId: "near", groupId: "coast", reason: "AUTO_NEAREST" },
      { roleId: "speaks", groupId: "coast", reason: "AUTO_LANGUAGE" },
    ]);
  });
});
