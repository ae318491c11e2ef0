import type { Temporal } from "temporal-polyfill";
import { type InformationKind, informationKinds } from "@/lib/auth/types";
import type { Relationship } from "@/prisma/generated/enums";

/**
 * From this birthday on mental health, sexually transmitted infections and substance use are the
 * minor's own (Family Code 6924, 6926, 6929): a teenager's health is closed to parents, and the
 * teenager may have an account.
 */
export const teenagerFrom = 12;

/** Family Code 6500. */
export const adultFrom = 18;

/** One member of a household, as the policy needs to know them. */
export type AccessPerson = {
  id: string;
  householdId: string;
  relationship: Relationship;
  birthDate: Temporal.PlainDate;
  motherId: string | null;
};

export type AccessFacts = {
  role: string;
  /** The viewer's own member row; null for staff. */
  viewer: AccessPerson | null;
  subject: AccessPerson;
  today: Temporal.PlainDate;
};

export type Access = {
  allowed: boolean;
  /** Care to which a minor may consent alone is left out of what is shown. */
  withoutConfidentialCare: boolean;
};

type Relation = "SELF" | "SUBSCRIBER_AND_PARENT" | "PARENT" | "SUBSCRIBER" | "NONE";
type AgeBand = "CHILD" | "TEENAGER" | "ADULT";

const everything: readonly InformationKind[] = informationKinds;
const ofTeenager: readonly InformationKind[] = ["COVERAGE", "PCP", "CHOOSE_PCP"];
const coverage: readonly InformationKind[] = ["COVERAGE"];
const nothing: readonly InformationKind[] = [];

// Amounts used would betray a teenager's or an adult's service, so ACCUMULATORS are health.
const allowed: Record<Relation, Record<AgeBand, readonly InformationKind[]>> = {
  SELF: { CHILD: everything, TEENAGER: everything, ADULT: everything },
  SUBSCRIBER_AND_PARENT: { CHILD: everything, TEENAGER: ofTeenager, ADULT: coverage },
  PARENT: { CHILD: everything, TEENAGER: ofTeenager, ADULT: nothing },
  SUBSCRIBER: { CHILD: coverage, TEENAGER: coverage, ADULT: coverage },
  NONE: { CHILD: nothing, TEENAGER: nothing, ADULT: nothing },
};

/**
 * Completed years on a day. Somebody born on 29 February completes a year on 28 February where the
 * year has no 29th: of the two readings the one that ends a parent's view earlier. Negative before
 * the birth.
 */
export function ageOn(birthDate: Temporal.PlainDate, day: Temporal.PlainDate): number {
  const years = day.year - birthDate.year;
  const birthday = birthDate.add({ years });
  const reached =
    day.month > birthday.month || (day.month === birthday.month && day.day >= birthday.day);
  return reached ? years : years - 1;
}

function ageBandOf(birthDate: Temporal.PlainDate, today: Temporal.PlainDate): AgeBand {
  const age = ageOn(birthDate, today);
  if (age >= adultFrom) return "ADULT";
  return age >= teenagerFrom ? "TEENAGER" : "CHILD";
}

/**
 * A parent is the subscriber of a CHILD, or the mother whom the enrolment names. That a spouse or a
 * partner is a parent is not known, therefore no.
 */
function relationOf({ viewer, subject, today }: AccessFacts): Relation {
  if (viewer === null) return "NONE";
  if (viewer.id === subject.id) return "SELF";
  if (viewer.householdId !== subject.householdId) return "NONE";
  // A child that is covered alone is its own subscriber, and nobody's guardian.
  const subscriber =
    viewer.relationship === "SUBSCRIBER" && ageBandOf(viewer.birthDate, today) === "ADULT";
  const parent = subject.motherId === viewer.id || (subscriber && subject.relationship === "CHILD");
  if (subscriber) return parent ? "SUBSCRIBER_AND_PARENT" : "SUBSCRIBER";
  return parent ? "PARENT" : "NONE";
}

/**
 * Whether a viewer may know, or do, one kind of thing about a member. Staff never pass here: their
 * rooms have their own gate. What the policy does not know is refused.
 */
export function decideAccess(facts: AccessFacts, kind: InformationKind): Access {
  if (facts.role !== "MEMBER") return { allowed: false, withoutConfidentialCare: false };
  const relation = relationOf(facts);
  const kinds = allowed[relation][ageBandOf(facts.subject.birthDate, facts.today)];
  return { allowed: kinds.includes(kind), withoutConfidentialCare: relation !== "SELF" };
}

/** Whether somebody of this age may have an account of their own. */
export function mayHaveAccount(birthDate: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return ageOn(birthDate, today) >= teenagerFrom;
}
