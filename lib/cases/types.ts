import type { Temporal } from "temporal-polyfill";

export const caseOutcomes = ["UPHELD", "NOT_UPHELD"] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/** What a member says of a wrong answer. */
export type Statement = {
  words: string;
  /** When they were there; null where they did not say. */
  serviceOn: Temporal.PlainDate | null;
  /** What they were asked to pay; null where they did not say. */
  billedCents: number | null;
};

/** The product that covers a member on a day; null where none does. */
export type ProductOn = (date: Temporal.PlainDate) => { code: string; name: string } | null;

/** The product that a receipt names, if any, and the one that covered the member on a day, if any. */
export type CoverageDoubt = { asked: string | null; own: string | null; on: Temporal.PlainDate };

/** Why no case is opened from a receipt. */
export type OpenRefusal =
  /** The receipt was altered, or signed with a key that the plan does not know. */
  | "NOT_TRUE"
  /** It says that the provider is not in the network: there was nothing to rely on. */
  | "SAID_NO"
  /** It is about a day that lies ahead: nobody can have gone there on it. */
  | "NOT_YET"
  /** Its two years are over. */
  | "EXPIRED"
  /** The day of care lies before the day that the receipt is about. */
  | "TOO_EARLY"
  /** The day of care lies before the member's birth. */
  | "BEFORE_BIRTH"
  /** A case of the member's from this receipt was decided. */
  | "DECIDED"
  /** Another case of the member's, with other words, is open from this receipt. */
  | "OPEN"
  /** Nobody is signed in any more, or somebody else is, for whom the form was not. */
  | "CHANGED"
  /** The account opened as many cases today as one may. */
  | "TOO_MANY";

export type OpenResult =
  | { ok: true; number: string }
  | { ok: false; reason: OpenRefusal | "NOT_FOUND" };

/** A case as far as its member and the desk both see it. */
export type RelianceCase = Statement & {
  number: string;
  receiptId: string;
  version: number;
  openedAt: Temporal.Instant;
  acknowledgeBy: Temporal.Instant;
  acknowledgedAt: Temporal.Instant | null;
  resolveBy: Temporal.Instant;
  closed: { at: Temporal.Instant; outcome: CaseOutcome; reason: string } | null;
  member: { id: string; givenName: string; familyName: string };
};

/** Piles of the desk. */
export const casePiles = ["OPEN", "DONE"] as const;
export type CasePile = (typeof casePiles)[number];

/** What the plan's reviewer does: closes a case, or notes that the member was told it is here. */
export type CaseStep =
  | { step: "ACKNOWLEDGE" }
  | { step: "UPHELD"; reason: string }
  | { step: "NOT_UPHELD"; reason: string };

export type CloseRefusal = "NOT_FOUND" | "STALE" | "CLOSED" | "ACKNOWLEDGED";
export type CloseResult = { ok: true } | { ok: false; reason: CloseRefusal };
