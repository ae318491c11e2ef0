import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { Assignment, Span } from "../types/stored";
import { followCoverage } from "./assignments";

const day = Temporal.PlainDate.from;

/** `ipa 01-01..06-30` is a span of a product, or an assignment in the product's network, in 2026. */
function parse(text: string) {
  return [...text.matchAll(/(\w+) ([\d-]+)\.\.([\d-]*)/g)].map(([, name = "", from, to]) => ({
    name,
    startsOn: day(`2026-${from}`),
    endsOn: to ? day(`2026-${to}`) : null,
  }));
}

const spans = (text: string) =>
  parse(text).map(
    ({ name, ...days }): Span => ({
      ...days,
      id: null,
      productId: name,
      employerGroupNumber: null,
      paidThrough: null,
    }),
  );

const assignments = (text: string) =>
  parse(text).map(
    ({ name, ...days }): Assignment => ({ ...days, id: name, roleId: "role", networkId: name }),
  );

describe("followCoverage", () => {
  it.each([
    ["ipa 01-01..", "ipa 01-01..", "ipa 01-01..", "stays"],
    ["ipa 02-01..", "ipa 01-01..", "ipa 01-01..06-30", "ENDS 2026-06-30"],
    ["ipa 02-01..", "ipa 01-01..06-30", "ipa 01-01..03-31", "ENDS 2026-03-31"],
    ["ipa 02-01..04-30", "ipa 01-01..", "ipa 01-01..06-30", "stays"],
    ["ipa 07-01..", "ipa 01-01..", "ipa 01-01..06-30", "CANCELLED"],
    ["ipa 02-01..", "ipa 01-01..", "", "CANCELLED"],
    ["ipa 01-01..06-30", "ipa 01-01..06-30", "ipa 01-01..", "REOPENED open"],
    ["ipa 01-01..06-30", "ipa 01-01..06-30", "ipa 01-01..09-30", "REOPENED 2026-09-30"],
    ["ipa 01-01..04-30", "ipa 01-01..06-30", "ipa 01-01..", "stays"],
    ["ipa 01-01..06-30", "ipa 01-01..06-30", "ipa 01-01..06-30; ipa 09-01..", "stays"],
    ["ipa 01-01..", "ipa 01-01..", "ipa 01-01..06-30; staff 07-01..", "ENDS 2026-06-30"],
    ["ipa 01-01..", "staff 01-01..", "staff 01-01..06-30", "stays"],
  ])("%s, covered by %s and then by %s: %s", (assigned, before, after, expected) => {
    const changes = followCoverage(assignments(assigned), spans(before), spans(after), (id) => id);
    const words = changes.map((change) =>
      change.kind === "CANCELLED"
        ? "CANCELLED"
        : `${change.kind} ${change.endsOn?.toString() ?? "open"}`,
    );
    expect(words[0] ?? "stays").toBe(expected);
  });
});
