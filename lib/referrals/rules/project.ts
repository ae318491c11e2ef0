import type { Temporal } from "temporal-polyfill";
import type { ClockRules, EventRefusal, ReferralEvent, ReferralState } from "../types";
import { decisionDueAt } from "./clocks";
import { reduceReferral } from "./reduce";

export type Projection =
  | { ok: true; state: ReferralState; decisionDueAt: Temporal.Instant | null }
  | { ok: false; at: number; reason: EventRefusal };

/** What a referral's row holds besides its events: their reduction, and when a decision is due. */
export function projectReferral(
  events: readonly ReferralEvent[],
  rules: ClockRules,
  today: Temporal.PlainDate,
): Projection {
  const reduced = reduceReferral(events, today);
  if (!reduced.ok) return reduced;
  return { ...reduced, decisionDueAt: decisionDueAt(events, reduced.state, rules) };
}
