import { describe, expect, it } from "vitest";
import { parsePlanRules } from "./schema";

describe("parsePlanRules", () => {
  it("fills an empty object with the plan's defaults", () => {
    const rules = parsePlanRules({});
    expect(rules.pcp.change).toEqual({
      cutoffDay: null,
      sameDayWithinGroup: false,
      perMonth: null,
      inpatient: "WAIT",
    });
    expect(rules.pcp.distance).toMatchObject({ miles: 30, minutes: 30, beyond: "WARN" });
    expect(rules.pcp.physicians).toContain("208000000X");
    expect(rules.newborn.followDays).toBe(31);
    expect(rules.circle.carveOuts).toEqual([]);
    expect(rules.activation.minimumAge).toBe(12);
  });

  it("keeps what a product says and defaults the rest beside it", () => {
    const rules = parsePlanRules({ pcp: { change: { cutoffDay: 15 }, nonPhysicians: [] } });
    expect(rules.pcp.change).toMatchObject({ cutoffDay: 15, inpatient: "WAIT" });
    expect(rules.pcp.nonPhysicians).toEqual([]);
  });

  it.each([
    ["a misspelt field", { pcp: { chnage: {} } }],
    ["a code that is no taxonomy code", { pcp: { physicians: ["family"] } }],
    ["a day that not every month has", { pcp: { change: { cutoffDay: 31 } } }],
    ["an unknown policy", { pcp: { change: { inpatient: "LATER" } } }],
    ["a negative number of days", { newborn: { followDays: -1 } }],
    ["nothing at all", null],
  ])("refuses %s and names the product", (_, planRules) => {
    expect(() => parsePlanRules(planRules, "ipa")).toThrow(/product ipa/);
  });
});
