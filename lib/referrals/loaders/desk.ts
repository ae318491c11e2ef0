import "server-only";
import { auditList, auditView } from "@/lib/audit/mutations";
import { refuseUnknown, requireStaffScope } from "@/lib/auth/gate";
import { now, today } from "@/lib/clock";
import { findReferralCircle } from "../data/circle";
import { countPile, countQueue, findDeskReferral, findGroupName, listQueue } from "../data/desk";
import { submittableKinds } from "../rules/kinds";
import { parseReferralNumber } from "../rules/number";
import { dayOfNeed } from "../rules/outcome";
import { pilesOf } from "../rules/piles";
import { deskQuery } from "../schema/forms";

const pageSize = 20;
const oldest = 5;

/** In what part, and for which group, the person at the desk works; null is the plan. */
export async function loadDeskWorker() {
  const scope = await requireStaffScope("PCP_OFFICE", "REVIEWER", "DIRECTORY_EDITOR");
  return { role: scope.role, groupName: await findGroupName(scope) };
}

/** `/desk`: how much lies on each pile, and what to do first. */
export async function loadDesk() {
  const scope = await requireStaffScope("PCP_OFFICE", "REVIEWER", "DIRECTORY_EDITOR");
  const moment = now();
  const piles = pilesOf(scope.role);
  const [counted, first] = await Promise.all([
    Promise.all(
      piles.map(async (pile) => ({ pile, counts: await countPile(scope, pile, moment) })),
    ),
    piles.length > 0 ? listQueue(scope, "TO_DO", { page: 1, size: oldest }, moment) : [],
  ]);
  if (piles.length > 0) await auditList(scope.viewer, "referral.list", { pile: "TO_DO", page: 1 });
  return {
    name: scope.viewer.displayName ?? "",
    office: scope.role === "PCP_OFFICE",
    now: moment,
    piles: counted,
    first,
  };
}

/** `/desk/referrals`: a page of one pile. A page beyond the last shows the last. */
export async function loadQueue(query: Record<string, string>) {
  const scope = await requireStaffScope("PCP_OFFICE", "REVIEWER");
  const moment = now();
  const piles = pilesOf(scope.role);
  const asked = deskQuery.parse(query);
  const pile = piles.find((one) => one === asked.pile) ?? "TO_DO";
  const total = await countQueue(scope, pile, moment);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(asked.page, pages);
  const [items] = await Promise.all([
    listQueue(scope, pile, { page, size: pageSize }, moment),
    auditList(scope.viewer, "referral.list", { pile, page }),
  ]);
  const office = scope.role === "PCP_OFFICE";
  return { office, now: moment, piles, pile, page, pages, total, items };
}

/**
 * `/desk/referrals/[number]`: what somebody needs who has to act on it, and no more. What the member
 * wrote to the PCP is not for reviewers: they have what the PCP made of it. What the member asks them
 * for directly is.
 */
export async function loadDeskReferral(typed: string) {
  const scope = await requireStaffScope("PCP_OFFICE", "REVIEWER");
  const number = parseReferralNumber(typed);
  const found = number === null ? null : await findDeskReferral(scope, number, now());
  if (!found) return refuseUnknown("referral", typed);
  const wanted = {
    specialtyCode: found.specialty.code,
    servicingRoleId: found.servicing?.roleId ?? null,
  };
  const [circle] = await Promise.all([
    findReferralCircle(
      found.member.id,
      wanted,
      dayOfNeed(found.reissues?.neededFrom ?? null, today()),
    ),
    auditView(scope.viewer, "referral.view", found.member.id, { type: "referral", id: found.id }),
  ]);
  const answer = typeof circle === "string" ? null : circle.decision.answer;
  const office = scope.role === "PCP_OFFICE";
  return {
    office,
    today: today(),
    referral: office || found.continuity ? found : { ...found, requestText: null },
    covered: circle !== "NO_COVERAGE",
    answer,
    kinds: answer ? submittableKinds(answer) : [],
  };
}

export type DeskPage = Awaited<ReturnType<typeof loadDesk>>;
export type QueuePage = Awaited<ReturnType<typeof loadQueue>>;
export type DeskReferralPage = Awaited<ReturnType<typeof loadDeskReferral>>;
