import type { Temporal } from "temporal-polyfill";
import type { Subject } from "@/lib/auth/types";
import type { TaxonomyCode } from "@/lib/plan/types";
import type { Headline } from "@/lib/referrals/rules/headline";

type PlainDate = Temporal.PlainDate;

/** Both ends inclusive; an absent end is open. */
export type Days = { startsOn: PlainDate; endsOn: PlainDate | null };

export type Sex = "FEMALE" | "MALE" | "NONBINARY" | "UNKNOWN";

/** Plan-Net AcceptingPatientsCS, per role, network and group. */
export type AcceptingStatus = "newpt" | "nopt" | "existptonly" | "existptfam";

/** A whole county, or one ZIP code of it. */
export type ServiceAreaPart = { countyFips: string; zip: string | null };

/** An enrolment span with what its product says about PCPs. */
export type PcpCoverage = Days & {
  suspendedFrom: PlainDate | null;
  productId: string;
  networkId: string;
  serviceArea: readonly ServiceAreaPart[];
};

/** A PCP assignment that was not cancelled. */
export type Assignment = Days & {
  id: string;
  version: number;
  roleId: string;
  networkId: string;
  groupId: string;
  holdsSeat: boolean;
  /** The last day on which the role takes part in this network through this group, if known. */
  lastInNetworkOn: PlainDate | null;
};

/** What the rule must know of the member, whoever is to be the PCP. */
export type PcpMemberFacts = {
  birthDate: PlainDate;
  sex: Sex;
  coverage: readonly PcpCoverage[];
  assignments: readonly Assignment[];
  /** Days on which the member asked for changes that stand. */
  changesAskedOn: readonly PlainDate[];
  /** A stay in hospital that has begun; `dischargedOn` is null until a discharge is planned. */
  stay: { admittedOn: PlainDate; dischargedOn: PlainDate | null } | null;
  /** The medical group of a newborn's mother today. */
  mothersGroupId: string | null;
  referrals: readonly OpenReferral[];
};

/** What the rule must know of the role, and of this member's ties to it. */
export type PcpRoleFacts = {
  roleId: string;
  specialtyCode: TaxonomyCode;
  /** The role says that it takes members as their PCP. */
  pcp: boolean;
  minAge: number | null;
  maxAge: number | null;
  sexLimit: Sex | null;
  withdrawnOn: PlainDate | null;
  countyFips: string;
  zip: string;
  participations: readonly (Days & {
    networkId: string;
    groupId: string;
    accepting: AcceptingStatus;
  })[];
  /** Seats held by assignments that are over do not count as assigned. */
  panel: { capacity: number; assigned: number } | null;
  milesFromHome: number | null;
  milesFromWork: number | null;
  /** The member is or was a patient of this practitioner, here or elsewhere. */
  wasPatient: boolean;
  /** Somebody else of the household is or was. */
  householdWasPatient: boolean;
};

export type PcpFacts = { member: PcpMemberFacts; role: PcpRoleFacts };

/** `groupId` where the member chose one; null lets the rule find it. */
export type PcpRequest = { groupId: string | null };

/** Why a PCP cannot be had. A refusal lists every one that holds. */
export type PcpReason =
  | { code: "NO_COVERAGE" }
  | { code: "COVERAGE_ENDED"; endedOn: PlainDate }
  | { code: "COVERAGE_SUSPENDED"; since: PlainDate }
  /** Covered today, but not any more on the day on which the PCP would start. */
  | { code: "COVERAGE_ENDS_BEFORE"; effectiveOn: PlainDate }
  | { code: "PENDING_CHANGE"; startsOn: PlainDate }
  | { code: "SAME_PCP" }
  | { code: "CHANGE_LIMIT"; perMonth: number; nextOn: PlainDate }
  | { code: "INPATIENT" }
  | { code: "NOT_A_PCP" }
  | { code: "NOT_IN_NETWORK"; on: PlainDate }
  | { code: "NOT_ACCEPTING" }
  | { code: "EXISTING_PATIENTS_ONLY" }
  | { code: "EXISTING_FAMILIES_ONLY" }
  | { code: "TOO_YOUNG"; minAge: number }
  | { code: "TOO_OLD"; maxAge: number }
  | { code: "SEX_LIMIT"; sex: Sex }
  | { code: "PANEL_FULL" }
  | { code: "OUTSIDE_SERVICE_AREA" }
  | { code: "TOO_FAR"; miles: number; limitMiles: number }
  /** The PCP can be had through several groups, of which none is the present one. */
  | { code: "CHOOSE_GROUP"; groupIds: readonly string[] };

export type PcpReasonCode = PcpReason["code"];

/** What the member should know before confirming. */
export type PcpWarning =
  | { code: "FAR"; miles: number; limitMiles: number }
  /** The role's last known day in the network. */
  | { code: "LEAVES_NETWORK"; lastDay: PlainDate }
  | { code: "COVERAGE_ENDS"; lastDay: PlainDate }
  | { code: "WAITS_FOR_DISCHARGE"; dischargedOn: PlainDate }
  | { code: "FOLLOWS_MOTHER"; until: PlainDate };

export type OpenReferral = {
  id: string;
  number: string;
  /** The group of the PCP from whom it comes. */
  pcpGroupId: string;
  /** Who decides or decided it; null until it was sent. */
  decider: "PLAN" | "GROUP" | "IPA" | null;
  endsOn: PlainDate | null;
  /** The referral of a former group that this one is to take the place of. */
  reissuesId: string | null;
  /** Another one was asked for in its place. */
  isReissued: boolean;
  /** The last day on which whoever is to be seen takes part in the member's network, if known. */
  servicingLastDay: PlainDate | null;
  specialtyCode: TaxonomyCode;
};

/**
 * KEEPS: goes on as it is. NEEDS_REISSUE: the new group is asked to issue it again, and has to before
 * it is used. CONTINUITY: that too, and since somebody leaves the network, continuity of care may be
 * requested. ENDS: runs out, or is needed no more, before the change takes effect.
 */
export type ReferralOutcome = "KEEPS" | "NEEDS_REISSUE" | "CONTINUITY" | "ENDS";

export type PcpConsequences = {
  groupChanges: boolean;
  referrals: readonly { id: string; number: string; outcome: ReferralOutcome }[];
};

/** The assignment that a change ends, and its new last day. */
export type ClosedAssignment = { id: string; version: number; lastDay: PlainDate };

export type PcpApproval = {
  ok: true;
  effectiveOn: PlainDate;
  networkId: string;
  groupId: string;
  closes: ClosedAssignment | null;
  warnings: readonly PcpWarning[];
  consequences: PcpConsequences;
};

export type PcpDecision = PcpApproval | { ok: false; reasons: readonly PcpReason[] };

/** Which of the member's referrals the reader of a preview may know of. */
export type KnownReferrals = "ALL" | "NOT_CONFIDENTIAL" | "NONE";

/** What is different now from what a preview showed. */
export type SeenDifference =
  /** ISO, the first day as it was shown. */
  | { what: "DAY"; was: string }
  | { what: "GROUP" }
  /** New, or with another outcome. */
  | { what: "REFERRAL"; number: string }
  /** Referrals that were shown are not open any more. */
  | { what: "GONE"; count: number };

/** Why a member changes, if they want to say; in the order in which they are offered. */
export const changeReasons = [
  "CLOSER",
  "LANGUAGE",
  "APPOINTMENTS",
  "UNHAPPY",
  "RECOMMENDED",
  "MOVED",
  "OTHER",
] as const;

export type ChangeReason = (typeof changeReasons)[number];

/** By what the plan chose a PCP for a member who had not, the first that holds. */
export const assignReasons = [
  /** Somebody else of the household has this PCP. */
  "AUTO_HOUSEHOLD",
  /** Of the member's group, so that referrals go on; of a newborn, the mother's. */
  "AUTO_GROUP",
  /** Near by, and speaks the member's language. */
  "AUTO_LANGUAGE",
  "AUTO_NEAREST",
] as const;

export type AssignReason = (typeof assignReasons)[number];

/** Why the plan has to choose: nobody was chosen, or the PCP cannot go on. */
export type AssignCause = "NO_CHOICE" | "PCP_LEFT";

/** What a member has to be told of today's PCP in time. */
export type PcpNotice = { memberId: string; assignmentId: string } & (
  | { kind: "LEAVES"; lastDay: PlainDate }
  /** The first day on which the member is older than the PCP's patients. */
  | { kind: "OUTGROWS"; from: PlainDate }
);

/** What came of the wish for a PCP. Nothing was written unless it is DONE. */
export type PcpOutcome =
  /** Also where the wish was fulfilled before, as by a form that is sent twice. */
  | { status: "DONE"; assignmentId: string; effectiveOn: PlainDate }
  /** Something happened since the form was made, so that what it showed is not what would be. */
  | { status: "STALE" }
  /** Somebody else took the last seat. */
  | { status: "PANEL_FULL" }
  | { status: "REJECTED"; reasons: readonly PcpReason[] }
  /** No such member, or no such practitioner's role. */
  | { status: "UNKNOWN" };

/** What came of the wish for one PCP for several members, in one go. */
export type FamilyOutcome =
  /** For everybody, in the order of the wish. */
  | { status: "DONE"; effectiveOn: readonly PlainDate[] }
  /** For nobody, since these could not have it; nothing was written. */
  | { status: "REFUSED"; refused: readonly { memberId: string; outcome: PcpRefusal }[] };

export type PcpRefusal = Exclude<PcpOutcome, { status: "DONE" }>;

/** What came of the wish to cancel a pending change. */
export type CancelOutcome =
  | { status: "DONE" }
  | { status: "STALE" }
  /** The PCP has started already. */
  | { status: "STARTED" }
  | { status: "UNKNOWN" };

/** A PCP's role as pages name it. */
export type PcpListing = {
  roleId: string;
  /** "Amara Okafor, MD". */
  name: string;
  specialty: { code: string; display: string };
  address: string;
  city: string;
  zip: string;
  phone: string | null;
  languages: readonly string[];
};

export type PcpGroup = { id: string; name: string; kind: string; phone: string };

export type AssignmentView = Days & {
  id: string;
  version: number;
  pcp: PcpListing;
  group: PcpGroup;
  /** Where the plan chose: the day on which it did, and by what. */
  assigned: { on: PlainDate; why: AssignReason } | null;
};

/** A referral that a page names. */
export type ReferralView = { number: string; specialty: { code: string; display: string } };

/** A request to the new group, where it stands, and when its next step is due. */
export type ReissueView = ReferralView & {
  neededFrom: PlainDate;
  status: Headline;
  due: { at: Temporal.Instant; late: boolean } | null;
};

/** Why a PCP near by cannot be had: the reasons that may hold for some and not for others. */
export type CandidateReason = Extract<
  PcpReasonCode,
  | "NOT_ACCEPTING"
  | "EXISTING_PATIENTS_ONLY"
  | "EXISTING_FAMILIES_ONLY"
  | "TOO_YOUNG"
  | "TOO_OLD"
  | "SEX_LIMIT"
  | "PANEL_FULL"
  | "OUTSIDE_SERVICE_AREA"
  | "TOO_FAR"
>;

/** Why a candidate stands where it does, as far as it is worth a word. */
export type FitReason =
  | { code: "KNOWN" }
  | { code: "FAMILY" }
  /** BCP 47. */
  | { code: "LANGUAGE"; language: string }
  | { code: "FEW_SEATS" }
  /** ISO; null where nobody ever checked the listing. */
  | { code: "STALE"; verifiedOn: string | null }
  /** Several people say that the listing is wrong. */
  | { code: "FLAGGED" };

/** A doctor in the list of `/pcp/choose`. */
export type CandidateView = {
  /** In the list and on the map. */
  number: number;
  pcp: PcpListing;
  group: PcpGroup;
  /** ISO. */
  effectiveOn: string;
  startsToday: boolean;
  miles: number;
  lat: number;
  lng: number;
  keepsGroup: boolean;
  because: readonly FitReason[];
  /** Every reason why the member cannot have this doctor; null where they can. */
  refused: readonly PcpReason[] | null;
};

/** A network, and the group through which a member reaches it. */
export type GroupReach = { networkId: string; groupId: string };

/** Who comes within reach and who goes out of it with a change of group. */
export type ReachChange = {
  /** By name. */
  hospitals: { gained: readonly string[]; lost: readonly string[] };
  specialists: { gained: number; lost: number };
};

/** Somebody to whom an open referral leads. */
export type SeenSpecialist = {
  name: string;
  specialty: { code: string; display: string };
  /** Within reach of the new group as well. */
  stays: boolean;
};

export type PcpDetails = {
  lat: number;
  lng: number;
  telehealth: boolean;
  staffLanguages: readonly string[];
  gender: Sex;
  boardCertifiedIn: string | null;
  /** Where the doctor admits patients. */
  hospitals: readonly string[];
  /** ISO. */
  verifiedOn: string | null;
};

/** One of the doctors who are compared. */
export type ComparedPcp = PcpDetails & {
  pcp: PcpListing;
  /** Through which the member can have the doctor. */
  groups: readonly string[];
  milesFromHome: number | null;
  milesFromWork: number | null;
  /** ISO; null where the member cannot have the doctor. */
  effectiveOn: string | null;
  /** Empty where the member can. */
  refused: readonly PcpReason[];
};

/** What would come of a PCP for one of a family. */
export type FamilyPreview = {
  subject: Subject;
  current: AssignmentView | null;
  decision: PcpDecision;
  version: number;
  /** `writeSeen`; null where the decision is a refusal. */
  seen: string | null;
  /** Null where they are private from the reader. */
  referrals: readonly (ReferralView & { outcome: ReferralOutcome })[] | null;
  knowsHealth: boolean;
  /** A place on the panel that the person does not have yet. */
  needsSeat: boolean;
};

/** What the product that covers the first day asks for a visit, whoever the doctor is. */
export type VisitCosts = {
  /** Null where it is no fixed amount. */
  pcpCopayCents: number | null;
  specialistCopayCents: number | null;
  /** The name of the product of that day, where it is not today's. */
  otherProduct: string | null;
};
