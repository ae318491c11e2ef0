import { createHash } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { testReceiptKey } from "@/tests/receipt-key";
import { calendarFor } from "./calendar";
import { demonstration } from "./demonstration";

function digest(day: string): string {
  const tables = demonstration(calendarFor(Temporal.PlainDate.from(day)), testReceiptKey);
  return createHash("sha256").update(JSON.stringify(tables)).digest("hex");
}

describe("demonstration", { timeout: 60_000 }, () => {
  it("is the same for the same day", () => {
    expect(digest("2026-11-21")).toBe(digest("2026-11-21"));
  });

  // Every story is told by the referrals' own rules, which refuse what cannot have happened.
  it.each(["2027-01-01", "2027-03-14", "2027-05-31", "2028-02-29"])(
    "can be told on %s, with nothing made later",
    (day) => {
      const tables = demonstration(calendarFor(Temporal.PlainDate.from(day)), testReceiptKey);
      const later = tables
        .flatMap(({ rows }) => rows as { createdAt?: string }[])
        .filter(({ createdAt }) => createdAt !== undefined && createdAt > `${day}T08:00`);
      expect(later).toEqual([]);
    },
  );
});
