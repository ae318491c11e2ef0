import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { reportDeadlines } from "./deadlines";
import { hoursOf, parseDay, writeDay } from "./hours-text";
import { independentReporters, numberReporters } from "./reporters";

describe("reportDeadlines", () => {
  it("gives two business days by the plan and thirty by the law, holidays left out", () => {
    const friday = Temporal.Instant.from("2026-11-20T18:00:00Z");
    const { dueAt, lawDueAt } = reportDeadlines(friday);
    expect(dueAt.toString()).toBe("2026-11-25T07:59:59Z");
    // Thanksgiving and the day after, Christmas, New Year and Martin Luther King's day lie between.
    expect(lawDueAt.toString()).toBe("2027-01-08T07:59:59Z");
  });
});

describe("independentReporters", () => {
  const by = (...reporters: string[]) => reporters.map((reporter) => ({ reporter }));
  it.each([
    ["nobody", [], 0],
    ["two accounts and an address", ["a", "b", "address"], 3],
    ["an account that says more", ["a", "a", "a"], 1],
    ["an account and an address that say more", ["a", "address", "a", "address"], 2],
  ])("counts %s", (_, reporters, expected) => {
    expect(independentReporters(by(...reporters))).toBe(expected);
  });

  it("are numbered in the order in which they came", () => {
    expect(numberReporters(by("b", "a", "b", "c"))).toEqual([1, 2, 1, 3]);
  });
});

describe("hours", () => {
  it.each([
    ["", []],
    ["08:00-17:00", [["08:00", "17:00"]]],
    [
      "08:00-12:00, 13:00–17:30",
      [
        ["08:00", "12:00"],
        ["13:00", "17:30"],
      ],
    ],
    ["00:00-24:00", [["00:00", "24:00"]]],
  ])("read %j", (text, spans) => {
    expect(parseDay(text)).toEqual(spans);
  });

  it.each([
    "8-17",
    "17:00-08:00",
    "08:00-12:00, 11:00-17:00",
    "08:00",
    "25:00-26:00",
    "24:30-24:45",
  ])("refuse %j", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it("come back as they were typed", () => {
    expect(writeDay(parseDay("08:00-12:00, 13:00-17:30") ?? [])).toBe("08:00-12:00, 13:00-17:30");
  });

  it("are not known where no day is open", () => {
    const none = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    expect(hoursOf(none)).toBeNull();
    expect(hoursOf({ ...none, mon: [["08:00", "17:00"]] })).toEqual({ mon: [["08:00", "17:00"]] });
  });
});
