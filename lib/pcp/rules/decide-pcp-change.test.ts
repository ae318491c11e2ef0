import { describe, expect, it } from "vitest";
import type { PcpFacts, PcpReason, PcpWarning } from "@/lib/pcp/types";
import { parsePlanRules } from "@/lib/plan/schema";
import {
  assignment,
  coverage,
  date,
  type memberFacts,
  participation,
  pcpFacts,
} from "@/tests/factories/pcp-facts";
import { decidePcpChange } from "./decide-pcp-change";

const today = date("2026-11-21");
const plan = parsePlanRules({});
const rules = (pcp: Record<string, unknown>) => parsePlanRules({ pcp });
const noPcp = { assignments: [] };

function decide(facts: PcpFacts, planRules = plan, groupId: string | null = null) {
  return decidePcpChange(facts, { groupId }, planRules, today);
}

function reasonsOf(facts: PcpFacts, planRules = plan, groupId: string | null = null) {
  const decision = decide(facts, planRules, groupId);
  return decision.ok ? [] : decision.reasons;
}

function effectiveOn(facts: PcpFacts, planRules = plan) {
  const decision = decide(facts, planRules);
  return decision.ok ? decision.effectiveOn.toString() : decision.reasons;
}

describe("when a PCP starts", () => {
  const late = rules({ change: { cutoffDay: 15 } });
  const sameDay = rules({ change: { sameDayWithinGroup: true } });
  const inBay = { groupId: "bay" };
  const inCoast = { participations: [participation({ groupId: "coast" })] };

  it.each<[string, PcpFacts, string, typeof plan?]>([
    ["a first PCP", pcpFacts({ member: noPcp }), "2026-11-21"],
    [
      "a first PCP before coverage starts",
      pcpFacts({ member: { ...noPcp, coverage: [coverage({ startsOn: date("2027-01-01") })] } }),
      "2027-01-01",
    ],
    ["a change", pcpFacts(), "2026-12-01"],
    ["a change after the cutoff day", pcpFacts(), "2027-01-01", late],
    ["a change within the group where that is immediate", pcpFacts(), "2026-11-21", sameDay],
    ["a change of group under the same rule", pcpFacts({ role: inCoast }), "2026-12-01", sameDay],
    [
      "a second change on the day on which the PCP started",
      pcpFacts({ member: { assignments: [assignment({ startsOn: today, ...inBay })] } }),
      "2026-11-22",
      sameDay,
    ],
    [
      "a change from a PCP who left the network",
      pcpFacts({
        member: { assignments: [assignment({ lastInNetworkOn: date("2026-11-20") })] },
      }),
      "2026-11-21",
    ],
    [
      "a change from a PCP who is about to leave",
      pcpFacts({
        member: { assignments: [assignment({ lastInNetworkOn: date("2026-11-24") })] },
      }),
      "2026-11-25",
    ],
    [
      "a change where the product's network changes first",
      pcpFacts({
        member: {
          coverage: [
            coverage({ endsOn: date("2026-11-30") }),
            coverage({ startsOn: date("2026-12-01"), networkId: "net2" }),
          ],
        },
        role: { participations: [participation({ networkId: "net2" })] },
      }),
      "2026-12-01",
      late,
    ],
    [
      "a change asked for in hospital",
      pcpFacts({
        member: {
          stay: { admittedOn: date("2026-11-18"), dischargedOn: date("2026-12-03") },
        },
      }),
      "2027-01-01",
    ],
    [
      "a change asked for on the day of discharge",
      pcpFacts({ member: { stay: { admittedOn: date("2026-11-18"), dischargedOn: today } } }),
      "2026-12-01",
    ],
    [
      "a first PCP in hospital",
      pcpFacts({
        member: { ...noPcp, stay: { admittedOn: date("2026-11-18"), dischargedOn: null } },
      }),
      "2026-11-21",
    ],
    [
      "a newborn's PCP of another group than the mother's",
      pcpFacts({
        member: { ...noPcp, birthDate: date("2026-11-10"), mothersGroupId: "coast" },
      }),
      "2026-12-11",
    ],
    [
      "a newborn's PCP of the mother's group",
      pcpFacts({ member: { ...noPcp, birthDate: date("2026-11-10"), mothersGroupId: "bay" } }),
      "2026-11-21",
    ],
    [
      "a child's PCP after the newborn's days",
      pcpFacts({
        member: { ...noPcp, birthDate: date("2026-10-21"), mothersGroupId: "coast" },
      }),
      "2026-11-21",
    ],
  ])("is right for %s", (_, facts, expected, planRules = plan) => {
    expect(effectiveOn(facts, planRules)).toBe(expected);
  });

  it("ends the former assignment the day before, under its version", () => {
    const facts = pcpFacts({ member: { assignments: [assignment({ id: "a", version: 7 })] } });
    const decision = decide(facts);
    expect(decision.ok && decision.closes).toEqual({
      id: "a",
      version: 7,
      lastDay: date("2026-11-30"),
    });
  });

  it("leaves an assignment alone that ends by itself", () => {
    const ending = assignment({ endsOn: date("2026-11-24") });
    const decision = decide(pcpFacts({ member: { assignments: [ending] } }));
    expect(decision).toMatchObject({ ok: true, closes: null });
  });
});

describe("who may be the PCP", () => {
  const role = (values: Parameters<typeof pcpFacts>[0] = {}) => pcpFacts(values);
  const accepting = (status: "nopt" | "existptonly" | "existptfam") => ({
    participations: [participation({ accepting: status })],
  });

  it.each<[string, PcpFacts, PcpReason[], typeof plan?]>([
    ["a family physician", role(), []],
    ["a role that takes no members", role({ role: { pcp: false } }), [{ code: "NOT_A_PCP" }]],
    ["a dermatologist", role({ role: { specialtyCode: "207N00000X" } }), [{ code: "NOT_A_PCP" }]],
    ["an OB/GYN whose role says so", role({ role: { specialtyCode: "207V00000X" } }), []],
    [
      "a dermatologist who takes nobody new, has no panel, and sees adults only",
      role({
        role: {
          specialtyCode: "207N00000X",
          panel: null,
          minAge: 90,
          ...accepting("nopt"),
        },
      }),
      [{ code: "NOT_A_PCP" }],
    ],
    [
      "an OB/GYN whose role does not",
      role({ role: { specialtyCode: "207V00000X", pcp: false } }),
      [{ code: "NOT_A_PCP" }],
    ],
    ["a nurse practitioner", role({ role: { specialtyCode: "363LF0000X" } }), []],
    [
      "a nurse practitioner where none may",
      role({ role: { specialtyCode: "363LF0000X" } }),
      [{ code: "NOT_A_PCP" }],
      rules({ nonPhysicians: [] }),
    ],
    [
      "someone of another network",
      role({ role: { participations: [participation({ networkId: "other" })] } }),
      [{ code: "NOT_IN_NETWORK", on: today.with({ month: 12, day: 1 }) }],
    ],
    [
      "someone whose contract ends before the start",
      role({ role: { participations: [participation({ endsOn: date("2026-11-30") })] } }),
      [{ code: "NOT_IN_NETWORK", on: date("2026-12-01") }],
    ],
    [
      "someone whose contract begins with the start",
      role({ role: { participations: [participation({ startsOn: date("2026-12-01") })] } }),
      [],
    ],
    [
      "someone who is withdrawn on the start",
      role({ role: { withdrawnOn: date("2026-12-01") } }),
      [{ code: "NOT_IN_NETWORK", on: date("2026-12-01") }],
    ],
    ["nobody new", role({ role: accepting("nopt") }), [{ code: "NOT_ACCEPTING" }]],
    [
      "nobody at all, former patients included",
      role({ role: { ...accepting("nopt"), wasPatient: true } }),
      [{ code: "NOT_ACCEPTING" }],
    ],
    [
      "existing patients, to a new one",
      role({ role: { ...accepting("existptonly"), householdWasPatient: true } }),
      [{ code: "EXISTING_PATIENTS_ONLY" }],
    ],
    [
      "existing patients, to a former one",
      role({ role: { ...accepting("existptonly"), wasPatient: true } }),
      [],
    ],
    [
      "existing families, to a stranger",
      role({ role: accepting("existptfam") }),
      [{ code: "EXISTING_FAMILIES_ONLY" }],
    ],
    [
      "existing families, to a patient's household",
      role({ role: { ...accepting("existptfam"), householdWasPatient: true } }),
      [],
    ],
    [
      "existing families, to a patient",
      role({ role: { ...accepting("existptfam"), wasPatient: true } }),
      [],
    ],
    ["children below 18", role({ role: { maxAge: 17 } }), [{ code: "TOO_OLD", maxAge: 17 }]],
    ["people from 65", role({ role: { minAge: 65 } }), [{ code: "TOO_YOUNG", minAge: 65 }]],
    [
      "people up to 40, to someone who turns 41 before the start",
      role({ role: { maxAge: 40 }, member: { birthDate: date("1985-12-01") } }),
      [{ code: "TOO_OLD", maxAge: 40 }],
    ],
    [
      "people up to 40, to someone who turns 41 the day after the start",
      role({ role: { maxAge: 40 }, member: { birthDate: date("1985-12-02") } }),
      [],
    ],
    ["men only", role({ role: { sexLimit: "MALE" } }), [{ code: "SEX_LIMIT", sex: "MALE" }]],
    ["women only, to a woman", role({ role: { sexLimit: "FEMALE" } }), []],
    [
      "women only, to someone whose sex is not known",
      role({ role: { sexLimit: "FEMALE" }, member: { sex: "UNKNOWN" } }),
      [{ code: "SEX_LIMIT", sex: "FEMALE" }],
    ],
    [
      "a full panel",
      role({ role: { panel: { capacity: 10, assigned: 10 } } }),
      [{ code: "PANEL_FULL" }],
    ],
    ["the last seat", role({ role: { panel: { capacity: 10, assigned: 9 } } }), []],
    ["no panel at all", role({ role: { panel: null } }), [{ code: "PANEL_FULL" }]],
    [
      "an office in another county",
      role({ role: { countyFips: "06001" } }),
      [{ code: "OUTSIDE_SERVICE_AREA" }],
    ],
    [
      "an office in a part of a county that is not sold",
      role({
        member: { coverage: [coverage({ serviceArea: [{ countyFips: "06075", zip: "94112" }] })] },
      }),
      [{ code: "OUTSIDE_SERVICE_AREA" }],
    ],
    [
      "an office far away where distance refuses",
      role({ role: { milesFromHome: 31 } }),
      [{ code: "TOO_FAR", miles: 31, limitMiles: 30 }],
      rules({ distance: { beyond: "REFUSE" } }),
    ],
    [
      "an office far from home and near work where distance refuses",
      role({ role: { milesFromHome: 31, milesFromWork: 2 } }),
      [],
      rules({ distance: { beyond: "REFUSE" } }),
    ],
  ])("answers right for %s", (_, facts, expected, planRules = plan) => {
    expect(reasonsOf(facts, planRules)).toEqual(expected);
  });

  it("names every reason at once", () => {
    const facts = pcpFacts({
      member: { coverage: [coverage({ suspendedFrom: date("2026-11-01") })] },
      role: {
        maxAge: 17,
        sexLimit: "MALE",
        panel: { capacity: 1, assigned: 1 },
        participations: [participation({ accepting: "nopt" })],
      },
    });
    expect(reasonsOf(facts).map((reason) => reason.code)).toEqual([
      "COVERAGE_SUSPENDED",
      "NOT_ACCEPTING",
      "TOO_OLD",
      "SEX_LIMIT",
      "PANEL_FULL",
    ]);
  });
});

describe("the member's situation", () => {
  const member = (values: Parameters<typeof memberFacts>[0]) => pcpFacts({ member: values });
  const once = rules({ change: { perMonth: 1 } });

  it.each<[string, PcpFacts, PcpReason[], typeof plan?]>([
    ["no coverage ever", member({ ...noPcp, coverage: [] }), [{ code: "NO_COVERAGE" }]],
    [
      "ended coverage",
      member({ ...noPcp, coverage: [coverage({ endsOn: date("2026-11-20") })] }),
      [{ code: "COVERAGE_ENDED", endedOn: date("2026-11-20") }],
    ],
    [
      "coverage on its last day, without a PCP",
      member({ ...noPcp, coverage: [coverage({ endsOn: today })] }),
      [],
    ],
    [
      "coverage that ends before the change starts",
      member({ coverage: [coverage({ endsOn: date("2026-11-30") })] }),
      [{ code: "COVERAGE_ENDS_BEFORE", effectiveOn: date("2026-12-01") }],
    ],
    [
      "coverage suspended from today",
      member({ coverage: [coverage({ suspendedFrom: today })] }),
      [{ code: "COVERAGE_SUSPENDED", since: today }],
    ],
    [
      "coverage that will be suspended when the change starts",
      member({ coverage: [coverage({ suspendedFrom: date("2026-12-01") })] }),
      [{ code: "COVERAGE_SUSPENDED", since: date("2026-12-01") }],
    ],
    [
      "a pending change",
      member({
        assignments: [
          assignment({ endsOn: date("2026-11-30") }),
          assignment({ id: "next", roleId: "third", startsOn: date("2026-12-01") }),
        ],
      }),
      [{ code: "PENDING_CHANGE", startsOn: date("2026-12-01") }],
    ],
    [
      "the same PCP",
      member({ assignments: [assignment({ roleId: "new" })] }),
      [{ code: "SAME_PCP" }],
    ],
    [
      "one change already this month where that is the limit",
      member({ changesAskedOn: [date("2026-11-01")] }),
      [{ code: "CHANGE_LIMIT", perMonth: 1, nextOn: date("2026-12-01") }],
      once,
    ],
    ["a change last month", member({ changesAskedOn: [date("2026-10-31")] }), [], once],
    ["a change this month without a limit", member({ changesAskedOn: [today] }), []],
    [
      "a change this month, after which the PCP left",
      member({
        changesAskedOn: [date("2026-11-01")],
        assignments: [assignment({ lastInNetworkOn: date("2026-11-20") })],
      }),
      [],
      once,
    ],
    [
      "a stay in hospital without an end",
      member({ stay: { admittedOn: date("2026-11-18"), dischargedOn: null } }),
      [{ code: "INPATIENT" }],
    ],
    [
      "a stay in hospital where that refuses",
      member({ stay: { admittedOn: date("2026-11-18"), dischargedOn: date("2026-11-25") } }),
      [{ code: "INPATIENT" }],
      rules({ change: { inpatient: "REFUSE" } }),
    ],
  ])("is judged right: %s", (_, facts, expected, planRules = plan) => {
    expect(reasonsOf(facts, planRules)).toEqual(expected);
  });
});

describe("several groups", () => {
  const both = {
    participations: [participation({ groupId: "bay" }), participation({ groupId: "coast" })],
  };

  it("keeps the present group", () => {
    expect(decide(pcpFacts({ role: both }))).toMatchObject({ ok: true, groupId: "bay" });
  });

  it("takes the group that is named", () => {
    expect(decide(pcpFacts({ role: both }), plan, "coast")).toMatchObject({
      ok: true,
      groupId: "coast",
    });
  });

  it("takes the only group through which the doctor can be had", () => {
    const participations = [
      participation({ groupId: "bay", accepting: "nopt" }),
      participation({ groupId: "coast" }),
    ];
    expect(decide(pcpFacts({ role: { participations } }))).toMatchObject({
      ok: true,
      groupId: "coast",
    });
  });

  it("asks where neither is the present one", () => {
    expect(reasonsOf(pcpFacts({ member: noPcp, role: both }))).toEqual([
      { code: "CHOOSE_GROUP", groupIds: ["bay", "coast"] },
    ]);
  });

  it("lets a member keep the doctor and change the group", () => {
    const facts = pcpFacts({
      member: { assignments: [assignment({ roleId: "new" })] },
      role: both,
    });
    expect(decide(facts, plan, "coast")).toMatchObject({ ok: true, groupId: "coast" });
    expect(reasonsOf(facts)).toEqual([{ code: "SAME_PCP" }]);
  });

  it("does not charge a second seat to who keeps the doctor", () => {
    const facts = pcpFacts({
      member: { assignments: [assignment({ roleId: "new" })] },
      role: { ...both, panel: { capacity: 4, assigned: 4 } },
    });
    expect(decide(facts, plan, "coast")).toMatchObject({ ok: true });
  });

  it("refuses a group through which the doctor does not take part", () => {
    expect(reasonsOf(pcpFacts(), plan, "coast")).toEqual([
      { code: "NOT_IN_NETWORK", on: date("2026-12-01") },
    ]);
  });
});

describe("what the member is warned of", () => {
  it.each<[string, PcpFacts, PcpWarning[]]>([
    ["nothing", pcpFacts(), []],
    [
      "a long way",
      pcpFacts({ role: { milesFromHome: 30.1 } }),
      [{ code: "FAR", miles: 30.1, limitMiles: 30 }],
    ],
    ["no way that is unknown", pcpFacts({ role: { milesFromHome: null } }), []],
    [
      "a contract that ends soon",
      pcpFacts({ role: { participations: [participation({ endsOn: date("2027-01-31") })] } }),
      [{ code: "LEAVES_NETWORK", lastDay: date("2027-01-31") }],
    ],
    [
      "coverage that ends soon",
      pcpFacts({ member: { coverage: [coverage({ endsOn: date("2026-12-31") })] } }),
      [{ code: "COVERAGE_ENDS", lastDay: date("2026-12-31") }],
    ],
  ])("is %s", (_, facts, expected) => {
    expect(decide(facts)).toMatchObject({ ok: true, warnings: expected });
  });
});
