import type { AddressKind, PostalAddress } from "@/lib/members/types";
import type { EnrolledHousehold, EnrolledMember, Span } from "../types/stored";

/** What has to be written so that a household on file becomes what was decided. */
export type HouseholdChanges = {
  created: EnrolledMember[];
  updated: MemberChange[];
  /** Also where the household is new. */
  renumbered: boolean;
};

export type MemberChange = {
  before: EnrolledMember;
  after: EnrolledMember;
  /** Something of the person's own row, and not only of addresses and coverage. */
  person: boolean;
  addresses: { set: [AddressKind, PostalAddress][]; removed: AddressKind[] };
  spans: { removed: Span[]; updated: Span[]; created: Span[] };
};

/** Compares what is on file (null: nothing) with what is to be. */
export function listChanges(
  before: EnrolledHousehold | null,
  after: EnrolledHousehold,
): HouseholdChanges {
  const stored = new Map(before?.members.map((member) => [member.memberNumber, member]));
  const created = after.members.filter(({ memberNumber }) => !stored.has(memberNumber));
  const updated = after.members.flatMap((member) => {
    const known = stored.get(member.memberNumber);
    const change = known && compareMembers(known, member);
    return change ? [change] : [];
  });
  return { created, updated, renumbered: before?.subscriberNumber !== after.subscriberNumber };
}

export function isNothing({ created, updated, renumbered }: HouseholdChanges): boolean {
  return created.length === 0 && updated.length === 0 && !renumbered;
}

function compareMembers(before: EnrolledMember, after: EnrolledMember): MemberChange | null {
  const person = personText(before) !== personText(after);
  const addresses = compareAddresses(before, after);
  const spans = compareSpans(before.spans, after.spans);
  const changed =
    person ||
    [addresses.set, addresses.removed, spans.created, spans.updated, spans.removed].some(
      (list) => list.length > 0,
    );
  return changed ? { before, after, person, addresses, spans } : null;
}

function compareAddresses(before: EnrolledMember, after: EnrolledMember) {
  const kinds = ["HOME", "MAILING", "WORK", "CONFIDENTIAL"] as const;
  const set: [AddressKind, PostalAddress][] = [];
  const removed: AddressKind[] = [];
  for (const kind of kinds) {
    const [old, now] = [before.addresses[kind], after.addresses[kind]];
    if (old && !now) removed.push(kind);
    if (now && canonicalText(old) !== canonicalText(now)) set.push([kind, now]);
  }
  return { set, removed };
}

function compareSpans(before: readonly Span[], decided: readonly Span[]) {
  const kept = new Set(decided.map(({ id }) => id));
  const given = before.filter(({ id }) => !kept.has(id));
  // A span that was taken away and put back on the same first day is the same span.
  const after = decided.map((span) => {
    const same = span.id === null && given.find((one) => one.startsOn.equals(span.startsOn));
    return same ? { ...span, id: same.id } : span;
  });
  const stays = new Set(after.map(({ id }) => id));
  const known = new Map(before.map((span) => [span.id, canonicalText(span)]));
  return {
    removed: before.filter(({ id }) => !stays.has(id)),
    created: after.filter(({ id }) => id === null),
    updated: after.filter((span) => span.id !== null && known.get(span.id) !== canonicalText(span)),
  };
}

function personText({ addresses, spans, assignments, id, ...person }: EnrolledMember): string {
  return canonicalText(person);
}

/** Equal for equal values, in whatever order they were set. Plain dates print as themselves. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    const isRecord = typeof part === "object" && part !== null && !Array.isArray(part);
    return isRecord ? Object.fromEntries(Object.entries(part).sort()) : part;
  });
}
