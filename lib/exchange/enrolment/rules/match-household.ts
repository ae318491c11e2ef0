import type { ProblemCode } from "../problems";
import type { EnrolmentTransaction } from "../types/sent";
import type { EnrolledHousehold, HouseholdCandidates } from "../types/stored";

export type HouseholdMatch =
  | { ok: true; household: EnrolledHousehold }
  | { ok: false; code: ProblemCode };

/**
 * The household of a transaction, renumbered where its subscriber's number has changed: the file
 * says the number from before (REF Q4), or the subscriber comes with the own number and birth date
 * of one on file. A subscriber who matches nobody begins a household.
 */
export function matchHousehold(
  { byNumber, byPriorNumber, byPersonNumber }: HouseholdCandidates,
  sent: EnrolmentTransaction,
): HouseholdMatch {
  const { subscriberNumber } = sent;
  if (byNumber) {
    const isOther = byPriorNumber !== null && byPriorNumber.id !== byNumber.id;
    return isOther
      ? { ok: false, code: "SUBSCRIBER_NUMBER_TAKEN" }
      : { ok: true, household: byNumber };
  }
  if (byPriorNumber) return { ok: true, household: { ...byPriorNumber, subscriberNumber } };
  if (!sent.subscriber) return { ok: false, code: "SUBSCRIBER_UNKNOWN" };
  if (byPersonNumber && !sent.personNumber?.mayBeShared && isSubscriberOf(byPersonNumber, sent)) {
    return { ok: true, household: { ...byPersonNumber, subscriberNumber } };
  }
  return { ok: true, household: { id: null, subscriberNumber, members: [] } };
}

function isSubscriberOf(household: EnrolledHousehold, sent: EnrolmentTransaction): boolean {
  return household.members.some(
    (member) =>
      member.relationship === "SUBSCRIBER" &&
      member.senderNumber === sent.personNumber?.value &&
      (sent.person.birthDate?.equals(member.birthDate) ?? false),
  );
}
