import { Temporal } from "temporal-polyfill";
import type {
  Actor,
  EventDraft,
  EventRefusal,
  Reduction,
  ReferralEvent,
  ReferralEventKind,
  ReferralState,
} from "../types";
import {
  approve,
  askContinuity,
  cancel,
  carryOver,
  decline,
  deny,
  modify,
  notRequired,
  request,
  submit,
} from "./authorization";
import { abandon, close, schedule, visit } from "./care";
import { authorizationOn, isUndecided, isUnderReview } from "./status";
import type { Step } from "./step";

/** Who does what. */
const actorsOf: Record<ReferralEventKind, readonly Actor[]> = {
  REQUESTED: ["MEMBER"],
  CARRIED_OVER: ["SYSTEM"],
  CONTINUITY_ASKED: ["MEMBER"],
  SUBMITTED: ["PCP_OFFICE"],
  RECEIVED: ["SYSTEM", "REVIEWER"],
  INFORMATION_ASKED: ["REVIEWER"],
  INFORMATION_GIVEN: ["PCP_OFFICE"],
  APPROVED: ["REVIEWER"],
  MODIFIED: ["REVIEWER"],
  DENIED: ["REVIEWER"],
  DECLINED: ["PCP_OFFICE"],
  NOT_REQUIRED: ["PCP_OFFICE"],
  CANCELLED: ["MEMBER", "SYSTEM"],
  NOTIFIED: ["SYSTEM"],
  SCHEDULED: ["PCP_OFFICE", "PROVIDER"],
  VISITED: ["PCP_OFFICE", "PROVIDER"],
  CLOSED: ["PCP_OFFICE", "PROVIDER"],
  ABANDONED: ["PCP_OFFICE"],
  REPLACED: ["SYSTEM"],
};

/**
 * What the events, oldest first, say about a referral at the end of `today`: the authorization and
 * the care loop, which move independently. Refuses the first event that cannot follow on those
 * before it. Approvals expire by the calendar alone, so no event says so.
 */
export function reduceReferral(
  events: readonly ReferralEvent[],
  today: Temporal.PlainDate,
): Reduction {
  let state: ReferralState | null = null;
  let before: ReferralEvent | null = null;
  for (const event of events) {
    const step: Step = outOfPlace(before, event) ?? apply(state, event);
    if (typeof step === "string") return { ok: false, at: event.sequence, reason: step };
    state = step;
    before = event;
  }
  if (state === null) return { ok: false, at: 0, reason: "NOT_OPENED" };
  const authorization = authorizationOn(state, today);
  return { ok: true, state: { ...state, authorization } };
}

/** The events with more after them, numbered on; whether they may follow, `reduceReferral` says. */
export function appendEvents(
  events: readonly ReferralEvent[],
  drafts: readonly EventDraft[],
): ReferralEvent[] {
  const next = drafts.map((draft, place) => ({ ...draft, sequence: events.length + place + 1 }));
  return [...events, ...next];
}

function outOfPlace(before: ReferralEvent | null, event: ReferralEvent): EventRefusal | null {
  if (event.sequence !== (before?.sequence ?? 0) + 1) return "SEQUENCE_GAP";
  if (before && Temporal.Instant.compare(event.at, before.at) < 0) return "OUT_OF_ORDER";
  if (!actorsOf[event.kind].includes(event.actor)) return "WRONG_ACTOR";
  return null;
}

function apply(state: ReferralState | null, event: ReferralEvent): Step {
  if (event.kind === "REQUESTED") return state ? "ALREADY_OPENED" : request(event);
  if (event.kind === "CARRIED_OVER") return state ? "ALREADY_OPENED" : carryOver(event);
  if (event.kind === "CONTINUITY_ASKED") return state ? "ALREADY_OPENED" : askContinuity(event);
  if (event.kind === "SUBMITTED") return submit(state, event);
  return state ? follow(state, event) : "NOT_OPENED";
}

function follow(state: ReferralState, event: ReferralEvent): Step {
  switch (event.kind) {
    case "RECEIVED":
      if (state.authorization !== "SUBMITTED") return "NOT_AWAITING_RECEIPT";
      return { ...state, authorization: "PENDING" };
    case "INFORMATION_ASKED":
      return isUnderReview(state.authorization) && state.question === null
        ? { ...state, authorization: "NEEDS_INFORMATION", question: event.payload.question }
        : "NOT_AWAITING_DECISION";
    case "INFORMATION_GIVEN":
      if (state.authorization !== "NEEDS_INFORMATION") return "NOT_AWAITING_INFORMATION";
      return { ...state, authorization: "PENDING", question: null };
    case "APPROVED":
      return approve(state, event);
    case "MODIFIED":
      return modify(state, event);
    case "DENIED":
      return deny(state, event);
    case "DECLINED":
      return decline(state, event);
    case "NOT_REQUIRED":
      return notRequired(state, event);
    case "CANCELLED":
      return cancel(state, event);
    case "NOTIFIED":
      return isUndecided(state.authorization) || state.authorization === "CANCELLED"
        ? "NOT_DECIDED"
        : state;
    case "SCHEDULED":
      return schedule(state, event);
    case "VISITED":
      return visit(state, event);
    case "CLOSED":
      return close(state);
    case "ABANDONED":
      return abandon(state, event);
    case "REPLACED":
      if (state.replacedById !== null) return "ALREADY_REPLACED";
      return { ...state, replacedById: event.payload.replacedById };
    // These open a referral and are dealt with before.
    case "REQUESTED":
    case "CARRIED_OVER":
    case "CONTINUITY_ASKED":
    case "SUBMITTED":
      return "ALREADY_OPENED";
  }
}
