import type { Segment } from "./types";

/** The element that guides call `place` (INS03 is 3), without padding; "" where it was not sent. */
export function element(segment: Segment, place: number): string {
  return segment.elements[place]?.trim() ?? "";
}
