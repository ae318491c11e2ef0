import { Temporal } from "temporal-polyfill";
import { dateAt } from "@/lib/time-zone";
import type { Adverse, Grant, ReferralEvent, ReferralState, ServiceRequest } from "../types";
import { isRunning, isUndecided } from "./status";
import type { EventOf, Step } from "./step";

export function request(event: EventOf<"REQUESTED">): Step {
  const { text, workRelated } = event.payload;
  return { ...blank(event, event.payload), requestText: text, workRelated };
}

/** A change of PCP asks for it in the member's place. */
export function carryOver(event: EventOf<"CARRIED_OVER">): Step {
  const { reissuesId, neededFrom, text, workRelated, diagnosisText, units } = event.payload;
  if (units !== null && !isUnits(units)) return "BAD_UNITS";
  return {
    ...blank(event, event.payload),
    requestText: text,
    workRelated,
    diagnosisText,
    unitsRequested: units,
    reissuesId,
    neededFrom,
  };
}

/** Nobody refers: what the member asks goes to whoever decides, at once. */
export function askContinuity(event: EventOf<"CONTINUITY_ASKED">): Step {
  const { text, decider, deciderGroupId } = event.payload;
  if ((decider === "PLAN") !== (deciderGroupId === null)) return "DECIDER_WITHOUT_GROUP";
  return {
    ...blank(event, event.payload),
    authorization: "SUBMITTED",
    requestText: text,
    decider,
    deciderGroupId,
    submittedAt: event.at,
    submittedByUserId: event.actorUserId,
  };
}

export function submit(state: ReferralState | null, event: EventOf<"SUBMITTED">): Step {
  if (state && state.authorization !== "REQUESTED") return "NOT_AWAITING_SUBMISSION";
  const { diagnosisText, units, decider, deciderGroupId, ...service } = event.payload;
  if (!isUnits(units)) return "BAD_UNITS";
  if ((decider === "PLAN") !== (deciderGroupId === null)) return "DECIDER_WITHOUT_GROUP";
  return {
    ...(state ?? blank(event, service)),
    ...serviceOf(service),
    authorization: "SUBMITTED",
    diagnosisText,
    unitsRequested: units,
    decider,
    deciderGroupId,
    submittedAt: event.at,
    submittedByUserId: event.actorUserId,
  };
}

function serviceOf({ kind, urgency, specialtyCode, servicingRoleId }: ServiceRequest) {
  return { kind, urgency, specialtyCode, servicingRoleId };
}

function blank(event: ReferralEvent, service: ServiceRequest): ReferralState {
  return {
    ...serviceOf(service),
    authorization: "REQUESTED",
    care: "NONE",
    requestText: null,
    workRelated: false,
    diagnosisText: null,
    decider: null,
    deciderGroupId: null,
    requestedOn: dateAt(event.at),
    submittedAt: null,
    submittedByUserId: null,
    decidedAt: null,
    decidedByUserId: null,
    unitsRequested: null,
    unitsApproved: null,
    startsOn: null,
    endsOn: null,
    decisionReason: null,
    decisionCriterion: null,
    appealBy: null,
    question: null,
    abandonedBecause: null,
    appointmentOn: null,
    visits: [],
    replacedById: null,
    reissuesId: null,
    neededFrom: null,
  };
}

/** The PCP does not refer, and says why. */
export function decline(state: ReferralState, event: EventOf<"DECLINED">): Step {
  if (state.authorization !== "REQUESTED") return "NOT_AWAITING_SUBMISSION";
  return settle({ ...state, authorization: "DECLINED" }, event);
}

export function approve(state: ReferralState, event: EventOf<"APPROVED">): Step {
  return decide(state, event, () =>
    event.payload.units < (state.unitsRequested ?? 0) ? "LESS_THAN_ASKED" : grant(state, event),
  );
}

export function modify(state: ReferralState, event: EventOf<"MODIFIED">): Step {
  return decide(state, event, () => {
    const step = grant(state, event);
    return typeof step === "string" ? step : adverse(step, event);
  });
}

export function deny(state: ReferralState, event: EventOf<"DENIED">): Step {
  return decide(state, event, () => adverse({ ...state, authorization: "DENIED" }, event));
}

function decide(
  state: ReferralState,
  event: EventOf<"APPROVED" | "MODIFIED" | "DENIED">,
  outcome: () => Step,
): Step {
  if (state.authorization !== "PENDING") return "NOT_AWAITING_DECISION";
  if (isOwnSubmission(state, event)) return "OWN_SUBMISSION";
  const step = outcome();
  if (typeof step === "string") return step;
  return { ...step, decidedAt: event.at, decidedByUserId: event.actorUserId };
}

function isOwnSubmission(state: ReferralState, event: ReferralEvent): boolean {
  return event.actorUserId !== null && event.actorUserId === state.submittedByUserId;
}

function grant(
  state: ReferralState,
  { kind, payload }: { kind: "APPROVED" | "MODIFIED"; payload: Grant },
): Step {
  const { units, startsOn, endsOn } = payload;
  if (!isUnits(units)) return "BAD_UNITS";
  if (Temporal.PlainDate.compare(endsOn, startsOn) < 0) return "ENDS_BEFORE_IT_STARTS";
  if (Temporal.PlainDate.compare(startsOn, state.requestedOn) < 0) return "STARTS_BEFORE_REQUEST";
  return {
    ...state,
    authorization: kind,
    care: "REFERRED",
    unitsApproved: units,
    startsOn,
    endsOn,
  };
}

function adverse(
  state: ReferralState,
  { at, payload }: { at: Temporal.Instant; payload: Adverse },
): Step {
  const { reason, criterion, appealBy } = payload;
  if (Temporal.PlainDate.compare(appealBy, dateAt(at)) < 0) return "APPEAL_BEFORE_DECISION";
  return { ...state, decisionReason: reason, decisionCriterion: criterion, appealBy };
}

function settle(
  state: ReferralState,
  event: ReferralEvent & { payload: { reason: string } },
): ReferralState {
  return {
    ...state,
    decisionReason: event.payload.reason,
    decidedAt: event.at,
    decidedByUserId: event.actorUserId,
  };
}

/** The member may go without one. */
export function notRequired(state: ReferralState, event: EventOf<"NOT_REQUIRED">): Step {
  if (state.authorization !== "REQUESTED") return "NOT_AWAITING_SUBMISSION";
  return settle({ ...state, authorization: "NOT_REQUIRED" }, event);
}

/**
 * A member may take back what nobody has decided. With a change of PCP that is cancelled goes what it
 * asked for, also where it was approved in the meantime: it was for the new group.
 */
export function cancel(state: ReferralState, { actor }: EventOf<"CANCELLED">): Step {
  const unused = isRunning(state.authorization) && state.visits.length === 0;
  const fallsAway = actor === "SYSTEM" && state.reissuesId !== null && unused;
  if (!isUndecided(state.authorization) && !fallsAway) return "TOO_LATE_TO_CANCEL";
  return {
    ...state,
    authorization: "CANCELLED",
    care: "NONE",
    appointmentOn: null,
    question: null,
  };
}

function isUnits(units: number): boolean {
  return Number.isSafeInteger(units) && units > 0;
}
