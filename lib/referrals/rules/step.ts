import type { EventRefusal, ReferralEvent, ReferralEventKind, ReferralState } from "../types";

export type EventOf<K extends ReferralEventKind> = Extract<ReferralEvent, { kind: K }>;

/** What an event makes of a referral, or why it cannot be. */
export type Step = ReferralState | EventRefusal;
