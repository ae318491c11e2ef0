import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { statementForm } from "@/lib/cases/schema";
import type { NetworkAnswer } from "@/lib/receipts/types";
import { referralNumber } from "@/lib/referrals/rules/number";
import { caseClocks } from "./clocks";
import { parseDollars } from "./dollars";
import { caseNumber, parseCaseNumber } from "./number";
import { coverageDoubt, whyNoCase, whyNotThatDay } from "./opening";

const day = Temporal.PlainDate.from;

describe("a case's clocks", () => {
  it.each([
    // The plan's days: late at night in UTC is still the day before.
    ["2026-11-21T20:00:00Z", "2026-11-27T07:59:59Z", "2026-12-22T07:59:59Z"],
    ["2026-11-22T06:00:00Z", "2026-11-27T07:59:59Z", "2026-12-22T07:59:59Z"],
    // Across the end of daylight saving time.
    ["2026-10-30T19:00:00Z", "2026-11-05T07:59:59Z", "2026-11-30T07:59:59Z"],
  ])("opened at %s are 5 and 30 calendar days", (opened, acknowledge, resolve) => {
    const clocks = caseClocks(Temporal.Instant.from(opened));
    expect(String(clocks.acknowledgeBy)).toBe(acknowledge);
    expect(String(clocks.resolveBy)).toBe(resolve);
  });
});

describe("an amount of dollars", () => {
  it.each([
    ["250", 25_000],
    ["$250.00", 25_000],
    ["1,250.5", 125_050],
    [" $ 12,345,67 ", null],
    ["12,345.67", 1_234_567],
    ["0.01", 1],
    ["0.29", 29],
    ["1.10", 110],
    ["10000000", 1_000_000_000],
    ["10000000.01", null],
    ["0", null],
    ["-5", null],
    ["1e3", null],
    ["12.345", null],
    ["٣", null],
    ["", null],
  ])("%j is %s cents", (typed, cents) => {
    expect(parseDollars(typed)).toBe(cents);
  });
});

describe("a case's number", () => {
  it("looks like C-7K2-M9Q-XDC, reads back, and is no referral's", () => {
    const bytes = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 12]);
    const number = caseNumber(bytes);
    expect(number).toMatch(/^C(-[0-9A-HJKMNP-TV-Z]{3}){3}$/);
    expect(parseCaseNumber(` ${number.toLowerCase().replaceAll("-", " ")} `)).toBe(number);
    expect(parseCaseNumber(number.slice(2))).toBe(number);
    expect(parseCaseNumber(referralNumber(bytes))).toBeNull();
  });
});

describe("whether a case can be opened", () => {
  const answer = (values: Partial<NetworkAnswer>) => ({
    ok: true as const,
    keyId: "key",
    answer: {
      answer: "IN_NETWORK",
      day: "2026-11-21",
      keepUntil: "2028-11-21",
      ...values,
    } as NetworkAnswer,
  });
  it.each([
    ["from a yes", answer({}), null],
    ["from a listing", answer({ answer: "LISTED" }), null],
    ["on the last day", answer({ keepUntil: "2026-11-21" }), null],
    ["a day later", answer({ keepUntil: "2026-11-20" }), "EXPIRED"],
    ["about tomorrow", answer({ day: "2026-11-22" }), "NOT_YET"],
    ["from a no", answer({ answer: "NOT_IN_NETWORK" }), "SAID_NO"],
    ["from an altered receipt", { ok: false as const, reason: "ALTERED" as const }, "NOT_TRUE"],
  ])("%s: %o", (_, check, refusal) => {
    expect(whyNoCase(check, day("2026-11-21"))).toBe(refusal);
  });
});

describe("the day of care", () => {
  const about = { day: "2026-11-21" };
  it.each([
    [null, "1980-01-01", null],
    ["2026-11-21", "1980-01-01", null],
    ["2026-11-20", "1980-01-01", "TOO_EARLY"],
    ["2026-11-22", "2026-11-23", "BEFORE_BIRTH"],
  ] as const)("%s of somebody born on %s: %s", (on, born, refusal) => {
    expect(whyNotThatDay(on && day(on), about, day(born))).toBe(refusal);
  });
});

describe("the coverage behind a receipt", () => {
  const staff = { code: "staff", name: "Staff Plan" };
  const ipa = { code: "ipa", name: "IPA Plan" };
  /** Nothing until May, the IPA plan until August, then the staff plan. */
  const productOn = (on: Temporal.PlainDate) => (on.month < 5 ? null : on.month < 8 ? ipa : staff);
  it.each([
    ["no product, a day with coverage", null, "2026-06-01", null, null],
    ["no product, a day without", null, "2026-04-30", null, [null, null, "2026-04-30"]],
    ["the member's own", ipa, "2026-06-01", "2026-07-01", null],
    ["another", staff, "2026-06-01", null, ["Staff Plan", "IPA Plan", "2026-06-01"]],
    ["one, on a day without coverage", ipa, "2026-04-01", null, ["IPA Plan", null, "2026-04-01"]],
    [
      "what the member had left",
      ipa,
      "2026-06-01",
      "2026-08-01",
      ["IPA Plan", "Staff Plan", "2026-08-01"],
    ],
    [
      "another day first",
      staff,
      "2026-06-01",
      "2026-01-01",
      ["Staff Plan", "IPA Plan", "2026-06-01"],
    ],
  ] as const)("is in doubt or not: %s", (_, product, on, serviceOn, expected) => {
    const doubt = coverageDoubt({ product, day: on }, serviceOn && day(serviceOn), productOn);
    expect(doubt && [doubt.asked, doubt.own, String(doubt.on)]).toEqual(expected);
  });
});

describe("a statement", () => {
  const form = statementForm(day("2026-11-21"));
  it("may leave out the day and the bill", () => {
    const said = { words: " They sent a bill. \r\n", serviceOn: "", billed: "" };
    expect(form.parse(said)).toEqual({
      words: "They sent a bill.",
      serviceOn: null,
      billed: null,
    });
    expect(form.parse({ words: "x" })).toEqual({ words: "x", serviceOn: null, billed: null });
  });

  it.each([
    ["words", { words: "  " }],
    ["words", { words: "x".repeat(2001) }],
    ["serviceOn", { words: "x", serviceOn: "2026-11-22" }],
    ["serviceOn", { words: "x", serviceOn: "2026-02-30" }],
    ["billed", { words: "x", billed: "much" }],
  ])("is refused for its %s", (field, said) => {
    expect(form.safeParse(said).error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });

  it.each([
    ["2026-11-22", "bad-value"],
    ["2026-02-31", "no-such-day"],
    ["yesterday", "no-such-day"],
  ])("tells a day ahead from none: %s", (serviceOn, message) => {
    expect(form.safeParse({ words: "x", serviceOn }).error?.issues).toMatchObject([{ message }]);
  });
});
