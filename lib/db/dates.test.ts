import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { fromColumnDate, fromColumnInstant, toColumnDate, toColumnInstant } from "./dates";

describe("column dates", () => {
  it.each(["2026-01-01", "2026-03-08", "2026-11-01", "2028-02-29", "1926-06-30"])(
    "keep %s wherever the server stands",
    (iso) => {
      const column = toColumnDate(Temporal.PlainDate.from(iso));
      expect(column.toISOString()).toBe(`${iso}T00:00:00.000Z`);
      expect(fromColumnDate(column).toString()).toBe(iso);
    },
  );

  it("keep an instant to the millisecond", () => {
    const instant = Temporal.Instant.from("2026-11-01T08:30:00.123Z");
    expect(fromColumnInstant(toColumnInstant(instant)).equals(instant)).toBe(true);
  });
});
