import type { Temporal } from "temporal-polyfill";
import type { CircleRules } from "@/lib/plan/types";

/** May this member see this provider, for this service, on this day? No other answers exist. */
export type CircleAnswer = "DIRECT" | "REFERRAL" | "OUT_OF_GROUP" | "NOT_COVERED" | "UNKNOWN";

/** What an answer rests on; an answer names every reason that it has. */
export type CircleReason =
  // DIRECT
  | "EMERGENCY"
  | "OWN_PCP"
  | "COVERING_PCP"
  | "OBGYN"
  | "REPRODUCTIVE_HEALTH"
  | "OPEN_SPECIALTY"
  | "CARVED_OUT"
  | "URGENT_CARE"
  | "URGENT_CARE_OUTSIDE_AREA"
  // REFERRAL
  | "SAME_GROUP"
  | "PLAN_CLINIC"
  | "ONLY_GROUP"
  | "DIRECT_CONTRACT"
  // OUT_OF_GROUP
  | "OTHER_GROUP"
  // NOT_COVERED
  | "NOT_IN_NETWORK"
  | "CONTRACT_ENDED"
  | "CONTRACT_NOT_STARTED"
  | "OTHER_NETWORK_SERVES"
  | "COVERAGE_NOT_STARTED"
  | "COVERAGE_ENDED"
  | "COVERAGE_SUSPENDED"
  | "NEVER_COVERED"
  // UNKNOWN; beside another reason: it holds whichever PCP is chosen, but none is yet
  | "NO_PCP"
  | "LISTING_WITHDRAWN"
  | "UNKNOWN_ROLE"
  | "UNKNOWN_MEMBER";

/**
 * What the member goes for, as far as it changes the answer. PLANNED is everything that is neither
 * an emergency nor named here; reproductive health is contraception, pregnancy, abortion, sexually
 * transmitted infections and care after an assault (H&S 1367.31).
 */
export type CircleService = "PLANNED" | "EMERGENCY" | "URGENT" | "REPRODUCTIVE";

export type GroupKind = "STAFF_CLINIC" | "MEDICAL_GROUP" | "IPA" | "DIRECT_CONTRACT";

/** The product that covers the member, or is looked at by somebody who thinks of joining. */
export type CircleProduct = {
  id: string;
  networkId: string;
  model: "STAFF" | "GROUP" | "IPA" | "NETWORK";
  rules: CircleRules;
};

export type CircleCoverage =
  | { status: "ACTIVE"; product: CircleProduct }
  | { status: "SUSPENDED" | "FUTURE" | "ENDED" | "NONE" };

/** The PCP assignment that holds on the day. */
export type CirclePcp = {
  roleId: string;
  /** The person, who may be listed at several offices; null where the role is no person's. */
  practitionerId: string | null;
  groupId: string;
  networkId: string;
  locationId: string;
};

/** The member's side of the question, on one day. */
export type CircleLens = {
  date: Temporal.PlainDate;
  coverage: CircleCoverage;
  pcp: CirclePcp | null;
  /** Without a PCP of the product's network: the groups whose PCPs can be had on the day. */
  pcpGroups: readonly { groupId: string; groupKind: GroupKind }[];
};

/** Days on which a role takes part in a network through a group; `endsOn` null is open. */
export type CircleParticipation = {
  networkId: string;
  networkCode: string;
  groupId: string;
  groupKind: GroupKind;
  startsOn: Temporal.PlainDate;
  endsOn: Temporal.PlainDate | null;
};

/** The provider's side of the question. */
export type CircleRole = {
  id: string;
  kind: "PRACTITIONER" | "FACILITY";
  practitionerId: string | null;
  specialtyCode: string;
  locationId: string;
  /** Takes the part of a PCP. */
  pcp: boolean;
  /** An urgent care centre. */
  urgentCare: boolean;
  /** The location lies in the product's service area. */
  inServiceArea: boolean;
  withdrawnOn: Temporal.PlainDate | null;
  /** All there are, in any network and at any time. */
  participations: readonly CircleParticipation[];
};

/** Da Vinci PDex Plan-Net: whom a role takes as a patient, per network. */
export type AcceptingStatus = "newpt" | "existptfam" | "existptonly" | "nopt";

/** Accepting status in the networks that count, and whether it is the same in all of them. */
export type Accepting = { status: AcceptingStatus; everywhere: boolean };

/** A participation with what pages show of it. */
export type NamedParticipation = CircleParticipation & {
  networkName: string;
  groupCode: string;
  groupName: string;
  accepting: AcceptingStatus;
};

/** A role's side of the question with what pages show of it. */
export type NamedCircleRole = Omit<CircleRole, "participations"> & {
  organizationKind: string | null;
  /** Has an emergency room. */
  emergency: boolean;
  participations: readonly NamedParticipation[];
};

/** A member's side of the question with what pages and sentences say of it. */
export type MemberLens = CircleLens & {
  /** The day is not today but the first day of coverage, which lies ahead. */
  starts: boolean;
  product: { id: string; code: string; name: string } | null;
  pcpPerson: PersonName | null;
  pcpGroup: { name: string; kind: GroupKind } | null;
};

/** A person as sentences name them: "Dr. Okafor", in the reader's language. */
export type PersonName = {
  given: string;
  family: string;
  /** MD, DO, NP … */
  credential: string;
  gender: string;
};

/** A doctor whom somebody who looks at a product may name as theirs. */
export type ProductPcp = {
  /** As an address names it: the role, and the group where the doctor is in several. */
  reference: string;
  person: PersonName;
  group: string;
  /** Street and city. */
  place: string;
};

export type CircleFacts = {
  lens: CircleLens;
  /** Null where the directory does not know the identifier. */
  role: CircleRole | null;
  service: CircleService;
};

export type CircleDecision = {
  answer: CircleAnswer;
  because: readonly CircleReason[];
  /** The group through which the role is reached, where the answer rests on one. */
  via: { groupId: string; networkId: string } | null;
};

/** What was decided for a member about seeing somebody. */
export type CircleAuthorization = {
  number: string;
  status: string;
  productId: string;
  pcpGroupId: string;
  /** What a group or IPA decided binds that group only. */
  decider: "PLAN" | "GROUP" | "IPA" | null;
  specialtyCode: string;
  /** Null where the specialty is approved and the member may choose in the circle. */
  servicingRoleId: string | null;
  startsOn: Temporal.PlainDate;
  endsOn: Temporal.PlainDate;
  unitsApproved: number;
  unitsUsed: number;
};
