import { describe, expect, it } from "vitest";
import type { Days } from "@/lib/pcp/types";
import { date } from "@/tests/factories/pcp-facts";
import { lastDayInNetwork } from "./network-days";

function days(text: string): Days {
  const [start = "", end] = text.split("..");
  return { startsOn: date(start), endsOn: end ? date(end) : null };
}

describe("lastDayInNetwork", () => {
  it.each<[string, string[], string | null, string | null]>([
    ["an open contract", ["2020-01-01.."], null, null],
    ["a contract with an end", ["2020-01-01..2026-12-31"], null, "2026-12-31"],
    [
      "a renewed contract",
      ["2026-01-01..2026-12-31", "2027-01-01..2027-06-30"],
      null,
      "2027-06-30",
    ],
    ["a contract renewed for good", ["2027-01-01..", "2026-01-01..2026-12-31"], null, null],
    ["a contract with a gap", ["2026-01-01..2026-12-31", "2027-01-02.."], null, "2026-12-31"],
    ["a contract that is over", ["2020-01-01..2026-11-20"], null, "2026-11-20"],
    ["a contract that was over long ago", ["2020-01-01..2020-12-31"], null, "2026-11-20"],
    ["a contract that has not begun", ["2026-11-22.."], null, "2026-11-20"],
    ["no contract", [], null, "2026-11-20"],
    ["a role that is withdrawn later", ["2020-01-01.."], "2026-12-01", "2026-11-30"],
    ["a role that was withdrawn", ["2020-01-01.."], "2025-01-01", "2026-11-20"],
  ])("is right for %s", (_, contracts, withdrawnOn, expected) => {
    const last = lastDayInNetwork(
      contracts.map(days),
      withdrawnOn ? date(withdrawnOn) : null,
      date("2026-11-21"),
    );
    expect(last?.toString() ?? null).toBe(expected);
  });
});
