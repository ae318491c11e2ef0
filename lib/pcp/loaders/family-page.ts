import "server-only";
import { auditView } from "@/lib/audit/mutations";
import { listMemberScopes, refuseUnknown, requireMemberScope } from "@/lib/auth/gate";
import type { MemberScope } from "@/lib/auth/types";
import { today } from "@/lib/clock";
import { uuid } from "@/lib/forms";
import { findPcpPreview, getPcpMember } from "@/lib/pcp/data/decisions";
import { findPcpGroups, findPcpListings, listAssignments } from "@/lib/pcp/data/overview";
import { nameReferrals } from "@/lib/pcp/loaders/change-page";
import { findCurrent } from "@/lib/pcp/rules/assignment-today";
import { knownReferrals, seenOf, writeSeen } from "@/lib/pcp/rules/seen";
import type { FamilyPreview } from "@/lib/pcp/types";

type PlainDate = ReturnType<typeof today>;

/** `/pcp/change/[roleId]/family`: what would come of one PCP for everybody the reader acts for. */
export async function loadFamilyPage(roleId: string, query: Record<string, string>) {
  const { viewer } = await requireMemberScope("CHOOSE_PCP");
  const date = today();
  const id = uuid.safeParse(roleId).data;
  const groupId = uuid.safeParse(query.group).data ?? null;
  const listing = id && (await findPcpListings([id])).get(id);
  if (!listing) return refuseUnknown("provider-role", roleId);
  const [scopes, readers] = await Promise.all([
    listMemberScopes("CHOOSE_PCP"),
    listMemberScopes("REFERRALS"),
  ]);
  const people: FamilyPreview[] = [];
  const ways = new Map<string, { groupId: string; effectiveOn: PlainDate }>();
  let free = 0;
  for (const scope of scopes) {
    const preview = await previewFor(scope, readers, id, groupId, date);
    if (!preview) return refuseUnknown("provider-role", roleId);
    for (const way of preview.ways) ways.set(way.groupId, way);
    people.push(preview.person);
    free = preview.free;
    await auditView(viewer, "pcp.preview", scope.memberId, { type: "provider-role", id });
  }
  const groups = await findPcpGroups([...ways.keys()]);
  const refusedIds = new Set((query.refused ?? "").split("."));
  return {
    pcp: listing,
    /** ISO. */
    today: date.toString(),
    people: people.map((person) => ({
      ...person,
      group: person.decision.ok ? (groups.get(person.decision.groupId) ?? null) : null,
    })),
    /** Places on the panel. */
    free,
    ways: [...ways.values()].flatMap((way) => {
      const group = groups.get(way.groupId);
      return group ? [{ group, effectiveOn: way.effectiveOn }] : [];
    }),
    /** Who kept the last attempt from being carried out. */
    refused: people
      .filter(({ subject }) => refusedIds.has(subject.id))
      .map(({ subject }) => subject.givenName),
  };
}

async function previewFor(
  scope: MemberScope<"CHOOSE_PCP">,
  readers: readonly MemberScope<"REFERRALS">[],
  roleId: string,
  groupId: string | null,
  date: PlainDate,
) {
  const member = await getPcpMember(scope.memberId, date);
  const [preview, assignments] = await Promise.all([
    findPcpPreview(member, roleId, groupId, date),
    listAssignments(scope.memberId),
  ]);
  if (!preview) return null;
  const { decision, ways, free } = preview;
  const health = readers.find(({ subject }) => subject.id === scope.subject.id);
  const known = knownReferrals(readers, scope.subject.id);
  const person = {
    subject: scope.subject,
    current: findCurrent(assignments, date),
    decision,
    version: member.version,
    seen: decision.ok ? writeSeen(seenOf(decision, member.facts.referrals, known)) : null,
    referrals: decision.ok && health ? await nameReferrals(health, decision.consequences) : null,
    knowsHealth: health !== undefined,
    needsSeat: !member.facts.assignments.some((one) => one.roleId === roleId && one.holdsSeat),
  };
  return { person, ways, free };
}

export type FamilyPage = Awaited<ReturnType<typeof loadFamilyPage>>;
