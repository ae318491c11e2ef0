"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentViewer, refuseUnknown } from "@/lib/auth/gate";
import { readOrigin } from "@/lib/auth/request";
import { loadReader } from "@/lib/circle/loaders";
import { now } from "@/lib/clock";
import type { FormState } from "@/lib/form-state";
import { fieldProblems, formStrings, uuid } from "@/lib/forms";
import { checkReceipt } from "./data/keys";
import { findReceiptCode } from "./data/receipts";
import { keepReceipt } from "./mutations/keep";
import { readPasted } from "./rules/pasted";
import { checkForm, keepForm } from "./schema";
import type { KeepRefusal } from "./types";

/** Keeps a signed copy of what a profile says, and shows it. */
export async function keepReceiptAction(
  _: FormState<KeepRefusal>,
  form: FormData,
): Promise<FormState<KeepRefusal>> {
  const values = formStrings(form);
  const roleId = uuid.safeParse(values.roleId);
  if (!roleId.success) return refuseUnknown("listing", values.roleId ?? "");
  const asked = keepForm.safeParse(values);
  if (!asked.success) return refuseUnknown("product", values.product ?? "");
  const [reader, { address }, viewer] = await Promise.all([
    loadReader(asked.data.for ?? null, asked.data.product ?? null),
    readOrigin(),
    currentViewer(),
  ]);
  // Anything but what was asked for, or what the page showed, would be a signed answer to another
  // question: somebody else may have signed in meanwhile, in another tab.
  if (reader.subject?.id !== asked.data.reader) {
    return { status: "rejected", reason: "CHANGED", values };
  }
  if (reader.refused) return refuseUnknown("member", asked.data.for ?? "");
  if (reader.productUnknown) return refuseUnknown("product", asked.data.product ?? "");
  if (reader.lens?.product?.code !== asked.data.covered) {
    return { status: "rejected", reason: "CHANGED", values };
  }
  const asker = { lens: reader.lens, address, account: viewer?.userId ?? null };
  const result = await keepReceipt(roleId.data, asker, now());
  if (result.ok) redirect(`/receipts/${result.id}`);
  if (result.reason === "NOT_FOUND") return refuseUnknown("listing", roleId.data);
  return { status: "rejected", reason: result.reason, values };
}

export type CheckRefusal = "NOT_A_CODE" | "UNKNOWN_KEY" | "ALTERED" | "NOT_KEPT" | "CASE_NUMBER";

/** Checks what was pasted: a true code leads to its receipt, a link or an id likewise. */
export async function checkReceiptAction(
  _: FormState<CheckRefusal>,
  form: FormData,
): Promise<FormState<CheckRefusal>> {
  const values = formStrings(form);
  const parsed = checkForm.safeParse(values);
  if (!parsed.success) {
    const t = await getTranslations("receipts.check");
    const tooLong = fieldProblems(parsed.error).code === "too-long";
    return { status: "invalid", fieldErrors: { code: t(tooLong ? "tooLong" : "missing") }, values };
  }
  const pasted = readPasted(parsed.data.code);
  if (pasted.kind === "CASE") return { status: "rejected", reason: "CASE_NUMBER", values };
  if (pasted.kind === "RECEIPT") {
    if (await findReceiptCode(pasted.id)) redirect(`/receipts/${pasted.id}`);
    return { status: "rejected", reason: "NOT_KEPT", values };
  }
  const checks = pasted.codes.map(checkReceipt);
  const check = checks.find(({ ok }) => ok) ?? checks[0];
  if (!check?.ok) return { status: "rejected", reason: check?.reason ?? "NOT_A_CODE", values };
  if (await findReceiptCode(check.answer.id)) redirect(`/receipts/${check.answer.id}`);
  return { status: "rejected", reason: "NOT_KEPT", values };
}
