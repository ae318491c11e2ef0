import type { Temporal } from "temporal-polyfill";
import { type InformationKind, informationKinds } from "@/lib/auth/types";
import { ageOn, lifeStageOn } from "@/lib/members/rules/age";
import type { LifeStage, Relationship } from "@/lib/members/types";

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

const everything: readonly InformationKind[] = informationKinds;
const ofTeenager: readonly InformationKind[] = ["COVERAGE", "PCP", "CHOOSE_PCP"];
const coverage: readonly InformationKind[] = ["COVERAGE"];
const nothing: readonly InformationKind[] = [];

// Amounts used would betray a teenager's or an adult's service, so ACCUMULATORS are health.
const allowed: Record<Relation, Record<LifeStage, readonly InformationKind[]>> = {
  SELF: { CHILD: everything, TEENAGER: everything, ADULT: everything },
  SUBSCRIBER_AND_PARENT: { CHILD: everything, TEENAGER: ofTeenager, ADULT: coverage },
  PARENT: { CHILD: everything, TEENAGER: ofTeenager, ADULT: nothing },
  SUBSCRIBER: { CHILD: coverage, TEENAGER: coverage, ADULT: coverage },
  NONE: { CHILD: nothing, TEENAGER: nothing, ADULT: nothing },
};

/**
 * A parent is the subscriber of a CHILD, or the mother whom the enrolment names. That a spouse or a
 * partner is a parent is not known, therefore no.
 */
function relationOf({ viewer, subject, today }: AccessFacts): Relation {
  if (viewer === null) return "NONE";
  if (viewer.id === subject.id) return "SELF";
  if (viewer.householdId !== subject.householdId) return "NONE";
  // A child that is covered alone is its own subscriber, and nobody's guardian.
  const subscriber = viewer.relationship === "SUBSCRIBER" && lifeStageOn(viewer, today) === "ADULT";
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
  const kinds = allowed[relation][lifeStageOn(facts.subject, facts.today)];
  return { allowed: kinds.includes(kind), withoutConfidentialCare: relation !== "SELF" };
}

/** When some care becomes a minor's own (Family Code 6924, 6926, 6929). Below that a parent acts. */
export const accountFrom = 12;

/** Whether somebody of this age may have an account of their own. */
export function mayHaveAccount(birthDate: Temporal.PlainDate, today: Temporal.PlainDate): boolean {
  return ageOn({ birthDate }, today) >= accountFrom;
}
