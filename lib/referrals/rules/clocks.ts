import { Temporal } from "temporal-polyfill";
import type {
  ClockKind,
  ClockRules,
  ReferralClock,
  ReferralEvent,
  ReferralEventKind,
  ReferralState,
  Stretch,
} from "../types";
import { addDays, endOf, endOfDay, latestStart, startOfDay } from "./business-days";

/** A clock that was started, before it is known how it ended. */
type Started = { kind: ClockKind; startedAt: Temporal.Instant; dueAt: Temporal.Instant };

const decisions: readonly ReferralEventKind[] = ["APPROVED", "MODIFIED", "DENIED", "NOT_REQUIRED"];

function firstOf(
  events: readonly ReferralEvent[],
  ...kinds: ReferralEventKind[]
): ReferralEvent | undefined {
  return events.find(({ kind }) => kinds.includes(kind));
}

function start(kind: ClockKind, startedAt: Temporal.Instant, stretch: Stretch): Started {
  return { kind, startedAt, dueAt: endOf(startedAt, stretch) };
}

function isLate(moment: Temporal.Instant, clock: Started): boolean {
  return Temporal.Instant.compare(moment, clock.dueAt) > 0;
}

/**
 * Every clock that runs or ran for a referral, in the order of the steps. A clock whose step fell
 * away in time (the referral was called off, or waits for information) is left out; one that was
 * missed before stays, as missed.
 */
export function referralClocks(
  events: readonly ReferralEvent[],
  state: Pick<ReferralState, "authorization" | "endsOn" | "kind" | "urgency">,
  rules: ClockRules,
  now: Temporal.Instant,
): ReferralClock[] {
  const decided = firstOf(events, ...decisions);
  return [
    pcpAnswerClock(events, rules, now),
    settle(decisionClock(events, state, rules), decided?.at, stoppedAt(events), now),
    informationClock(events, state, rules, now),
    ...noticeClocks(events, decided, decisionClock(events, state, rules), rules, now),
    issueClock(events, state, rules, now),
    appointmentClock(events, state, rules, now),
  ].filter((clock) => clock !== null);
}

/** When whoever has to act next must have acted; null where nobody has to. */
export function nextDueAt(clocks: readonly ReferralClock[]): Temporal.Instant | null {
  const due = clocks.filter(({ running }) => running).map(({ dueAt }) => dueAt);
  return due.sort(Temporal.Instant.compare)[0] ?? null;
}

/** The first day on which it is too late to contest a decision is the day after this one. */
export function appealBy(decidedOn: Temporal.PlainDate, rules: ClockRules): Temporal.PlainDate {
  return decidedOn.add({ days: rules.appealDays });
}

/** A step that was done, is still to do, or fell away at `stopped`. */
function settle(
  clock: Started | null,
  doneAt: Temporal.Instant | undefined,
  stopped: Temporal.Instant | undefined,
  now: Temporal.Instant,
): ReferralClock | null {
  if (!clock) return null;
  if (doneAt) return { ...clock, metAt: doneAt, met: !isLate(doneAt, clock), running: false };
  if (stopped) {
    return isLate(stopped, clock) ? { ...clock, metAt: null, met: false, running: false } : null;
  }
  return { ...clock, metAt: null, met: isLate(now, clock) ? false : null, running: true };
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
  const asked = firstOf(events, "REQUESTED", "CARRIED_OVER");
  if (asked?.kind !== "REQUESTED" && asked?.kind !== "CARRIED_OVER") return null;
  const answered = firstOf(events, "SUBMITTED", "DECLINED", "NOT_REQUIRED");
  const usual = start("PCP_ANSWER", asked.at, rules.pcpAnswer[asked.payload.urgency]);
  const clock = asked.kind === "CARRIED_OVER" ? forCarriedOver(usual, asked.payload, rules) : usual;
  return settle(clock, answered?.at, stoppedAt(events), now);
}

/**
 * What a change of PCP carries over is due early enough to be decided before the new PCP's first
 * day, so that there is no gap; but the office always has its usual time to answer.
 */
function forCarriedOver(
  usual: Started,
  { neededFrom, ...service }: Extract<ReferralEvent, { kind: "CARRIED_OVER" }>["payload"],
  rules: ClockRules,
): Started {
  const inTime = latestStart(neededFrom, decisionStretch(service, rules));
  return Temporal.Instant.compare(inTime, usual.dueAt) > 0 ? { ...usual, dueAt: inTime } : usual;
}

function decisionStretch(
  { kind, urgency }: Pick<ReferralState, "kind" | "urgency">,
  rules: ClockRules,
): Stretch {
  return kind === "STANDING" && urgency === "ROUTINE"
    ? rules.standingDecision
    : rules.decision[urgency];
}

/**
 * The decision's clock starts when the referral has arrived with all that is needed. Null before
 * that, and while it waits for information, unless it was missed already.
 */
function decisionClock(
  events: readonly ReferralEvent[],
  service: Pick<ReferralState, "kind" | "urgency">,
  rules: ClockRules,
): Started | null {
  const stretch = decisionStretch(service, rules);
  let clock: Started | null = null;
  for (const event of events) {
    if (event.kind === "RECEIVED" || event.kind === "INFORMATION_GIVEN") {
      clock ??= start("DECISION", event.at, stretch);
    }
    if (event.kind === "INFORMATION_ASKED" && clock) {
      if (isLate(event.at, clock)) return clock;
      clock = whileAsked(clock, rules);
    }
  }
  return clock;
}

/** The last question that a reviewer asked; a question that was answered in time says no more. */
function informationClock(
  events: readonly ReferralEvent[],
  { urgency }: Pick<ReferralState, "urgency">,
  rules: ClockRules,
  now: Temporal.Instant,
): ReferralClock | null {
  const asked = events.findLast(({ kind }) => kind === "INFORMATION_ASKED");
  if (!asked) return null;
  const given = events.find(
    ({ kind, sequence }) => kind === "INFORMATION_GIVEN" && sequence > asked.sequence,
  );
  const clock = start("INFORMATION", asked.at, rules.pcpAnswer[urgency]);
  return settle(clock, given?.at, stoppedAt(events), now);
}

function whileAsked(clock: Started, { whenInformationIsAsked }: ClockRules): Started | null {
  if ("restart" in whenInformationIsAsked) return null;
  return { ...clock, dueAt: addDays(clock.dueAt, whenInformationIsAsked.extendCalendarDays) };
}

function noticeClocks(
  events: readonly ReferralEvent[],
  decided: ReferralEvent | undefined,
  decision: Started | null,
  rules: ClockRules,
  now: Temporal.Instant,
): (ReferralClock | null)[] {
  // The PCP's office that says a referral is not needed answers the member; no decision was asked.
  if (decided?.actor !== "REVIEWER") return [];
  const toldAt = (who: "MEMBER" | "PROVIDER") =>
    events.find((event) => event.kind === "NOTIFIED" && event.payload.who === who)?.at;
  const member: Started | null = rules.memberNotice
    ? start("MEMBER_NOTICE", decided.at, rules.memberNotice)
    : decision && { ...decision, kind: "MEMBER_NOTICE" };
  return [
    settle(
      start("PROVIDER_NOTICE", decided.at, rules.providerNotice),
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
  return settle(start("ISSUE", received.at, rules.standingIssue), issued?.at, fellAway?.at, now);
}

/**
 * How soon the specialist must be able to see the member, from the PCP's request, since deciding
 * must not use up the member's time (28 CCR 1300.67.2.2(c)(2)). Shown once it is approved; met by an
 * appointment, or a visit, on a day that is not too late.
 */
function appointmentClock(
  events: readonly ReferralEvent[],
  { authorization, endsOn, urgency }: Pick<ReferralState, "authorization" | "endsOn" | "urgency">,
  rules: ClockRules,
  now: Temporal.Instant,
): ReferralClock | null {
  const submitted = firstOf(events, "SUBMITTED");
  if (!submitted || !firstOf(events, "APPROVED", "MODIFIED")) return null;
  const clock = start("APPOINTMENT", submitted.at, rules.appointment[urgency]);
  const booked = events
    .filter((event) => event.kind === "SCHEDULED" || event.kind === "VISITED")
    .sort((a, b) => Temporal.PlainDate.compare(a.payload.on, b.payload.on))[0];
  if (!booked) {
    const over = authorization === "EXPIRED" && endsOn ? endOfDay(endsOn) : undefined;
    return settle(clock, undefined, firstOf(events, "ABANDONED")?.at ?? over, now);
  }
  const inTime = Temporal.Instant.compare(startOfDay(booked.payload.on), clock.dueAt) <= 0;
  return { ...clock, metAt: booked.at, met: inTime, running: false };
}
