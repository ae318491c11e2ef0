/** A NUCC Health Care Provider Taxonomy code, such as 207Q00000X. */
export type TaxonomyCode = string;

/**
 * Everything that differs between the plan's products, stored in `product.plan_rules`. Distances
 * are in miles along the great circle, ages in completed years, days in calendar days. Each field
 * that `schema.ts` defaults may be left out of what is stored.
 */
export type PlanRules = {
  pcp: PcpRules;
  newborn: {
    /**
     * Days, the day of birth counted, for which a newborn belongs to the mother's medical group.
     * A PCP of another group takes over afterwards.
     */
    followDays: number;
  };
  continuity: ContinuityRules;
  circle: CircleRules;
  clocks: ClockOverrides;
  activation: {
    /** Age from which a person may have an account; before that, a parent acts. */
    minimumAge: number;
  };
};

/**
 * Where a product gives less time to decide a referral than its clock profile; null where it does
 * not. AB 512 (3 business days, 24 hours) would be said here.
 */
export type ClockOverrides = {
  decisionBusinessDays: number | null;
  urgentDecisionHours: number | null;
};

export type PcpRules = {
  /** Physicians who may be a PCP. */
  physicians: readonly TaxonomyCode[];
  /** May be a PCP where the role itself says that it takes that part. */
  obgyn: readonly TaxonomyCode[];
  /** Nurse practitioners and physician assistants who may be a PCP; empty where none may. */
  nonPhysicians: readonly TaxonomyCode[];
  distance: {
    /** Farther than this from home and from work, the member is told. */
    miles: number;
    /** The same in minutes; reckoned from the miles by `milesPerHour`. */
    minutes: number;
    /** Average speed over the great circle, for a first estimate of minutes. */
    milesPerHour: number;
    /** What comes of a PCP farther away. By H&S 1373.3 the service area alone refuses. */
    beyond: "WARN" | "REFUSE";
  };
  change: {
    /**
     * A change starts on the first of the next month; one asked for after this day of the month,
     * on the first of the month after that. Null where there is no such day.
     */
    cutoffDay: number | null;
    /** A change within the medical group starts on the day on which it is asked for. */
    sameDayWithinGroup: boolean;
    /** Changes that a member may ask for in a calendar month; null for any number. */
    perMonth: number | null;
    /** What becomes of a change asked for in hospital: it starts after discharge, or is refused. */
    inpatient: "WAIT" | "REFUSE";
  };
  /** Days after the start of coverage until the plan assigns a PCP to whoever has chosen none. */
  autoAssignDays: number;
  /** Days before a member grows out of the PCP's ages by which the member is asked to choose. */
  outgrowDays: number;
};

/** How long care goes on with a provider who leaves, or for a member who is new (H&S 1373.96). */
export type ContinuityRules = {
  /** Months for a serious chronic condition. */
  chronicMonths: number;
  /** Months for a child. */
  childMonths: number;
  /** Below this age the child's rule holds. */
  childUnderAge: number;
  /** Days within which an authorized procedure must be due. */
  procedureDays: number;
  /** Days before a PCP, group or hospital leaves by which members are told (H&S 1373.65). */
  noticeDays: number;
  /** Days for which it may be asked for after somebody has left, or after coverage began. */
  askDays: number;
};

export type CircleRules = {
  /** Seen without referral by law, at any provider of the network (26 USC 9822). */
  obgyn: readonly TaxonomyCode[];
  /**
   * Further specialties of the network that the product opens without referral. By default
   * pharmacies: who prescribed has referred already.
   */
  openSpecialties: readonly TaxonomyCode[];
  /** Services carved out to a network of their own, seen without referral there. */
  carveOuts: readonly CarveOut[];
  /** Whose urgent care is direct inside the service area; outside of it, anyone's is. */
  urgentCare: "GROUP" | "NETWORK";
  /** Whose PCPs may stand in for the member's own without referral. */
  coveringPcps: "LOCATION" | "GROUP" | "NONE";
};

export type CarveOut = {
  /** Such as BEHAVIORAL_HEALTH or VISION. */
  service: string;
  specialties: readonly TaxonomyCode[];
  /** `network.code` of the network that serves it; null for the product's own. */
  networkCode: string | null;
};
