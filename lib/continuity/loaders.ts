import "server-only";
import { listMemberScopes, requireMemberScope } from "@/lib/auth/gate";
import { today } from "@/lib/clock";
import { readOffer } from "@/lib/continuity/data";
import { isOffered } from "@/lib/continuity/rules";
import { listReferableSpecialties } from "@/lib/referrals/data/wanted";

/** `/referrals/continuity`: with whom the member may ask to go on, and for what. */
export async function loadContinuityPage(forId: string | undefined) {
  const scope = await requireMemberScope("REQUEST_REFERRAL", forId);
  const [people, member, specialties] = await Promise.all([
    listMemberScopes("REQUEST_REFERRAL"),
    readOffer(scope, today()),
    listReferableSpecialties(),
  ]);
  const { leaving, newUntil, conditions } = member.offer;
  const rules = member.rules;
  return {
    subject: scope.subject,
    people: people.map(({ subject }) => subject),
    leaving: leaving.map(({ roleId, name, lastDay }) => ({ roleId, name, lastDay })),
    newUntil,
    // What a minor may decide alone is not asked of a parent.
    conditions: conditions.filter((one) => one !== "PREGNANCY" || !scope.withoutConfidentialCare),
    isOffered: isOffered(member.offer),
    hasPcp: member.pcp !== null,
    asked: member.asked,
    limits: {
      days: rules.procedureDays,
      age: rules.childUnderAge,
      months: rules.childMonths,
    },
    specialties,
    requestKey: crypto.randomUUID(),
  };
}

/** Who leaves, where there is something to ask for; null where not, or the reader may not ask. */
export async function loadContinuityOffer(memberId: string) {
  const scopes = await listMemberScopes("REQUEST_REFERRAL");
  const scope = scopes.find(({ subject }) => subject.id === memberId);
  if (!scope) return null;
  const { offer } = await readOffer(scope, today());
  return isOffered(offer) ? { leaving: offer.leaving.map(({ name }) => name) } : null;
}

export type ContinuityPage = Awaited<ReturnType<typeof loadContinuityPage>>;
