import { describe, expect, it } from "vitest";
import { date } from "@/tests/factories/pcp-facts";
import { compareSeen, knownReferrals, type Seen, seenOf, writeSeen } from "./seen";

const seen: Seen = {
  effectiveOn: "2026-12-01",
  groupId: "4cf0b7a2-0000-4000-8000-000000000001",
  referrals: [
    { number: "R-222-333-444", outcome: "KEEPS" },
    { number: "R-555-666-777", outcome: "NEEDS_REISSUE" },
  ],
};

describe("what a preview showed", () => {
  it("is the same in any order, and names no referral", () => {
    const written = writeSeen(seen);
    expect(compareSeen(written, seen)).toEqual([]);
    expect(writeSeen({ ...seen, referrals: [...seen.referrals].reverse() })).toBe(written);
    expect(written).not.toMatch(/222|555/);
  });

  it.each<[string, Partial<Seen>, unknown]>([
    ["another day", { effectiveOn: "2027-01-01" }, [{ what: "DAY", was: "2026-12-01" }]],
    ["another group", { groupId: "other" }, [{ what: "GROUP" }]],
    [
      "another outcome",
      {
        referrals: seen.referrals.map((one) => ({ ...one, outcome: "ENDS" as const })),
      },
      [
        { what: "REFERRAL", number: "R-222-333-444" },
        { what: "REFERRAL", number: "R-555-666-777" },
      ],
    ],
    [
      "a new referral",
      { referrals: [...seen.referrals, { number: "R-888-999-222", outcome: "KEEPS" }] },
      [{ what: "REFERRAL", number: "R-888-999-222" }],
    ],
    ["fewer referrals", { referrals: seen.referrals.slice(0, 1) }, [{ what: "GONE", count: 1 }]],
  ])("differs by %s", (_, values, differences) => {
    expect(compareSeen(writeSeen(seen), { ...seen, ...values })).toEqual(differences);
  });

  it("differs from whatever was not written by it", () => {
    expect(compareSeen("", seen)).not.toEqual([]);
    expect(compareSeen("x.y.z", seen)).not.toEqual([]);
  });
});

describe("seenOf", () => {
  const approval = {
    ok: true,
    effectiveOn: date("2026-12-01"),
    networkId: "net",
    groupId: "bay",
    closes: null,
    warnings: [],
    consequences: {
      groupChanges: true,
      referrals: [
        { id: "skin", number: "R-1", outcome: "KEEPS" },
        { id: "obgyn", number: "R-2", outcome: "KEEPS" },
      ],
    },
  } as const;
  const open = [
    { id: "skin", specialtyCode: "207N00000X" },
    { id: "obgyn", specialtyCode: "207V00000X" },
  ];

  it.each([
    ["ALL", ["R-1", "R-2"]],
    ["NOT_CONFIDENTIAL", ["R-1"]],
    ["NONE", []],
  ] as const)("holds of the referrals what a reader of %s may know", (known, numbers) => {
    expect(seenOf(approval, open, known).referrals.map(({ number }) => number)).toEqual(numbers);
  });
});

describe("knownReferrals", () => {
  const scope = (id: string, withoutConfidentialCare: boolean) => ({
    subject: {
      id,
      givenName: "",
      familyName: "",
      relationship: "CHILD" as const,
      birthDate: date("2020-01-01"),
      isSelf: false,
    },
    withoutConfidentialCare,
  });

  it("follows the gate's scope, and without one is nothing", () => {
    const scopes = [scope("self", false), scope("child", true)];
    expect(knownReferrals(scopes, "self")).toBe("ALL");
    expect(knownReferrals(scopes, "child")).toBe("NOT_CONFIDENTIAL");
    expect(knownReferrals(scopes, "teenager")).toBe("NONE");
  });
});
