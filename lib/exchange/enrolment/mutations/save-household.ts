import "server-only";
import type { Transaction } from "@/lib/db/client";
import { toColumnDate, toColumnDateOrNull } from "@/lib/db/dates";
import type { HouseholdChanges, MemberChange } from "../rules/changes";
import type { EnrolledHousehold, EnrolledMember, Span } from "../types/stored";

/**
 * Writes what was decided of a household; the caller has locked its rows.
 * @returns the ids of all its members by member number
 */
export async function saveHousehold(
  tx: Transaction,
  household: EnrolledHousehold,
  changes: HouseholdChanges,
): Promise<ReadonlyMap<string, string>> {
  const { subscriberNumber } = household;
  const householdId = household.id ?? crypto.randomUUID();
  if (household.id === null) {
    await tx.household.create({ data: { id: householdId, subscriberNumber } });
  } else if (changes.renumbered) {
    await tx.household.update({ where: { id: householdId }, data: { subscriberNumber } });
  }

  const ids = new Map(
    household.members.map(({ memberNumber, id }) => [memberNumber, id ?? crypto.randomUUID()]),
  );
  const idOf = ({ memberNumber }: Pick<EnrolledMember, "memberNumber">) => {
    const id = ids.get(memberNumber);
    if (id === undefined) throw new Error("a member of the household has no id");
    return id;
  };
  const { created } = changes;
  if (created.length > 0) {
    // A mother comes before her child, since members of a household are in the file's order.
    await tx.member.createMany({
      data: created.map((member) => ({ id: idOf(member), householdId, ...toRow(member, ids) })),
    });
    await tx.memberAddress.createMany({
      data: created.flatMap((member) =>
        Object.entries(member.addresses).map(([kind, address]) => ({
          memberId: idOf(member),
          kind: kind as keyof typeof member.addresses,
          ...address,
        })),
      ),
    });
    await createSpans(
      tx,
      created.flatMap((member) => member.spans.map((span) => [idOf(member), span] as const)),
    );
  }
  for (const change of changes.updated) await saveMember(tx, change, idOf(change.after), ids);
  return ids;
}

async function saveMember(
  tx: Transaction,
  { after, person, addresses, spans }: MemberChange,
  memberId: string,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  if (person) {
    await tx.member.update({
      where: { id: memberId },
      data: { ...toRow(after, ids), version: { increment: 1 } },
    });
  }
  await tx.memberAddress.deleteMany({ where: { memberId, kind: { in: addresses.removed } } });
  for (const [kind, address] of addresses.set) {
    await tx.memberAddress.upsert({
      where: { memberId_kind: { memberId, kind } },
      create: { memberId, kind, ...address },
      update: address,
    });
  }
  // Shorter spans first: the database refuses an overlap, even for a moment.
  const removed = spans.removed.flatMap(({ id }) => (id === null ? [] : [id]));
  await tx.enrolmentSpan.deleteMany({ where: { id: { in: removed } } });
  const shorterFirst = [...spans.updated].sort(
    (a, b) => Number(a.endsOn === null) - Number(b.endsOn === null),
  );
  for (const { id, ...span } of shorterFirst) {
    if (id === null) continue;
    await tx.enrolmentSpan.update({
      where: { id },
      data: { ...toSpanRow(span), version: { increment: 1 } },
    });
  }
  await createSpans(
    tx,
    spans.created.map((span) => [memberId, span] as const),
  );
}

async function createSpans(
  tx: Transaction,
  spans: readonly (readonly [memberId: string, span: Span])[],
): Promise<void> {
  if (spans.length === 0) return;
  await tx.enrolmentSpan.createMany({
    data: spans.map(([memberId, { id: _, ...span }]) => ({ memberId, ...toSpanRow(span) })),
  });
}

function toSpanRow({ startsOn, endsOn, paidThrough, ...span }: Omit<Span, "id">) {
  return {
    ...span,
    startsOn: toColumnDate(startsOn),
    endsOn: toColumnDateOrNull(endsOn),
    paidThrough: toColumnDateOrNull(paidThrough),
  };
}

function toRow(member: EnrolledMember, ids: ReadonlyMap<string, string>) {
  return {
    memberNumber: member.memberNumber,
    senderNumber: member.senderNumber,
    relationship: member.relationship,
    ...member.name,
    birthDate: toColumnDate(member.birthDate),
    birthOrder: member.birthOrder,
    sex: member.sex,
    language: member.language,
    email: member.email,
    phone: member.phone,
    confidentialCommunications: member.confidentialCommunications,
    handicapped: member.handicapped,
    motherId: ids.get(member.motherMemberNumber ?? "") ?? null,
  };
}
