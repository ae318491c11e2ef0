import { Temporal } from "temporal-polyfill";
import { dateAt } from "@/lib/time-zone";
import type { EventRefusal, ReferralState } from "../types";
import { isGranted } from "./status";
import type { EventOf, Step } from "./step";

function refuseDay(state: ReferralState, on: Temporal.PlainDate): EventRefusal | null {
  const { startsOn, endsOn } = state;
  if (!isGranted(state.authorization) || !startsOn || !endsOn) return "NOT_APPROVED";
  if (state.authorization === "EXHAUSTED") return "NO_UNITS_LEFT";
  const outside =
    Temporal.PlainDate.compare(on, startsOn) < 0 || Temporal.PlainDate.compare(on, endsOn) > 0;
  return outside ? "OUTSIDE_APPROVED_DATES" : null;
}

export function schedule(state: ReferralState, event: EventOf<"SCHEDULED">): Step {
  const { on } = event.payload;
  const refusal = refuseDay(state, on);
  if (refusal) return refusal;
  if (Temporal.PlainDate.compare(on, dateAt(event.at)) < 0) return "IN_THE_PAST";
  return { ...state, care: "SCHEDULED", appointmentOn: on, abandonedBecause: null };
}

/** Visits may be reported late: what counts is the day of the visit. */
export function visit(state: ReferralState, event: EventOf<"VISITED">): Step {
  const { on } = event.payload;
  const refusal = refuseDay(state, on);
  if (refusal) return refusal;
  if (Temporal.PlainDate.compare(on, dateAt(event.at)) > 0) return "IN_THE_FUTURE";
  const visits = [...state.visits, { sequence: state.visits.length + 1, on }];
  const exhausted = visits.length === state.unitsApproved;
  const nextAppointment =
    !exhausted && state.appointmentOn && Temporal.PlainDate.compare(state.appointmentOn, on) > 0
      ? state.appointmentOn
      : null;
  return {
    ...state,
    authorization: exhausted ? "EXHAUSTED" : state.authorization,
    care: nextAppointment ? "SCHEDULED" : "SEEN",
    appointmentOn: nextAppointment,
    abandonedBecause: null,
    visits,
  };
}

export function abandon(state: ReferralState, event: EventOf<"ABANDONED">): Step {
  if (state.visits.length > 0) return "ALREADY_SEEN";
  if (state.care !== "REFERRED" && state.care !== "SCHEDULED") return "NOT_APPROVED";
  const { reason } = event.payload;
  return { ...state, care: "ABANDONED", appointmentOn: null, abandonedBecause: reason };
}

/** The specialist's report is back with the PCP. */
export function close(state: ReferralState): Step {
  if (state.visits.length === 0) return "NOT_SEEN";
  if (state.care === "CLOSED") return "ALREADY_CLOSED";
  return { ...state, care: "CLOSED", appointmentOn: null };
}
