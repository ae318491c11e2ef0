import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { dateAt } from "./time-zone";

it("reckons the day at the plan, not in UTC or where the server stands", () => {
  const dayAt = (instant: string) => dateAt(Temporal.Instant.from(instant)).toString();
  expect(dayAt("2026-12-01T07:59:59Z")).toBe("2026-11-30");
  expect(dayAt("2026-12-01T08:00:00Z")).toBe("2026-12-01");
  expect(dayAt("2026-07-01T07:00:00Z")).toBe("2026-07-01");
});
