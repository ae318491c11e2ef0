import type { Standing } from "@/lib/providers/rules/standing";

/** What makes a doctor whom the member can have a good choice for this member. */
export type CandidateFit = {
  /** The member is or was this doctor's patient. */
  wasPatient: boolean;
  /** Somebody else's of the household, of whom the reader may know it. */
  isFamilyDoctor: boolean;
  /** How far the listing can be trusted, as the search knows it; 0 is best. */
  standing: Standing;
  /** Nobody has checked the listing in the last 90 days: for the words, not for the order. */
  isStale: boolean;
  /** To the nearest of home and work. */
  miles: number;
  /** The member's language. */
  speaks: boolean;
  /** Places on the panel. */
  free: number;
  /** ISO. */
  verifiedOn: string | null;
  /** Family name first. */
  name: string;
  roleId: string;
};

/** Within so many miles it is all the same whether somebody is a little nearer. */
export const bandMiles = 5;

/** So few places may be gone tomorrow. */
export const fewSeats = 5;

const first = (a: boolean, b: boolean) => Number(b) - Number(a);
const text = (a: string, b: string) => Number(a > b) - Number(a < b);

/**
 * Who comes first in a list of choices: whom the member knows; the family's doctor; whose listing
 * stands better (checked, not reported as wrong), as in the search; five miles after five miles;
 * within them who speaks the member's language; who has places to spare; then the nearest, the most
 * lately checked, and by name.
 */
export function compareFit(a: CandidateFit, b: CandidateFit): number {
  return (
    first(a.wasPatient, b.wasPatient) ||
    first(a.isFamilyDoctor, b.isFamilyDoctor) ||
    a.standing - b.standing ||
    Math.floor(a.miles / bandMiles) - Math.floor(b.miles / bandMiles) ||
    first(a.speaks, b.speaks) ||
    first(a.free > fewSeats, b.free > fewSeats) ||
    a.miles - b.miles ||
    text(b.verifiedOn ?? "", a.verifiedOn ?? "") ||
    text(a.name, b.name) ||
    text(a.roleId, b.roleId)
  );
}
