"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireMemberScope } from "@/lib/auth/gate";
import { now } from "@/lib/clock";
import { requestContinuity } from "@/lib/continuity/mutations";
import { continuityForm } from "@/lib/continuity/schema";
import type { ContinuityRefusal } from "@/lib/continuity/types";
import type { FormState } from "@/lib/form-state";
import { fieldProblems, formStrings } from "@/lib/forms";

const fields = [
  "who",
  "provider",
  "specialty",
  "condition",
  "procedureOn",
  "text",
  "urgency",
] as const;

/** Sends a request for continuity of care. */
export async function requestContinuityAction(
  _: FormState<ContinuityRefusal>,
  form: FormData,
): Promise<FormState<ContinuityRefusal>> {
  const values = formStrings(form);
  const scope = await requireMemberScope("REQUEST_REFERRAL", values.for || undefined);
  const parsed = continuityForm.safeParse(values);
  if (!parsed.success) {
    const t = await getTranslations("referrals.continuity.problem");
    const problems = fieldProblems(parsed.error);
    const known = fields.filter((field) => field in problems);
    if (known.length === 0) return { status: "rejected", reason: "FORM_USED", values };
    const fieldErrors = Object.fromEntries(known.map((field) => [field, t(field)]));
    return { status: "invalid", fieldErrors, values };
  }
  const { who, specialty, key, ...wish } = parsed.data;
  const result = await requestContinuity(
    scope,
    {
      ...wish,
      roleId: who === "OTHER" ? null : who,
      specialtyCode: specialty,
      requestKey: key,
    },
    now(),
  );
  if (!result.ok) return { status: "rejected", reason: result.reason, values };
  revalidatePath("/referrals", "layout");
  redirect(`/referrals/${result.number}?sent=1`);
}
