import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addBusinessDays, addDays, endOf, isBusinessDay } from "./business-days";

const day = Temporal.PlainDate.from;

describe("isBusinessDay", () => {
  it.each([
    ["a Monday", "2026-11-23", true],
    ["a Saturday", "2026-11-21", false],
    ["a Sunday", "2026-11-22", false],
    ["Thanksgiving", "2026-11-26", false],
    ["the day after Thanksgiving", "2026-11-27", false],
    ["the Friday before a Saturday's Fourth of July", "2026-07-03", false],
    ["New Year's Day kept in the year before", "2027-12-31", false],
    ["a Friday before Cesar Chavez Day on a Saturday", "2029-03-30", true],
    ["the Monday after Cesar Chavez Day on a Sunday", "2030-04-01", false],
    ["Columbus Day", "2026-10-12", false],
  ])("reads %s", (_, date, expected) => {
    expect(isBusinessDay(day(date))).toBe(expected);
  });
});

/**
 * The same calendar again, in another way: walks a year's days in UTC and counts weekdays within
 * each month.
 */
function naiveClosedDays(year: number): Set<string> {
  const closed = new Set<string>();
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  const shifted = (date: Date, days: number) => new Date(date.valueOf() + days * 86_400_000);
  for (let y = year; y <= year + 1; y += 1) {
    const seen = new Map<string, number>();
    const lastMondays = new Map<number, string>();
    for (let d = new Date(Date.UTC(y, 0, 1)); d.getUTCFullYear() === y; d = shifted(d, 1)) {
      const month = d.getUTCMonth() + 1;
      const weekday = d.getUTCDay();
      const nth = (seen.get(`${month}/${weekday}`) ?? 0) + 1;
      seen.set(`${month}/${weekday}`, nth);
      if (weekday === 1) lastMondays.set(month, iso(d));
      if (weekday === 1 && ["1/3", "2/3", "9/1", "10/2"].includes(`${month}/${nth}`)) {
        closed.add(iso(d));
      }
      if (weekday === 4 && month === 11 && nth === 4) closed.add(iso(d)).add(iso(shifted(d, 1)));
      const fixed = `${month}/${d.getUTCDate()}`;
      if (["1/1", "6/19", "7/4", "11/11", "12/25", "3/31"].includes(fixed)) {
        if (weekday === 0) closed.add(iso(shifted(d, 1)));
        else if (weekday === 6 && fixed !== "3/31") closed.add(iso(shifted(d, -1)));
        else closed.add(iso(d));
      }
    }
    closed.add(lastMondays.get(5) ?? "");
  }
  return closed;
}

describe("addBusinessDays", () => {
  it("agrees with counting on a calendar made another way", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 365 * 40 }),
        fc.integer({ min: 1, max: 30 }),
        (offset, n) => {
          const start = day("2020-01-01").add({ days: offset });
          const closed = new Set([
            ...naiveClosedDays(start.year),
            ...naiveClosedDays(start.year + 1),
          ]);
          let left = n;
          let at = new Date(`${start.toString()}T00:00:00Z`);
          while (left > 0) {
            at = new Date(at.valueOf() + 86_400_000);
            const weekend = at.getUTCDay() % 6 === 0;
            if (!weekend && !closed.has(at.toISOString().slice(0, 10))) left -= 1;
          }
          expect(addBusinessDays(start, n).toString()).toBe(at.toISOString().slice(0, 10));
        },
      ),
    );
  });
});

describe("endOf", () => {
  const endAt = (start: string, stretch: Parameters<typeof endOf>[1]) =>
    endOf(Temporal.Instant.from(start), stretch).toString();

  it.each([
    [
      "five business days over Thanksgiving",
      "2026-11-23T10:00:00-08:00",
      { businessDays: 5 },
      "2026-12-03T07:59:59Z",
    ],
    [
      "one received late in the evening",
      "2026-12-01T23:30:00-08:00",
      { businessDays: 1 },
      "2026-12-03T07:59:59Z",
    ],
    [
      "one received on a Saturday",
      "2026-12-05T12:00:00-08:00",
      { businessDays: 1 },
      "2026-12-08T07:59:59Z",
    ],
    [
      "seven calendar days",
      "2026-12-20T10:00:00-08:00",
      { calendarDays: 7 },
      "2026-12-28T07:59:59Z",
    ],
    [
      "days into summer time",
      "2027-03-12T10:00:00-08:00",
      { businessDays: 1 },
      "2027-03-16T06:59:59Z",
    ],
    [
      "days out of summer time",
      "2026-10-30T10:00:00-07:00",
      { calendarDays: 2 },
      "2026-11-02T07:59:59Z",
    ],
    [
      "hours into summer time, which are as long as ever",
      "2027-03-12T10:00:00-08:00",
      { hours: 72 },
      "2027-03-15T18:00:00Z",
    ],
    [
      "hours out of summer time",
      "2026-10-30T10:00:00-07:00",
      { hours: 72 },
      "2026-11-02T17:00:00Z",
    ],
  ] as const)("reckons %s", (_, start, stretch, expected) => {
    expect(endAt(start, stretch)).toBe(expected);
  });
});

describe("addDays", () => {
  it("keeps the time of day over a clock change", () => {
    const later = addDays(Temporal.Instant.from("2026-10-30T10:00:00-07:00"), 14);
    expect(later.toString()).toBe("2026-11-13T18:00:00Z");
  });
});
