import type { CircleAnswer } from "@/lib/circle/types";
import type { ReferralKind } from "../types";

/** What a member's request for somebody becomes; null where none is needed, or nothing is known. */
export function requestedKind(answer: CircleAnswer): ReferralKind | null {
  switch (answer) {
    case "REFERRAL":
      return "CONSULTATION";
    case "OUT_OF_GROUP":
      return "OUT_OF_GROUP";
    case "NOT_COVERED":
      return "OUT_OF_NETWORK_EXCEPTION";
    case "DIRECT":
    case "UNKNOWN":
      return null;
  }
}

const withinCircle: readonly ReferralKind[] = [
  "CONSULTATION",
  "CONSULTATION_AND_TREATMENT",
  "PROCEDURE",
  "SECOND_OPINION",
  "STANDING",
];

/**
 * What a PCP's office may ask for, given the circle's answer for the provider. A second opinion on
 * a specialist's finding may come from any specialist of the plan.
 */
export function submittableKinds(answer: CircleAnswer): readonly ReferralKind[] {
  switch (answer) {
    case "REFERRAL":
    case "DIRECT":
      return withinCircle;
    case "OUT_OF_GROUP":
      return ["OUT_OF_GROUP", "SECOND_OPINION"];
    case "NOT_COVERED":
      return ["OUT_OF_NETWORK_EXCEPTION"];
    case "UNKNOWN":
      return [];
  }
}
