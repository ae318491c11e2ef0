/** The four characters that an interchange's ISA segment sets for everything up to its IEA. */
export type Delimiters = {
  element: string;
  component: string;
  /** Null in interchanges before version 00402, which have none. */
  repetition: string | null;
  segment: string;
};

/** One segment. `elements[n]` is the element that guides call n, so `elements[0]` is the id. */
export type Segment = {
  id: string;
  elements: readonly string[];
  /** Counted through the file; the first ISA is 1. */
  position: number;
};

export type X12ErrorCode =
  | "NOT_X12"
  | "ISA_INVALID"
  | "DELIMITERS_INVALID"
  | "SEGMENT_TOO_LONG"
  | "TRUNCATED"
  | "SEGMENT_OUT_OF_PLACE"
  | "WRONG_KIND"
  | "COUNT_MISMATCH"
  | "CONTROL_NUMBER_MISMATCH"
  | "CONTROL_NUMBER_REPEATED"
  | "NO_TRANSACTIONS";

/** Why a file cannot be read as X12 at all. The message is for whoever sent it. */
export class X12Error extends Error {
  override name = "X12Error";

  constructor(
    readonly code: X12ErrorCode,
    readonly position: number,
    message: string,
  ) {
    super(message);
  }
}
