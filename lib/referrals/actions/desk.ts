"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { refuseUnknown, requireStaffScope } from "@/lib/auth/gate";
import type { StaffScope } from "@/lib/auth/types";
import { now } from "@/lib/clock";
import type { FormState } from "@/lib/form-state";
import { formStrings } from "@/lib/forms";
import { recordCare } from "../mutations/care";
import { decideReferral } from "../mutations/decide";
import type { Target } from "../mutations/record";
import { answerQuestion, declineReferral, submitReferral } from "../mutations/submit";
import { type Rejection, rejectionOf } from "../rules/rejection";
import { officeForm, reviewForm, targetForm } from "../schema/forms";
import type { WriteResult } from "../types";
import { fieldErrors } from "./field-errors";

type State = FormState<Rejection>;

/** A PCP's office submits, declines, answers, or follows the care up. */
export async function officeAction(_: State, form: FormData): Promise<State> {
  const scope = await requireStaffScope("PCP_OFFICE");
  return act(form, officeForm, (wish, target) => doForOffice(scope, target, wish));
}

/** A reviewer approves, approves otherwise, denies, or asks. */
export async function reviewAction(_: State, form: FormData): Promise<State> {
  const scope = await requireStaffScope("REVIEWER");
  return act(form, reviewForm, (decision, target) =>
    decideReferral(scope, target, decision, now()),
  );
}

function doForOffice(
  scope: StaffScope,
  target: Target,
  wish: z.output<typeof officeForm>,
): Promise<WriteResult> {
  switch (wish.step) {
    case "SUBMIT": {
      const { kind, urgency, diagnosis: diagnosisText, units } = wish;
      return submitReferral(scope, target, { kind, urgency, diagnosisText, units }, now());
    }
    case "DECLINE":
    case "NOT_REQUIRED": {
      const needed = wish.step === "DECLINE";
      return declineReferral(scope, target, { needed, reason: wish.reason }, now());
    }
    case "ANSWER":
      return answerQuestion(scope, target, wish.answer, now());
    default:
      return recordCare(scope, target, wish, now());
  }
}

/** Parses, does, and answers with the page as it is now. */
async function act<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  work: (wish: z.output<Schema>, target: Target) => Promise<WriteResult>,
): Promise<State> {
  const values = formStrings(form);
  const target = targetForm.safeParse(values);
  if (!target.success) return refuseUnknown("referral", values.number ?? "");
  const wish = schema.safeParse(values);
  if (!wish.success) {
    const errors = await fieldErrors(wish.error);
    return errors
      ? { status: "invalid", fieldErrors: errors, values }
      : { status: "rejected", reason: "NOT_POSSIBLE", values };
  }
  const result = await work(wish.data, target.data);
  if (!result.ok && result.reason === "NOT_FOUND") {
    return refuseUnknown("referral", target.data.number);
  }
  revalidatePath("/desk", "layout");
  if (!result.ok) return { status: "rejected", reason: rejectionOf(result.reason), values };
  redirect(`/desk/referrals/${result.number}`);
}
