import type { Temporal } from "temporal-polyfill";
import type {
  AddressKind,
  PersonName,
  PostalAddress,
  Relationship,
  Sex,
} from "@/lib/members/types";

type PlainDate = Temporal.PlainDate;

/** Days on which a product covers a member; both ends inclusive, an absent end is open. */
export type Span = {
  /** Null until it is stored. */
  id: string | null;
  productId: string;
  employerGroupNumber: string | null;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
  paidThrough: PlainDate | null;
};

/** A PCP assignment that was not cancelled, as far as the end of coverage ends it too. */
export type Assignment = {
  id: string;
  roleId: string;
  networkId: string;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
};

/** What the portal knows of a person that an enrolment file may change. */
export type EnrolledMember = {
  /** Null until the person is stored. */
  id: string | null;
  memberNumber: string;
  senderNumber: string | null;
  relationship: Relationship;
  name: PersonName;
  birthDate: PlainDate;
  birthOrder: number | null;
  sex: Sex;
  language: string;
  email: string | null;
  phone: string | null;
  confidentialCommunications: boolean;
  handicapped: boolean;
  motherMemberNumber: string | null;
  addresses: Partial<Record<AddressKind, PostalAddress>>;
  spans: Span[];
  assignments: Assignment[];
};

export type EnrolledHousehold = {
  id: string | null;
  subscriberNumber: string;
  members: EnrolledMember[];
};

/** The households that the numbers of a transaction lead to. */
export type HouseholdCandidates = {
  byNumber: EnrolledHousehold | null;
  /** By REF Q4, the number from before. */
  byPriorNumber: EnrolledHousehold | null;
  /** The one whose subscriber carries the person's own number. */
  byPersonNumber: EnrolledHousehold | null;
};
