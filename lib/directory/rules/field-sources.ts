import type { Corrections } from "@/lib/directory/types";
import type { Listing, ProfileFacts } from "@/lib/providers/types";

/** Which way a field of a profile comes to be known. */
const ways = {
  address: "LISTING",
  phone: "LISTING",
  hours: "LISTING",
  telehealth: "LISTING",
  staffLanguages: "LISTING",
  accessibility: "LISTING",
  ages: "LISTING",
  patients: "LISTING",
  gender: "LISTING",
  languages: "LISTING",
  hospitals: "LISTING",
  accepting: "LISTING",
  specialty: "CREDENTIALS",
  board: "CREDENTIALS",
  school: "CREDENTIALS",
  licence: "CREDENTIALS",
  npi: "CREDENTIALS",
  kind: "ORGANIZATION",
  emergency: "ORGANIZATION",
  beds: "ORGANIZATION",
  rating: "ORGANIZATION",
  pcp: "CONTRACT",
  network: "CONTRACT",
} as const;

export type ProfileField = keyof typeof ways;

export type FieldSource =
  /** Verified with the whole listing, so many days ago; null where it never was. */
  | { from: "LISTING"; verifiedBy: string | null; days: number | null }
  /** Put right by the desk on this day (ISO), since the listing was last verified. */
  | { from: "CORRECTED"; on: string }
  /** Checked by the plan with whoever issued it (ISO); null where no day is known. */
  | { from: "CREDENTIALS"; on: string | null }
  /** A public source and its day (ISO), where one is known. */
  | { from: "CMS" | "NPPES"; on: string | null }
  /** The plan's own contracts, as they stand today. */
  | { from: "CONTRACT" };

export type Origins = { listing: Listing; facts: ProfileFacts; corrections: Corrections };

const corrected: Partial<Record<ProfileField, keyof Corrections>> = {
  address: "address",
  phone: "phone",
  hours: "hours",
  telehealth: "telehealth",
  staffLanguages: "staffLanguages",
  accepting: "accepting",
};

/**
 * Where a field of a profile comes from, and how old it is. What has no source of its own is as old
 * as the verification of the whole listing, and says so.
 */
export function fieldSource(
  field: ProfileField,
  { listing, facts, corrections }: Origins,
): FieldSource {
  const way = ways[field];
  if (way === "CONTRACT") return { from: "CONTRACT" };
  // What a facility is, down to its number and kind of care, its own source says.
  if (facts.facility && (way === "ORGANIZATION" || way === "CREDENTIALS")) {
    const { source, sourceOn } = facts.facility;
    if (source) return { from: source, on: sourceOn };
  } else if (way === "CREDENTIALS") {
    return { from: "CREDENTIALS", on: facts.credentialedOn };
  }
  const key = corrected[field];
  const on = key && corrections[key];
  if (on && on >= (listing.verifiedOn ?? "")) return { from: "CORRECTED", on };
  return { from: "LISTING", verifiedBy: listing.verifiedBy, days: listing.verified.days };
}
