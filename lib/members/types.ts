import type { Temporal } from "temporal-polyfill";

/** How a person belongs to the household's contract. */
export type Relationship = "SUBSCRIBER" | "SPOUSE" | "CHILD" | "OTHER";

export type Sex = "FEMALE" | "MALE" | "NONBINARY" | "UNKNOWN";

/** Where a person may be written to; CONFIDENTIAL is kept from the rest of the household. */
export type AddressKind = "HOME" | "MAILING" | "WORK" | "CONFIDENTIAL";

export type PersonName = {
  givenName: string;
  middleName: string | null;
  familyName: string;
};

/** An address in the United States; `zip` has five digits. */
export type PostalAddress = {
  line1: string;
  line2: string | null;
  city: string;
  state: string;
  zip: string;
};

/** What privacy and care hang on: a child below 12, a teenager below 18, an adult. */
export type LifeStage = "CHILD" | "TEENAGER" | "ADULT";

/** Someone's birth, as far as rules of age need it. */
export type Born = { birthDate: Temporal.PlainDate };
