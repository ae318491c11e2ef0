import type { Temporal } from "temporal-polyfill";
import type { Relationship } from "@/lib/members/types";

export type UserRole = "MEMBER" | "PCP_OFFICE" | "REVIEWER" | "DIRECTORY_EDITOR";

/** What can be asked about a member, as far as the access policy tells it apart. */
export const informationKinds = [
  /** Product, span, benefits, ID card. */
  "COVERAGE",
  /** Amounts used towards limits. */
  "ACCUMULATORS",
  /** Who the PCP is, and was. */
  "PCP",
  "CHOOSE_PCP",
  /** Referrals and authorizations: health. */
  "REFERRALS",
  "REQUEST_REFERRAL",
  /** Opening and following a case about a wrong answer of the directory: health, and bills. */
  "CASES",
  /** Who looked at or changed the member's data. */
  "ACTIVITY",
] as const;

export type InformationKind = (typeof informationKinds)[number];

declare const authorized: unique symbol;

/** The id of a member about whom the viewer may know one kind of thing. Only the gate mints it. */
export type AuthorizedMemberId<Kind extends InformationKind = InformationKind> = string & {
  readonly [authorized]: Kind;
};

export type StaffRole = Exclude<UserRole, "MEMBER">;

/** The signed-in person of this request. */
export type Viewer = {
  userId: string;
  role: UserRole;
  /** Set for members only. */
  memberId: string | null;
  /** The group that a PCP's office or a group's reviewer works for. */
  groupId: string | null;
  sessionId: string;
  /** The language kept with the account. */
  locale: string | null;
  /** How staff are named to colleagues; null for members. */
  displayName: string | null;
};

/** The person whose data a page shows. */
export type Subject = {
  id: string;
  givenName: string;
  familyName: string;
  relationship: Relationship;
  birthDate: Temporal.PlainDate;
  isSelf: boolean;
};

/** A viewer, and the one member whom they may ask about. */
export type MemberScope<Kind extends InformationKind = InformationKind> = {
  viewer: Viewer;
  memberId: AuthorizedMemberId<Kind>;
  subject: Subject;
  /**
   * True where a parent acts for a minor: care to which the minor may consent alone is left out of
   * what the parent sees (Family Code 6924 ff., Civil Code 56.107).
   */
  withoutConfidentialCare: boolean;
};

/** A person of the plan or of a group. `groupId` null in a reviewer's scope is the plan itself. */
export type StaffScope = {
  viewer: Viewer;
  role: StaffRole;
  groupId: string | null;
};

/** Who did it, as far as the member may know: no name of a person outside the household. */
export type ActivityActor =
  | { kind: "MEMBER"; name: string; isViewer: boolean }
  | { kind: "OTHER_MEMBER" }
  | { kind: "STAFF"; role: StaffRole; name: string | null; group: string | null }
  | { kind: "SYSTEM" }
  | { kind: "ANONYMOUS" };
