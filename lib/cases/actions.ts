"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { findMemberScope, refuseUnknown, requirePlanScope } from "@/lib/auth/gate";
import { now, today } from "@/lib/clock";
import type { FormState } from "@/lib/form-state";
import { fieldProblems, formStrings } from "@/lib/forms";
import { receiptId } from "@/lib/receipts/schema";
import { closeCase } from "./mutations/close";
import { openCase } from "./mutations/open";
import { caseForm, caseTarget, noSuchDay, statementForm } from "./schema";
import type { CloseRefusal, OpenRefusal } from "./types";

/** A member opens a case from a receipt. */
export async function openCaseAction(
  _: FormState<OpenRefusal>,
  form: FormData,
): Promise<FormState<OpenRefusal>> {
  const values = formStrings(form);
  const scope = await findMemberScope("CASES", values.for);
  // Who signed in or out meanwhile, in another tab: what was typed must not be lost.
  if (!scope) return { status: "rejected", reason: "CHANGED", values };
  const id = receiptId.safeParse(values.receipt);
  if (!id.success) return refuseUnknown("receipt", values.receipt ?? "");
  const parsed = statementForm(today()).safeParse(values);
  if (!parsed.success) {
    return { status: "invalid", fieldErrors: await fieldErrors(parsed.error), values };
  }
  const { words, serviceOn, billed } = parsed.data;
  const result = await openCase(scope, id.data, { words, serviceOn, billedCents: billed }, now());
  if (!result.ok) {
    if (result.reason === "NOT_FOUND") return refuseUnknown("receipt", id.data);
    return { status: "rejected", reason: result.reason, values };
  }
  revalidatePath("/desk/cases", "layout");
  redirect(`/receipts/${id.data}?opened=${result.number}`);
}

type DeskRefusal = Exclude<CloseRefusal, "NOT_FOUND">;

/** The plan's reviewer closes a case, or notes that the member was told that it is here. */
export async function closeCaseAction(
  _: FormState<DeskRefusal>,
  form: FormData,
): Promise<FormState<DeskRefusal>> {
  const scope = await requirePlanScope("REVIEWER");
  const values = formStrings(form);
  const target = caseTarget.safeParse(values);
  if (!target.success) return refuseUnknown("case", values.number ?? "");
  const step = caseForm.safeParse(values);
  if (!step.success) {
    return { status: "invalid", fieldErrors: await fieldErrors(step.error), values };
  }
  const result = await closeCase(scope, target.data, step.data, now());
  if (!result.ok) {
    if (result.reason === "NOT_FOUND") return refuseUnknown("case", target.data.number);
    return { status: "rejected", reason: result.reason, values };
  }
  revalidatePath("/desk/cases", "layout");
  redirect(`/desk/cases/${target.data.number}?done=1`);
}

/** What is wrong with each field, as sentences in the reader's language. */
async function fieldErrors(error: z.ZodError): Promise<Record<string, string>> {
  const t = await getTranslations("cases.problem");
  const own = ["words", "serviceOn", "billed", "step", "reason"] as const;
  return Object.fromEntries(
    Object.entries(fieldProblems(error)).map(([field, code]) => {
      if (code === "too-long") return [field, t("tooLong")];
      if (code === "bad-characters") return [field, t("badCharacters")];
      if (code === noSuchDay) return [field, t("noSuchDay")];
      return [field, t(own.find((one) => one === field) ?? "words")];
    }),
  );
}
