import { isWithinDaysOfBirth } from "@/lib/members/rules/age";
import { isPlaceholderName, isSameName } from "@/lib/members/rules/names";
import type { PersonName, PostalAddress } from "@/lib/members/types";
import { relationshipOf } from "../codes";
import type { ProblemCode } from "../problems";
import type { EnrolmentTransaction } from "../types/sent";
import type { EnrolledHousehold, EnrolledMember } from "../types/stored";

/** Who gives members their numbers: the plan, or the sender by REF 23, ABB or 17. */
export type MemberNumbering = "PLAN" | "SENDER";

/** A newborn is somebody who is enrolled within so many days of birth. */
const NEWBORN_DAYS = 31;

/** The person as a member that the household did not have, or what is missing for one. */
export function createMember(
  household: EnrolledHousehold,
  sent: EnrolmentTransaction,
  numbering: MemberNumbering,
): { ok: true; member: EnrolledMember } | { ok: false; code: ProblemCode } {
  const { name, birthDate } = sent.person;
  if (!name) return { ok: false, code: "NAME_MISSING" };
  if (!birthDate) return { ok: false, code: "BIRTH_DATE_MISSING" };
  const memberNumber = mintNumber(household, sent, numbering);
  if ("code" in memberNumber) return { ok: false, code: memberNumber.code };
  const subscriber = findSubscriber(household);
  const bare: EnrolledMember = {
    id: null,
    memberNumber: memberNumber.minted,
    senderNumber: null,
    relationship: "OTHER",
    name,
    birthDate,
    birthOrder: null,
    sex: "UNKNOWN",
    // A family shares language and home, unless the file says otherwise.
    language: subscriber?.language ?? "en",
    email: null,
    phone: null,
    confidentialCommunications: false,
    handicapped: false,
    motherMemberNumber: null,
    addresses: subscriber?.addresses.HOME ? { HOME: subscriber.addresses.HOME } : {},
    spans: [],
    assignments: [],
  };
  const member = updateMember(bare, sent);
  return { ok: true, member: { ...member, motherMemberNumber: findMother(household, sent) } };
}

/** The member with what the transaction says of the person; what was not sent stays. */
export function updateMember(member: EnrolledMember, sent: EnrolmentTransaction): EnrolledMember {
  const { person } = sent;
  const { confidential } = person;
  const addresses = { ...member.addresses };
  if (person.home) addresses.HOME = chooseAddress(addresses.HOME, person.home);
  if (person.mailing) addresses.MAILING = chooseAddress(addresses.MAILING, person.mailing);
  if (confidential?.restricted === false) delete addresses.CONFIDENTIAL;
  if (confidential?.address) {
    addresses.CONFIDENTIAL = chooseAddress(addresses.CONFIDENTIAL, confidential.address);
  }
  return {
    ...member,
    senderNumber: sent.personNumber?.value ?? member.senderNumber,
    relationship: sent.subscriber ? "SUBSCRIBER" : relationshipOf(sent.relationshipCode),
    name: person.name ? chooseName(member.name, person.name) : member.name,
    birthDate: person.birthDate ?? member.birthDate,
    birthOrder: sent.birthOrder ?? member.birthOrder,
    sex: person.sex ?? member.sex,
    language: person.language ?? member.language,
    email: person.email ?? member.email,
    phone: person.phone ?? member.phone,
    confidentialCommunications: confidential?.restricted ?? member.confidentialCommunications,
    handicapped: person.handicapped ?? member.handicapped,
    addresses,
  };
}

/**
 * The household after its subscriber moved: dependants who lived at the old address move along,
 * except those who asked to be written to apart.
 */
export function moveDependants(
  household: EnrolledHousehold,
  from: PostalAddress | undefined,
  to: PostalAddress | undefined,
): EnrolledHousehold {
  if (!from || !to || isSameAddress(from, to)) return household;
  const members = household.members.map((member) => {
    const home = member.addresses.HOME;
    if (member.confidentialCommunications || !home || !isSameAddress(home, from)) return member;
    return { ...member, addresses: { ...member.addresses, HOME: to } };
  });
  return { ...household, members };
}

export function findSubscriber({ members }: EnrolledHousehold): EnrolledMember | undefined {
  return members.find(({ relationship }) => relationship === "SUBSCRIBER");
}

/** Numbers of the plan's making: the subscriber's, and two digits of which the subscriber has 00. */
function mintNumber(
  { subscriberNumber, members }: EnrolledHousehold,
  { personNumber, subscriber }: EnrolmentTransaction,
  numbering: MemberNumbering,
): { minted: string } | { code: ProblemCode } {
  const taken = new Set(members.map(({ memberNumber }) => memberNumber));
  if (numbering === "SENDER") {
    const minted = personNumber?.value ?? (subscriber ? subscriberNumber : undefined);
    if (minted === undefined) return { code: "MEMBER_NUMBER_MISSING" };
    return taken.has(minted) ? { code: "MEMBER_NUMBER_TAKEN" } : { minted };
  }
  for (let suffix = subscriber ? 0 : 1; suffix < 100; suffix += 1) {
    const minted = subscriberNumber + String(suffix).padStart(2, "0");
    if (!taken.has(minted)) return { minted };
  }
  return { code: "HOUSEHOLD_FULL" };
}

/** A newborn's mother, where exactly one of subscriber and spouse can be her. */
function findMother(household: EnrolledHousehold, sent: EnrolmentTransaction): string | null {
  const { birthDate } = sent.person;
  const isChild = !sent.subscriber && relationshipOf(sent.relationshipCode) === "CHILD";
  const firstDay = sent.coverages.find(({ startsOn }) => startsOn)?.startsOn ?? sent.eligibleFrom;
  if (!isChild || !birthDate || !firstDay) return null;
  if (!sent.becauseOfBirth && !isWithinDaysOfBirth({ birthDate }, firstDay, NEWBORN_DAYS)) {
    return null;
  }
  const women = household.members.filter(
    ({ relationship, sex }) =>
      (relationship === "SUBSCRIBER" || relationship === "SPOUSE") && sex === "FEMALE",
  );
  return women.length === 1 ? (women[0]?.memberNumber ?? null) : null;
}

/** Files without accents, in capitals, or with "Baby" take nothing from a name that is stored better. */
function chooseName(stored: PersonName, sent: PersonName): PersonName {
  const isInitial = (short: string, long: string) =>
    short.replace(".", "").length === 1 && isSameName(short, long.slice(0, 1));
  const { middleName } = stored;
  const isUnnamed = isPlaceholderName(sent.givenName);
  return {
    givenName: isUnnamed ? stored.givenName : choosePart(stored.givenName, sent.givenName),
    familyName: choosePart(stored.familyName, sent.familyName),
    middleName:
      sent.middleName === null || (middleName !== null && isInitial(sent.middleName, middleName))
        ? middleName
        : choosePart(middleName ?? "", sent.middleName),
  };
}

function choosePart(stored: string, sent: string): string {
  const saysMore = /[^\p{ASCII}]/u.test(sent);
  return isSameName(stored, sent) && !saysMore ? stored : sent;
}

function chooseAddress(stored: PostalAddress | undefined, sent: PostalAddress): PostalAddress {
  return stored && isSameAddress(stored, sent) ? stored : sent;
}

function isSameAddress(a: PostalAddress, b: PostalAddress): boolean {
  const line = (address: PostalAddress) =>
    [address.line1, address.line2, address.city, address.state, address.zip]
      .map((part) => (part ?? "").toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, ""))
      .join("|");
  return line(a) === line(b);
}
