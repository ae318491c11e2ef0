import type { Temporal } from "temporal-polyfill";
import { foldName } from "@/lib/members/rules/names";
import type { PersonName } from "@/lib/members/types";

/** What somebody who wants an account says of themselves. */
export type IdentityClaim = {
  givenName: string;
  familyName: string;
  birthDate: Temporal.PlainDate;
  zip: string;
};

/** What the plan has on file; ZIP codes of every address where the person may live or get post. */
export type IdentityRecord = PersonName & { birthDate: Temporal.PlainDate; zips: string[] };

/**
 * How long a code works: NIST SP 800-63A, 5.1.6 allows ten minutes by text, a day by e-mail and ten
 * days by post; an e-mail is read as soon as a text, so it gets the shorter time of an hour.
 */
export const codeMinutes = { SMS: 10, EMAIL: 60, LETTER: 10 * 24 * 60 } as const;

/** Guesses at one code of eight digits before it is void. */
export const codeAttempts = 5;

export const codeDigits = 8;

/** From the right code to the chosen password. */
export const passwordMinutes = 30;

/** A member number as it is stored, however it was copied from the card. */
export function normalizeMemberNumber(typed: string): string {
  return typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
}

/**
 * Whether a claim fits the record. Case, accents, spacing and hyphens do not count; a middle name
 * may be there or not; a name may be split, or its parts be given in the other order, since forms
 * and families differ in what comes first. That opens nothing: the code goes to the record's
 * contact, never to one that is typed.
 */
export function isSamePerson(record: IdentityRecord, claim: IdentityClaim): boolean {
  const { givenName, middleName, familyName } = record;
  const withMiddle = middleName ? `${givenName}${middleName}` : givenName;
  const names = [givenName, withMiddle].flatMap((given) => [
    foldName(given + familyName),
    foldName(familyName + given),
  ]);
  return (
    names.includes(foldName(claim.givenName + claim.familyName)) &&
    record.birthDate.equals(claim.birthDate) &&
    record.zips.includes(claim.zip)
  );
}
