import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { standingOf } from "./standing";

const today = Temporal.PlainDate.from("2026-11-21");

describe("standingOf", () => {
  it.each([
    ["verified 90 days ago", "2026-08-23", 0, 0],
    ["verified, and reported twice", "2026-11-20", 2, 1],
    ["verified 91 days ago", "2026-08-22", 0, 2],
    ["never verified", null, 0, 2],
    ["never verified, and reported", null, 1, 3],
    ["verified today, and reported by three", "2026-11-21", 3, 4],
    ["old, and reported by four", "2020-01-01", 4, 4],
  ])("places a listing %s", (_, verifiedOn, reporters, standing) => {
    const day = verifiedOn === null ? null : Temporal.PlainDate.from(verifiedOn);
    expect(standingOf(day, reporters, today)).toBe(standing);
  });
});
