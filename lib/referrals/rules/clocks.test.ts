import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { ClockProfile, EventDraft, ReferralKind, Urgency } from "../types";
import { clockRulesOf } from "./clock-rules";
import { appealBy, nextDueAt, referralClocks } from "./clocks";
import { appendEvents, reduceReferral } from "./reduce";

const day = Temporal.PlainDate.from;
const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime("America/Los_Angeles").toInstant();

type Options = { kind?: ReferralKind; urgency?: Urgency };

/** The events named, each at its local time at the plan. */
function log(
  steps: [string, string][],
  { kind = "CONSULTATION", urgency = "ROUTINE" }: Options = {},
) {
  const service = { kind, urgency, specialtyCode: "207N00000X", servicingRoleId: null };
  const grant = { units: 3, startsOn: day("2026-11-06"), endsOn: day("2027-03-01") };
  const adverse = { reason: "Not needed.", criterion: "UM 12", appealBy: day("2027-05-01") };
  const shapes = {
    REQUESTED: { actor: "MEMBER", payload: { ...service, text: "A rash.", workRelated: false } },
    SUBMITTED: {
      actor: "PCP_OFFICE",
      payload: {
        ...service,
        diagnosisText: "Dermatitis",
        units: 3,
        decider: "PLAN",
        deciderGroupId: null,
      },
    },
    RECEIVED: { actor: "SYSTEM", payload: {} },
    INFORMATION_ASKED: { actor: "REVIEWER", payload: { question: "Which cream?" } },
    INFORMATION_GIVEN: { actor: "PCP_OFFICE", payload: { answer: "This one." } },
    APPROVED: { actor: "REVIEWER", payload: grant },
    DENIED: { actor: "REVIEWER", payload: adverse },
    DECLINED: { actor: "PCP_OFFICE", payload: { reason: "Not yet." } },
    CANCELLED: { actor: "MEMBER", payload: {} },
    MEMBER_TOLD: { kind: "NOTIFIED", actor: "SYSTEM", payload: { who: "MEMBER" } },
    PROVIDER_TOLD: { kind: "NOTIFIED", actor: "SYSTEM", payload: { who: "PROVIDER" } },
    SCHEDULED_NOVEMBER: {
      kind: "SCHEDULED",
      actor: "PCP_OFFICE",
      payload: { on: day("2026-11-20") },
    },
    SCHEDULED_FEBRUARY: {
      kind: "SCHEDULED",
      actor: "PCP_OFFICE",
      payload: { on: day("2027-02-01") },
    },
  };
  const drafts = steps.map(([local, name]) => {
    const shape = shapes[name as keyof typeof shapes];
    return { kind: name, actorUserId: null, at: at(local), ...shape } as EventDraft;
  });
  const events = appendEvents([], drafts);
  const reduced = reduceReferral(events, day("2026-12-31"));
  if (!reduced.ok) throw new Error(reduced.reason);
  return { events, state: reduced.state };
}

function clocksOf(
  steps: [string, string][],
  now: string,
  { profile = "KNOX_KEENE", ...options }: Options & { profile?: ClockProfile } = {},
) {
  const { events, state } = log(steps, options);
  return referralClocks(events, state, clockRulesOf(profile), at(now)).map(
    ({ kind, dueAt, met }) => ({
      kind,
      due: dueAt.toZonedDateTimeISO("America/Los_Angeles").toPlainDateTime().toString(),
      met,
    }),
  );
}

const asked: [string, string] = ["2026-11-02T10:00", "REQUESTED"];
const sent: [string, string] = ["2026-11-03T10:00", "SUBMITTED"];
const arrived: [string, string] = ["2026-11-03T10:00", "RECEIVED"];

describe("referralClocks", () => {
  it("gives the PCP's office two business days to answer, by the portal's own target", () => {
    const due = "2026-11-04T23:59:59";
    expect(clocksOf([asked], "2026-11-04T23:59:59")).toEqual([
      { kind: "PCP_ANSWER", due, met: null },
    ]);
    expect(clocksOf([asked], "2026-11-05T00:00:00")).toEqual([
      { kind: "PCP_ANSWER", due, met: false },
    ]);
    expect(clocksOf([asked, sent], "2026-11-30T00:00:00")[0]).toEqual({
      kind: "PCP_ANSWER",
      due,
      met: true,
    });
    expect(clocksOf([asked, ["2026-11-06T10:00", "DECLINED"]], "2026-11-06T12:00")).toEqual([
      { kind: "PCP_ANSWER", due, met: false },
    ]);
  });

  it("drops what falls away in time, and keeps what was missed", () => {
    expect(clocksOf([asked, ["2026-11-04T10:00", "CANCELLED"]], "2026-11-30T00:00")).toEqual([]);
    expect(clocksOf([asked, ["2026-11-05T10:00", "CANCELLED"]], "2026-11-30T00:00")).toMatchObject([
      { kind: "PCP_ANSWER", met: false },
    ]);
  });

  it.each<[string, Options & { profile?: ClockProfile }, string]>([
    ["5 business days over Veterans Day", {}, "2026-11-10T23:59:59"],
    ["72 hours when urgent", { urgency: "URGENT" }, "2026-11-06T10:00:00"],
    ["3 business days for a standing referral", { kind: "STANDING" }, "2026-11-06T23:59:59"],
    [
      "72 hours for an urgent standing one",
      { kind: "STANDING", urgency: "URGENT" },
      "2026-11-06T10:00:00",
    ],
    ["7 calendar days in a federal program", { profile: "FEDERAL" }, "2026-11-10T23:59:59"],
    [
      "72 hours in one when urgent",
      { profile: "FEDERAL", urgency: "URGENT" },
      "2026-11-06T10:00:00",
    ],
  ])("gives the decision %s", (_, options, due) => {
    const clocks = clocksOf([asked, sent, arrived], "2026-11-03T12:00", options);
    expect(clocks.find(({ kind }) => kind === "DECISION")).toEqual({
      kind: "DECISION",
      due,
      met: null,
    });
  });

  it("counts five business days around a holiday", () => {
    const steps: [string, string][] = [
      ["2026-11-05T10:00", "SUBMITTED"],
      ["2026-11-05T10:00", "RECEIVED"],
    ];
    expect(clocksOf(steps, "2026-11-05T12:00")[0]?.due).toBe("2026-11-13T23:59:59");
  });

  describe("while information is missing", () => {
    const question: [string, string] = ["2026-11-05T09:00", "INFORMATION_ASKED"];
    const answer: [string, string] = ["2026-11-16T09:00", "INFORMATION_GIVEN"];
    const decision = (steps: [string, string][], now: string, profile?: ClockProfile) =>
      clocksOf(steps, now, { profile }).find(({ kind }) => kind === "DECISION");

    it("gives the PCP's office two business days to answer", () => {
      const information = (steps: [string, string][]) =>
        clocksOf(steps, "2026-12-31T00:00").find(({ kind }) => kind === "INFORMATION");
      const due = "2026-11-09T23:59:59";
      expect(information([sent, arrived, question])).toEqual({
        kind: "INFORMATION",
        due,
        met: false,
      });
      expect(information([sent, arrived, question, answer])?.met).toBe(false);
      const soon: [string, string] = ["2026-11-06T09:00", "INFORMATION_GIVEN"];
      expect(information([sent, arrived, question, soon])?.met).toBe(true);
    });

    it("stops under Knox-Keene, and starts anew with the answer", () => {
      expect(decision([sent, arrived, question], "2026-12-31T00:00")).toBeUndefined();
      expect(decision([sent, arrived, question, answer], "2026-11-16T10:00")).toEqual({
        kind: "DECISION",
        due: "2026-11-23T23:59:59",
        met: null,
      });
    });

    it("runs on in a federal program, two weeks longer", () => {
      expect(decision([sent, arrived, question, answer], "2026-11-16T10:00", "FEDERAL")).toEqual({
        kind: "DECISION",
        due: "2026-11-24T23:59:59",
        met: null,
      });
    });

    it("stays missed where the question came too late", () => {
      const late: [string, string] = ["2026-11-12T09:00", "INFORMATION_ASKED"];
      expect(decision([sent, arrived, late, answer], "2026-11-16T10:00")).toEqual({
        kind: "DECISION",
        due: "2026-11-10T23:59:59",
        met: false,
      });
    });
  });

  const decided: [string, string][] = [
    sent,
    arrived,
    ["2026-11-06T15:00", "APPROVED"],
    ["2026-11-06T15:00", "PROVIDER_TOLD"],
    ["2026-11-10T23:00", "MEMBER_TOLD"],
  ];

  it("follows a decision to its notices and to the appointment", () => {
    expect(clocksOf(decided, "2026-11-11T10:00")).toEqual([
      { kind: "DECISION", due: "2026-11-10T23:59:59", met: true },
      { kind: "PROVIDER_NOTICE", due: "2026-11-07T15:00:00", met: true },
      { kind: "MEMBER_NOTICE", due: "2026-11-10T23:59:59", met: true },
      { kind: "APPOINTMENT", due: "2026-11-25T23:59:59", met: null },
    ]);
    expect(clocksOf(decided.slice(0, 3), "2026-11-11T10:00").map(({ met }) => met)).toEqual([
      true,
      false,
      false,
      null,
    ]);
  });

  it("wants a federal program's notice with the decision", () => {
    const clocks = clocksOf(decided, "2026-11-11T10:00", { profile: "FEDERAL" });
    expect(clocks).toContainEqual({ kind: "MEMBER_NOTICE", due: "2026-11-10T23:59:59", met: true });
  });

  it.each([
    ["in time", "SCHEDULED_NOVEMBER", true],
    ["too far off", "SCHEDULED_FEBRUARY", false],
  ])("knows an appointment that is %s", (_, name, met) => {
    const clocks = clocksOf([...decided, ["2026-11-11T10:00", name]], "2026-11-11T11:00");
    expect(clocks.at(-1)).toEqual({ kind: "APPOINTMENT", due: "2026-11-25T23:59:59", met });
  });

  it("no longer wants an appointment when the approval has run out", () => {
    const { events, state } = log(decided);
    const expired = { ...state, authorization: "EXPIRED", endsOn: day("2026-11-20") } as const;
    const clocks = referralClocks(
      events,
      expired,
      clockRulesOf("KNOX_KEENE"),
      at("2026-12-01T10:00"),
    );
    expect(clocks.some(({ kind }) => kind === "APPOINTMENT")).toBe(false);
  });

  it("gives an urgent appointment 96 hours, authorization included", () => {
    const clocks = clocksOf(decided, "2026-11-06T16:00", { urgency: "URGENT" });
    expect(clocks.at(-1)).toEqual({ kind: "APPOINTMENT", due: "2026-11-07T10:00:00", met: null });
  });

  it("gives a standing referral four business days to be made out, unless it is denied", () => {
    const standing = (steps: [string, string][]) =>
      clocksOf(steps, "2026-11-06T10:00", { kind: "STANDING" }).filter(
        ({ kind }) => kind === "ISSUE",
      );
    expect(standing([sent, arrived])).toEqual([
      { kind: "ISSUE", due: "2026-11-09T23:59:59", met: null },
    ]);
    expect(standing([sent, arrived, ["2026-11-05T10:00", "DENIED"]])).toEqual([]);
  });
});

describe("clockRulesOf", () => {
  it("takes a product's own times over its profile's", () => {
    const own = { decisionBusinessDays: 3, urgentDecisionHours: 24 };
    expect(clockRulesOf("KNOX_KEENE", own).decision).toEqual({
      ROUTINE: { businessDays: 3 },
      URGENT: { hours: 24 },
    });
    const none = { decisionBusinessDays: null, urgentDecisionHours: null };
    expect(clockRulesOf("FEDERAL", none)).toEqual(clockRulesOf("FEDERAL"));
  });
});

describe("nextDueAt", () => {
  it("is when whoever acts next must have acted", () => {
    const due = (steps: [string, string][]) => {
      const { events, state } = log(steps);
      const clocks = referralClocks(
        events,
        state,
        clockRulesOf("KNOX_KEENE"),
        at("2027-06-01T10:00"),
      );
      return nextDueAt(clocks)?.toString() ?? null;
    };
    const question: [string, string] = ["2026-11-04T10:00", "INFORMATION_ASKED"];
    const approval: [string, string] = ["2026-11-06T10:00", "APPROVED"];
    const notices: [string, string][] = [
      ["2026-11-06T10:00", "MEMBER_TOLD"],
      ["2026-11-06T10:00", "PROVIDER_TOLD"],
    ];
    expect(due([asked])).toBe("2026-11-05T07:59:59Z");
    expect(due([asked, sent, arrived])).toBe("2026-11-11T07:59:59Z");
    expect(due([asked, sent, arrived, question])).toBe("2026-11-07T07:59:59Z");
    expect(due([asked, sent, arrived, approval, ...notices])).toBe("2026-11-26T07:59:59Z");
    expect(
      due([asked, sent, arrived, approval, ...notices, ["2026-11-09T10:00", "SCHEDULED_NOVEMBER"]]),
    ).toBeNull();
    expect(due([asked, ["2026-11-30T10:00", "CANCELLED"]])).toBeNull();
  });
});

describe("appealBy", () => {
  it.each([
    ["KNOX_KEENE", "2027-05-05"],
    ["FEDERAL", "2027-01-10"],
  ] as const)("counts %s's days from the decision", (profile, expected) => {
    expect(appealBy(day("2026-11-06"), clockRulesOf(profile)).toString()).toBe(expected);
  });
});

describe("the answer to what a change of PCP carried over", () => {
  const answerDue = (neededFrom: string, options: Options = {}) => {
    const { kind = "CONSULTATION", urgency = "ROUTINE" } = options;
    const draft: EventDraft = {
      kind: "CARRIED_OVER",
      at: at("2026-11-20T10:00"),
      actor: "SYSTEM",
      actorUserId: null,
      payload: {
        kind,
        urgency,
        specialtyCode: "207N00000X",
        servicingRoleId: null,
        reissuesId: "00000000-0000-4000-8000-000000000001",
        neededFrom: day(neededFrom),
        text: null,
        workRelated: false,
        diagnosisText: null,
        units: null,
      },
    };
    const events = appendEvents([], [draft]);
    const reduced = reduceReferral(events, day("2026-11-20"));
    if (!reduced.ok) throw new Error(reduced.reason);
    const rules = clockRulesOf("KNOX_KEENE");
    const clocks = referralClocks(events, reduced.state, rules, at("2026-11-20T10:00"));
    return nextDueAt(clocks)
      ?.toZonedDateTimeISO("America/Los_Angeles")
      .toPlainDateTime()
      .toString();
  };

  it.each<[string, string, Options, string]>([
    ["the usual time where the new PCP starts soon", "2026-12-01", {}, "2026-11-24T23:59:59"],
    // Five business days before 1 January 2027, with Christmas between them, begin on the 23rd.
    ["so early that it is decided before", "2027-01-01", {}, "2026-12-23T23:59:59"],
    ["later for a standing one", "2027-01-01", { kind: "STANDING" }, "2026-12-28T23:59:59"],
    [
      "72 hours before, where it is urgent",
      "2027-01-01",
      { urgency: "URGENT" },
      "2026-12-28T23:59:59",
    ],
  ])("is due %s", (_, neededFrom, options, due) => {
    expect(answerDue(neededFrom, options)).toBe(due);
  });
});
