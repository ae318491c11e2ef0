import "server-only";
import { auditView } from "@/lib/audit/mutations";
import { listMemberScopes, refuseUnknown, requireMemberScope } from "@/lib/auth/gate";
import type { MemberScope } from "@/lib/auth/types";
import { today } from "@/lib/clock";
import { uuid } from "@/lib/forms";
import { findPcpPreview, getPcpMember } from "@/lib/pcp/data/decisions";
import {
  findPcpGroups,
  findPcpListings,
  findReferralSpecialties,
  listAssignments,
} from "@/lib/pcp/data/overview";
import { findCurrent } from "@/lib/pcp/rules/assignment-today";
import { compareSeen, knownReferrals, seenOf, writeSeen } from "@/lib/pcp/rules/seen";
import type { PcpApproval, ReferralOutcome, ReferralView } from "@/lib/pcp/types";

/** `/pcp/change/[roleId]`: what would come of choosing this PCP, before anything is done. */
export async function loadChangePage(roleId: string, query: Record<string, string>) {
  const scope = await requireMemberScope("CHOOSE_PCP", query.for);
  const date = today();
  const id = uuid.safeParse(roleId).data;
  const groupId = uuid.safeParse(query.group).data ?? null;
  const [readers, member] = await Promise.all([
    listMemberScopes("REFERRALS"),
    getPcpMember(scope.memberId, date),
  ]);
  const preview = id && (await findPcpPreview(member, id, groupId, date));
  const listing = preview && (await findPcpListings([id])).get(id);
  if (!preview || !listing) return refuseUnknown("provider-role", roleId);

  const { decision, ways } = preview;
  const health = readers.find(({ subject }) => subject.id === scope.subject.id);
  const [assignments, groups] = await Promise.all([
    listAssignments(scope.memberId),
    findPcpGroups(ways.map((way) => way.groupId)),
    auditView(scope.viewer, "pcp.preview", scope.memberId, { type: "provider-role", id }),
  ]);
  const known = knownReferrals(readers, scope.subject.id);
  const shown = decision.ok ? seenOf(decision, member.facts.referrals, known) : null;
  return {
    subject: scope.subject,
    /** ISO. */
    today: date.toString(),
    knowsHealth: health !== undefined,
    version: member.version,
    pcp: listing,
    current: findCurrent(assignments, date),
    decision,
    /** The groups through which the PCP can be had, each with its first day. */
    ways: ways.flatMap((way) => {
      const group = groups.get(way.groupId);
      return group ? [{ group, effectiveOn: way.effectiveOn }] : [];
    }),
    referrals: decision.ok && health ? await nameReferrals(health, decision.consequences) : null,
    seen: shown && writeSeen(shown),
    /** What is different from what was shown when the member confirmed. */
    differences: shown && query.note === "stale" ? compareSeen(query.seen ?? "", shown) : [],
  };
}

/** The referrals of a preview, with what they are for. */
async function nameReferrals(
  scope: MemberScope<"REFERRALS">,
  { referrals }: PcpApproval["consequences"],
): Promise<(ReferralView & { outcome: ReferralOutcome })[]> {
  const specialties = await findReferralSpecialties(
    scope,
    referrals.map(({ id }) => id),
  );
  return referrals.flatMap(({ id, number, outcome }) => {
    const specialty = specialties.get(id);
    return specialty ? [{ number, outcome, specialty }] : [];
  });
}

export type ChangePage = Awaited<ReturnType<typeof loadChangePage>>;
