import type { Temporal } from "temporal-polyfill";

/** Days on which a product covers a member; both ends inclusive, an absent end is open. */
export type CoverageSpan = {
  startsOn: Temporal.PlainDate;
  endsOn: Temporal.PlainDate | null;
  /** From this day on the coverage rests, as a rule because premiums were not paid. */
  suspendedFrom: Temporal.PlainDate | null;
};

/** A span with the product that it is of. */
export type ProductSpan = CoverageSpan & {
  productId: string;
  productName: string;
  tier: string | null;
  employerName: string | null;
  employerGroupNumber: string | null;
  paidThrough: Temporal.PlainDate | null;
};

export type CoverageStatus = "ACTIVE" | "SUSPENDED" | "FUTURE" | "ENDED" | "NONE";

export type LimitKind = "DEDUCTIBLE" | "OUT_OF_POCKET";
export type LimitCategory = "COMBINED" | "MEDICAL" | "DRUG";
export type LimitScope = "INDIVIDUAL" | "FAMILY";

/** A yearly limit of the product, in cents. */
export type Limit = {
  kind: LimitKind;
  category: LimitCategory;
  scope: LimitScope;
  limitCents: number;
};

/** What has counted towards a limit so far, in cents: the member's own, or the whole family's. */
export type Used = {
  kind: LimitKind;
  category: LimitCategory;
  scope: LimitScope;
  usedCents: number;
  asOf: Temporal.PlainDate;
};

/** A limit with what has counted towards it; `asOf` is null while nothing was reported. */
export type LimitProgress = Limit & {
  usedCents: number;
  remainingCents: number;
  met: boolean;
  asOf: Temporal.PlainDate | null;
};

/**
 * The categories of the summary of benefits and coverage (CARIN Digital Insurance Card 2.0.0,
 * sbc-benefit-category), in the order in which they are shown.
 */
export const benefitCategories = [
  "preventive-care",
  "primary-care-visit",
  "specialist-visit",
  "urgent-care",
  "emergency-room-care",
  "emergency-medical-transport",
  "diagnostic-test",
  "imaging",
  "generic-drugs",
  "preferred-brand-drugs",
  "non-preferred-brand-drugs",
  "specialty-drugs",
  "hospital-outpatient",
  "facility-fee",
  "physician-surgeon-fee",
  "hospital-inpatient",
  "mental-health-outpatient",
  "mental-health-inpatient",
  "pregnancy",
  "pregnancy-delivery",
  "pregnancy-home-health",
  "rehabilitation",
  "habilitation",
  "skilled-nursing",
  "durable-medical-equipment",
  "hospice",
  "children-eye-exam",
  "children-glasses",
  "children-dental",
] as const;

export type BenefitCategory = (typeof benefitCategories)[number];

/** One line of the summary of benefits and coverage, in network. Money in cents. */
export type Benefit = {
  category: BenefitCategory;
  covered: boolean;
  copayCents: number | null;
  /** 2000 = the member pays 20 %. */
  coinsuranceBasisPoints: number | null;
  deductibleApplies: boolean;
  referralRequired: boolean;
  authorizationRequired: boolean;
  limitPerYear: number | null;
};

/** What a service costs the member by the product's rules, before any price is known. */
export type MemberCost =
  | { kind: "NOT_COVERED" }
  | { kind: "FREE"; because: "BENEFIT" | "OUT_OF_POCKET_MET" }
  | { kind: "SHARE"; share: CostShare; deductibleFirst: boolean };

export type CostShare =
  | { kind: "COPAY"; cents: number }
  | { kind: "COINSURANCE"; basisPoints: number };
