import type { Temporal } from "temporal-polyfill";
import type { Days } from "@/lib/pcp/types";
import type { ContinuityCondition } from "@/lib/referrals/types";

type PlainDate = Temporal.PlainDate;

/** Somebody who gives, or gave, the member care. */
export type CareGiver = {
  roleId: string;
  name: string;
  specialtyCode: string;
  /** When the member is, or was, with them. */
  care: Days;
  /** The last day in the member's network; null where no end is known. */
  lastDay: PlainDate | null;
};

export type ContinuityFacts = {
  birthDate: PlainDate;
  /** First day of the coverage that goes on today; null where nothing covers today. */
  coveredSince: PlainDate | null;
  careGivers: readonly CareGiver[];
  /** Requests for continuity that are open or approved, by role; null for somebody outside. */
  asked: readonly { roleId: string | null; number: string }[];
};

/** With whom the member may ask to go on, and for what. */
export type ContinuityOffer = {
  leaving: readonly (CareGiver & { lastDay: PlainDate })[];
  /** The last day on which somebody new may ask for whoever cared for them before. */
  newUntil: PlainDate | null;
  conditions: readonly ContinuityCondition[];
};

export type ContinuityRefusal =
  /** Nobody leaves, and the member is not new. */
  | "NOT_OFFERED"
  /** There is no PCP, through whose group the request is followed. */
  | "NO_PCP"
  /** The procedure is over, or too far off. */
  | "PROCEDURE_DATE"
  /** It is asked for already. */
  | "ASKED"
  /** The form was sent before, for somebody else. */
  | "FORM_USED";

export type ContinuityResult =
  | { ok: true; number: string }
  | { ok: false; reason: ContinuityRefusal };
