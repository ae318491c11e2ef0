import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { appointmentStandard, nextOpen } from "./next-open";

const day = (iso: string) => Temporal.PlainDate.from(iso);
const dermatology = "207N00000X";
const familyMedicine = "207Q00000X";

/** What is said on a day of an opening, told on that day unless said otherwise. */
function said(today: string, opensOn: string, { toldOn = today, code = familyMedicine } = {}) {
  const opening = { opensOn: day(opensOn), toldOn: day(toldOn) };
  return nextOpen({ opening, pcp: false }, code, day(today));
}

describe("appointmentStandard", () => {
  it.each([
    ["a family doctor", familyMedicine, false, 10],
    ["a gynecologist who may be a PCP", "207V00000X", true, 10],
    ["a gynecologist who may not", "207V00000X", false, 15],
    ["a psychologist", "103TC0700X", false, 10],
    ["a social worker", "1041C0700X", false, 10],
    ["a psychiatric nurse practitioner", "363LP0808X", false, 10],
    ["a psychiatrist", "2084P0800X", false, 15],
    ["a dermatologist", dermatology, false, 15],
    ["a physical therapist", "225100000X", false, 15],
    ["a dentist", "122300000X", false, null],
  ])("is for %s (%s)", (_, code, pcp, days) => {
    expect(appointmentStandard(code, pcp)).toBe(days);
  });
});

describe("nextOpen", () => {
  it.each([
    // Thanksgiving, the Friday after it (which California keeps), and two weekends lie between.
    ["on the tenth business day, over a holiday", "2026-11-21", "2026-12-08", true],
    ["a day later", "2026-11-21", "2026-12-09", false],
    ["today", "2026-11-24", "2026-11-24", true],
    ["on the tenth business day of plain weeks", "2026-08-03", "2026-08-17", true],
    ["on the eleventh", "2026-08-03", "2026-08-18", false],
    ["on a Saturday before the last day", "2026-08-03", "2026-08-15", true],
    ["after a month's end in February", "2027-02-22", "2027-03-08", true],
    ["a day after that", "2027-02-22", "2027-03-09", false],
    ["after the year's end, which is a holiday", "2026-12-28", "2027-01-12", true],
    ["a day too late after the year's end", "2026-12-28", "2027-01-13", false],
  ])("measures an opening %s (from %s to %s)", (_, today, opensOn, within) => {
    expect(said(today, opensOn)).toEqual({ on: opensOn, toldDaysAgo: 0, standard: 10, within });
  });

  it("gives specialists 15 business days", () => {
    expect(said("2026-08-03", "2026-08-24", { code: dermatology })).toMatchObject({
      standard: 15,
      within: true,
    });
    expect(said("2026-08-03", "2026-08-25", { code: dermatology })?.within).toBe(false);
  });

  it("counts from today, not from the day on which it was told", () => {
    expect(said("2026-08-03", "2026-08-17", { toldOn: "2026-07-29" })).toEqual({
      on: "2026-08-17",
      toldDaysAgo: 5,
      standard: 10,
      within: true,
    });
  });

  it("believes what was told for seven days, over a month's end", () => {
    expect(said("2026-03-03", "2026-03-06", { toldOn: "2026-02-24" })?.toldDaysAgo).toBe(7);
    expect(said("2026-03-03", "2026-03-06", { toldOn: "2026-02-23" })).toBeNull();
  });

  it("says nothing of a day gone by, of what is told for tomorrow, or where nothing is known", () => {
    expect(said("2026-08-03", "2026-08-02", { toldOn: "2026-07-30" })).toBeNull();
    expect(said("2026-08-03", "2026-08-05", { toldOn: "2026-08-04" })).toBeNull();
    expect(nextOpen({ opening: null, pcp: true }, familyMedicine, day("2026-08-03"))).toBeNull();
  });

  it("knows no standard for dentists", () => {
    expect(said("2026-08-03", "2026-08-05", { code: "122300000X" })).toBeNull();
  });
});
