import type { Temporal } from "temporal-polyfill";
import type { PersonName } from "@/lib/circle/types";
import type { FormState, FormValues } from "@/lib/form-state";
import type { Sex } from "@/lib/members/types";

export const referralKinds = [
  "CONSULTATION",
  "CONSULTATION_AND_TREATMENT",
  "PROCEDURE",
  "OUT_OF_GROUP",
  "OUT_OF_NETWORK_EXCEPTION",
  "SECOND_OPINION",
  "STANDING",
  "CONTINUITY",
] as const;
export type ReferralKind = (typeof referralKinds)[number];

/** For what care may go on with whom it began (H&S 1373.96), in the order in which it is asked. */
export const continuityConditions = [
  "PREGNANCY",
  "PROCEDURE",
  "CHRONIC",
  "ACUTE",
  "TERMINAL",
  "CHILD",
] as const;
export type ContinuityCondition = (typeof continuityConditions)[number];

/** With whom care is to go on, and for what. */
export type Continuity = {
  condition: ContinuityCondition;
  /** As the directory, or the member, names who gives the care. */
  provider: string;
  /** Of a procedure that is booked. */
  procedureOn: Temporal.PlainDate | null;
};

/** Whether the plan stands behind the care. */
export const authorizationStatuses = [
  "REQUESTED",
  "SUBMITTED",
  "PENDING",
  "NEEDS_INFORMATION",
  "APPROVED",
  "MODIFIED",
  "DENIED",
  "DECLINED",
  "CANCELLED",
  "EXPIRED",
  "EXHAUSTED",
  "NOT_REQUIRED",
] as const;
export type AuthorizationStatus = (typeof authorizationStatuses)[number];

/** How far the care itself has come; NONE until there is something to go to. */
export const careStatuses = [
  "NONE",
  "REFERRED",
  "SCHEDULED",
  "SEEN",
  "CLOSED",
  "ABANDONED",
] as const;
export type CareStatus = (typeof careStatuses)[number];

export const urgencies = ["ROUTINE", "URGENT"] as const;
export type Urgency = (typeof urgencies)[number];

export const deciders = ["PLAN", "GROUP", "IPA"] as const;
export type Decider = (typeof deciders)[number];

export const groupKinds = ["STAFF_CLINIC", "MEDICAL_GROUP", "IPA", "DIRECT_CONTRACT"] as const;
export type GroupKind = (typeof groupKinds)[number];

export type ClockProfile = "KNOX_KEENE" | "FEDERAL";

export const actors = ["MEMBER", "PCP_OFFICE", "REVIEWER", "PROVIDER", "SYSTEM"] as const;
export type Actor = (typeof actors)[number];

export type ServiceRequest = {
  kind: ReferralKind;
  urgency: Urgency;
  specialtyCode: string;
  /** Null where any provider of the specialty in the circle will do. */
  servicingRoleId: string | null;
};

/** What an approval grants: visits, and the first and the last day on which they count. */
export type Grant = { units: number; startsOn: Temporal.PlainDate; endsOn: Temporal.PlainDate };

/** Why less than was asked, in plain words; by which criterion; until when to appeal. */
export type Adverse = { reason: string; criterion: string; appealBy: Temporal.PlainDate };

/** What a request to issue a referral again takes from it. */
export type CarriedOver = {
  reissuesId: string;
  /** The first day of the new PCP: until then the former referral holds. */
  neededFrom: Temporal.PlainDate;
  /** The member's own words, where the former one began with them. */
  text: string | null;
  workRelated: boolean;
  diagnosisText: string | null;
  /** Visits that are left; null where none were asked for yet. */
  units: number | null;
};

/** What may happen to a referral, and what is recorded of it. */
export type EventPayloads = {
  /** The member asks the PCP. `text` is the member's own words. */
  REQUESTED: ServiceRequest & { text: string; workRelated: boolean };
  /** A change of PCP asks the new group to issue again what the former one issued. */
  CARRIED_OVER: ServiceRequest & CarriedOver;
  /** The member asks whoever decides to go on with the same care; no PCP stands between. */
  CONTINUITY_ASKED: ServiceRequest &
    Continuity & { text: string; decider: Decider; deciderGroupId: string | null };
  /** The PCP's office sends it to whoever decides; it may also begin here, at a visit. */
  SUBMITTED: ServiceRequest & {
    diagnosisText: string;
    units: number;
    decider: Decider;
    /** The group that decides; null where the plan does. */
    deciderGroupId: string | null;
  };
  /** It has arrived with all that is needed: the decision's clock starts. */
  RECEIVED: Record<string, never>;
  INFORMATION_ASKED: { question: string };
  INFORMATION_GIVEN: { answer: string };
  APPROVED: Grant;
  /** Granted otherwise than asked. */
  MODIFIED: Grant & Adverse;
  DENIED: Adverse;
  /** The PCP does not refer. */
  DECLINED: { reason: string };
  /** The member may go without one. */
  NOT_REQUIRED: { reason: string };
  /** The member takes the request back, or the change of PCP that made it was cancelled. */
  CANCELLED: Record<string, never>;
  /** The decision was put before the member, or before the provider who asked. */
  NOTIFIED: { who: "MEMBER" | "PROVIDER" };
  SCHEDULED: { on: Temporal.PlainDate };
  VISITED: { on: Temporal.PlainDate };
  /** The specialist's report is back with the PCP. */
  CLOSED: Record<string, never>;
  /** The care will not take place, though it was approved. */
  ABANDONED: { reason: string };
  /** Another referral takes its place. */
  REPLACED: { replacedById: string };
};
export type ReferralEventKind = keyof EventPayloads;

/** Something that is about to be recorded: who did what, when. */
export type EventDraft = {
  [K in ReferralEventKind]: {
    kind: K;
    at: Temporal.Instant;
    actor: Actor;
    /** Null where the actor has no account here. */
    actorUserId: string | null;
    payload: EventPayloads[K];
  };
}[ReferralEventKind];

/** One thing that happened. `sequence` counts from 1 without gaps. */
export type ReferralEvent = EventDraft & { sequence: number };

export type Visit = { sequence: number; on: Temporal.PlainDate };

/** All that the events say about a referral, on a given day. */
export type ReferralState = ServiceRequest & {
  authorization: AuthorizationStatus;
  care: CareStatus;
  requestText: string | null;
  workRelated: boolean;
  diagnosisText: string | null;
  decider: Decider | null;
  deciderGroupId: string | null;
  requestedOn: Temporal.PlainDate;
  submittedAt: Temporal.Instant | null;
  submittedByUserId: string | null;
  decidedAt: Temporal.Instant | null;
  decidedByUserId: string | null;
  unitsRequested: number | null;
  unitsApproved: number | null;
  startsOn: Temporal.PlainDate | null;
  endsOn: Temporal.PlainDate | null;
  decisionReason: string | null;
  decisionCriterion: string | null;
  appealBy: Temporal.PlainDate | null;
  /** What the reviewer wants to know, while it is open. */
  question: string | null;
  abandonedBecause: string | null;
  appointmentOn: Temporal.PlainDate | null;
  visits: readonly Visit[];
  replacedById: string | null;
  reissuesId: string | null;
  neededFrom: Temporal.PlainDate | null;
};

/** Why an event cannot follow on those before it. */
export type EventRefusal =
  /** Nothing was asked for yet. */
  | "NOT_OPENED"
  | "ALREADY_OPENED"
  | "SEQUENCE_GAP"
  /** Earlier than the event before it. */
  | "OUT_OF_ORDER"
  /** This actor does not do such things. */
  | "WRONG_ACTOR"
  /** Only the plan decides without a group; a group or IPA decides with one. */
  | "DECIDER_WITHOUT_GROUP"
  | "NOT_AWAITING_SUBMISSION"
  | "NOT_AWAITING_RECEIPT"
  | "NOT_AWAITING_DECISION"
  | "NOT_AWAITING_INFORMATION"
  /** Nobody decides what they submitted. */
  | "OWN_SUBMISSION"
  /** An approval of fewer visits is a modification, and says why. */
  | "LESS_THAN_ASKED"
  | "BAD_UNITS"
  | "ENDS_BEFORE_IT_STARTS"
  | "STARTS_BEFORE_REQUEST"
  | "APPEAL_BEFORE_DECISION"
  | "TOO_LATE_TO_CANCEL"
  | "NOT_DECIDED"
  | "NOT_APPROVED"
  | "OUTSIDE_APPROVED_DATES"
  | "NO_UNITS_LEFT"
  /** A visit that has not been yet, or an appointment that is over. */
  | "IN_THE_FUTURE"
  | "IN_THE_PAST"
  | "NOT_SEEN"
  | "ALREADY_SEEN"
  | "ALREADY_CLOSED"
  | "ALREADY_REPLACED";

export type Reduction =
  | { ok: true; state: ReferralState }
  /** `at` is the sequence of the event that cannot be; 0 where there are no events. */
  | { ok: false; at: number; reason: EventRefusal };

/** A stretch of time as the rules name it; business and calendar days end at midnight. */
export type Stretch = { hours: number } | { businessDays: number } | { calendarDays: number };

export type ClockKind =
  /** The PCP's office answers the member's request. The portal's own target. */
  | "PCP_ANSWER"
  | "DECISION"
  /** The PCP's office answers the reviewer's question. The portal's own target. */
  | "INFORMATION"
  | "PROVIDER_NOTICE"
  | "MEMBER_NOTICE"
  /** A standing referral is made out. */
  | "ISSUE"
  /** The specialist can see the member. */
  | "APPOINTMENT";

export type ReferralClock = {
  kind: ClockKind;
  startedAt: Temporal.Instant;
  dueAt: Temporal.Instant;
  metAt: Temporal.Instant | null;
  /** Null while there is still time. */
  met: boolean | null;
  /** Whether the step is still to be done, late or not. */
  running: boolean;
};

/** How long each step may take in a product. */
export type ClockRules = {
  /** To a member's request, or to a reviewer's question. */
  pcpAnswer: Record<Urgency, Stretch>;
  decision: Record<Urgency, Stretch>;
  standingDecision: Stretch;
  standingIssue: Stretch;
  /** What asking for more does to a decision's clock: it starts anew with the answer, or runs on. */
  whenInformationIsAsked: { restart: true } | { extendCalendarDays: number };
  providerNotice: Stretch;
  /** Null where the notice is due with the decision. */
  memberNotice: Stretch | null;
  /** From the PCP's request, authorization included. */
  appointment: Record<Urgency, Stretch>;
  /** Calendar days from a decision in which a member may contest it. */
  appealDays: number;
};

export type DelegationRow = {
  referralKind: ReferralKind;
  groupKind: GroupKind;
  decider: Decider;
};

/** Why a write was refused, beyond what the events themselves refuse. */
export type WriteRefusal =
  | EventRefusal
  /** There is no such referral within reach. */
  | "NOT_FOUND"
  /** Somebody else acted since the form was made. */
  | "STALE"
  /** The member has another PCP's group now, which has to ask. */
  | "PCP_CHANGED"
  | "NO_COVERAGE"
  /** The kind does not fit what the circle says of the servicing provider. */
  | "KIND_NOT_POSSIBLE";

export type WriteResult = { ok: true; number: string } | { ok: false; reason: WriteRefusal };

/** Why a member's request was not taken. */
export type RequestRefusal =
  | "NO_COVERAGE"
  | "NO_PCP"
  | "UNKNOWN_PROVIDER"
  /** The member may go without a referral. */
  | "NOT_NEEDED"
  /** The form was sent before, for somebody else. */
  | "FORM_USED";

export type RequestResult = { ok: true; number: string } | { ok: false; reason: RequestRefusal };

/** A person or a place that gives care, as a referral names it. */
export type Named = {
  roleId: string;
  /** "Amara Okafor, MD", or the facility's name. */
  name: string;
  /** Null for a facility. */
  person: PersonName | null;
  phone: string | null;
  /** Street, and city with ZIP code. */
  address: readonly string[];
};

/** A referral as its member and the people who work on it read it. */
export type Referral = {
  id: string;
  number: string;
  version: number;
  member: {
    id: string;
    memberNumber: string;
    givenName: string;
    familyName: string;
    birthDate: Temporal.PlainDate;
    sex: Sex;
  };
  product: { id: string; name: string };
  kind: ReferralKind;
  urgency: Urgency;
  workRelated: boolean;
  /** On the day of reading. */
  authorization: AuthorizationStatus;
  care: CareStatus;
  specialty: { code: string; display: string };
  servicing: Named | null;
  pcp: Named;
  pcpGroup: { id: string; name: string; phone: string };
  decider: { kind: Decider; group: { id: string; name: string } | null } | null;
  requestText: string | null;
  diagnosisText: string | null;
  requestedOn: Temporal.PlainDate;
  submittedAt: Temporal.Instant | null;
  decidedAt: Temporal.Instant | null;
  unitsRequested: number | null;
  unitsApproved: number | null;
  unitsUsed: number;
  startsOn: Temporal.PlainDate | null;
  endsOn: Temporal.PlainDate | null;
  decisionReason: string | null;
  decisionCriterion: string | null;
  appealBy: Temporal.PlainDate | null;
  /** Calendar days from a decision in which the product's members may contest it. */
  appealDays: number;
  /** What the reviewer asked last. */
  question: string | null;
  appointmentOn: Temporal.PlainDate | null;
  replacedBy: string | null;
  replaces: string | null;
  /** Of a request to a new group: the number of the former one, and from when this one is needed. */
  reissues: { number: string; neededFrom: Temporal.PlainDate } | null;
  /**
   * Of a request for continuity of care, with the age below which a child's rule holds, and until
   * when care may go on where the law names a time.
   */
  continuity: (Continuity & { childUnderAge: number; until: Temporal.PlainDate | null }) | null;
  /** The live request to issue this one again. */
  reissuedBy: { number: string; neededFrom: Temporal.PlainDate } | null;
  events: readonly ReferralEvent[];
  clocks: readonly ReferralClock[];
};

/** How the desk sorts referrals: to do, waiting for others, care to follow up, over. */
export const piles = ["TO_DO", "WAITING", "CARE", "DONE"] as const;
export type Pile = (typeof piles)[number];

/** `late` is past due, `byTonight` due by the end of today. */
export type PileCounts = { all: number; late: number; byTonight: number };

/** A referral in a pile. */
export type QueueItem = Pick<
  Referral,
  "number" | "kind" | "urgency" | "authorization" | "care" | "specialty" | "requestedOn"
> & {
  /** The patient's name, for the PCP's office alone. */
  patient: string | null;
  dueAt: Temporal.Instant | null;
};

/** What the two-step form of a request answers: as any form, or the answers to check. */
export type RequestState = FormState<RequestRefusal> | { status: "review"; values: FormValues };
