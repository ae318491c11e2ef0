import type { Temporal } from "temporal-polyfill";
import type { ClockRules, EventRefusal, ReferralEvent, ReferralState } from "../types";
import { startOfDay } from "./business-days";
import { nextDueAt, referralClocks } from "./clocks";
import { reduceReferral } from "./reduce";

export type Projection = {
  state: ReferralState;
  /** When whoever has to act next must have acted; null where nobody has to. */
  dueAt: Temporal.Instant | null;
};

/** What a referral's row holds besides its events: their reduction, and when the next step is due. */
export function projectReferral(
  events: readonly ReferralEvent[],
  rules: ClockRules,
  today: Temporal.PlainDate,
): ({ ok: true } & Projection) | { ok: false; at: number; reason: EventRefusal } {
  const reduced = reduceReferral(events, today);
  if (!reduced.ok) return reduced;
  // Which clocks run follows from the events, whatever the hour.
  const clocks = referralClocks(events, reduced.state, rules, startOfDay(today));
  return { ok: true, state: reduced.state, dueAt: nextDueAt(clocks) };
}
