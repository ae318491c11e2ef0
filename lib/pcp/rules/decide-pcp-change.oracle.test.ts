import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { AcceptingStatus, PcpFacts, PcpReasonCode, Sex } from "@/lib/pcp/types";
import { parsePlanRules } from "@/lib/plan/schema";
import type { PlanRules } from "@/lib/plan/types";
import { planRules as productRules } from "@/prisma/seed/plan/plan-rules";
import { assignment, coverage, date, participation, pcpFacts } from "@/tests/factories/pcp-facts";
import { atScale } from "@/tests/scale";
import { decidePcpChange } from "./decide-pcp-change";

// A second, slower answer to the same question, in another way: days are text, and the day on which
// a PCP starts is found by trying one day after the other.

type Answer = { on: string; group: string; far: boolean } | { refused: PcpReasonCode[] };
type Span = { startsOn: Temporal.PlainDate; endsOn: Temporal.PlainDate | null };

const text = (day: Temporal.PlainDate) => day.toString();
const plus = (iso: string, days: number) => text(date(iso).add({ days }));
const on = (span: Span, iso: string) =>
  text(span.startsOn) <= iso && (!span.endsOn || iso <= text(span.endsOn));

function firstOfMonthAfter(iso: string, months: number): string {
  let day = iso;
  for (let turns = 0; turns < months; ) {
    day = plus(day, 1);
    if (day.endsWith("-01")) turns += 1;
  }
  return day;
}

function policyDay(asked: string, sameGroup: boolean, { change }: PlanRules["pcp"]): string {
  if (sameGroup && change.sameDayWithinGroup) return asked;
  const late = change.cutoffDay !== null && Number(asked.slice(8)) > change.cutoffDay;
  return firstOfMonthAfter(asked, late ? 2 : 1);
}

function age(birth: string, iso: string): number {
  const years = Number(iso.slice(0, 4)) - Number(birth.slice(0, 4));
  return iso.slice(5) < birth.slice(5) ? years - 1 : years;
}

function judge({ member, role }: PcpFacts, group: string | null, plan: PlanRules, now: string) {
  const refused: PcpReasonCode[] = [];
  const spans = [...member.coverage].sort((a, b) => (text(a.startsOn) < text(b.startsOn) ? -1 : 1));
  const span =
    spans.find((one) => on(one, now)) ??
    spans.find((one) => text(one.startsOn) > now) ??
    spans[spans.length - 1];
  const current = member.assignments.find((one) => on(one, now));
  const pending = member.assignments.find((one) => text(one.startsOn) > now);

  const serves = (iso: string) =>
    current !== undefined &&
    on(current, iso) &&
    (!current.lastInNetworkOn || iso <= text(current.lastInNetworkOn)) &&
    !spans.some(
      (one) =>
        one.networkId !== current.networkId &&
        text(one.startsOn) >= text(current.startsOn) &&
        text(one.startsOn) <= iso,
    );
  const present = serves(now) ? current : undefined;
  const sameGroup = present?.groupId === group;
  const inHospital =
    present && member.stay && (!member.stay.dischargedOn || text(member.stay.dischargedOn) > now);
  const discharge = member.stay?.dischargedOn ? text(member.stay.dischargedOn) : null;
  const waits = inHospital && discharge !== null && plan.pcp.change.inpatient === "WAIT";
  if (inHospital && !waits) refused.push("INPATIENT");

  const grown = plus(text(member.birthDate), plan.newborn.followDays);
  const policy = policyDay(now, sameGroup, plan.pcp);
  const policyAfterwards = policyDay(discharge ?? now, sameGroup, plan.pcp);
  const isPossible = (iso: string) => {
    if (span && iso < text(span.startsOn)) return false;
    if (current && iso <= text(current.startsOn)) return false;
    if (present && iso < policy && serves(iso)) return false;
    if (waits && iso < policyAfterwards) return false;
    return !(iso < grown && member.mothersGroupId && member.mothersGroupId !== group);
  };
  let day = now;
  while (!isPossible(day)) day = plus(day, 1);

  const then = spans.find((one) => on(one, day));
  if (!span) refused.push("NO_COVERAGE");
  else if (span.endsOn && text(span.endsOn) < now) refused.push("COVERAGE_ENDED");
  else if (span.suspendedFrom && text(span.suspendedFrom) <= now)
    refused.push("COVERAGE_SUSPENDED");
  else if (!then) refused.push("COVERAGE_ENDS_BEFORE");
  else if (then.suspendedFrom && text(then.suspendedFrom) <= day)
    refused.push("COVERAGE_SUSPENDED");

  if (pending) refused.push("PENDING_CHANGE");
  if (present && present.roleId === role.roleId && present.groupId === group) {
    refused.push("SAME_PCP");
  }
  const month = now.slice(0, 7);
  const asked = member.changesAskedOn.filter((one) => text(one).startsWith(month)).length;
  if (present && plan.pcp.change.perMonth !== null && asked >= plan.pcp.change.perMonth) {
    refused.push("CHANGE_LIMIT");
  }
  const product = then ?? span;
  const kinds = plan.pcp.physicians.concat(plan.pcp.obgyn).concat(plan.pcp.nonPhysicians);
  if (!role.pcp || !kinds.includes(role.specialtyCode)) {
    // Of who is no PCP, only the network is asked besides.
    const listed = role.participations.some(
      (one) => one.networkId === product?.networkId && one.groupId === group && on(one, day),
    );
    const withdrawn = role.withdrawnOn && text(role.withdrawnOn) <= day;
    if (product && (!listed || withdrawn)) refused.push("NOT_IN_NETWORK");
    refused.push("NOT_A_PCP");
    return { day, refused, far: false };
  }

  if (product) {
    const contract = role.participations.find(
      (one) => one.networkId === product.networkId && one.groupId === group && on(one, day),
    );
    const gone = role.withdrawnOn && text(role.withdrawnOn) <= day;
    if (!contract || gone) refused.push("NOT_IN_NETWORK");
    else if (contract.accepting === "nopt") refused.push("NOT_ACCEPTING");
    else if (contract.accepting === "existptonly" && !role.wasPatient) {
      refused.push("EXISTING_PATIENTS_ONLY");
    } else if (
      contract.accepting === "existptfam" &&
      !role.wasPatient &&
      !role.householdWasPatient
    ) {
      refused.push("EXISTING_FAMILIES_ONLY");
    }
    const sold = product.serviceArea.filter((part) => part.countyFips === role.countyFips);
    if (!sold.some((part) => part.zip === null || part.zip === role.zip)) {
      refused.push("OUTSIDE_SERVICE_AREA");
    }
  }
  const years = age(text(member.birthDate), day);
  if (role.minAge !== null && years < role.minAge) refused.push("TOO_YOUNG");
  if (role.maxAge !== null && years > role.maxAge) refused.push("TOO_OLD");
  if (role.sexLimit && role.sexLimit !== member.sex) refused.push("SEX_LIMIT");

  const sits = member.assignments.some((one) => one.roleId === role.roleId && one.holdsSeat);
  const free = role.panel ? role.panel.capacity - role.panel.assigned : 0;
  if (!role.panel || (free < 1 && !sits)) refused.push("PANEL_FULL");

  const ways = [role.milesFromHome, role.milesFromWork].filter((miles) => miles !== null);
  const { miles, minutes, milesPerHour, beyond } = plan.pcp.distance;
  const isNear = ways.some((way) => way <= miles && (way / milesPerHour) * 60 <= minutes);
  const far = ways.length > 0 && !isNear;
  if (far && beyond === "REFUSE") refused.push("TOO_FAR");
  return { day, refused, far };
}

function answer(facts: PcpFacts, group: string | null, plan: PlanRules, now: string): Answer {
  const { member, role } = facts;
  const verdict = (one: string | null): Answer => {
    const { day, refused, far } = judge(facts, one, plan, now);
    return refused.length === 0 && one !== null ? { on: day, group: one, far } : { refused };
  };
  if (group !== null) return verdict(group);
  const nets = member.coverage.map((span) => span.networkId);
  const groups = new Set(
    role.participations.filter((one) => nets.includes(one.networkId)).map((one) => one.groupId),
  );
  // As the rule: the present PCP is asked for in the present group only.
  const current = member.assignments.find((one) => on(one, now));
  const same = current && judge(facts, current.groupId, plan, now).refused.includes("SAME_PCP");
  if (same) return verdict(current.groupId);
  const verdicts = [...groups].sort().map(verdict);
  const good = verdicts.filter((one) => "on" in one);
  const kept = good.find((one) => one.group === current?.groupId);
  if (good.length === 1 && good[0]) return good[0];
  if (kept) return kept;
  if (good.length > 1) return { refused: ["CHOOSE_GROUP"] };
  const bad = verdicts.flatMap((one) => ("refused" in one ? [one] : []));
  bad.sort((a, b) => a.refused.length - b.refused.length);
  return bad[0] ?? verdict(null);
}

// ---------------------------------------------------------------------------------------------

/** An ordinary day, ends of months, leap days and what surrounds them, cutoff days. */
const days = [
  ...["2026-11-21", "2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28", "2027-03-01"],
  ...["2028-02-28", "2028-02-29", "2028-03-01", "2028-12-31", "2027-04-15", "2027-04-16"],
];
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
const networkId = mostly("net", "net2");
const groupId = fc.constantFrom("bay", "coast");
const sex = fc.constantFrom<Sex>("FEMALE", "MALE", "NONBINARY", "UNKNOWN");

/** Spans or assignments one after the other: the database lets none overlap. */
function inARow<T extends Span>(items: readonly T[]): T[] {
  const sorted = [...items].sort((a, b) => Temporal.PlainDate.compare(a.startsOn, b.startsOn));
  return sorted.flatMap((item, at) => {
    const next = sorted[at + 1];
    if (!next || (item.endsOn && text(item.endsOn) < text(next.startsOn))) return [item];
    const endsOn = next.startsOn.subtract({ days: 1 });
    return text(endsOn) < text(item.startsOn) ? [] : [{ ...item, endsOn }];
  });
}

/** The database lets no two contracts of a role through one group in one network overlap. */
function withoutOverlap(participations: PcpFacts["role"]["participations"]) {
  const contracts = new Set(participations.map((one) => one.networkId + one.groupId));
  return [...contracts].flatMap((contract) =>
    inARow(participations.filter((one) => one.networkId + one.groupId === contract)),
  );
}

/** Everything that a decision on a day rests on. */
function factsOn(now: string): fc.Arbitrary<PcpFacts> {
  const near = fc.integer({ min: -40, max: 80 }).map((days) => date(plus(now, days)));
  const past = fc.integer({ min: -40, max: 0 }).map((days) => date(plus(now, days)));
  const spanDays = fc
    .tuple(
      fc.oneof({ weight: 5, arbitrary: past }, { weight: 1, arbitrary: near }),
      rarely(fc.integer({ min: 0, max: 90 })),
    )
    .map(([startsOn, length]) => ({
      startsOn,
      endsOn: length === null ? null : startsOn.add({ days: length }),
    }));

  const coverageSpan = fc
    .record({
      days: spanDays,
      networkId,
      suspendedFrom: rarely(near),
      zip: mostly<string | null>(null, "94110", "94112"),
      since: mostly(true, false),
    })
    .map(({ days, zip, since, ...rest }) =>
      coverage({
        ...days,
        ...(since && { startsOn: date(plus(now, -300)) }),
        ...rest,
        serviceArea: [{ countyFips: "06075", zip }],
      }),
    );

  return fc
    .record({
      spans: fc.oneof(
        { weight: 6, arbitrary: fc.tuple(coverageSpan) },
        { weight: 1, arbitrary: fc.array(coverageSpan, { maxLength: 2 }) },
      ),
      assignments: fc.array(
        fc
          .record({
            days: spanDays,
            roleId: mostly("old", "new"),
            networkId,
            groupId,
            lastInNetworkOn: maybe(near),
            holdsSeat: mostly(true, false),
          })
          .map(({ days, ...rest }) => assignment({ ...days, ...rest })),
        { maxLength: 2 },
      ),
      birthDate: fc.oneof(
        near.map((day) => (text(day) > now ? date(now) : day)),
        fc.integer({ min: 0, max: 30_000 }).map((days) => date(plus(now, -days))),
        fc.constant(date("2008-02-29")),
      ),
      sex,
      changes: fc.array(near, { maxLength: 2 }),
      stay: fc.option(
        fc.record({ admittedOn: fc.constant(date(plus(now, -3))), dischargedOn: maybe(near) }),
        { nil: null, freq: 1 },
      ),
      mothersGroupId: rarely(groupId),
      role: fc.record({
        specialtyCode: mostly("207Q00000X", "207V00000X", "363LF0000X", "207N00000X"),
        pcp: mostly(true, false),
        minAge: mostly<number | null>(null, 18, 65),
        maxAge: mostly<number | null>(null, 17, 40),
        sexLimit: mostly<Sex | null>(null, "FEMALE"),
        withdrawnOn: rarely(near),
        countyFips: mostly("06075", "06001"),
        panel: mostly<{ capacity: number; assigned: number } | null>(
          { capacity: 5, assigned: 4 },
          { capacity: 5, assigned: 5 },
          null,
        ),
        milesFromHome: maybe(fc.constantFrom(0, 14, 15.5, 29.9, 30, 30.1, 80)),
        milesFromWork: maybe(fc.constantFrom(0, 30, 31)),
        wasPatient: fc.boolean(),
        householdWasPatient: fc.boolean(),
        participations: fc.array(
          fc
            .record({
              days: fc.option(spanDays, {
                nil: { startsOn: date("2020-01-01"), endsOn: null },
                freq: 1,
              }),
              networkId,
              groupId,
              accepting: mostly<AcceptingStatus>("newpt", "nopt", "existptonly", "existptfam"),
            })
            .map(({ days, ...rest }) => participation({ ...days, ...rest })),
          { minLength: 1, maxLength: 3 },
        ),
      }),
    })
    .map(({ spans, assignments, role, changes, ...member }) =>
      pcpFacts({
        member: {
          ...member,
          coverage: inARow(spans),
          assignments: inARow(assignments),
          changesAskedOn: changes,
        },
        role: { ...role, participations: withoutOverlap(role.participations) },
      }),
    );
}

const planRules = fc
  .record({
    cutoffDay: mostly<number | null>(null, 15, 21),
    sameDayWithinGroup: fc.boolean(),
    perMonth: mostly<number | null>(null, 1, 2),
    inpatient: fc.constantFrom("WAIT", "REFUSE"),
    beyond: fc.constantFrom("WARN", "REFUSE"),
    milesPerHour: fc.constantFrom(60, 30),
    nonPhysicians: mostly(["363LF0000X"], []),
  })
  .map(({ beyond, milesPerHour, nonPhysicians, ...change }) =>
    parsePlanRules({ pcp: { change, nonPhysicians, distance: { beyond, milesPerHour } } }),
  );

/** As the four products of the demonstration have them, one for each model. */
const models = Object.values(productRules).map((rules) => fc.constant(parsePlanRules(rules)));

const cases = fc.constantFrom(...days).chain((now) =>
  fc.record({
    now: fc.constant(now),
    known: factsOn(now),
    plan: fc.oneof(planRules, ...models),
    group: maybe(groupId),
  }),
);

describe("decidePcpChange", () => {
  it("answers as the naive oracle does, whatever the facts, the day and the model", () => {
    fc.assert(
      fc.property(cases, ({ now, known, plan, group }) => {
        const decision = decidePcpChange(known, { groupId: group }, plan, date(now));
        const expected = answer(known, group, plan, now);
        const actual: Answer = decision.ok
          ? {
              on: text(decision.effectiveOn),
              group: decision.groupId,
              far: decision.warnings.some(({ code }) => code === "FAR"),
            }
          : { refused: decision.reasons.map((reason) => reason.code).sort() };
        expect(actual).toEqual(
          "refused" in expected ? { refused: expected.refused.sort() } : expected,
        );
      }),
      { numRuns: atScale(600, 20_000) },
    );
  }, 600_000);

  it.each(models.map((model, at) => [Object.keys(productRules)[at], model] as const))(
    "is not only ever refused, nor only ever allowed, by the rules of %s",
    (_, model) => {
      const drawn = fc.sample(fc.tuple(factsOn("2028-02-29"), model), { numRuns: 300, seed: 3 });
      const allowed = drawn.filter(
        ([known, plan]) => decidePcpChange(known, { groupId: null }, plan, date("2028-02-29")).ok,
      );
      expect(allowed.length).toBeGreaterThan(10);
      expect(allowed.length).toBeLessThan(290);
    },
  );
});
