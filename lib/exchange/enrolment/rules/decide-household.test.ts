import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { x12Person } from "@/tests/factories/x12";
import type { Loop } from "../read/loops";
import { readTransaction } from "../read/transaction";
import type { EnrolmentTransaction, Purpose } from "../types/sent";
import type { EnrolledHousehold, HouseholdCandidates } from "../types/stored";
import { overlap } from "./days";
import type { EnrolmentRules } from "./decide";
import { decideHousehold } from "./decide-household";

const rules: EnrolmentRules = {
  numbering: "PLAN",
  products: {
    byGroup: new Map([
      ["G-100", "ipa"],
      ["G-200", "staff"],
    ]),
    byDescription: new Map([["goldhmo", "network"]]),
    fallback: null,
  },
};

let position = 0;

function read(values: Parameters<typeof x12Person>[0], purpose: Purpose = "CHANGE") {
  const segments = x12Person(values).map((line) => {
    position += 1;
    const elements = line.split("*");
    return { id: elements[0] ?? "", elements, position };
  });
  return readTransaction(segments as unknown as Loop, purpose);
}

const nobody: HouseholdCandidates = { byNumber: null, byPriorNumber: null, byPersonNumber: null };

/** As if it had been stored and read again. */
function stored(household: EnrolledHousehold | null): EnrolledHousehold {
  if (!household) throw new Error("nobody was taken");
  return {
    ...household,
    id: household.subscriberNumber,
    members: household.members.map((member) => ({
      ...member,
      id: member.memberNumber,
      spans: member.spans.map((span) => ({ ...span, id: span.startsOn.toString() })),
    })),
  };
}

function apply(
  household: EnrolledHousehold | null,
  transactions: EnrolmentTransaction[],
  withRules = rules,
) {
  const decision = decideHousehold({ ...nobody, byNumber: household }, transactions, withRules);
  const { results } = decision;
  return {
    ...decision,
    outcomes: results.map(({ outcome }) => outcome),
    codes: results.flatMap(({ problems }) => problems.map(({ code }) => code)),
    numbers: results.map(({ memberNumber }) => memberNumber),
  };
}

const rosa = { family: "900", given: "ROSA" };
const luis = { family: "900", given: "LUIS", relation: "19", born: "20120506", sex: "M" };

/** Rosa and her son Luis, covered since 1 November 2026. */
function family(): EnrolledHousehold {
  return stored(apply(null, [read(rosa), read(luis)]).after);
}

describe("decideHousehold", () => {
  it("begins a household, numbers its people and opens their coverage", () => {
    const { after, outcomes, codes } = apply(null, [read(rosa), read(luis)]);
    expect(outcomes).toEqual(["ADDED", "ADDED"]);
    expect(codes).toEqual([]);
    expect(after?.members).toMatchObject([
      {
        memberNumber: "90000",
        relationship: "SUBSCRIBER",
        name: { givenName: "Rosa", familyName: "Tester" },
        spans: [{ productId: "ipa", employerGroupNumber: "G-100", endsOn: null }],
      },
      { memberNumber: "90001", relationship: "CHILD", sex: "MALE" },
    ]);
  });

  it("gives dependants the family's home and language where the file says none", () => {
    const { after } = apply(null, [
      read({ ...rosa, details: ["N3*1 A ST", "N4*OAKLAND*CA*94601", "LUI*LE*spa"] }),
      read({ ...luis, details: [] }),
    ]);
    expect(after?.members[1]).toMatchObject({
      language: "es",
      addresses: { HOME: { zip: "94601" } },
    });
  });

  it("knows a newborn's mother, where only one person can be her", () => {
    const baby = { ...luis, given: "BABY", born: "20261030", ins: "02*A" };
    const father = { ...luis, given: "PAUL", relation: "01", born: "19840101" };
    expect(apply(null, [read(rosa), read(father), read(baby)]).after?.members[2]).toMatchObject({
      motherMemberNumber: "90000",
    });
    const mothers = [read(rosa), read({ ...father, sex: "F" }), read(baby)];
    expect(apply(null, mothers).after?.members[2]).toMatchObject({ motherMemberNumber: null });
    expect(apply(null, [read(rosa), read(luis)]).after?.members[1]).toMatchObject({
      motherMemberNumber: null,
    });
  });

  it("numbers people as the sender does, where that is configured", () => {
    const sender = { ...rules, numbering: "SENDER" as const };
    const { numbers, codes } = apply(
      null,
      [
        read(rosa),
        read({ ...luis, member: ["REF*23*P-2"] }),
        read({ ...luis, given: "ANA" }),
        read({ ...luis, given: "EVA", born: "20140101", member: ["REF*23*900"] }),
      ],
      sender,
    );
    expect(numbers).toEqual(["900", "P-2", null, null]);
    expect(codes).toEqual(["MEMBER_NUMBER_MISSING", "MEMBER_NUMBER_TAKEN"]);
  });

  it("moves dependants along with the subscriber, except those who keep to themselves", () => {
    const home = family();
    const [subscriber, child] = home.members;
    if (!subscriber || !child) throw new Error("no family");
    const apart = { ...child, memberNumber: "90002", confidentialCommunications: true };
    const details = ["N3*9 NEW ROAD", "N4*DALY CITY*CA*94014"];
    const { after } = apply({ ...home, members: [subscriber, child, apart] }, [
      read({ ...rosa, maintenance: "001", details, coverage: [] }),
    ]);
    const zips = after?.members.map(({ addresses }) => addresses.HOME?.zip);
    expect(zips).toEqual(["94014", "94014", "94110"]);
  });

  it("keeps a name that is stored better than the file writes it", () => {
    const home = family();
    const name = { givenName: "Lucía", middleName: "Thị", familyName: "McTester" };
    const members = home.members.map((member) => ({ ...member, name }));
    const again = read({ ...rosa, given: "LUCIA*T", surname: "MCTESTER", maintenance: "001" });
    expect(apply({ ...home, members }, [again]).outcomes).toEqual(["UNCHANGED"]);
  });

  it("carries a changed subscriber number over by REF Q4, and by the subscriber's own number", () => {
    const renumbered = read({ ...rosa, family: "901", maintenance: "001", member: ["REF*Q4*900"] });
    const byPriorNumber = family();
    expect(decideHousehold({ ...nobody, byPriorNumber }, [renumbered], rules)).toMatchObject({
      after: { id: "900", subscriberNumber: "901" },
      changes: { renumbered: true },
      results: [{ outcome: "CHANGED", memberNumber: "90000" }],
    });

    const known = stored(apply(null, [read({ ...rosa, member: ["REF*23*P-1"] })]).after);
    const own = read({ ...rosa, family: "902", member: ["REF*23*P-1"] });
    expect(decideHousehold({ ...nobody, byPersonNumber: known }, [own], rules)).toMatchObject({
      after: { id: "900", subscriberNumber: "902" },
      results: [{ outcome: "CHANGED" }],
    });
    const other = read({ ...rosa, born: "19700101", family: "903", member: ["REF*23*P-1"] });
    expect(decideHousehold({ ...nobody, byPersonNumber: known }, [other], rules)).toMatchObject({
      after: { id: null, subscriberNumber: "903" },
      results: [{ outcome: "ADDED" }],
    });
  });

  it.each([
    ["nothing new", { ...luis }, "UNCHANGED", []],
    [
      "a new telephone",
      { ...luis, maintenance: "001", details: ["PER*IP**CP*4155550199"] },
      "CHANGED",
      [],
    ],
    [
      "an end",
      { ...luis, maintenance: "024", coverage: [], member: ["DTP*357*D8*20261231"] },
      "TERMINATED",
      [],
    ],
    [
      "an end of one coverage",
      { ...luis, maintenance: "001", coverage: ["HD*024**HLT", "DTP*349*D8*20261231"] },
      "TERMINATED",
      [],
    ],
    [
      "a cancellation",
      { ...luis, maintenance: "024", coverage: [], member: ["DTP*357*D8*20261101"] },
      "CANCELLED",
      [],
    ],
    [
      "another product",
      { ...luis, maintenance: "001", coverage: ["HD*001**HLT*GOLD HMO", "DTP*348*D8*20270101"] },
      "CHANGED",
      [],
    ],
    [
      "dental coverage",
      { ...luis, maintenance: "001", coverage: ["HD*021**DEN", "DTP*348*D8*20270101"] },
      "UNCHANGED",
      [],
    ],
    [
      "the end of dental coverage",
      { ...luis, maintenance: "024", coverage: ["HD*024**DEN", "DTP*349*D8*20261231"] },
      "UNCHANGED",
      [],
    ],
    [
      "an unknown line",
      { ...luis, maintenance: "001", coverage: ["HD*021**XYZ"] },
      "UNCHANGED",
      ["COVERAGE_LINE_UNKNOWN"],
    ],
    [
      "an end without a day",
      { ...luis, maintenance: "024", coverage: [] },
      "REJECTED",
      ["END_DATE_MISSING"],
    ],
    [
      "a record to compare that agrees",
      { ...luis, maintenance: "030", coverage: ["HD*030**HLT", "DTP*348*D8*20261101"] },
      "UNCHANGED",
      [],
    ],
    [
      "a record to compare that differs",
      { ...luis, maintenance: "030", sex: "F" },
      "UNCHANGED",
      ["DIFFERS"],
    ],
    [
      "a person to compare who is not on file",
      { ...luis, given: "NOBODY", maintenance: "030" },
      "UNCHANGED",
      ["DIFFERS"],
    ],
    [
      "a reinstatement of the person alone",
      { ...luis, maintenance: "025", coverage: [] },
      "UNCHANGED",
      [],
    ],
    [
      "a change of somebody unknown",
      { ...luis, given: "NOBODY", born: "20000101", maintenance: "001" },
      "REJECTED",
      ["MEMBER_UNKNOWN"],
    ],
    [
      "a new child without a birth date",
      { ...luis, given: "NEW", born: "" },
      "REJECTED",
      ["BIRTH_DATE_MISSING"],
    ],
    [
      "a new child without a product",
      { ...luis, given: "NEW", group: null },
      "REJECTED",
      ["PRODUCT_UNKNOWN"],
    ],
    [
      "a new child without coverage",
      { ...luis, given: "NEW", coverage: [] },
      "ADDED",
      ["COVERAGE_MISSING"],
    ],
  ])("takes %s", (_, values, outcome, codes) => {
    const decision = apply(family(), [read(values)]);
    expect([decision.outcomes, decision.codes]).toEqual([[outcome], codes]);
  });

  it("takes a subscriber without coverage of the own, whose dependants have some", () => {
    const widow = { ...rosa, coverage: ["HD*032**HLT"] };
    expect(apply(null, [read(widow), read(luis)])).toMatchObject({
      outcomes: ["ADDED", "ADDED"],
      codes: [],
      after: { members: [{ spans: [] }, { spans: [{ productId: "ipa" }] }] },
    });
  });

  it("reinstates what was ended", () => {
    const end = { ...luis, maintenance: "024", coverage: [], member: ["DTP*357*D8*20261231"] };
    const ended = stored(apply(family(), [read(end)]).after);
    const again = { ...luis, maintenance: "025", coverage: ["HD*025**HLT", "DTP*348*D8*20261101"] };
    expect(apply(ended, [read(again)])).toMatchObject({
      outcomes: ["REINSTATED"],
      after: { members: [{}, { spans: [{ endsOn: null }] }] },
    });
  });

  it("makes a replaced record exactly what the file says", () => {
    const values = {
      ...luis,
      maintenance: "030",
      coverage: ["HD*030**HLT", "DTP*348*D8*20261115"],
    };
    expect(apply(family(), [read(values, "REPLACE")])).toMatchObject({
      outcomes: ["CHANGED"],
      after: { members: [{}, { spans: [{ startsOn: Temporal.PlainDate.from("2026-11-15") }] }] },
    });
  });

  it("changes nothing by a file that verifies", () => {
    const values = { ...luis, maintenance: "024", coverage: [], member: ["DTP*357*D8*20261231"] };
    const home = family();
    expect(apply(home, [read(values, "VERIFY")])).toMatchObject({
      outcomes: ["UNCHANGED"],
      codes: ["DIFFERS"],
      after: home,
    });
  });

  it("says that dependants stay when the subscriber leaves", () => {
    const leave = { maintenance: "024", coverage: [], member: ["DTP*357*D8*20261231"] };
    expect(apply(family(), [read({ ...rosa, ...leave })]).codes).toEqual([
      "DEPENDANTS_STILL_COVERED",
    ]);
    const both = [read({ ...rosa, ...leave }), read({ ...luis, ...leave })];
    expect(apply(family(), both).codes).toEqual([]);
  });

  it("names a PCP with a new span or a PLA segment only", () => {
    const loop = ["LX*1", "NM1*P3*1*LIM*ADA****SV*R1*26"];
    const opened = {
      ...luis,
      given: "NEW",
      coverage: ["HD*021**HLT", "DTP*348*D8*20261101", ...loop],
    };
    const repeated = { ...luis, coverage: ["HD*021**HLT", "DTP*348*D8*20261101", ...loop] };
    const changed = {
      ...luis,
      maintenance: "001",
      coverage: ["HD*001**HLT", ...loop, "PLA*2*1P*20261201"],
    };
    const wishes = (values: typeof opened) => apply(family(), [read(values)]).results[0]?.pcp;
    expect(wishes(opened)).toMatchObject({
      memberNumber: "90002",
      pcp: { identifier: { value: "R1" } },
    });
    expect(wishes(repeated)).toBeNull();
    expect(wishes(changed)).toMatchObject({ memberNumber: "90001" });
  });

  it("counts where a run leads, not its turns", () => {
    const end = { ...luis, maintenance: "024", coverage: [], member: ["DTP*357*D8*20261231"] };
    const turns = [read(rosa), read(luis), read(end)];
    const { after, outcomes } = apply(null, turns);
    expect(outcomes).toEqual(["ADDED", "ADDED", "TERMINATED"]);
    expect(apply(stored(after), turns).outcomes).toEqual(["UNCHANGED", "UNCHANGED", "UNCHANGED"]);
  });

  it("changes nothing by a file that is read again, whatever it says", () => {
    const date = fc.constantFrom("20261001", "20261101", "20261115", "20261201", "20270101");
    const person = fc.constantFrom(
      rosa,
      luis,
      { ...luis, given: "BABY", born: "20261020" },
      { ...luis, given: "MIA", born: "20261020" },
    );
    const transaction = fc
      .record({
        person,
        maintenance: fc.constantFrom("001", "021", "024", "025"),
        hd: fc.option(fc.constantFrom("001", "002", "021", "024", "025", "026"), { nil: null }),
        group: fc.constantFrom("G-100", "G-200"),
        from: fc.option(date, { nil: null }),
        to: fc.option(date, { nil: null }),
      })
      .map(({ person: values, maintenance, hd, group, from, to }) => ({
        ...values,
        maintenance,
        group,
        member: to ? [`DTP*357*D8*${to}`] : [],
        coverage: hd
          ? [
              `HD*${hd}**HLT`,
              ...(from ? [`DTP*348*D8*${from}`] : []),
              ...(to ? [`DTP*349*D8*${to}`] : []),
            ]
          : [],
      }));
    fc.assert(
      fc.property(fc.array(transaction, { minLength: 1, maxLength: 6 }), (values) => {
        const file = values.map((one) => read(one));
        const { after, outcomes } = apply(null, file);
        // Whoever was rejected may be taken the second time, since the others are there by then.
        if (!after || outcomes.includes("REJECTED")) return;
        const first = stored(after);
        for (const { spans } of first.members) {
          for (const [index, span] of spans.entries()) {
            expect(spans.slice(index + 1).some((other) => overlap(span, other))).toBe(false);
          }
        }
        expect(new Set(first.members.map((member) => member.memberNumber)).size).toBe(
          first.members.length,
        );
        const again = apply(first, file);
        expect(again.changes).toMatchObject({ created: [], updated: [], renumbered: false });
      }),
      { numRuns: 300 },
    );
  });
});
