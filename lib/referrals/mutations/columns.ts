import "server-only";
import { toColumnDate, toColumnDateOrNull, toColumnInstant } from "@/lib/db/dates";
import type { Projection } from "../rules/project";
import { encodePayload } from "../schema/events";
import type { ReferralEvent, ReferralState } from "../types";

/**
 * The columns of a referral's row that its events yield. `units_used` is not among them: the
 * database counts it from the visits.
 */
export function referralColumns({ state, dueAt }: Projection) {
  return {
    kind: state.kind,
    urgency: state.urgency,
    specialtyCode: state.specialtyCode,
    servicingRoleId: state.servicingRoleId,
    requestText: state.requestText,
    workRelated: state.workRelated,
    diagnosisText: state.diagnosisText,
    authorization: state.authorization,
    care: state.care,
    decider: state.decider,
    deciderGroupId: state.deciderGroupId,
    requestedOn: toColumnDate(state.requestedOn),
    submittedAt: state.submittedAt && toColumnInstant(state.submittedAt),
    decidedAt: state.decidedAt && toColumnInstant(state.decidedAt),
    decidedByUserId: state.decidedByUserId,
    dueAt: dueAt && toColumnInstant(dueAt),
    unitsRequested: state.unitsRequested,
    unitsApproved: state.unitsApproved,
    startsOn: toColumnDateOrNull(state.startsOn),
    endsOn: toColumnDateOrNull(state.endsOn),
    decisionReason: state.decisionReason,
    decisionCriterion: state.decisionCriterion,
    appealBy: toColumnDateOrNull(state.appealBy),
    replacedById: state.replacedById,
    reissuesId: state.reissuesId,
    neededFrom: toColumnDateOrNull(state.neededFrom),
  };
}

/** The row of an event. */
export function eventRow(referralId: string, event: ReferralEvent) {
  return {
    referralId,
    sequence: event.sequence,
    kind: event.kind,
    at: toColumnInstant(event.at),
    actor: event.actor,
    actorUserId: event.actorUserId,
    payload: encodePayload(event),
  };
}

/** The rows of all visits; written after the referral's own row, which they count up. */
export function visitRows(referralId: string, { visits }: Pick<ReferralState, "visits">) {
  return visits.map(({ sequence, on }) => ({
    referralId,
    sequence,
    visitedOn: toColumnDate(on),
  }));
}
