import { afterEach, describe, expect, it, vi } from "vitest";
import { dateAt } from "@/lib/time-zone";

async function clockOn(date: string) {
  vi.resetModules();
  vi.stubEnv("PORTAL_TODAY", date);
  return import("./clock");
}

afterEach(() => vi.unstubAllEnvs());

describe("clock", () => {
  it("stands still on PORTAL_TODAY, for dates and instants alike", async () => {
    const { now, today } = await clockOn("2027-03-14");
    expect(today().toString()).toBe("2027-03-14");
    expect(dateAt(now()).toString()).toBe("2027-03-14");
  });

  it("reads the calendar where PORTAL_TODAY is not set", async () => {
    const { now, today } = await clockOn("");
    expect([dateAt(now()).toString(), dateAt(now().subtract({ minutes: 1 })).toString()]).toContain(
      today().toString(),
    );
  });
});
