import { Temporal } from "temporal-polyfill";
import type {
  ClockKind,
  ClockRules,
  ReferralClock,
  ReferralEvent,
  ReferralEventKind,
  ReferralState,
  Stretch,
  Urgency,
} from "../types";
import { addDays, endOf, startOfDay } from "./business-days";
import { isUndecided } from "./status";

type Running = { kind: ClockKind; startedAt: Temporal.Instant; dueAt: Temporal.Instant };

const decisions: readonly ReferralEventKind[] = ["APPROVED", "MODIFIED", "DENIED", "NOT_REQUIRED"];

function firstOf(
  events: readonly ReferralEvent[],
  ...kinds: ReferralEventKind[]
): ReferralEvent | undefined {
  return events.find(({ kind }) => kinds.includes(kind));
}

function running(kind: ClockKind, startedAt: Temporal.Instant, stretch: Stretch): Running {
  return { kind, startedAt, dueAt: endOf(startedAt, stretch) };
}

function isLate(moment: Temporal.Instant, clock: Running): boolean {
  return Temporal.Instant.compare(moment, clock.dueAt) > 0;
}

/**
 * Every clock that runs or ran for a referral, in the order of the steps. A clock whose step fell
 * away in time (the referral was called off, or waits for information) is left out; one that was
 * missed before stays, as missed.
 */
export function referralClocks(
  events: readonly ReferralEvent[],
  state: Pick<ReferralState, "authorization" | "kind" | "urgency">,
  rules: ClockRules,
  now: Temporal.Instant,
): ReferralClock[] {
  const decided = firstOf(events, ...decisions);
  return [
    pcpAnswerClock(events, rules, now),
    settle(decisionClock(events, state, rules), decided?.at, stoppedAt(events), now),
    ...noticeClocks(events, decided, decisionClock(events, state, rules), rules, now),
    issueClock(events, state, rules, now),
    appointmentClock(events, state, rules, now),
  ].filter((clock) => clock !== null);
}

/** When the decision is due, or null where nobody has to decide now. */
export function decisionDueAt(
  events: readonly ReferralEvent[],
  state: Pick<ReferralState, "authorization" | "kind" | "urgency">,
  rules: ClockRules,
): Temporal.Instant | null {
  if (!isUndecided(state.authorization)) return null;
  return decisionClock(events, state, rules)?.dueAt ?? null;
}

/** The first day on which it is too late to contest a decision is the day after this one. */
export function appealBy(decidedOn: Temporal.PlainDate, rules: ClockRules): Temporal.PlainDate {
  return decidedOn.add({ days: rules.appealDays });
}

/** A step that was done, is still to do, or fell away at `stopped`. */
function settle(
  clock: Running | null,
  doneAt: Temporal.Instant | undefined,
  stopped: Temporal.Instant | undefined,
  now: Temporal.Instant,
): ReferralClock | null {
  if (!clock) return null;
  if (doneAt) return { ...clock, metAt: doneAt, met: !isLate(doneAt, clock) };
  if (stopped && !isLate(stopped, clock)) return null;
  return { ...clock, metAt: null, met: stopped || isLate(now, clock) ? false : null };
}

/** When a referral was called off. */
function stoppedAt(events: readonly ReferralEvent[]): Temporal.Instant | undefined {
  return firstOf(events, "CANCELLED")?.at;
}

function pcpAnswerClock(
  events: readonly ReferralEvent[],
  rules: ClockRules,
  now: Temporal.Instant,
): ReferralClock | null {
  const asked = firstOf(events, "REQUESTED");
  if (asked?.kind !== "REQUESTED") return null;
  const answered = firstOf(events, "SUBMITTED", "DECLINED", "NOT_REQUIRED");
  const clock = running("PCP_ANSWER", asked.at, rules.pcpAnswer[asked.payload.urgency]);
  return settle(clock, answered?.at, stoppedAt(events), now);
}

/**
 * The decision's clock starts when the referral has arrived with all that is needed. Null before
 * that, and while it waits for information, unless it was missed already.
 */
function decisionClock(
  events: readonly ReferralEvent[],
  { kind, urgency }: Pick<ReferralState, "kind" | "urgency">,
  rules: ClockRules,
): Running | null {
  const stretch =
    kind === "STANDING" && urgency === "ROUTINE" ? rules.standingDecision : rules.decision[urgency];
  let clock: Running | null = null;
  for (const event of events) {
    if (event.kind === "RECEIVED" || event.kind === "INFORMATION_GIVEN") {
      clock ??= running("DECISION", event.at, stretch);
    }
    if (event.kind === "INFORMATION_ASKED" && clock) {
      if (isLate(event.at, clock)) return clock;
      clock = whileAsked(clock, rules);
    }
  }
  return clock;
}

function whileAsked(clock: Running, { whenInformationIsAsked }: ClockRules): Running | null {
  if ("restart" in whenInformationIsAsked) return null;
  return { ...clock, dueAt: addDays(clock.dueAt, whenInformationIsAsked.extendCalendarDays) };
}

function noticeClocks(
  events: readonly ReferralEvent[],
  decided: ReferralEvent | undefined,
  decision: Running | null,
  rules: ClockRules,
  now: Temporal.Instant,
): (ReferralClock | null)[] {
  // The PCP's office that says a referral is not needed answers the member; no decision was asked.
  if (decided?.actor !== "REVIEWER") return [];
  const toldAt = (who: "MEMBER" | "PROVIDER") =>
    events.find((event) => event.kind === "NOTIFIED" && event.payload.who === who)?.at;
  const member: Running | null = rules.memberNotice
    ? running("MEMBER_NOTICE", decided.at, rules.memberNotice)
    : decision && { ...decision, kind: "MEMBER_NOTICE" };
  return [
    settle(
      running("PROVIDER_NOTICE", decided.at, rules.providerNotice),
      toldAt("PROVIDER"),
      undefined,
      now,
    ),
    settle(member, toldAt("MEMBER"), undefined, now),
  ];
}

/** A standing referral, once submitted, is also to be made out in time. */
function issueClock(
  events: readonly ReferralEvent[],
  state: Pick<ReferralState, "kind">,
  rules: ClockRules,
  now: Temporal.Instant,
): ReferralClock | null {
  const received = firstOf(events, "RECEIVED");
  if (state.kind !== "STANDING" || !received) return null;
  const issued = firstOf(events, "APPROVED", "MODIFIED");
  const fellAway = firstOf(events, "DENIED", "NOT_REQUIRED", "CANCELLED");
  return settle(running("ISSUE", received.at, rules.standingIssue), issued?.at, fellAway?.at, now);
}

/**
 * How soon the specialist must be able to see the member, from the PCP's request, since deciding
 * must not use up the member's time (28 CCR 1300.67.2.2(c)(2)). Shown once it is approved; met by an
 * appointment, or a visit, on a day that is not too late.
 */
function appointmentClock(
  events: readonly ReferralEvent[],
  state: { urgency: Urgency },
  rules: ClockRules,
  now: Temporal.Instant,
): ReferralClock | null {
  const submitted = firstOf(events, "SUBMITTED");
  if (!submitted || !firstOf(events, "APPROVED", "MODIFIED")) return null;
  const clock = running("APPOINTMENT", submitted.at, rules.appointment[state.urgency]);
  const fellAway = firstOf(events, "CANCELLED", "ABANDONED");
  const booked = events
    .filter((event) => event.kind === "SCHEDULED" || event.kind === "VISITED")
    .sort((a, b) => Temporal.PlainDate.compare(a.payload.on, b.payload.on))[0];
  if (!booked) return settle(clock, undefined, fellAway?.at, now);
  const inTime = Temporal.Instant.compare(startOfDay(booked.payload.on), clock.dueAt) <= 0;
  return { ...clock, metAt: booked.at, met: inTime };
}
