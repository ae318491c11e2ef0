import type { Temporal } from "temporal-polyfill";
import type { AcceptingStatus } from "@/lib/circle/types";
import type { OpeningHours, weekdays } from "@/lib/providers/types";

type Weekday = (typeof weekdays)[number];

/** What can be wrong with a listing, as a reporter says it. */
export const listingProblems = ["WRONG_PHONE", "MOVED", "NOT_ACCEPTING", "GONE", "OTHER"] as const;
export type ListingProblem = (typeof listingProblems)[number];

export const outcomes = ["VERIFIED", "CORRECTED", "WITHDRAWN"] as const;
export type Outcome = (typeof outcomes)[number];

/** Piles of the directory's desk: reported, not verified for too long, done, taken out. */
export const directoryPiles = ["REPORTED", "UNVERIFIED", "DONE", "WITHDRAWN"] as const;
export type DirectoryPile = (typeof directoryPiles)[number];

export type Report = { problem: ListingProblem; words: string };

export const acceptingStatuses = [
  "newpt",
  "existptfam",
  "existptonly",
  "nopt",
] as const satisfies readonly AcceptingStatus[];

/** The fields that an editor may correct; a day's opening hours are spans, an empty list is closed. */
export type ListingFields = {
  phone: string;
  line1: string;
  line2: string;
  city: string;
  /** Two letters. */
  state: string;
  zip: string;
  telehealth: boolean;
  /** BCP 47. */
  staffLanguages: string[];
} & Record<Weekday, [string, string][]>;

export type OfficeVersion = { roleId: string; version: number };

/** An empty accepting status leaves each network's as it is. */
export type Decision =
  | { step: "VERIFY" }
  | ({ step: "CORRECT"; accepting: AcceptingStatus | "" } & ListingFields)
  | {
      step: "WITHDRAW";
      /** The person's other offices in the directory, as the editor saw them, to be taken out too. */
      offices?: readonly OfficeVersion[];
    }
  | { step: "RESTORE" }
  /** Its last correction is undone. */
  | { step: "UNDO" };

/** One listing on a pile. */
export type PileItem = {
  roleId: string;
  name: string;
  specialty: { code: string; display: string };
  city: string;
  /** ISO date, null where nobody ever verified it. */
  verifiedOn: string | null;
  /** ISO date, null for what stands in the directory. */
  withdrawnOn: string | null;
  /** Set for reported ones. */
  task: {
    dueAt: Temporal.Instant;
    lawDueAt: Temporal.Instant;
    closedAt: Temporal.Instant | null;
    outcome: Outcome | null;
    problems: readonly ListingProblem[];
    /** How many people said so, independently of each other. */
    reporters: number;
  } | null;
};

/** A listing that the desk found by name or NPI; nobody sees those that are not LISTED. */
export type FoundListing = {
  roleId: string;
  name: string;
  npi: string | null;
  specialty: { code: string; display: string };
  address: string;
  state: "LISTED" | "WITHDRAWN" | "NO_NETWORK";
};

/** The fields of which a listing's history tells, in its order. */
export const changedFields = [
  "phone",
  "address",
  "accepting",
  "hours",
  "staffLanguages",
  "telehealth",
  /** Of its contract with a network. */
  "startsOn",
  "endsOn",
  "verifiedOn",
  "withdrawnOn",
  /** The withdrawal was undone. */
  "restored",
] as const;
export type ChangedField = (typeof changedFields)[number];

/** When it was verified (ISO, null for never) and by whom; what a change left alone is absent. */
export type Verification = { on?: string | null; by?: string | null };

type Change<Field extends ChangedField, Value> = { field: Field; before: Value; after: Value };

/** What was there, and what came in its place. Dates are ISO. */
export type FieldChange =
  /** Null where the number is the place's own. */
  | Change<"phone", string | null>
  | Change<"address", string>
  | Change<"accepting", AcceptingStatus>
  /** Null where not known. */
  | Change<"hours", OpeningHours | null>
  | Change<"staffLanguages", readonly string[]>
  | Change<"telehealth", boolean>
  | Change<"startsOn", string>
  | Change<"endsOn", string | null>
  | Change<"verifiedOn", Verification>
  | { field: "withdrawnOn" | "restored" };

/** What one change did: who, when, and what. */
export type ListingChange = {
  version: number;
  at: Temporal.Instant;
  actor: string | null;
  changes: readonly FieldChange[];
};

/** What the desk shows of a listing, and what its form starts from. */
export type DeskListing = {
  roleId: string;
  version: number;
  name: string;
  npi: string | null;
  specialty: { code: string; display: string };
  verifiedOn: string | null;
  verifiedBy: string | null;
  withdrawnOn: string | null;
  flagged: boolean;
  /** Where the person works besides, in the directory or taken out of it; none for a place. */
  offices: readonly (OfficeVersion & { address: string; withdrawn: boolean; reported: boolean })[];
  /** For how many members this role is the PCP today. */
  patients: number;
  city: string;
  /** Null where the networks differ. */
  accepting: AcceptingStatus | null;
  /** What each network says, where they differ. */
  acceptingBy: readonly { network: string; status: AcceptingStatus }[];
  fields: ListingFields;
  /** Takes part in a network today or later; else nobody finds it, listed or not. */
  contracted: boolean;
  /** The next open appointment, as the practice told it, and when. ISO. */
  opening: { opensOn: string; toldOn: string } | null;
  task: {
    openedAt: Temporal.Instant;
    dueAt: Temporal.Instant;
    lawDueAt: Temporal.Instant;
    reporters: number;
    reports: readonly {
      id: string;
      at: Temporal.Instant;
      problem: ListingProblem;
      words: string | null;
      /** Which of them said it: 1, 2 … */
      reporter: number;
    }[];
  } | null;
  history: readonly ListingChange[];
  /** The last of its changes is a correction that can be undone. */
  undoable: boolean;
};

/** The day on which the desk last corrected a field. ISO. */
export type Corrections = Partial<Record<ChangedField, string>>;
