import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { Actor, EventDraft, EventPayloads, ReferralEventKind, ReferralState } from "../types";
import { actors, continuityConditions } from "../types";
import { appendEvents, reduceReferral } from "./reduce";
import { isGranted, isUndecided } from "./status";

const day = Temporal.PlainDate.from;
const group = "00000000-0000-4000-8000-000000000001";
const office = "00000000-0000-4000-8000-000000000002";
const reviewer = "00000000-0000-4000-8000-000000000003";
const users: Partial<Record<Actor, string>> = { PCP_OFFICE: office, REVIEWER: reviewer };

/** Something on a day in November 2026, at ten in the morning at the plan. */
function on<K extends ReferralEventKind>(
  november: number,
  actor: Actor,
  kind: K,
  payload: EventPayloads[K],
): EventDraft {
  const at = Temporal.PlainDate.from({ year: 2026, month: 11, day: 1 })
    .add({ days: november - 1 })
    .toZonedDateTime({ timeZone: "America/Los_Angeles", plainTime: "10:00" })
    .toInstant();
  return { kind, at, actor, actorUserId: users[actor] ?? null, payload } as EventDraft;
}

const service = {
  kind: "CONSULTATION",
  urgency: "ROUTINE",
  specialtyCode: "207N00000X",
  servicingRoleId: null,
} as const;
const requested = on(2, "MEMBER", "REQUESTED", { ...service, text: "A rash.", workRelated: false });
const submission = {
  ...service,
  diagnosisText: "Dermatitis",
  units: 3,
  decider: "GROUP",
  deciderGroupId: group,
} as const;
const submitted = on(3, "PCP_OFFICE", "SUBMITTED", submission);
const received = on(3, "SYSTEM", "RECEIVED", {});
const asked = on(4, "REVIEWER", "INFORMATION_ASKED", { question: "Which cream?" });
const given = on(5, "PCP_OFFICE", "INFORMATION_GIVEN", { answer: "Hydrocortisone." });
const grant = { units: 3, startsOn: day("2026-11-06"), endsOn: day("2026-12-05") };
const adverse = { reason: "Two are enough.", criterion: "UM 12", appealBy: day("2027-05-05") };
const approved = on(6, "REVIEWER", "APPROVED", grant);
const modified = on(6, "REVIEWER", "MODIFIED", { ...grant, units: 2, ...adverse });
const denied = on(6, "REVIEWER", "DENIED", adverse);
const cancelled = on(6, "MEMBER", "CANCELLED", {});
const visited = (november: number) =>
  on(november, "PCP_OFFICE", "VISITED", { on: day("2026-11-01").add({ days: november - 1 }) });
const toApproval = [requested, submitted, received, approved];

function reduce(drafts: EventDraft[], today = "2026-11-30") {
  return reduceReferral(appendEvents([], drafts), day(today));
}

function stateOf(drafts: EventDraft[], today?: string): ReferralState {
  const reduced = reduce(drafts, today);
  if (!reduced.ok) throw new Error(`refused at ${reduced.at}: ${reduced.reason}`);
  return reduced.state;
}

describe("the two axes", () => {
  const scheduled = on(7, "PCP_OFFICE", "SCHEDULED", { on: day("2026-11-20") });
  const closed = on(28, "PCP_OFFICE", "CLOSED", {});
  it.each<[string, EventDraft[], string, string]>([
    ["a member's request", [requested], "REQUESTED", "NONE"],
    ["one sent on", [requested, submitted], "SUBMITTED", "NONE"],
    ["one begun by the PCP", [submitted, received], "PENDING", "NONE"],
    [
      "one that wants information",
      [requested, submitted, received, asked],
      "NEEDS_INFORMATION",
      "NONE",
    ],
    ["one that has it", [requested, submitted, received, asked, given], "PENDING", "NONE"],
    ["an approval", toApproval, "APPROVED", "REFERRED"],
    ["a modification", [requested, submitted, received, modified], "MODIFIED", "REFERRED"],
    ["a denial", [requested, submitted, received, denied], "DENIED", "NONE"],
    [
      "a PCP's no",
      [requested, on(3, "PCP_OFFICE", "DECLINED", { reason: "Try this first." })],
      "DECLINED",
      "NONE",
    ],
    [
      "no need of one",
      [requested, on(3, "PCP_OFFICE", "NOT_REQUIRED", { reason: "Go." })],
      "NOT_REQUIRED",
      "NONE",
    ],
    ["a member's second thought", [requested, submitted, cancelled], "CANCELLED", "NONE"],
    ["a booked appointment", [...toApproval, scheduled], "APPROVED", "SCHEDULED"],
    ["a first visit", [...toApproval, scheduled, visited(20)], "APPROVED", "SEEN"],
    [
      "a visit before the booked one",
      [...toApproval, scheduled, visited(10)],
      "APPROVED",
      "SCHEDULED",
    ],
    ["a report that came back", [...toApproval, visited(20), closed], "APPROVED", "CLOSED"],
    [
      "a visit after the report",
      [...toApproval, visited(20), closed, visited(29)],
      "APPROVED",
      "SEEN",
    ],
    ["the last visit", [...toApproval, visited(7), visited(8), visited(9)], "EXHAUSTED", "SEEN"],
    [
      "care given up",
      [...toApproval, on(8, "PCP_OFFICE", "ABANDONED", { reason: "Better." })],
      "APPROVED",
      "ABANDONED",
    ],
  ])("read %s", (_, drafts, authorization, care) => {
    expect(stateOf(drafts)).toMatchObject({ authorization, care });
  });

  it("let an approval expire the day after its last, and not a used-up one", () => {
    expect(stateOf(toApproval, "2026-12-05").authorization).toBe("APPROVED");
    expect(stateOf(toApproval, "2026-12-06").authorization).toBe("EXPIRED");
    const usedUp = [...toApproval, visited(7), visited(8), visited(9)];
    expect(stateOf(usedUp, "2026-12-06").authorization).toBe("EXHAUSTED");
  });

  it("count a visit that is reported after the approval's last day", () => {
    const late = on(45, "PCP_OFFICE", "VISITED", { on: day("2026-12-04") });
    const state = stateOf([...toApproval, late], "2026-12-20");
    expect(state).toMatchObject({ authorization: "EXPIRED", care: "SEEN" });
    expect(state.visits).toHaveLength(1);
  });
});

describe("what cannot be", () => {
  const byMember = (draft: EventDraft): EventDraft => ({ ...draft, actor: "MEMBER" });
  it.each<[string, EventDraft[], number, string]>([
    ["no events", [], 0, "NOT_OPENED"],
    ["a decision on nothing", [approved], 1, "NOT_OPENED"],
    ["a second request", [requested, requested], 2, "ALREADY_OPENED"],
    ["a second submission", [requested, submitted, submitted], 3, "NOT_AWAITING_SUBMISSION"],
    ["a decision before receipt", [requested, submitted, approved], 3, "NOT_AWAITING_DECISION"],
    [
      "a decision while information is wanted",
      [requested, submitted, received, asked, approved],
      5,
      "NOT_AWAITING_DECISION",
    ],
    [
      "an answer to no question",
      [requested, submitted, received, given],
      4,
      "NOT_AWAITING_INFORMATION",
    ],
    ["a second decision", [...toApproval, denied], 5, "NOT_AWAITING_DECISION"],
    [
      "an approval by a member",
      [requested, submitted, received, byMember(approved)],
      4,
      "WRONG_ACTOR",
    ],
    [
      "a decision by whoever submitted it",
      [requested, submitted, received, { ...approved, actorUserId: office }],
      4,
      "OWN_SUBMISSION",
    ],
    [
      "an approval of fewer visits",
      [requested, submitted, received, on(6, "REVIEWER", "APPROVED", { ...grant, units: 2 })],
      4,
      "LESS_THAN_ASKED",
    ],
    [
      "an approval of no visits",
      [
        requested,
        submitted,
        received,
        on(6, "REVIEWER", "MODIFIED", { ...grant, units: 0, ...adverse }),
      ],
      4,
      "BAD_UNITS",
    ],
    [
      "an approval that ends before it starts",
      [
        requested,
        submitted,
        received,
        on(6, "REVIEWER", "APPROVED", { ...grant, endsOn: day("2026-11-05") }),
      ],
      4,
      "ENDS_BEFORE_IT_STARTS",
    ],
    [
      "an approval from before the request",
      [
        requested,
        submitted,
        received,
        on(6, "REVIEWER", "APPROVED", { ...grant, startsOn: day("2026-11-01") }),
      ],
      4,
      "STARTS_BEFORE_REQUEST",
    ],
    [
      "a denial that is too late to appeal",
      [
        requested,
        submitted,
        received,
        on(6, "REVIEWER", "DENIED", { ...adverse, appealBy: day("2026-11-05") }),
      ],
      4,
      "APPEAL_BEFORE_DECISION",
    ],
    [
      "a group that decides without being named",
      [requested, on(3, "PCP_OFFICE", "SUBMITTED", { ...submission, deciderGroupId: null })],
      2,
      "DECIDER_WITHOUT_GROUP",
    ],
    ["a member's cancellation of a decision", [...toApproval, cancelled], 5, "TOO_LATE_TO_CANCEL"],
    ["a visit without approval", [requested, visited(5)], 2, "NOT_APPROVED"],
    [
      "a visit before the first day",
      [...toApproval, on(8, "PCP_OFFICE", "VISITED", { on: day("2026-11-05") })],
      5,
      "OUTSIDE_APPROVED_DATES",
    ],
    ["a visit after the last day", [...toApproval, visited(36)], 5, "OUTSIDE_APPROVED_DATES"],
    [
      "a visit that has not been",
      [...toApproval, on(8, "PCP_OFFICE", "VISITED", { on: day("2026-11-09") })],
      5,
      "IN_THE_FUTURE",
    ],
    [
      "one visit too many",
      [...toApproval, visited(7), visited(8), visited(9), visited(10)],
      8,
      "NO_UNITS_LEFT",
    ],
    [
      "an appointment in the past",
      [...toApproval, on(9, "PCP_OFFICE", "SCHEDULED", { on: day("2026-11-08") })],
      5,
      "IN_THE_PAST",
    ],
    ["a report of no visit", [...toApproval, on(9, "PCP_OFFICE", "CLOSED", {})], 5, "NOT_SEEN"],
    [
      "care given up after a visit",
      [...toApproval, visited(7), on(9, "PCP_OFFICE", "ABANDONED", { reason: "Better." })],
      6,
      "ALREADY_SEEN",
    ],
    [
      "news of a decision that is not taken",
      [requested, submitted, on(3, "SYSTEM", "NOTIFIED", { who: "MEMBER" })],
      3,
      "NOT_DECIDED",
    ],
    [
      "time that runs backwards",
      [requested, { ...submitted, at: requested.at.subtract({ seconds: 1 }) }],
      2,
      "OUT_OF_ORDER",
    ],
  ])("is refused: %s", (_, drafts, at, reason) => {
    expect(reduce(drafts)).toEqual({ ok: false, at, reason });
  });

  it("is refused: a gap in the sequence", () => {
    const events = appendEvents([], toApproval).filter(({ sequence }) => sequence !== 2);
    expect(reduceReferral(events, day("2026-11-30"))).toMatchObject({
      at: 3,
      reason: "SEQUENCE_GAP",
    });
  });
});

const anyDay = fc.integer({ min: 0, max: 60 }).map((days) => day("2026-11-01").add({ days }));
const words = fc.constantFrom("one", "another");
const anyGrant = { units: fc.integer({ min: 0, max: 3 }), startsOn: anyDay, endsOn: anyDay };
const anyAdverse = { reason: words, criterion: words, appealBy: anyDay };
const anyService = {
  kind: fc.constantFrom("CONSULTATION" as const, "STANDING" as const),
  urgency: fc.constantFrom("ROUTINE" as const, "URGENT" as const),
  specialtyCode: fc.constant("207N00000X"),
  servicingRoleId: fc.constant(null),
};
const anyPayload: { [K in ReferralEventKind]: fc.Arbitrary<EventPayloads[K]> } = {
  REQUESTED: fc.record({ ...anyService, text: words, workRelated: fc.boolean() }),
  SUBMITTED: fc.record({
    ...anyService,
    diagnosisText: words,
    units: fc.integer({ min: 0, max: 3 }),
    decider: fc.constantFrom("PLAN" as const, "GROUP" as const),
    deciderGroupId: fc.constantFrom(null, group),
  }),
  CARRIED_OVER: fc.record({
    ...anyService,
    reissuesId: fc.constant(group),
    neededFrom: anyDay,
    text: fc.constantFrom(null, "one"),
    workRelated: fc.boolean(),
    diagnosisText: fc.constantFrom(null, "one"),
    units: fc.constantFrom(null, 0, 2),
  }),
  CONTINUITY_ASKED: fc.record({
    ...anyService,
    kind: fc.constant("CONTINUITY" as const),
    condition: fc.constantFrom(...continuityConditions),
    provider: words,
    procedureOn: fc.constant(null),
    text: words,
    decider: fc.constantFrom("PLAN" as const, "GROUP" as const),
    deciderGroupId: fc.constantFrom(null, group),
  }),
  RECEIVED: fc.constant({}),
  INFORMATION_ASKED: fc.record({ question: words }),
  INFORMATION_GIVEN: fc.record({ answer: words }),
  APPROVED: fc.record(anyGrant),
  MODIFIED: fc.record({ ...anyGrant, ...anyAdverse }),
  DENIED: fc.record(anyAdverse),
  DECLINED: fc.record({ reason: words }),
  NOT_REQUIRED: fc.record({ reason: words }),
  CANCELLED: fc.constant({}),
  NOTIFIED: fc.record({ who: fc.constantFrom("MEMBER" as const, "PROVIDER" as const) }),
  SCHEDULED: fc.record({ on: anyDay }),
  VISITED: fc.record({ on: anyDay }),
  CLOSED: fc.constant({}),
  ABANDONED: fc.record({ reason: words }),
  REPLACED: fc.record({ replacedById: fc.constant(group) }),
};
const anyDraft = fc
  .constantFrom(...(Object.keys(anyPayload) as ReferralEventKind[]))
  .chain((kind) =>
    fc
      .record({
        later: fc.integer({ min: 0, max: 3 }),
        actor: fc.constantFrom(...actors),
        actorUserId: fc.constantFrom(null, office, reviewer),
        payload: anyPayload[kind] as fc.Arbitrary<EventPayloads[ReferralEventKind]>,
      })
      .map((draft) => ({ ...draft, kind })),
  );

/** What must hold of any referral on any day. */
function expectPossible(state: ReferralState) {
  const { authorization, care, visits, startsOn, endsOn, unitsApproved } = state;
  const granted = isGranted(authorization);
  if (granted) {
    expect(care).not.toBe("NONE");
    expect(unitsApproved).toBeGreaterThan(0);
    expect(Temporal.PlainDate.compare(startsOn ?? "", endsOn ?? "")).toBeLessThanOrEqual(0);
    for (const date of [...visits.map((visit) => visit.on), state.appointmentOn]) {
      if (date === null) continue;
      expect(Temporal.PlainDate.compare(date, startsOn ?? "")).toBeGreaterThanOrEqual(0);
      expect(Temporal.PlainDate.compare(date, endsOn ?? "")).toBeLessThanOrEqual(0);
    }
    expect(authorization === "EXHAUSTED").toBe(visits.length === unitsApproved);
  } else {
    expect(visits).toEqual([]);
    expect(care).toBe("NONE");
  }
  // What a change of PCP had asked for may have been decided before the change was cancelled.
  if (authorization !== "CANCELLED" || state.reissuesId === null) {
    expect(state.decidedAt === null).toBe(
      isUndecided(authorization) || authorization === "CANCELLED",
    );
  }
  expect(state.question !== null).toBe(authorization === "NEEDS_INFORMATION");
  expect(care === "SCHEDULED").toBe(state.appointmentOn !== null);
  expect(care === "SEEN" || care === "CLOSED").toBe(visits.length > 0 && care !== "SCHEDULED");
  if (authorization === "DENIED" || authorization === "MODIFIED") {
    expect([state.decisionReason, state.decisionCriterion, state.appealBy]).not.toContain(null);
  }
  if (["SUBMITTED", "PENDING", "NEEDS_INFORMATION", "DENIED"].includes(authorization) || granted) {
    expect(state.decider === "PLAN").toBe(state.deciderGroupId === null);
    expect(state.diagnosisText === null).toBe(state.kind === "CONTINUITY");
  }
  if (state.decidedByUserId !== null && (granted || authorization === "DENIED")) {
    expect(state.decidedByUserId).not.toBe(state.submittedByUserId);
  }
}

describe("whatever happens", () => {
  it("a referral is never in an impossible state, and what is settled stays settled", () => {
    const settled = ["DENIED", "DECLINED", "NOT_REQUIRED", "CANCELLED", "EXHAUSTED"];
    const start = fc.constantFrom([], toApproval.slice(0, 1), toApproval.slice(0, 3), toApproval);
    fc.assert(
      fc.property(start, fc.array(anyDraft, { maxLength: 30 }), anyDay, (first, more, today) => {
        let drafts: EventDraft[] = [...first];
        let at = drafts.at(-1)?.at ?? requested.at;
        for (const { later, ...draft } of more) {
          at = at.add({ hours: 24 * later });
          const next = [...drafts, { ...draft, at } as EventDraft];
          const reduced = reduce(next, today.toString());
          if (!reduced.ok) {
            expect(reduced.at).toBe(next.length);
            continue;
          }
          expectPossible(reduced.state);
          const before = drafts.length > 0 ? stateOf(drafts, today.toString()) : null;
          if (before && settled.includes(before.authorization)) {
            expect(reduced.state.authorization).toBe(before.authorization);
          }
          drafts = next;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a change of PCP that is cancelled", () => {
  const asked = on(1, "SYSTEM", "CARRIED_OVER", {
    kind: "CONSULTATION",
    urgency: "ROUTINE",
    specialtyCode: "207N00000X",
    servicingRoleId: null,
    reissuesId: group,
    neededFrom: day("2026-12-01"),
    text: null,
    workRelated: false,
    diagnosisText: null,
    units: 2,
  });
  const submitted = on(2, "PCP_OFFICE", "SUBMITTED", {
    kind: "CONSULTATION",
    urgency: "ROUTINE",
    specialtyCode: "207N00000X",
    servicingRoleId: null,
    diagnosisText: "Dermatitis",
    units: 2,
    decider: "PLAN",
    deciderGroupId: null,
  });
  const grant = { units: 2, startsOn: day("2026-11-04"), endsOn: day("2026-12-31") };
  const approved = [
    asked,
    submitted,
    on(2, "SYSTEM", "RECEIVED", {}),
    on(3, "REVIEWER", "APPROVED", grant),
  ];
  const reduce = (drafts: EventDraft[]) =>
    reduceReferral(appendEvents([], drafts), day("2026-11-10"));

  it("takes back what it asked for, approved or not, but nothing that was used", () => {
    const cancelled = on(5, "SYSTEM", "CANCELLED", {});
    expect(reduce([asked, cancelled])).toMatchObject({ state: { authorization: "CANCELLED" } });
    expect(reduce([...approved, cancelled])).toMatchObject({
      state: { authorization: "CANCELLED", care: "NONE" },
    });
    const visited = on(4, "PROVIDER", "VISITED", { on: day("2026-11-04") });
    expect(reduce([...approved, visited, cancelled])).toMatchObject({
      reason: "TOO_LATE_TO_CANCEL",
    });
    expect(reduce([...approved, on(5, "MEMBER", "CANCELLED", {})])).toMatchObject({
      reason: "TOO_LATE_TO_CANCEL",
    });
  });
});
