import "server-only";
import { auditView } from "@/lib/audit/mutations";
import {
  listMemberScopes,
  refuseUnknown,
  requireMemberScope,
  requireViewer,
} from "@/lib/auth/gate";
import type { InformationKind, MemberScope } from "@/lib/auth/types";
import { findMemberLens } from "@/lib/circle/data/lens";
import { now, today } from "@/lib/clock";
import { findReferralCircle } from "../data/circle";
import { findReferral, listReferrals } from "../data/member";
import { findWanted, listReferableSpecialties } from "../data/wanted";
import { isOpen, mayContest } from "../rules/headline";
import { requestedKind } from "../rules/kinds";
import { parseReferralNumber } from "../rules/number";
import { decideReferralOutcome } from "../rules/outcome";
import { isRunning, isUndecided } from "../rules/status";
import { newQuery } from "../schema/forms";
import type { Referral } from "../types";

/** A further right to the same member, if the reader has it. */
async function alsoFor<Kind extends InformationKind>(
  kind: Kind,
  memberId: string,
): Promise<MemberScope<Kind> | null> {
  const scopes = await listMemberScopes(kind);
  return scopes.find((scope) => scope.subject.id === memberId) ?? null;
}

/** `/referrals`: those in which somebody can still do something, and those that are over. */
export async function loadReferrals(forId: string | undefined) {
  const scope = await requireMemberScope("REFERRALS", forId);
  const [referrals, people, request] = await Promise.all([
    listReferrals(scope, now()),
    listMemberScopes("REFERRALS"),
    alsoFor("REQUEST_REFERRAL", scope.memberId),
    auditView(scope.viewer, "referral.list", scope.memberId),
  ]);
  const date = today();
  return {
    subject: scope.subject,
    people: people.map(({ subject }) => subject),
    open: referrals.filter((referral) => isOpen(referral, date)),
    over: referrals.filter((referral) => !isOpen(referral, date)),
    mayRequest: request !== null,
  };
}

/** `/referrals/[number]`, of whomever in the household the reader may know it. */
export async function loadReferral(typed: string) {
  const viewer = await requireViewer();
  const scopes = await listMemberScopes("REFERRALS");
  const number = parseReferralNumber(typed);
  const referral = number === null ? null : await findReferral(scopes, number, now());
  const scope = scopes.find(({ subject }) => subject.id === referral?.member.id);
  if (!referral || !scope) return refuseUnknown("referral", typed);
  const [request, newPcp] = await Promise.all([
    alsoFor("REQUEST_REFERRAL", referral.member.id),
    findNewPcp(referral),
    auditView(viewer, "referral.view", referral.member.id, { type: "referral", id: referral.id }),
  ]);
  return {
    subject: scope.subject,
    people: scopes.map(({ subject }) => subject),
    referral,
    newPcp,
    mayRequest: request !== null,
    mayCancel: request !== null && isUndecided(referral.authorization),
    mayContest: mayContest(referral, today()),
  };
}

/** The PCP of today, where that PCP's group has to issue the referral again before it is used. */
async function findNewPcp(referral: Referral) {
  const { authorization, member, pcpGroup, decider } = referral;
  if (!isRunning(authorization) && !isUndecided(authorization)) return null;
  const scope = await alsoFor("PCP", member.id);
  const lens = scope && (await findMemberLens(scope.memberId, today()));
  if (!lens?.pcp || !lens.pcpPerson) return null;
  const open = {
    ...referral,
    pcpGroupId: pcpGroup.id,
    decider: decider?.kind ?? null,
    servicingLastDay: null,
  };
  const next = { groupId: lens.pcp.groupId, effectiveOn: today(), formerLeaves: false };
  const outcome = decideReferralOutcome(open, next);
  return outcome === "NEEDS_REISSUE" ? lens.pcpPerson : null;
}

/** `/referrals/new`: what to ask for, or why there is nothing to ask for. */
export async function loadNewReferral(query: Record<string, string>) {
  const scope = await requireMemberScope("REQUEST_REFERRAL", query.for);
  const people = await listMemberScopes("REQUEST_REFERRAL");
  const page = { subject: scope.subject, people: people.map(({ subject }) => subject) };
  const { role, specialty } = newQuery.parse(query);
  const wanted = await findWanted(role, specialty);
  if (wanted === null) {
    if (role !== undefined) return { ...page, step: "STOP", problem: "UNKNOWN_PROVIDER" } as const;
    return { ...page, step: "CHOOSE", specialties: await listReferableSpecialties() } as const;
  }
  const circle = await findReferralCircle(
    scope.memberId,
    { specialtyCode: wanted.specialty.code, servicingRoleId: wanted.servicing?.roleId ?? null },
    today(),
  );
  if (circle === "NOT_NEEDED") return { ...page, step: "DIRECT", wanted } as const;
  if (typeof circle === "string") {
    return { ...page, step: "STOP", wanted, problem: circle } as const;
  }
  const { decision, lens } = circle;
  const kind = requestedKind(decision.answer);
  if (!kind) return { ...page, step: "DIRECT", wanted } as const;
  return {
    ...page,
    step: "ASK",
    wanted,
    kind,
    decision,
    viaGroup: circle.viaGroup,
    accepting: circle.accepting,
    product: lens.product,
    pcpPerson: lens.pcpPerson,
    requestKey: crypto.randomUUID(),
  } as const;
}

export type ReferralsPage = Awaited<ReturnType<typeof loadReferrals>>;
export type ReferralPage = Awaited<ReturnType<typeof loadReferral>>;
export type NewReferralPage = Awaited<ReturnType<typeof loadNewReferral>>;
