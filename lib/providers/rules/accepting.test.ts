import { describe, expect, it } from "vitest";
import type { AcceptingStatus, CircleReason } from "@/lib/circle/types";
import type { ListingCircle } from "@/lib/providers/types";
import { turnsNewcomersAway } from "./accepting";

const turnsAway = (
  status: AcceptingStatus | null,
  because: CircleReason = "SAME_GROUP",
  authorization: ListingCircle["authorization"] = null,
) =>
  turnsNewcomersAway({
    accepting: status && { status, everywhere: true },
    circle: [
      {
        answer: "REFERRAL",
        because: [because],
        via: null,
        viaGroup: null,
        service: "PLANNED",
        authorization,
      },
    ],
  });

describe("who takes no new patients", () => {
  it("turns newcomers away, whatever the plan would cover", () => {
    expect(turnsAway("nopt")).toBe(true);
    expect(turnsAway("existptonly")).toBe(true);
    expect(turnsAway("existptfam")).toBe(true);
    expect(turnsAway("newpt")).toBe(false);
    expect(turnsAway(null)).toBe(false);
    expect(
      turnsNewcomersAway({ accepting: { status: "nopt", everywhere: true }, circle: [] }),
    ).toBe(true);
  });

  it("does not turn away those who belong there", () => {
    expect(turnsAway("existptonly", "OWN_PCP")).toBe(false);
    expect(turnsAway("existptonly", "COVERING_PCP")).toBe(false);
    const authorization = { number: "R-1", unitsApproved: 3, unitsUsed: 1, endsOn: "2027-01-01" };
    expect(turnsAway("existptonly", "SAME_GROUP", authorization)).toBe(false);
  });
});
