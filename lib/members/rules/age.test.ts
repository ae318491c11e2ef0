import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { ageOn, isWithinDaysOfBirth, lifeStageOn } from "./age";

const day = Temporal.PlainDate.from;

describe("ageOn", () => {
  it.each([
    ["1980-11-21", "2026-11-20", 45],
    ["1980-11-21", "2026-11-21", 46],
    ["2008-02-29", "2026-02-28", 17],
    ["2008-02-29", "2026-03-01", 18],
    ["2026-11-21", "2026-11-21", 0],
    ["2026-11-22", "2025-11-21", -1],
  ])("someone born on %s is on %s %i years old", (birthDate, on, age) => {
    expect(ageOn({ birthDate: day(birthDate) }, day(on))).toBe(age);
  });
});

describe("lifeStageOn", () => {
  it.each([
    ["2014-11-22", "CHILD"],
    ["2014-11-21", "TEENAGER"],
    ["2008-11-22", "TEENAGER"],
    ["2008-11-21", "ADULT"],
  ] as const)("someone born on %s is %s on 21 November 2026", (birthDate, stage) => {
    expect(lifeStageOn({ birthDate: day(birthDate) }, day("2026-11-21"))).toBe(stage);
  });
});

describe("isWithinDaysOfBirth", () => {
  it.each([
    ["2026-11-01", true],
    ["2026-12-01", true],
    ["2026-12-02", false],
    ["2026-10-31", false],
  ])("31 days from a birth on 1 November hold %s: %s", (on, within) => {
    expect(isWithinDaysOfBirth({ birthDate: day("2026-11-01") }, day(on), 31)).toBe(within);
  });
});
