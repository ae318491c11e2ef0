import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { MemberScope } from "@/lib/auth/types";
import { db, type Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { tellMember } from "@/lib/outbox/mutations";
import { parsePlanRules } from "@/lib/plan/schema";
import { dateAt } from "@/lib/time-zone";
import { findReferralCircle, type ReferralCircle } from "../data/circle";
import { ofMember } from "../data/reach";
import { findWanted } from "../data/wanted";
import { requestedKind } from "../rules/kinds";
import type { RequestResult, Urgency, WriteResult } from "../types";
import { openReferral } from "./open";
import { addToReferral, draft, type Target } from "./record";

export type ReferralWish = {
  /** Whom to see: a role of the directory, or anyone of a specialty. */
  servicingRoleId: string | null;
  specialtyCode: string;
  /** Why, in the member's own words. */
  text: string;
  urgency: Urgency;
  workRelated: boolean;
  /** Of the form: sent twice, it makes one referral. */
  requestKey: string;
};

type Scope = MemberScope<"REQUEST_REFERRAL">;

/**
 * A member asks the PCP for a referral. Needs coverage and a PCP today; what kind it is follows from
 * the circle, and where none is needed none is made. An injury from work is noted and blocks nothing.
 */
export async function requestReferral(
  scope: Scope,
  wish: ReferralWish,
  now: Temporal.Instant,
): Promise<RequestResult> {
  const sent = await findSent(db, scope, wish.requestKey);
  if (sent) return sent;
  const circle = await findReferralCircle(scope.memberId, wish, dateAt(now));
  if (typeof circle === "string") return { ok: false, reason: circle };
  // The form names both: the specialty has to be a known one, and that of the role.
  const wanted = await findWanted(wish.servicingRoleId ?? undefined, wish.specialtyCode);
  if (wanted?.specialty.code !== wish.specialtyCode) {
    return { ok: false, reason: "UNKNOWN_PROVIDER" };
  }
  if (circle.decision.answer === "DIRECT") return { ok: false, reason: "NOT_NEEDED" };
  return inTransaction(db, (tx) => createReferral(tx, scope, wish, circle, now));
}

/** What the same form made before, if it was sent before. */
async function findSent(
  client: Pick<Transaction, "referral">,
  { memberId }: Pick<Scope, "memberId">,
  requestKey: string,
): Promise<RequestResult | null> {
  const sent = await client.referral.findUnique({
    where: { requestKey },
    select: { number: true, memberId: true },
  });
  if (!sent) return null;
  if (sent.memberId !== memberId) return { ok: false, reason: "FORM_USED" };
  return { ok: true, number: sent.number };
}

async function createReferral(
  tx: Transaction,
  { viewer, memberId }: Scope,
  wish: ReferralWish,
  { product, pcp, decision }: ReferralCircle,
  now: Temporal.Instant,
): Promise<RequestResult> {
  // The same form twice at once: the second waits for the first, and finds what it made.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${wish.requestKey}, 0))::text`;
  const sent = await findSent(tx, { memberId }, wish.requestKey);
  if (sent) return sent;
  const kind = requestedKind(decision.answer);
  if (!kind) return { ok: false, reason: "NOT_NEEDED" };
  const { servicingRoleId, specialtyCode, urgency, text, workRelated, requestKey } = wish;
  const terms = await tx.product.findUniqueOrThrow({
    where: { id: product.id },
    select: { clockProfile: true, planRules: true, code: true },
  });
  const { clocks } = parsePlanRules(terms.planRules, terms.code);
  const asked = { kind, urgency, specialtyCode, servicingRoleId, text, workRelated };
  const { id, number } = await openReferral(
    tx,
    [draft(viewer, "MEMBER", now, "REQUESTED", asked)],
    {
      memberId,
      product: { id: product.id, clockProfile: terms.clockProfile, clocks },
      pcpRoleId: pcp.roleId,
      pcpGroupId: pcp.groupId,
      requestKey,
    },
    { actor: viewer, action: "referral.request", details: { answer: decision.answer } },
    now,
  );
  await tellMember(tx, {
    memberId,
    template: "referralRequested",
    params: { number },
    dedupeKey: `referral:${id}:1`,
  });
  return { ok: true, number };
}

/** The member takes back what nobody has decided. */
export function cancelRequest(
  scope: Scope,
  target: Target,
  now: Temporal.Instant,
): Promise<WriteResult> {
  const { viewer } = scope;
  return addToReferral({ viewer, reach: ofMember(scope) }, target, now, (_, at) => ({
    drafts: [draft(viewer, "MEMBER", at, "CANCELLED", {})],
    audit: "referral.cancel",
  }));
}
