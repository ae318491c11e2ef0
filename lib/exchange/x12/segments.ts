import { ISA_LENGTH, readDelimiters } from "./delimiters";
import { type Delimiters, type Segment, X12Error } from "./types";

/** No segment of the guides comes near this; without a bound a lost terminator fills the memory. */
export const MAX_SEGMENT_LENGTH = 32_768;

/**
 * Cuts text into segments as it arrives and keeps no more than one chunk and one segment. Line ends
 * after segments, or inside those of a file that is folded to a line width, are no part of them, unless a line
 * end is the terminator. Several interchanges may follow each other, each with its delimiters.
 * @throws X12Error where the text is no X12, a segment never ends, or the file stops inside one.
 */
export async function* readSegments(
  chunks: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Segment> {
  let delimiters: Delimiters | null = null;
  let position = 0;
  let rest = "";

  for await (const chunk of chunks) {
    let from = 0;
    rest += chunk;
    for (;;) {
      if (delimiters === null) {
        from = skipFiller(rest, from);
        if (rest.length - from < ISA_LENGTH) break;
        delimiters = readDelimiters(rest.slice(from, from + ISA_LENGTH), position + 1);
      }
      const end = rest.indexOf(delimiters.segment, from);
      const length = (end === -1 ? rest.length : end) - from;
      if (length > MAX_SEGMENT_LENGTH) {
        throw new X12Error(
          "SEGMENT_TOO_LONG",
          position + 1,
          `A segment is longer than ${MAX_SEGMENT_LENGTH} characters: its terminator is missing.`,
        );
      }
      if (end === -1) break;
      const text = withoutLineEnds(rest.slice(from, end));
      from = end + 1;
      if (text === "") continue;
      position += 1;
      const elements = text.split(delimiters.element);
      const id = (elements[0] ?? "").trim();
      if (id === "IEA") delimiters = null;
      yield { id, elements, position };
    }
    rest = rest.slice(from);
  }

  if (skipFiller(rest, 0) === rest.length && position > 0) return;
  if (position === 0) {
    throw new X12Error("NOT_X12", 1, "The file does not begin with a whole ISA segment.");
  }
  throw new X12Error("TRUNCATED", position + 1, "The file stops inside a segment.");
}

/** Line ends, spaces and what old systems pad a file with (NUL, SUB, a byte order mark). */
function skipFiller(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\r\n\u0000\u001a\ufeff".includes(text.charAt(at))) at += 1;
  return at;
}

function withoutLineEnds(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, "") : text;
}
