import type { Temporal } from "temporal-polyfill";
import type { PersonName, PostalAddress, Sex } from "@/lib/members/types";
import type { Place, Problem } from "../problems";

/** BGN08: what the file is for. */
export type Purpose = "CHANGE" | "VERIFY" | "REPLACE";

/** INS03 and HD01: what happens to the person, and to one coverage of the person. */
export type Maintenance =
  | "CHANGE"
  | "DELETE"
  | "ADD"
  | "TERMINATE"
  | "REINSTATE"
  | "CORRECT"
  | "AUDIT"
  | "NOT_APPLICABLE";

/** What of a person a file may tell; absent (undefined) means not sent, so nothing changes. */
export type SentPerson = {
  name?: PersonName;
  birthDate?: Temporal.PlainDate;
  sex?: Sex;
  /** BCP 47. */
  language?: string;
  email?: string;
  /** E.164. */
  phone?: string;
  home?: PostalAddress;
  mailing?: PostalAddress;
  handicapped?: boolean;
  /** INS13. Restricted: written to apart from the household, at the address where one is sent. */
  confidential?: { restricted: boolean; address?: PostalAddress };
};

/** A PCP that a coverage names (loop 2310). */
export type SentPcp = Place & {
  /** By the plan's own number of a role (SV), or by the NPI of a practitioner (XX). */
  identifier: { kind: "ROLE_NUMBER" | "NPI"; value: string };
  /** NM110 = 25: an established patient. */
  established: boolean;
  /** There is a PLA segment: the PCP changes. From when, the product's rules say. */
  changes: boolean;
};

/** One coverage of the person (loop 2300). */
export type SentCoverage = Place & {
  maintenance: Maintenance;
  /** HD03 as sent: HLT, HMO, DEN … */
  line: string;
  /** HD04 as sent; "" where it was not. */
  description: string;
  /** REF 1L of the coverage itself. */
  groupNumber?: string;
  startsOn?: Temporal.PlainDate;
  endsOn?: Temporal.PlainDate;
  /** DTP 303: from when the change counts. */
  changesOn?: Temporal.PlainDate;
  paidThrough?: Temporal.PlainDate;
  pcp?: SentPcp;
};

/** All that a file says about one person at one place: an INS segment and what follows it. */
export type EnrolmentTransaction = Place & {
  purpose: Purpose;
  maintenance: Maintenance;
  subscriber: boolean;
  /** INS02 as sent. */
  relationshipCode: string;
  /** INS04 = 02. */
  becauseOfBirth: boolean;
  /** INS17: which of several children of one birth. */
  birthOrder?: number;
  /** REF 0F. */
  subscriberNumber: string;
  /** REF Q4: the subscriber number under which the family was known before. */
  priorSubscriberNumber?: string;
  /** REF 23 or ABB, else 17: the person's own number where the sender has one. */
  personNumber?: { value: string; mayBeShared: boolean };
  groupNumber?: string;
  eligibleFrom?: Temporal.PlainDate;
  eligibleUntil?: Temporal.PlainDate;
  person: SentPerson;
  /** Loop 2100B: what was sent wrongly before. */
  previous?: { name?: PersonName; birthDate?: Temporal.PlainDate };
  coverages: SentCoverage[];
  /** What could not be read. Those that reject keep the whole transaction out. */
  problems: Problem[];
};
