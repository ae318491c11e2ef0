import type { MemberScope } from "@/lib/auth/types";
import { isConfidentialSpecialty } from "@/lib/members/rules/confidential-care";
import type {
  KnownReferrals,
  OpenReferral,
  PcpApproval,
  ReferralOutcome,
  SeenDifference,
} from "@/lib/pcp/types";

/** What a preview shows of a change, and what therefore must still be so when it is confirmed. */
export type Seen = {
  /** ISO. */
  effectiveOn: string;
  groupId: string;
  referrals: readonly { number: string; outcome: ReferralOutcome }[];
};

/** Which of a member's referrals a reader may know of, by the scopes that the gate gave them. */
export function knownReferrals(
  scopes: readonly Pick<MemberScope<"REFERRALS">, "subject" | "withoutConfidentialCare">[],
  memberId: string,
): KnownReferrals {
  const scope = scopes.find(({ subject }) => subject.id === memberId);
  if (!scope) return "NONE";
  return scope.withoutConfidentialCare ? "NOT_CONFIDENTIAL" : "ALL";
}

/** What a reader is shown of an approval; `open` are the member's open referrals. */
export function seenOf(
  { effectiveOn, groupId, consequences }: PcpApproval,
  open: readonly Pick<OpenReferral, "id" | "specialtyCode">[],
  known: KnownReferrals,
): Seen {
  const confidential = new Set(
    open.filter((one) => isConfidentialSpecialty(one.specialtyCode)).map(({ id }) => id),
  );
  const referrals = consequences.referrals.filter(
    ({ id }) => known === "ALL" || (known === "NOT_CONFIDENTIAL" && !confidential.has(id)),
  );
  return { effectiveOn: effectiveOn.toString(), groupId, referrals };
}

/**
 * A preview in a form's hidden field and, after a refusal, in an address: no referral is named in
 * it, only told from the others.
 */
export function writeSeen({ effectiveOn, groupId, referrals }: Seen): string {
  const marks = referrals.map(({ number, outcome }) => mark(number) + letter(outcome));
  return [effectiveOn, groupId, ...marks.sort()].join(".");
}

/** Everything in which what is so now differs from what was shown; empty where nothing does. */
export function compareSeen(written: string, now: Seen): SeenDifference[] {
  const [day = "", group, ...marks] = written.split(".");
  const shown = new Map(marks.map((one) => [one.slice(0, -1), one.slice(-1)]));
  const differences: SeenDifference[] = [];
  if (day !== now.effectiveOn) differences.push({ what: "DAY", was: day });
  if (group !== now.groupId) differences.push({ what: "GROUP" });
  for (const { number, outcome } of now.referrals) {
    if (shown.get(mark(number)) !== letter(outcome)) differences.push({ what: "REFERRAL", number });
    shown.delete(mark(number));
  }
  if (shown.size > 0) differences.push({ what: "GONE", count: shown.size });
  return differences;
}

/** The outcomes differ in their first letters. */
function letter(outcome: ReferralOutcome): string {
  return outcome.slice(0, 1);
}

/** FNV-1a, which is enough to tell a member's few referrals apart. */
function mark(number: string): string {
  let hash = 0x811c9dc5;
  for (const character of number) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
