import { Temporal } from "temporal-polyfill";
import type { StaffRole, StaffScope } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { type ReferralWish, requestReferral } from "@/lib/referrals/mutations/request";
import type { Submission } from "@/lib/referrals/mutations/submit";
import { submitReferral } from "@/lib/referrals/mutations/submit";
import { createDelegation } from "@/tests/factories/products";
import { createSelfScope } from "@/tests/factories/scopes";
import { createSmallPlan } from "@/tests/factories/small-plan";
import { createUser } from "@/tests/factories/users";

/** A local time of a November day at the plan. */
export function at(local: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(`2026-11-${local}`)
    .toZonedDateTime("America/Los_Angeles")
    .toInstant();
}

export async function createStaffScope(
  role: StaffRole,
  groupId: string | null,
): Promise<StaffScope> {
  const { id: userId } = await createUser(db, { role, groupId });
  const viewer = {
    userId,
    role,
    memberId: null,
    groupId,
    sessionId: "00000000-0000-4000-8000-000000000000",
    locale: null,
    displayName: "Somebody",
  };
  return { viewer, role, groupId };
}

/** The small plan, whose group decides consultations, with its member, PCP's office and reviewer. */
export async function setUp() {
  const plan = await createSmallPlan(db);
  await createDelegation(db, {
    productId: plan.product.id,
    referralKind: "CONSULTATION",
    groupKind: "MEDICAL_GROUP",
    decider: "GROUP",
  });
  return {
    ...plan,
    scope: await createSelfScope<"REQUEST_REFERRAL">(db, plan.member.id),
    office: await createStaffScope("PCP_OFFICE", plan.group.id),
    reviewer: await createStaffScope("REVIEWER", plan.group.id),
    planReviewer: await createStaffScope("REVIEWER", null),
  };
}

export type Setting = Awaited<ReturnType<typeof setUp>>;

/** A rash, for the plan's dermatologist. */
export function wish(
  { dermatologist }: Pick<Setting, "dermatologist">,
  values: Partial<ReferralWish> = {},
): ReferralWish {
  return {
    servicingRoleId: dermatologist.id,
    specialtyCode: "207N00000X",
    text: "A rash on both arms that does not go away.",
    urgency: "ROUTINE",
    workRelated: false,
    requestKey: crypto.randomUUID(),
    ...values,
  };
}

export const submission: Submission = {
  kind: "CONSULTATION",
  urgency: "ROUTINE",
  diagnosisText: "Atopic dermatitis, steroid cream without effect",
  units: 3,
};

/** The number of a request made on 2 November at ten. */
export async function request(setting: Setting, values: Partial<ReferralWish> = {}) {
  const result = await requestReferral(setting.scope, wish(setting, values), at("02T10:00"));
  if (!result.ok) throw new Error(result.reason);
  return result.number;
}

/** The same, sent on by the PCP's office on 3 November at ten. */
export async function submit(setting: Setting, values: Partial<Submission> = {}) {
  const number = await request(setting);
  const target = { number, version: 0 };
  const sent = { ...submission, ...values };
  const result = await submitReferral(setting.office, target, sent, at("03T10:00"));
  if (!result.ok) throw new Error(result.reason);
  return number;
}

export function getReferral(number: string) {
  return db.referral.findUniqueOrThrow({
    where: { number },
    include: {
      events: { orderBy: { sequence: "asc" } },
      visits: { orderBy: { sequence: "asc" } },
    },
  });
}
