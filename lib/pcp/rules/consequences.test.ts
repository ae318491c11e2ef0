import { describe, expect, it } from "vitest";
import { date, openReferral } from "@/tests/factories/pcp-facts";
import { listConsequences } from "./consequences";

const effectiveOn = date("2026-12-01");
const into = (groupId: string) => ({ groupId, effectiveOn, formerLeaves: false });
const outcomes = (referrals: Parameters<typeof listConsequences>[0], groupId: string) =>
  listConsequences(referrals, "coast", into(groupId)).referrals.map(
    ({ id, outcome }) => `${id} ${outcome}`,
  );

describe("listConsequences", () => {
  it("says whether the group changes, and what becomes of each referral", () => {
    expect(listConsequences([openReferral()], "bay", into("coast"))).toEqual({
      groupChanges: true,
      referrals: [{ id: "r", number: "RF00000001", outcome: "NEEDS_REISSUE" }],
    });
  });

  it("calls a first PCP no change of group", () => {
    expect(listConsequences([], null, into("coast")).groupChanges).toBe(false);
  });

  describe("of a referral and the request of another group to issue it again", () => {
    const former = openReferral({ id: "former", isReissued: true });
    const request = openReferral({ id: "request", pcpGroupId: "coast", reissuesId: "former" });

    it("lists the request alone in its group", () => {
      expect(outcomes([former, request], "coast")).toEqual(["request KEEPS"]);
    });

    it("carries the request on into a third group", () => {
      expect(outcomes([former, request], "hill")).toEqual(["request NEEDS_REISSUE"]);
    });

    it("lets the former hold again on the way back, and the request end", () => {
      expect(outcomes([former, request], "bay")).toEqual(["former KEEPS", "request ENDS"]);
    });
  });
});
