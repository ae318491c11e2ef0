import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageOn } from "@/lib/members/rules/age";
import { parsePlanRules } from "@/lib/plan/schema";
import { date } from "@/tests/factories/pcp-facts";
import { listNotices, type NoticeFacts, outgrowsOn } from "./notices";

const today = date("2026-11-21");
const rules = parsePlanRules({});
const contract = (endsOn: string | null, startsOn = "2020-01-01") => ({
  startsOn: date(startsOn),
  endsOn: endsOn === null ? null : date(endsOn),
});

function list(values: Partial<NoticeFacts>) {
  const facts: NoticeFacts = {
    memberId: "m",
    assignmentId: "a",
    birthDate: date("1985-03-14"),
    maxAge: null,
    contracts: [contract(null)],
    withdrawnOn: null,
    ...values,
  };
  return listNotices(facts, rules, today).map((notice) =>
    notice.kind === "LEAVES" ? `LEAVES ${notice.lastDay}` : `OUTGROWS ${notice.from}`,
  );
}

describe("listNotices", () => {
  it.each<[string, Partial<NoticeFacts>, string[]]>([
    ["nothing of a PCP who stays", {}, []],
    [
      "a contract's end, 60 days before",
      { contracts: [contract("2027-01-20")] },
      ["LEAVES 2027-01-20"],
    ],
    ["nothing earlier", { contracts: [contract("2027-01-21")] }, []],
    ["a withdrawal", { withdrawnOn: date("2026-12-01") }, ["LEAVES 2026-11-30"]],
    ["the last day itself", { contracts: [contract("2026-11-21")] }, ["LEAVES 2026-11-21"]],
    ["nothing of a PCP who has left", { contracts: [contract("2026-11-20")] }, []],
    [
      "nothing of a contract that is renewed",
      { contracts: [contract("2026-12-31"), contract(null, "2027-01-01")] },
      [],
    ],
    [
      "a birthday past the PCP's ages, 60 days before",
      { birthDate: date("2009-01-20"), maxAge: 17 },
      ["OUTGROWS 2027-01-20"],
    ],
    ["nothing earlier than that", { birthDate: date("2009-01-21"), maxAge: 17 }, []],
    [
      "who has grown out already",
      { birthDate: date("2008-06-01"), maxAge: 17 },
      ["OUTGROWS 2026-06-01"],
    ],
    [
      "both",
      { birthDate: date("2009-01-01"), maxAge: 17, withdrawnOn: date("2027-01-01") },
      ["LEAVES 2026-12-31", "OUTGROWS 2027-01-01"],
    ],
  ])("tells of %s", (_, values, expected) => {
    expect(list(values)).toEqual(expected);
  });
});

describe("outgrowsOn", () => {
  it("is the first day past the age, leap days included", () => {
    expect(outgrowsOn(date("2008-02-29"), 17).toString()).toBe("2026-03-01");
    const anyDay = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => date("1990-01-01").add({ days }));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 30 }), (birthDate, maxAge) => {
        const first = outgrowsOn(birthDate, maxAge);
        expect(ageOn({ birthDate }, first)).toBe(maxAge + 1);
        expect(ageOn({ birthDate }, first.subtract({ days: 1 }))).toBe(maxAge);
      }),
    );
  });
});
