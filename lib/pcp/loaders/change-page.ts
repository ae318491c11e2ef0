import "server-only";
import { auditView } from "@/lib/audit/mutations";
import { listMemberScopes, refuseUnknown, requireMemberScope } from "@/lib/auth/gate";
import type { MemberScope } from "@/lib/auth/types";
import { today } from "@/lib/clock";
import { uuid } from "@/lib/forms";
import { anyCandidate } from "@/lib/pcp/data/candidates";
import { findPcpPreview, getPcpMember } from "@/lib/pcp/data/decisions";
import { compareReach, listSeenSpecialists } from "@/lib/pcp/data/group-reach";
import type { PcpMember } from "@/lib/pcp/data/member-facts";
import {
  findPcpGroups,
  findPcpListings,
  findReferralSpecialties,
  listAssignments,
} from "@/lib/pcp/data/overview";
import { findVisitCosts } from "@/lib/pcp/data/visit-costs";
import { listCandidateViews, listOrigins, usualRadius } from "@/lib/pcp/loaders/choices";
import { findCurrent } from "@/lib/pcp/rules/assignment-today";
import { compareSeen, knownReferrals, seenOf, writeSeen } from "@/lib/pcp/rules/seen";
import type { PcpApproval, ReferralOutcome, ReferralView } from "@/lib/pcp/types";

type PlainDate = ReturnType<typeof today>;

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
  const [impact, choices] = decision.ok
    ? [await loadImpact(scope, health, member, decision, date), []]
    : [null, await listOtherChoices(member, id, date)];
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
    impact,
    /** Where the doctor cannot be had: a few near by who can. */
    choices,
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

/** What a change does besides: hospitals, specialists and costs. */
async function loadImpact(
  scope: MemberScope<"CHOOSE_PCP">,
  health: MemberScope<"REFERRALS"> | undefined,
  { facts }: PcpMember,
  { networkId, groupId, effectiveOn, consequences }: PcpApproval,
  date: PlainDate,
) {
  const present = findCurrent(facts.assignments, date);
  const after = { networkId, groupId };
  const moves = present && (present.groupId !== groupId || present.networkId !== networkId);
  const ids = consequences.referrals.map((one) => one.id);
  const known = health && moves ? [...(await findReferralSpecialties(health, ids)).keys()] : [];
  const [reach, seen, costs] = await Promise.all([
    moves ? compareReach(present, after, effectiveOn) : null,
    health && moves ? listSeenSpecialists(health.memberId, known, present, after, effectiveOn) : [],
    findVisitCosts(scope.memberId, date, effectiveOn),
  ]);
  return { reach, seen, costs };
}

/** Up to three who can be had, near home and work. */
async function listOtherChoices(member: PcpMember, roleId: string, date: PlainDate) {
  const { results } = await listCandidateViews(
    member,
    { ...anyCandidate, places: listOrigins(member), miles: usualRadius(member), limit: 4 },
    date,
  );
  return results.filter(({ pcp }) => pcp.roleId !== roleId).slice(0, 3);
}

/** The referrals of a preview, with what they are for. */
export async function nameReferrals(
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
