import { type Delimiters, X12Error } from "./types";

/** The ISA segment with its terminator; the one segment of fixed width. */
export const ISA_LENGTH = 106;

/** Widths of ISA01 to ISA16. */
const widths = [2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1];

/**
 * Reads the delimiters off the 106 characters of an ISA segment.
 * @throws X12Error where the characters are no ISA segment, or two delimiters are the same.
 */
export function readDelimiters(isa: string, position: number): Delimiters {
  if (!isa.startsWith("ISA")) {
    throw new X12Error("NOT_X12", position, "The file does not begin with an ISA segment.");
  }
  const element = isa.charAt(3);
  const elements = isa.slice(4, ISA_LENGTH - 1).split(element);
  const fixed =
    elements.length === widths.length &&
    elements.every((value, index) => value.length === widths[index]);
  if (!fixed) {
    throw new X12Error(
      "ISA_INVALID",
      position,
      "The ISA segment is not 106 characters with 16 elements of fixed width.",
    );
  }
  const repetition = elements[10] ?? "";
  const delimiters = {
    element,
    component: isa.charAt(ISA_LENGTH - 2),
    repetition: isDelimiter(repetition) ? repetition : null,
    segment: isa.charAt(ISA_LENGTH - 1),
  };
  const required = [delimiters.element, delimiters.component, delimiters.segment];
  const all = delimiters.repetition === null ? required : [...required, delimiters.repetition];
  if (!required.every(isDelimiter) || new Set(all).size < all.length) {
    throw new X12Error(
      "DELIMITERS_INVALID",
      position,
      "The ISA segment names letters, digits or the same character as two delimiters.",
    );
  }
  return delimiters;
}

function isDelimiter(character: string): boolean {
  return /^[^A-Za-z0-9 ]$/u.test(character);
}
