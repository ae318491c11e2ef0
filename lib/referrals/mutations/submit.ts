import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { StaffScope } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { fromColumnDateOrNull } from "@/lib/db/dates";
import { dateAt } from "@/lib/time-zone";
import { findReferralCircle } from "../data/circle";
import { ofOffice } from "../data/reach";
import { decideWhoDecides } from "../rules/delegation";
import { submittableKinds } from "../rules/kinds";
import { dayOfNeed } from "../rules/outcome";
import type { ReferralKind, Urgency, WriteResult } from "../types";
import { addToReferral, draft, type Target } from "./record";

export type Submission = {
  kind: ReferralKind;
  urgency: Urgency;
  /** As the PCP wrote it. */
  diagnosisText: string;
  units: number;
};

/**
 * The PCP's office sends a request on to whoever the product's delegation table names. Only the
 * group of the member's present PCP may, and only while the member is covered; for what was carried
 * over, the PCP's of the day from which it is needed. It arrives at once, so the decision's clock
 * starts at once.
 */
export async function submitReferral(
  scope: StaffScope,
  target: Target,
  submission: Submission,
  now: Temporal.Instant,
): Promise<WriteResult> {
  const { viewer } = scope;
  const asked = await db.referral.findFirst({
    where: { AND: [{ number: target.number }, ofOffice(scope)] },
    select: {
      memberId: true,
      specialtyCode: true,
      servicingRoleId: true,
      pcpGroupId: true,
      productId: true,
      neededFrom: true,
    },
  });
  if (!asked) return { ok: false, reason: "NOT_FOUND" };
  const day = dayOfNeed(fromColumnDateOrNull(asked.neededFrom), dateAt(now));
  const circle = await findReferralCircle(asked.memberId, asked, day);
  if (circle === "NO_COVERAGE") return { ok: false, reason: "NO_COVERAGE" };
  if (circle === "NO_PCP" || circle === "NOT_NEEDED") return { ok: false, reason: "PCP_CHANGED" };
  if (circle === "UNKNOWN_PROVIDER") return { ok: false, reason: "KIND_NOT_POSSIBLE" };
  if (circle.product.id !== asked.productId) return { ok: false, reason: "NO_COVERAGE" };
  if (circle.pcpGroup.id !== asked.pcpGroupId) return { ok: false, reason: "PCP_CHANGED" };
  if (!submittableKinds(circle.decision.answer).includes(submission.kind)) {
    return { ok: false, reason: "KIND_NOT_POSSIBLE" };
  }
  const delegations = await db.delegationRule.findMany({
    where: { productId: asked.productId },
    select: { referralKind: true, groupKind: true, decider: true },
  });
  const decisionMaker = decideWhoDecides(
    delegations,
    submission.kind,
    circle.contractKind,
    circle.pcpGroup,
  );
  const { specialtyCode, servicingRoleId } = asked;
  return addToReferral({ viewer, reach: ofOffice(scope) }, target, now, (_, at) => ({
    drafts: [
      draft(viewer, "PCP_OFFICE", at, "SUBMITTED", {
        ...submission,
        ...decisionMaker,
        specialtyCode,
        servicingRoleId,
      }),
      draft(viewer, "SYSTEM", at, "RECEIVED", {}),
    ],
    audit: "referral.submit",
  }));
}

/** The PCP's office does not send it on: the PCP does not refer, or none is needed. Says why. */
export function declineReferral(
  scope: StaffScope,
  target: Target,
  { needed, reason }: { needed: boolean; reason: string },
  now: Temporal.Instant,
): Promise<WriteResult> {
  const { viewer } = scope;
  return addToReferral({ viewer, reach: ofOffice(scope) }, target, now, (_, at) => ({
    drafts: [draft(viewer, "PCP_OFFICE", at, needed ? "DECLINED" : "NOT_REQUIRED", { reason })],
    audit: "referral.decline",
    template: "referralNews",
  }));
}

/** The PCP's office answers what the reviewer asked; the decision's clock goes on or starts anew. */
export function answerQuestion(
  scope: StaffScope,
  target: Target,
  answer: string,
  now: Temporal.Instant,
): Promise<WriteResult> {
  const { viewer } = scope;
  return addToReferral({ viewer, reach: ofOffice(scope) }, target, now, (_, at) => ({
    drafts: [draft(viewer, "PCP_OFFICE", at, "INFORMATION_GIVEN", { answer })],
    audit: "referral.answer",
  }));
}
