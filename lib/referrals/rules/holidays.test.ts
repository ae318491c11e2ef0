import { describe, expect, it } from "vitest";
import { observedHolidays } from "./holidays";

/** Written out by hand from a calendar; weekend days stay where nothing moves them. */
const byYear: Record<number, string> = {
  2026: "01-01 01-19 02-16 03-31 05-25 06-19 07-03 09-07 10-12 11-11 11-26 11-27 12-25",
  2027: "01-01 01-18 02-15 03-31 05-31 06-18 07-05 09-06 10-11 11-11 11-25 11-26 12-24",
  2028: "12-31 01-17 02-21 03-31 05-29 06-19 07-04 09-04 10-09 11-10 11-23 11-24 12-25",
  2029: "01-01 01-15 02-19 03-31 05-28 06-19 07-04 09-03 10-08 11-12 11-22 11-23 12-25",
  2030: "01-01 01-21 02-18 04-01 05-27 06-19 07-04 09-02 10-14 11-11 11-28 11-29 12-25",
  2033: "12-31 01-17 02-21 03-31 05-30 06-20 07-04 09-05 10-10 11-11 11-24 11-25 12-26",
};

describe("observedHolidays", () => {
  it.each(Object.entries(byYear))("knows those of %s", (year, days) => {
    const expected = days
      .split(" ")
      .map((day) => `${day === "12-31" ? Number(year) - 1 : year}-${day}`);
    expect(observedHolidays(Number(year)).map(String)).toEqual(expected);
  });
});
