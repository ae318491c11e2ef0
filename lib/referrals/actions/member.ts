"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { refuseUnknown, requireMemberScope } from "@/lib/auth/gate";
import { now } from "@/lib/clock";
import type { FormState } from "@/lib/form-state";
import { formStrings } from "@/lib/forms";
import { cancelRequest, requestReferral } from "../mutations/request";
import { type Rejection, rejectionOf } from "../rules/rejection";
import { requestForm, targetForm } from "../schema/forms";
import type { RequestState } from "../types";
import { fieldErrors } from "./field-errors";

/**
 * The two steps of a request: the answers are checked and shown again, then sent. They travel in the
 * form and never in an address.
 */
export async function requestReferralAction(
  _: RequestState,
  form: FormData,
): Promise<RequestState> {
  const values = formStrings(form);
  const scope = await requireMemberScope("REQUEST_REFERRAL", values.for || undefined);
  const parsed = requestForm.safeParse(values);
  if (!parsed.success) {
    const errors = await fieldErrors(parsed.error);
    return errors
      ? { status: "invalid", fieldErrors: errors, values }
      : { status: "rejected", reason: "FORM_USED", values };
  }
  if (values.intent === "change") return { status: "invalid", fieldErrors: {}, values };
  if (values.intent !== "send") return { status: "review", values };
  const { role, specialty, text, urgency, work, key } = parsed.data;
  const result = await requestReferral(
    scope,
    {
      servicingRoleId: role || null,
      specialtyCode: specialty,
      text,
      urgency,
      workRelated: work,
      requestKey: key,
    },
    now(),
  );
  if (!result.ok) return { status: "rejected", reason: result.reason, values };
  revalidatePath("/referrals", "layout");
  redirect(`/referrals/${result.number}?sent=1`);
}

/** The member takes a request back. */
export async function cancelRequestAction(
  _: FormState<Rejection>,
  form: FormData,
): Promise<FormState<Rejection>> {
  const values = formStrings(form);
  const scope = await requireMemberScope("REQUEST_REFERRAL", values.for || undefined);
  const target = targetForm.safeParse(values);
  if (!target.success) return refuseUnknown("referral", values.number ?? "");
  const result = await cancelRequest(scope, target.data, now());
  if (!result.ok && result.reason === "NOT_FOUND") {
    return refuseUnknown("referral", target.data.number);
  }
  revalidatePath("/referrals", "layout");
  if (!result.ok) return { status: "rejected", reason: rejectionOf(result.reason), values };
  redirect(`/referrals/${result.number}`);
}
