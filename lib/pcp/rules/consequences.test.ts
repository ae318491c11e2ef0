import { describe, expect, it } from "vitest";
import type { OpenReferral, ReferralOutcome } from "@/lib/pcp/types";
import { date } from "@/tests/factories/pcp-facts";
import { decideReferralOutcome, listConsequences } from "./consequences";

const effectiveOn = date("2026-12-01");

function referral(values: Partial<OpenReferral> = {}): OpenReferral {
  return {
    id: "r",
    number: "RF00000001",
    pcpGroupId: "bay",
    decider: "IPA",
    endsOn: date("2027-02-01"),
    ...values,
  };
}

describe("decideReferralOutcome", () => {
  it.each<[string, OpenReferral, string, ReferralOutcome]>([
    ["an IPA's approval within the group", referral(), "bay", "KEEPS"],
    ["an IPA's approval in another group", referral(), "coast", "NEEDS_REISSUE"],
    [
      "a group's approval in another group",
      referral({ decider: "GROUP" }),
      "coast",
      "NEEDS_REISSUE",
    ],
    ["the plan's approval in another group", referral({ decider: "PLAN" }), "coast", "KEEPS"],
    [
      "a request that nobody sent yet",
      referral({ decider: null, endsOn: null }),
      "coast",
      "NEEDS_REISSUE",
    ],
    ["one that runs out before", referral({ endsOn: date("2026-11-30") }), "coast", "ENDS"],
    [
      "one that runs out before, within the group",
      referral({ endsOn: date("2026-11-30") }),
      "bay",
      "ENDS",
    ],
    ["one that runs out on the day", referral({ endsOn: effectiveOn }), "coast", "NEEDS_REISSUE"],
  ])("is right for %s", (_, open, groupId, expected) => {
    expect(decideReferralOutcome(open, groupId, effectiveOn)).toBe(expected);
  });
});

describe("listConsequences", () => {
  it("says whether the group changes, and what becomes of each referral", () => {
    expect(listConsequences([referral()], "bay", "coast", effectiveOn)).toEqual({
      groupChanges: true,
      referrals: [{ id: "r", number: "RF00000001", outcome: "NEEDS_REISSUE" }],
    });
  });

  it("calls a first PCP no change of group", () => {
    expect(listConsequences([], null, "coast", effectiveOn).groupChanges).toBe(false);
  });
});
