import { describe, expect, it } from "vitest";
import type { OpenReferral, ReferralOutcome } from "@/lib/pcp/types";
import { date, openReferral } from "@/tests/factories/pcp-facts";
import { dayOfNeed, decideReferralOutcome } from "./outcome";

const effectiveOn = date("2026-12-01");
const dayBefore = date("2026-11-30");

describe("decideReferralOutcome", () => {
  it.each<[string, Partial<OpenReferral>, string, ReferralOutcome]>([
    ["an IPA's approval within the group", {}, "bay", "KEEPS"],
    ["an IPA's approval in another group", {}, "coast", "NEEDS_REISSUE"],
    ["a group's approval in another group", { decider: "GROUP" }, "coast", "NEEDS_REISSUE"],
    ["the plan's approval in another group", { decider: "PLAN" }, "coast", "KEEPS"],
    ["a request that nobody sent yet", { decider: null, endsOn: null }, "coast", "NEEDS_REISSUE"],
    ["one that runs out before", { endsOn: dayBefore }, "coast", "ENDS"],
    ["one that runs out before, within the group", { endsOn: dayBefore }, "bay", "ENDS"],
    ["one that runs out on the day", { endsOn: effectiveOn }, "coast", "NEEDS_REISSUE"],
    ["a specialist who has left by then", { servicingLastDay: dayBefore }, "coast", "CONTINUITY"],
    ["one who leaves on the day", { servicingLastDay: effectiveOn }, "coast", "NEEDS_REISSUE"],
    ["one who has left, within the group", { servicingLastDay: dayBefore }, "bay", "KEEPS"],
  ])("is right for %s", (_, values, groupId, expected) => {
    const next = { groupId, effectiveOn, formerLeaves: false };
    expect(decideReferralOutcome(openReferral(values), next)).toBe(expected);
  });

  it.each<[string, Partial<OpenReferral>, string, ReferralOutcome]>([
    ["what the new group has to issue again", {}, "coast", "CONTINUITY"],
    ["nothing within the group", {}, "bay", "KEEPS"],
    ["nothing that the plan decided", { decider: "PLAN" }, "coast", "KEEPS"],
  ])("offers continuity, where the PCP leaves, for %s", (_, values, groupId, expected) => {
    const next = { groupId, effectiveOn, formerLeaves: true };
    expect(decideReferralOutcome(openReferral(values), next)).toBe(expected);
  });
});

describe("dayOfNeed", () => {
  const today = date("2026-11-21");
  it.each([
    ["today for what was not carried over", null, today],
    ["the first day of the new PCP while it lies ahead", effectiveOn, effectiveOn],
    ["today once it has come", date("2026-11-01"), today],
  ])("is %s", (_, neededFrom, expected) => {
    expect(dayOfNeed(neededFrom, today).toString()).toBe(expected.toString());
  });
});
