import { element } from "./element";
import { type Segment, X12Error, type X12ErrorCode } from "./types";

/** What an interchange must carry: GS01, GS08 and ST01. */
export type Expected = { functionalId: string; version: string; transactionSet: string };

type Open = { header: Segment; count: number; numbers: Set<string> };

/**
 * Checks the envelopes of a file segment by segment: ISA/IEA around GS/GE around ST/SE, their
 * control numbers and counts, and that nothing else than the expected is inside. Call `accept` for
 * every segment and `finish` at the end of the file; both throw an X12Error at what is wrong first.
 */
export function createEnvelopeCheck(expected: Expected): {
  accept: (segment: Segment) => void;
  finish: () => void;
} {
  let interchange: Open | null = null;
  let group: Open | null = null;
  let transaction: { header: Segment; count: number } | null = null;
  let transactions = 0;
  let position = 0;

  function fail(code: X12ErrorCode, message: string): never {
    throw new X12Error(code, position, message);
  }

  function outOfPlace(id: string): never {
    fail("SEGMENT_OUT_OF_PLACE", `Segment ${id} does not belong here.`);
  }

  function expectCount(trailer: Segment, actual: number, what: string) {
    const stated = element(trailer, 1);
    if (!/^\d+$/.test(stated) || Number(stated) !== actual) {
      fail(
        "COUNT_MISMATCH",
        `${trailer.id}01 counts ${stated || "no"} ${what}, here are ${actual}.`,
      );
    }
  }

  function expectNumber(trailer: Segment, header: Segment, place: number) {
    if (element(trailer, 2) !== element(header, place)) {
      const pair = `${trailer.id}02 and ${header.id}${String(place).padStart(2, "0")}`;
      fail("CONTROL_NUMBER_MISMATCH", `The control numbers ${pair} differ.`);
    }
  }

  function expectValue(segment: Segment, place: number, value: string) {
    if (element(segment, place) !== value) {
      const name = `${segment.id}${String(place).padStart(2, "0")}`;
      fail("WRONG_KIND", `${name} must be ${value}.`);
    }
  }

  function claimNumber(taken: Set<string>, header: Segment, place: number) {
    const number = element(header, place);
    if (number === "" || taken.has(number)) {
      fail("CONTROL_NUMBER_REPEATED", `The control number of ${header.id} is missing or repeated.`);
    }
    taken.add(number);
  }

  function accept(segment: Segment) {
    position = segment.position;
    if (transaction) transaction.count += 1;
    switch (segment.id) {
      case "ISA":
        if (interchange) outOfPlace("ISA");
        interchange = { header: segment, count: 0, numbers: new Set() };
        return;
      case "GS":
        if (!interchange || group) outOfPlace("GS");
        expectValue(segment, 1, expected.functionalId);
        expectValue(segment, 8, expected.version);
        claimNumber(interchange.numbers, segment, 6);
        interchange.count += 1;
        group = { header: segment, count: 0, numbers: new Set() };
        return;
      case "ST":
        if (!group || transaction) outOfPlace("ST");
        expectValue(segment, 1, expected.transactionSet);
        claimNumber(group.numbers, segment, 2);
        group.count += 1;
        transactions += 1;
        transaction = { header: segment, count: 1 };
        return;
      case "SE":
        if (!transaction) outOfPlace("SE");
        expectCount(segment, transaction.count, "segments");
        expectNumber(segment, transaction.header, 2);
        transaction = null;
        return;
      case "GE":
        if (!group || transaction) outOfPlace("GE");
        expectCount(segment, group.count, "transaction sets");
        expectNumber(segment, group.header, 6);
        group = null;
        return;
      case "IEA":
        if (!interchange || group) outOfPlace("IEA");
        expectCount(segment, interchange.count, "functional groups");
        expectNumber(segment, interchange.header, 13);
        interchange = null;
        return;
      default:
        // TA1 acknowledges another interchange, between ISA and GS.
        if (!transaction && !(segment.id === "TA1" && interchange && !group)) {
          outOfPlace(segment.id);
        }
    }
  }

  function finish() {
    position += 1;
    const open = transaction ?? group ?? interchange;
    if (open) fail("TRUNCATED", `The file ends without the trailer of ${open.header.id}.`);
    if (transactions === 0) fail("NO_TRANSACTIONS", "The file has no transaction set.");
  }

  return { accept, finish };
}
