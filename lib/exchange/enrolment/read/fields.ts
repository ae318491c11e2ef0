import { Temporal } from "temporal-polyfill";
import { element } from "@/lib/exchange/x12/element";
import type { Segment } from "@/lib/exchange/x12/types";
import type { PostalAddress } from "@/lib/members/types";
import { type Problem, type ProblemCode, problemAt } from "../problems";

/** Reads values and keeps the problems that it meets on the way. */
export type FieldReader = ReturnType<typeof createFieldReader>;

export function createFieldReader() {
  const problems: Problem[] = [];

  function complain(segment: Segment, code: ProblemCode) {
    problems.push(problemAt({ position: segment.position, segmentId: segment.id }, code));
  }

  /** Text in one line, or undefined where none was sent. */
  function text(segment: Segment, place: number, limit = 80): string | undefined {
    const value = element(segment, place).normalize("NFC").replace(/ {2,}/g, " ");
    if (value === "") return undefined;
    if (value.length > limit || /[\p{Cc}\p{Bidi_Control}\ufffd]/u.test(value)) {
      complain(segment, "TEXT_INVALID");
      return undefined;
    }
    return value;
  }

  /** A date, qualified by the element before it, that may lie in two centuries. */
  function date(segment: Segment, place: number): Temporal.PlainDate | undefined {
    const written = element(segment, place);
    if (written === "") return undefined;
    const parts = /^((?:19|20|21)\d\d)(\d\d)(\d\d)$/.exec(written);
    if (parts && element(segment, place - 1) === "D8") {
      try {
        const [, year, month, day] = parts.map(Number);
        return Temporal.PlainDate.from(
          { year: year ?? 0, month: month ?? 0, day: day ?? 0 },
          { overflow: "reject" },
        );
      } catch {
        // Falls through to the complaint: 31 February is no date.
      }
    }
    complain(segment, "DATE_INVALID");
    return undefined;
  }

  /** The dates of the DTP segments with these qualifiers; of repeated ones the last. */
  function dates<Qualifier extends string>(
    segments: readonly Segment[],
    qualifiers: readonly Qualifier[],
  ): Partial<Record<Qualifier, Temporal.PlainDate>> {
    const found: Partial<Record<Qualifier, Temporal.PlainDate>> = {};
    for (const segment of segments) {
      const qualifier = qualifiers.find((one) => one === element(segment, 1));
      if (segment.id === "DTP" && qualifier) found[qualifier] = date(segment, 3);
    }
    return found;
  }

  /** The values of the REF segments by qualifier; of repeated ones the first. */
  function references(segments: readonly Segment[]): Map<string, string> {
    const found = new Map<string, string>();
    for (const segment of segments) {
      if (segment.id !== "REF" || found.has(element(segment, 1))) continue;
      const value = text(segment, 2, 50);
      if (value !== undefined) found.set(element(segment, 1), value);
    }
    return found;
  }

  /** The address of N3 and N4, or undefined where none, or none in the United States, was sent. */
  function address(segments: readonly Segment[]): PostalAddress | undefined {
    const street = segments.find(({ id }) => id === "N3");
    const place = segments.find(({ id }) => id === "N4");
    if (!street && !place) return undefined;
    const line1 = street && text(street, 1, 55);
    const city = place && text(place, 1, 30);
    const state = place && element(place, 2).toUpperCase();
    const zip = place && /^(\d{5})(-?\d{4})?$/.exec(element(place, 3))?.[1];
    const country = place ? element(place, 4).toUpperCase() : "";
    const complete = street && line1 && city && zip && state && /^[A-Z]{2}$/.test(state);
    if (!complete || !["", "US", "USA"].includes(country)) {
      const segment = place ?? street;
      if (segment) complain(segment, "ADDRESS_INVALID");
      return undefined;
    }
    return { line1, line2: text(street, 2, 55) ?? null, city, state, zip };
  }

  return { problems, complain, text, date, dates, references, address };
}
