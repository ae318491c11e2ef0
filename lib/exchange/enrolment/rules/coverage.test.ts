import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { Maintenance } from "../types/sent";
import type { Span } from "../types/stored";
import { type CoverageStatement, decideCoverage, endSpans } from "./coverage";
import { byStart, overlap } from "./days";

const day = Temporal.PlainDate.from;
const dayOrNull = (date: string | undefined) => (date ? day(date) : null);

/** `ipa 01-01..06-30` is a span in 2026; nothing after the dots is an open end. */
function parse(text: string): Span[] {
  return text
    .split(";")
    .map((one) => /(\w+) ([\d-]+)\.\.([\d-]*)(?: (\w+))?/.exec(one))
    .filter((parts) => parts !== null)
    .map(([, productId = "", startsOn, endsOn, group]) => ({
      id: null,
      productId,
      employerGroupNumber: group ?? null,
      startsOn: day(`2026-${startsOn}`),
      endsOn: endsOn ? day(`2026-${endsOn}`) : null,
      paidThrough: null,
    }));
}

function print(spans: readonly Span[]): string {
  const short = (date: Temporal.PlainDate | null) => date?.toString().slice(5) ?? "";
  return spans
    .map((span) =>
      [span.productId, `${short(span.startsOn)}..${short(span.endsOn)}`, span.employerGroupNumber]
        .filter(Boolean)
        .join(" "),
    )
    .join("; ");
}

function state(text: string): CoverageStatement {
  const [maintenance, productId, ...rest] = text.split(" ");
  const sent = Object.fromEntries(rest.map((pair) => pair.split("=")));
  const at = (name: string) => dayOrNull(sent[name] && `2026-${sent[name]}`);
  return {
    maintenance: maintenance as Maintenance,
    productId: productId === "-" ? null : (productId ?? null),
    employerGroupNumber: sent.group ?? null,
    startsOn: at("from"),
    endsOn: at("to"),
    changesOn: at("on"),
    paidThrough: at("paid"),
  };
}

describe("decideCoverage", () => {
  it.each([
    // 021
    ["", "ADD ipa from=01-01", "ipa 01-01..", "OPENED"],
    ["", "ADD ipa from=01-01 to=06-30", "ipa 01-01..06-30", "OPENED"],
    ["ipa 01-01..", "ADD ipa from=01-01", "ipa 01-01..", "NONE"],
    ["ipa 01-01..", "ADD ipa from=03-01", "ipa 01-01..", "NONE"],
    ["ipa 03-01..", "ADD ipa from=01-01", "ipa 01-01..", "CHANGED"],
    ["ipa 01-01..", "ADD ipa from=01-01 to=06-30", "ipa 01-01..06-30", "CHANGED"],
    ["ipa 01-01..06-30", "ADD ipa from=01-01", "ipa 01-01..", "REINSTATED"],
    ["ipa 01-01..06-30", "ADD ipa from=09-01", "ipa 01-01..06-30; ipa 09-01..", "OPENED"],
    ["ipa 01-01..", "ADD staff from=07-01", "ipa 01-01..06-30; staff 07-01..", "OPENED"],
    ["ipa 01-01..", "ADD staff from=01-01", "staff 01-01..", "OPENED"],
    ["ipa 01-01..03-31; ipa 05-01..07-31", "ADD ipa from=02-01", "ipa 01-01..", "REINSTATED"],
    ["ipa 01-01.. A", "ADD ipa from=07-01 group=B", "ipa 01-01..06-30 A; ipa 07-01.. B", "OPENED"],
    ["ipa 01-01..", "ADD ipa from=01-01 group=A", "ipa 01-01.. A", "CHANGED"],
    ["", "ADD ipa from=01-01 to=01-01", "", "NONE"],
    ["ipa 01-01..", "ADD ipa from=01-01 to=01-01", "", "CANCELLED"],
    // 024
    ["ipa 01-01..", "TERMINATE ipa to=06-30", "ipa 01-01..06-30", "ENDED"],
    ["ipa 01-01..06-30", "TERMINATE ipa to=06-30", "ipa 01-01..06-30", "NONE"],
    ["ipa 01-01..06-30", "TERMINATE ipa to=07-31", "ipa 01-01..06-30", "NONE"],
    ["ipa 01-01..06-30", "TERMINATE ipa from=01-01 to=07-31", "ipa 01-01..07-31", "ENDED"],
    ["ipa 01-01..", "TERMINATE - to=06-30", "ipa 01-01..06-30", "ENDED"],
    ["staff 01-01..", "TERMINATE ipa to=06-30", "staff 01-01..", "NONE"],
    ["ipa 02-01..", "TERMINATE ipa to=02-01", "", "CANCELLED"],
    ["ipa 02-01..", "TERMINATE ipa to=01-31", "", "CANCELLED"],
    [
      "ipa 01-01..06-30; ipa 09-01..",
      "TERMINATE ipa from=09-01 to=09-01",
      "ipa 01-01..06-30",
      "CANCELLED",
    ],
    [
      "ipa 01-01..06-30; ipa 09-01..",
      "TERMINATE ipa from=09-01 to=12-31",
      "ipa 01-01..06-30; ipa 09-01..12-31",
      "ENDED",
    ],
    ["", "TERMINATE ipa to=06-30", "", "NONE"],
    ["", "TERMINATE ipa from=02-01 to=02-01", "", "NONE"],
    // 025
    ["ipa 01-01..06-30", "REINSTATE ipa from=01-01", "ipa 01-01..", "REINSTATED"],
    ["ipa 01-01..06-30", "REINSTATE ipa from=07-01", "ipa 01-01..", "REINSTATED"],
    ["ipa 01-01..06-30", "REINSTATE ipa", "ipa 01-01..", "REINSTATED"],
    ["ipa 01-01..06-30", "REINSTATE ipa to=09-30", "ipa 01-01..09-30", "REINSTATED"],
    ["ipa 01-01..06-30", "REINSTATE ipa from=09-01", "ipa 01-01..06-30; ipa 09-01..", "REINSTATED"],
    ["", "REINSTATE ipa from=01-01", "ipa 01-01..", "REINSTATED"],
    ["ipa 01-01..", "REINSTATE ipa from=01-01", "ipa 01-01..", "NONE"],
    // 001
    ["ipa 01-01..06-30", "CHANGE ipa", "ipa 01-01..06-30", "NONE"],
    ["ipa 01-01..06-30", "CHANGE ipa from=01-01", "ipa 01-01..06-30", "NONE"],
    ["ipa 01-01..", "CHANGE ipa to=06-30", "ipa 01-01..06-30", "CHANGED"],
    ["ipa 01-01..", "CHANGE staff on=07-01", "ipa 01-01..06-30; staff 07-01..", "OPENED"],
    ["ipa 02-01..06-30", "CHANGE ipa from=01-01", "ipa 01-01..06-30", "CHANGED"],
    ["ipa 01-01..", "CHANGE ipa from=01-01 to=01-01", "", "CANCELLED"],
    ["", "CHANGE ipa from=01-01 to=01-01", "", "NONE"],
    // 026
    ["ipa 01-01..", "CORRECT ipa from=02-01", "ipa 02-01..", "CHANGED"],
    ["ipa 01-01..06-30", "CORRECT ipa to=07-31", "ipa 01-01..07-31", "CHANGED"],
    ["ipa 01-01..", "CORRECT staff", "staff 01-01..", "CHANGED"],
    ["ipa 01-01..", "CORRECT ipa from=01-01 to=01-01", "", "CANCELLED"],
    ["", "CORRECT ipa from=01-01 to=01-01", "", "NONE"],
    // 002
    ["ipa 01-01..", "DELETE ipa from=01-01", "", "CANCELLED"],
    ["ipa 01-01..", "DELETE ipa", "", "CANCELLED"],
    ["ipa 01-01..", "DELETE ipa from=02-01", "ipa 01-01..", "NONE"],
    ["", "DELETE ipa", "", "NONE"],
    // 030 in a replacing file
    ["", "AUDIT ipa from=01-01", "ipa 01-01..", "OPENED"],
    ["ipa 01-01..", "AUDIT ipa from=02-01 to=06-30", "ipa 02-01..06-30", "CHANGED"],
    ["ipa 01-01..06-30", "AUDIT ipa from=01-01", "ipa 01-01..", "CHANGED"],
    ["ipa 01-01..", "AUDIT ipa from=01-01 to=01-01", "", "CANCELLED"],
    // 032
    ["ipa 01-01..", "NOT_APPLICABLE ipa from=02-01", "ipa 01-01..", "NONE"],
  ])("%j after %s is %j", (before, statement, after, effect) => {
    const decision = decideCoverage(parse(before), state(statement));
    expect(decision.ok && [print(decision.spans), decision.effect]).toEqual([after, effect]);
  });

  it.each([
    ["", "ADD ipa", "START_DATE_MISSING"],
    ["", "ADD - from=01-01", "PRODUCT_UNKNOWN"],
    ["ipa 06-01..", "ADD staff from=01-01", "COVERAGE_OVERLAPS"],
    ["ipa 01-01..", "TERMINATE ipa", "END_DATE_MISSING"],
    ["ipa 01-01..03-31; staff 04-01..", "TERMINATE ipa from=01-01 to=04-30", "COVERAGE_OVERLAPS"],
    ["", "REINSTATE ipa", "COVERAGE_UNKNOWN"],
    ["ipa 01-01..03-31; staff 04-01..", "REINSTATE ipa from=01-01", "COVERAGE_OVERLAPS"],
    ["", "CHANGE ipa from=01-01", "COVERAGE_UNKNOWN"],
    ["ipa 01-01..03-31", "CHANGE ipa from=05-01", "COVERAGE_UNKNOWN"],
    ["ipa 01-01..", "CHANGE staff", "START_DATE_MISSING"],
    ["", "CORRECT ipa from=01-01", "COVERAGE_UNKNOWN"],
    ["ipa 01-01..03-31; ipa 05-01..", "CORRECT ipa from=02-01", "COVERAGE_AMBIGUOUS"],
    ["ipa 02-01..03-31; staff 05-01..", "CORRECT ipa from=02-01 to=06-30", "COVERAGE_OVERLAPS"],
    ["ipa 01-01..03-31; ipa 05-01..", "DELETE ipa", "COVERAGE_AMBIGUOUS"],
    ["", "AUDIT ipa", "START_DATE_MISSING"],
  ])("%j refuses %s: %s", (before, statement, code) => {
    expect(decideCoverage(parse(before), state(statement))).toEqual({ ok: false, code });
  });

  it("keeps the date up to which premiums are paid where none is sent", () => {
    const paid = decideCoverage(parse("ipa 01-01.."), state("CHANGE ipa paid=03-31"));
    expect(paid).toMatchObject({ effect: "CHANGED", spans: [{ paidThrough: day("2026-03-31") }] });
    const again = paid.ok && decideCoverage(paid.spans, state("CHANGE ipa"));
    expect(again).toMatchObject({ effect: "NONE" });
  });

  const date = fc
    .integer({ min: 0, max: 24 })
    .map((half) => day("2026-01-01").add({ days: half * 15 }));
  const maybe = fc.option(date, { nil: null });
  const statement: fc.Arbitrary<CoverageStatement> = fc.record({
    maintenance: fc.constantFrom<Maintenance[]>(
      "ADD",
      "AUDIT",
      "CHANGE",
      "CORRECT",
      "DELETE",
      "NOT_APPLICABLE",
      "REINSTATE",
      "TERMINATE",
    ),
    productId: fc.constantFrom("ipa", "staff"),
    employerGroupNumber: fc.constantFrom(null, "A"),
    startsOn: maybe,
    endsOn: maybe,
    changesOn: maybe,
    paidThrough: fc.constant(null),
  });

  it("never lets spans overlap or end before they begin, and repeats nothing", () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 8 }), (statements) => {
        let spans: Span[] = [];
        for (const one of statements) {
          const decision = decideCoverage(spans, one);
          if (!decision.ok) continue;
          const { effect } = decision;
          expect(effect === "NONE").toBe(print(decision.spans) === print(spans));
          spans = decision.spans;
          expect([...spans].sort(byStart)).toEqual(spans);
          for (const [index, span] of spans.entries()) {
            expect(span.endsOn === null || !byStart(span, { ...span, startsOn: span.endsOn })).toBe(
              span.endsOn === null || span.endsOn.equals(span.startsOn),
            );
            for (const other of spans.slice(index + 1)) expect(overlap(span, other)).toBe(false);
          }
          const again = decideCoverage(spans, one);
          if (again.ok) expect(print(again.spans)).toBe(print(spans));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("endSpans", () => {
  it("ends what goes on, cancels what would begin later, and leaves what is over", () => {
    const spans = parse("ipa 01-01..02-28; staff 03-01..; ipa 09-01..");
    const decision = endSpans(spans.slice(0, 2), day("2026-06-30"));
    expect(print(decision.spans)).toBe("ipa 01-01..02-28; staff 03-01..06-30");
    const both = endSpans(parse("staff 03-01..08-31; ipa 09-01.."), day("2026-06-30"));
    expect(both).toMatchObject({ effect: "ENDED", spans: [{ endsOn: day("2026-06-30") }] });
  });
});
