import { createHash } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { element } from "@/lib/exchange/x12/element";
import { createEnvelopeCheck } from "@/lib/exchange/x12/envelope";
import { readSegments } from "@/lib/exchange/x12/segments";
import { decodeText, type TextEncoding } from "@/lib/exchange/x12/text";
import { type Segment, X12Error } from "@/lib/exchange/x12/types";
import { planTimeZone } from "@/lib/time-zone";
import { purposes } from "../codes";
import type { Purpose } from "../types/sent";

/** What a file says of itself, once it is known to be whole. */
export type FileSummary = {
  encoding: TextEncoding;
  sha256: string;
  /** GS02. */
  senderId: string;
  /** GS06, of the last group. */
  groupControlNumber: string;
  /** BGN03 and BGN04, of the latest transaction set. */
  writtenAt: Temporal.Instant;
  purpose: Purpose;
  /** DTP 007 or 303 of the header, else the day on which it was written. */
  effectiveOn: Temporal.PlainDate;
  /** INS segments. */
  people: number;
};

export type FileError = { code: string; position: number; message: string };

export type Inspection = { ok: true; summary: FileSummary } | { ok: false; error: FileError };

/**
 * Reads a whole file without keeping it and checks its envelopes and headers; nothing may be applied
 * of a file that does not pass. `open` is called once or, for a file that is not UTF-8, twice.
 */
export async function inspectFile(open: () => AsyncIterable<Uint8Array>): Promise<Inspection> {
  for (const encoding of ["utf-8", "windows-1252"] as const) {
    try {
      return { ok: true, summary: await summarize(open(), encoding) };
    } catch (error) {
      if (error instanceof X12Error) {
        const { code, position, message } = error;
        return { ok: false, error: { code, position, message } };
      }
      // A TextDecoder's complaint: the bytes are no UTF-8.
      if (!(error instanceof TypeError) || encoding !== "utf-8") throw error;
    }
  }
  throw new Error("windows-1252 takes every byte");
}

async function summarize(
  bytes: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
): Promise<FileSummary> {
  const hash = createHash("sha256");
  const envelope = createEnvelopeCheck({
    functionalId: "BE",
    version: "005010X220A1",
    transactionSet: "834",
  });
  const header = createHeaderCheck();
  let people = 0;
  for await (const segment of readSegments(decodeText(tee(bytes, hash), encoding))) {
    envelope.accept(segment);
    header.accept(segment);
    if (segment.id === "INS") people += 1;
  }
  envelope.finish();
  return { encoding, people, sha256: hash.digest("hex"), ...header.finish() };
}

async function* tee(
  bytes: AsyncIterable<Uint8Array>,
  hash: { update: (chunk: Uint8Array) => void },
) {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}

type Header = Pick<
  FileSummary,
  "senderId" | "groupControlNumber" | "writtenAt" | "purpose" | "effectiveOn"
>;

/** What GS and BGN say; one file has one sender and one purpose. */
function createHeaderCheck() {
  let senderId: string | undefined;
  let groupControlNumber = "";
  let expectsBgn = false;
  let inMembers = false;
  let written: Omit<Header, "senderId" | "groupControlNumber"> | undefined;

  function fail(segment: Segment, message: string): never {
    throw new X12Error("WRONG_KIND", segment.position, message);
  }

  function accept(segment: Segment) {
    if (expectsBgn && segment.id !== "BGN") fail(segment, "BGN must follow ST.");
    expectsBgn = segment.id === "ST";
    if (segment.id === "GS") {
      const sender = element(segment, 2);
      if (sender === "" || (senderId !== undefined && senderId !== sender)) {
        fail(segment, "GS02 must name one sender for the whole file.");
      }
      senderId = sender;
      groupControlNumber = element(segment, 6);
    } else if (segment.id === "BGN") {
      inMembers = false;
      written = readBgn(segment, written);
    } else if (segment.id === "INS") {
      inMembers = true;
    } else if (segment.id === "DTP" && written && !inMembers) {
      const day = readDate(element(segment, 3));
      if (day && ["007", "303"].includes(element(segment, 1))) written.effectiveOn = day;
    }
  }

  function readBgn(segment: Segment, before: typeof written) {
    const purpose = purposes.get(element(segment, 8));
    if (!purpose) fail(segment, "BGN08 must be 2 (change), 4 (verify) or RX (replace).");
    if (before && before.purpose !== purpose) fail(segment, "BGN08 differs within the file.");
    const day = readDate(element(segment, 3));
    if (!day) fail(segment, "BGN03 must be a date, CCYYMMDD.");
    const writtenAt = day
      .toZonedDateTime({ timeZone: planTimeZone, plainTime: readTime(element(segment, 4)) })
      .toInstant();
    const isLater = !before || Temporal.Instant.compare(before.writtenAt, writtenAt) < 0;
    return isLater ? { purpose, writtenAt, effectiveOn: day } : before;
  }

  function finish(): Header {
    if (senderId === undefined || !written) throw new Error("finish before the envelope's");
    return { senderId, groupControlNumber, ...written };
  }

  return { accept, finish };
}

function readDate(text: string): Temporal.PlainDate | null {
  if (!/^(19|20|21)\d{6}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}

/** HHMM, HHMMSS or longer; midnight where none, or none that is one, was sent. */
function readTime(text: string): Temporal.PlainTime {
  const [, hour, minute, second] = (/^([01]\d|2[0-3])([0-5]\d)([0-5]\d)?/.exec(text) ?? []).map(
    Number,
  );
  return new Temporal.PlainTime(hour || 0, minute || 0, second || 0);
}
