import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { authorizationStatuses, careStatuses } from "../types";
import { headlineOf, headlines, isOpen, mayContest } from "./headline";

const today = Temporal.PlainDate.from("2026-11-21");

describe("headlineOf", () => {
  it.each([
    ["APPROVED", "REFERRED", "READY"],
    ["MODIFIED", "SCHEDULED", "BOOKED"],
    ["APPROVED", "SEEN", "SEEN"],
    ["APPROVED", "CLOSED", "CLOSED"],
    ["APPROVED", "ABANDONED", "ABANDONED"],
    ["EXPIRED", "SCHEDULED", "EXPIRED"],
    ["EXHAUSTED", "SEEN", "EXHAUSTED"],
    ["DENIED", "NONE", "DENIED"],
  ] as const)("says of %s and %s: %s", (authorization, care, headline) => {
    expect(headlineOf({ authorization, care })).toBe(headline);
  });

  it("says that another has taken its place, unless it was over anyway", () => {
    const replaced = { care: "REFERRED", replacedBy: "R-222-222-222" } as const;
    expect(headlineOf({ ...replaced, authorization: "APPROVED" })).toBe("REPLACED");
    expect(headlineOf({ ...replaced, authorization: "EXPIRED" })).toBe("EXPIRED");
  });

  it("has a word for every pair", () => {
    for (const authorization of authorizationStatuses) {
      for (const care of careStatuses) {
        expect(headlines).toContain(headlineOf({ authorization, care }));
      }
    }
  });
});

describe("isOpen", () => {
  it.each([
    ["PENDING", "NONE", true],
    ["APPROVED", "REFERRED", true],
    ["APPROVED", "SEEN", true],
    ["APPROVED", "CLOSED", false],
    ["MODIFIED", "ABANDONED", false],
    ["EXHAUSTED", "SEEN", false],
    ["EXPIRED", "REFERRED", false],
    ["CANCELLED", "NONE", false],
    ["DECLINED", "NONE", false],
  ] as const)("reads %s and %s as %s", (authorization, care, open) => {
    expect(isOpen({ authorization, care, appealBy: null }, today)).toBe(open);
  });

  it("reads what was replaced as over", () => {
    const replaced = { authorization: "APPROVED", care: "REFERRED", appealBy: null } as const;
    expect(isOpen({ ...replaced, replacedBy: "R-222-222-222" }, today)).toBe(false);
  });

  it.each([
    ["2026-11-21", true],
    ["2026-11-20", false],
  ])("counts a denial to be contested by %s: %s", (by, open) => {
    const denial = { authorization: "DENIED", appealBy: Temporal.PlainDate.from(by) } as const;
    expect(mayContest(denial, today)).toBe(open);
    expect(isOpen({ ...denial, care: "NONE" }, today)).toBe(open);
  });
});
