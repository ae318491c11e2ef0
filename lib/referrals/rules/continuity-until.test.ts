import { describe, expect, it } from "vitest";
import { parsePlanRules } from "@/lib/plan/schema";
import { date } from "@/tests/factories/pcp-facts";
import { continuityConditions } from "../types";
import { continuityUntil } from "./continuity-until";

describe("continuityUntil", () => {
  it("names the law's time where it names one, by the product's rules", () => {
    const { continuity } = parsePlanRules({ continuity: { chronicMonths: 18 } });
    const until = continuityConditions.map((condition) => [
      condition,
      continuityUntil(condition, date("2026-08-31"), continuity)?.toString() ?? null,
    ]);
    expect(Object.fromEntries(until)).toEqual({
      PREGNANCY: null,
      PROCEDURE: "2027-02-27",
      CHRONIC: "2028-02-29",
      ACUTE: null,
      TERMINAL: null,
      CHILD: "2027-08-31",
    });
  });
});
