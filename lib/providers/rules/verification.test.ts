import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { verificationAge } from "./verification";

const day = (iso: string) => Temporal.PlainDate.from(iso);
const today = day("2026-11-21");

describe("verificationAge", () => {
  it.each([
    ["today", "2026-11-21", { days: 0, stale: false }],
    ["12 days ago", "2026-11-09", { days: 12, stale: false }],
    ["90 days ago, the last day that counts", "2026-08-23", { days: 90, stale: false }],
    ["91 days ago", "2026-08-22", { days: 91, stale: true }],
    ["tomorrow, by a clock ahead", "2026-11-22", { days: 0, stale: false }],
  ])("reckons the age of a listing verified %s", (_, verifiedOn, age) => {
    expect(verificationAge(day(verifiedOn), today)).toEqual(age);
  });

  it("takes a listing never verified for stale", () => {
    expect(verificationAge(null, today)).toEqual({ days: null, stale: true });
  });
});
