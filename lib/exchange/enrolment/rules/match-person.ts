import { isPlaceholderName, isSameName } from "@/lib/members/rules/names";
import { relationshipOf } from "../codes";
import type { ProblemCode } from "../problems";
import type { EnrolmentTransaction } from "../types/sent";
import type { EnrolledHousehold, EnrolledMember } from "../types/stored";

export type Match =
  | { kind: "MEMBER"; member: EnrolledMember }
  | { kind: "NEW" }
  | { kind: "PROBLEM"; code: ProblemCode };

/**
 * Whom of the household a transaction is about; the decision page on matching people says why. A
 * subscriber is known by the number, a dependant by the own number, by given name and birth date,
 * by what was wrong before (loop 2100B), or as the only one left who can be meant.
 */
export function matchPerson(household: EnrolledHousehold, sent: EnrolmentTransaction): Match {
  const subscribers = household.members.filter(({ relationship }) => relationship === "SUBSCRIBER");
  if (sent.subscriber) {
    const [subscriber] = subscribers;
    if (!subscriber) return { kind: "NEW" };
    return isPlausible(subscriber, sent) ? found(subscriber) : problem("IDENTITY_CONFLICT");
  }

  const dependants = household.members.filter((member) => !subscribers.includes(member));
  const numbered = dependants.filter((member) => hasNumber(member, sent));
  if (numbered.length === 1 && numbered[0] && !sent.personNumber?.mayBeShared) {
    return isPlausible(numbered[0], sent) ? found(numbered[0]) : problem("IDENTITY_CONFLICT");
  }

  for (const isMeant of [isNamesake, wasWrongBefore, isNewbornNamed, isOnlyLikely]) {
    const meant = dependants.filter((member) => isMeant(member, sent));
    if (meant[0] && meant.length === 1) return found(meant[0]);
    if (meant.length > 1) return problem("MEMBER_AMBIGUOUS");
  }
  // Whether "Baby" is a child who has a name by now, or that child's twin, nobody can tell.
  const isUnnamed = isPlaceholderName(sent.person.name?.givenName ?? "");
  const isTwinOrNamed = (member: EnrolledMember) =>
    isBornOn(member, sent) && !isOtherTwin(member, sent);
  return isUnnamed && dependants.some(isTwinOrNamed)
    ? problem("MEMBER_AMBIGUOUS")
    : { kind: "NEW" };
}

function hasNumber(member: EnrolledMember, { personNumber }: EnrolmentTransaction): boolean {
  return personNumber !== undefined && member.senderNumber === personNumber.value;
}

/** Not somebody else under the same number: the given name or the birth date agrees, as far as sent. */
function isPlausible(member: EnrolledMember, sent: EnrolmentTransaction): boolean {
  const { name, birthDate } = sent.person;
  if (!name && !birthDate) return true;
  return hasGivenName(member, sent) || isBornOn(member, sent) || wasWrongBefore(member, sent);
}

function isNamesake(member: EnrolledMember, sent: EnrolmentTransaction): boolean {
  return hasGivenName(member, sent) && isBornOn(member, sent) && !isOtherTwin(member, sent);
}

/** Loop 2100B says under which name or birth date the person is on file. */
function wasWrongBefore(member: EnrolledMember, sent: EnrolmentTransaction): boolean {
  if (!sent.previous) return false;
  const { name, birthDate } = { ...sent.person, ...withoutAbsent(sent.previous) };
  const before = { ...sent, person: { ...sent.person, name, birthDate } };
  return hasGivenName(member, before) && isBornOn(member, before);
}

/** A child enrolled as "Baby" that has its name now. */
function isNewbornNamed(member: EnrolledMember, sent: EnrolmentTransaction): boolean {
  return (
    isPlaceholderName(member.name.givenName) &&
    sent.person.name !== undefined &&
    !isPlaceholderName(sent.person.name.givenName) &&
    isBornOn(member, sent) &&
    !isOtherTwin(member, sent)
  );
}

/** Whoever is not being added is on file already, be it with another given name or birth date. */
function isOnlyLikely(member: EnrolledMember, sent: EnrolmentTransaction): boolean {
  if (sent.maintenance === "ADD" || sent.maintenance === "AUDIT") return false;
  if (member.relationship !== relationshipOf(sent.relationshipCode)) return false;
  const { sex } = sent.person;
  if (sex && sex !== "UNKNOWN" && member.sex !== "UNKNOWN" && member.sex !== sex) return false;
  return (hasGivenName(member, sent) || isBornOn(member, sent)) && !isOtherTwin(member, sent);
}

/** Of two children born on one day, the birth sequence or the own number tells which. */
function isOtherTwin(member: EnrolledMember, sent: EnrolmentTransaction): boolean {
  if (member.birthOrder !== null && sent.birthOrder !== undefined) {
    return member.birthOrder !== sent.birthOrder;
  }
  const { personNumber, person } = sent;
  const isUnnamed = [member.name.givenName, person.name?.givenName ?? ""].some(isPlaceholderName);
  return (
    isUnnamed &&
    personNumber !== undefined &&
    !personNumber.mayBeShared &&
    member.senderNumber !== null &&
    member.senderNumber !== personNumber.value
  );
}

function hasGivenName(member: EnrolledMember, { person }: EnrolmentTransaction): boolean {
  return person.name !== undefined && isSameName(member.name.givenName, person.name.givenName);
}

function isBornOn(member: EnrolledMember, { person }: EnrolmentTransaction): boolean {
  return person.birthDate?.equals(member.birthDate) ?? false;
}

function withoutAbsent<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}

function found(member: EnrolledMember): Match {
  return { kind: "MEMBER", member };
}

function problem(code: ProblemCode): Match {
  return { kind: "PROBLEM", code };
}
