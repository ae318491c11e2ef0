import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { MemberScope } from "@/lib/auth/types";
import { type ContinuityMember, readContinuity } from "@/lib/continuity/data";
import { isDueInTime } from "@/lib/continuity/rules";
import type { ContinuityRefusal, ContinuityResult } from "@/lib/continuity/types";
import { db, type Transaction } from "@/lib/db/client";
import { toColumnDate } from "@/lib/db/dates";
import { inTransaction } from "@/lib/db/transaction";
import { tellMember } from "@/lib/outbox/mutations";
import { openReferral } from "@/lib/referrals/mutations/open";
import { draft } from "@/lib/referrals/mutations/record";
import { decideWhoDecides } from "@/lib/referrals/rules/delegation";
import type { ContinuityCondition, Urgency } from "@/lib/referrals/types";
import { dateAt } from "@/lib/time-zone";

export type ContinuityWish = {
  /** Somebody who leaves; null for somebody outside, whom the member names. */
  roleId: string | null;
  provider: string;
  specialtyCode: string;
  condition: ContinuityCondition;
  procedureOn: Temporal.PlainDate | null;
  text: string;
  urgency: Urgency;
  /** Of the form: sent twice, it makes one request. */
  requestKey: string;
};

type Scope = MemberScope<"REQUEST_REFERRAL">;

/**
 * A member asks to go on with the same care, in one step: a referral of its own kind that goes to
 * whoever decides at once, with its clocks, decision and appeal. It may be asked for only while it is
 * offered; nothing is covered by the asking.
 */
export function requestContinuity(
  scope: Scope,
  wish: ContinuityWish,
  now: Temporal.Instant,
): Promise<ContinuityResult> {
  const { memberId } = scope;
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`select from member where id = ${memberId}::uuid for update`;
    const sent = await tx.referral.findUnique({
      where: { requestKey: wish.requestKey },
      select: { number: true, memberId: true },
    });
    if (sent) {
      return sent.memberId === memberId
        ? { ok: true, number: sent.number }
        : { ok: false, reason: "FORM_USED" };
    }
    const member = await readContinuity(tx, memberId, dateAt(now));
    const refusal = refuse(member, wish, dateAt(now));
    if (refusal) return { ok: false, reason: refusal };
    return { ok: true, number: await create(tx, scope, wish, member, now) };
  });
}

function refuse(
  { offer, asked, pcp, product }: ContinuityMember,
  { roleId, condition, procedureOn }: ContinuityWish,
  today: Temporal.PlainDate,
): ContinuityRefusal | null {
  if (roleId !== null && asked.some((one) => one.roleId === roleId)) return "ASKED";
  const known =
    roleId === null
      ? offer.newUntil !== null
      : offer.leaving.some((leaving) => leaving.roleId === roleId);
  if (!known || !product || !offer.conditions.includes(condition)) return "NOT_OFFERED";
  if (condition === "PROCEDURE" && !isDueInTime(procedureOn, product.planRules.continuity, today)) {
    return "PROCEDURE_DATE";
  }
  return pcp ? null : "NO_PCP";
}

async function create(
  tx: Transaction,
  { viewer, memberId }: Scope,
  wish: ContinuityWish,
  { offer, product, pcp }: ContinuityMember,
  now: Temporal.Instant,
): Promise<string> {
  if (!product || !pcp) throw new Error("refused before");
  const leaving = offer.leaving.find(({ roleId }) => roleId === wish.roleId);
  const { id, number } = await openReferral(
    tx,
    [
      draft(viewer, "MEMBER", now, "CONTINUITY_ASKED", {
        kind: "CONTINUITY",
        urgency: wish.urgency,
        specialtyCode: leaving?.specialtyCode ?? wish.specialtyCode,
        servicingRoleId: leaving?.roleId ?? null,
        condition: wish.condition,
        provider: leaving?.name ?? wish.provider,
        procedureOn: wish.procedureOn,
        text: wish.text,
        ...(await whoDecides(tx, product, pcp, dateAt(now))),
      }),
      draft(viewer, "SYSTEM", now, "RECEIVED", {}),
    ],
    {
      memberId,
      product: { ...product, clocks: product.planRules.clocks },
      pcpRoleId: pcp.roleId,
      pcpGroupId: pcp.groupId,
      requestKey: wish.requestKey,
    },
    { actor: viewer, action: "referral.request", details: { kind: "CONTINUITY" } },
    now,
  );
  await tellMember(tx, {
    memberId,
    template: "continuityRequested",
    params: { number },
    dedupeKey: `referral:${id}:1`,
  });
  return number;
}

/** Whom the product's table names; the plan, where the PCP's group does not stay in the network. */
async function whoDecides(
  tx: Transaction,
  { id, networkId }: NonNullable<ContinuityMember["product"]>,
  { groupId, groupKind }: NonNullable<ContinuityMember["pcp"]>,
  today: Temporal.PlainDate,
) {
  const stays = await tx.participation.count({
    where: { networkId, groupId, startsOn: { lte: toColumnDate(today) }, endsOn: null },
  });
  if (stays === 0) return { decider: "PLAN", deciderGroupId: null } as const;
  const rows = await tx.delegationRule.findMany({
    where: { productId: id },
    select: { referralKind: true, groupKind: true, decider: true },
  });
  return decideWhoDecides(rows, "CONTINUITY", groupKind, { id: groupId, kind: groupKind });
}
