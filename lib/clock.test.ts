import { Temporal } from "temporal-polyfill";
import { afterEach, describe, expect, it, vi } from "vitest";

async function clockOn(date: string) {
  vi.resetModules();
  vi.stubEnv("PORTAL_TODAY", date);
  return import("./clock");
}

afterEach(() => vi.unstubAllEnvs());

describe("clock", () => {
  it("reckons the day at the plan, not in UTC or where the server stands", async () => {
    const { dateAt } = await clockOn("");
    expect(dateAt(Temporal.Instant.from("2026-12-01T07:59:59Z")).toString()).toBe("2026-11-30");
    expect(dateAt(Temporal.Instant.from("2026-12-01T08:00:00Z")).toString()).toBe("2026-12-01");
    expect(dateAt(Temporal.Instant.from("2026-07-01T07:00:00Z")).toString()).toBe("2026-07-01");
  });

  it("stands still on PORTAL_TODAY, for dates and instants alike", async () => {
    const { dateAt, now, today } = await clockOn("2027-03-14");
    expect(today().toString()).toBe("2027-03-14");
    expect(dateAt(now()).toString()).toBe("2027-03-14");
  });
});
