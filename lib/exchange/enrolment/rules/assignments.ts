import type { Temporal } from "temporal-polyfill";
import type { Assignment, Span } from "../types/stored";
import { byStart, isSameDay, laterEnd, overlap } from "./days";

type PlainDate = Temporal.PlainDate;

/** What becomes of a PCP assignment because coverage ended, or goes on after all. */
export type AssignmentChange =
  | { assignment: Assignment; kind: "CANCELLED" }
  | { assignment: Assignment; kind: "ENDS" | "REOPENED"; endsOn: PlainDate | null };

/**
 * A PCP is a member's for as long as a product with that network covers the member: an assignment
 * ends with the coverage, never was where the coverage never was, and goes on with a coverage that
 * is reinstated. Assignments that no change of coverage touches stay as they are.
 */
export function followCoverage(
  assignments: readonly Assignment[],
  before: readonly Span[],
  after: readonly Span[],
  networkOf: (productId: string) => string | undefined,
): AssignmentChange[] {
  return assignments.flatMap((assignment): AssignmentChange[] => {
    const lastBefore = lastCovered(assignment, before, networkOf);
    const lastAfter = lastCovered(assignment, after, networkOf);
    if (lastAfter === "NEVER") {
      return lastBefore === "NEVER" ? [] : [{ assignment, kind: "CANCELLED" }];
    }
    if (lastBefore !== "NEVER" && isSameDay(lastBefore, lastAfter)) return [];
    const endsWithCoverage =
      lastBefore !== "NEVER" && lastBefore !== null && isSameDay(assignment.endsOn, lastBefore);
    const isLatest = assignments.every((other) => byStart(other, assignment) <= 0);
    if (endsWithCoverage && isLatest && laterEnd(lastBefore, lastAfter) === lastAfter) {
      return [{ assignment, kind: "REOPENED", endsOn: lastAfter }];
    }
    const endsLater =
      !isSameDay(assignment.endsOn, lastAfter) &&
      laterEnd(assignment.endsOn, lastAfter) === assignment.endsOn;
    return endsLater ? [{ assignment, kind: "ENDS", endsOn: lastAfter }] : [];
  });
}

/** The last day, or null for none, on which the assignment's network covers the member. */
function lastCovered(
  assignment: Assignment,
  spans: readonly Span[],
  networkOf: (productId: string) => string | undefined,
): PlainDate | null | "NEVER" {
  // A reinstated coverage may follow the assignment's old end at once.
  const days = { ...assignment, endsOn: assignment.endsOn?.add({ days: 1 }) ?? null };
  const covering = spans.filter(
    (span) => networkOf(span.productId) === assignment.networkId && overlap(span, days),
  );
  const [first, ...others] = covering;
  if (!first) return "NEVER";
  return others.reduce((last, { endsOn }) => laterEnd(last, endsOn), first.endsOn);
}
