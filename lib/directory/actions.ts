"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { z } from "zod";
import { currentViewer, refuseUnknown, requireStaffScope } from "@/lib/auth/gate";
import { readOrigin } from "@/lib/auth/request";
import { now, today } from "@/lib/clock";
import type { FormState } from "@/lib/form-state";
import { fieldProblems, formStrings, uuid } from "@/lib/forms";
import { formatDate } from "@/lib/i18n/format";
import { decideListing } from "./mutations/decide";
import { reportListing } from "./mutations/report";
import { tellOpening } from "./mutations/tell-opening";
import { decisionForm, openingForm, profileQuery, reportForm, targetForm } from "./schema";

/** Anyone tells the plan that a listing is wrong. */
export async function reportListingAction(
  _: FormState<"TOO_MANY">,
  form: FormData,
): Promise<FormState<"TOO_MANY">> {
  const values = formStrings(form);
  const roleId = uuid.safeParse(values.roleId);
  if (!roleId.success) return refuseUnknown("listing", values.roleId ?? "");
  const report = reportForm.safeParse(values);
  if (!report.success) {
    return { status: "invalid", fieldErrors: await fieldErrors(report.error), values };
  }
  const [viewer, { address }] = await Promise.all([currentViewer(), readOrigin()]);
  const result = await reportListing({ viewer, address }, roleId.data, report.data, now());
  if (result === "NOT_FOUND") return refuseUnknown("listing", roleId.data);
  if (result === "TOO_MANY") return { status: "rejected", reason: result, values };
  revalidatePath("/desk/directory", "layout");
  const { for: subject, product, pcp, from } = profileQuery.parse(values);
  const query = new URLSearchParams({
    ...(subject && { for: subject }),
    ...(product && { product }),
    ...(pcp && { pcp }),
    ...(from && { from }),
    reported: "1",
  });
  redirect(`/providers/${roleId.data}?${query}`);
}

type EditRefusal = "STALE" | "WITHDRAWN" | "LISTED" | "UNCHANGED";

/** A directory editor has looked into a listing. */
export async function decideListingAction(
  _: FormState<EditRefusal>,
  form: FormData,
): Promise<FormState<EditRefusal>> {
  const scope = await requireStaffScope("DIRECTORY_EDITOR");
  const values = formStrings(form);
  const target = targetForm.safeParse(values);
  if (!target.success) return refuseUnknown("listing", values.roleId ?? "");
  const decision = decisionForm.safeParse(values);
  if (!decision.success) {
    return { status: "invalid", fieldErrors: await fieldErrors(decision.error), values };
  }
  const result = await decideListing(scope, target.data, decision.data, now());
  if (!result.ok) {
    if (result.reason === "NOT_FOUND") return refuseUnknown("listing", target.data.roleId);
    if (result.reason === "ZIP_UNKNOWN" || result.reason === "ELSEWHERE") {
      const t = await getTranslations("directory.problem");
      const zip = result.reason === "ELSEWHERE" ? t("elsewhere", result.town) : t("zip");
      return { status: "invalid", fieldErrors: { zip }, values };
    }
    return { status: "rejected", reason: result.reason, values };
  }
  revalidatePath("/desk/directory", "layout");
  redirect(`/desk/directory/${target.data.roleId}?done=1`);
}

/** A directory editor writes down what a practice told of its next open appointment. */
export async function tellOpeningAction(
  _: FormState<"OLDER">,
  form: FormData,
): Promise<FormState<"OLDER">> {
  const scope = await requireStaffScope("DIRECTORY_EDITOR");
  const values = formStrings(form);
  const roleId = uuid.safeParse(values.roleId);
  if (!roleId.success) return refuseUnknown("listing", values.roleId ?? "");
  const opening = openingForm(today()).safeParse(values);
  if (!opening.success) {
    return { status: "invalid", fieldErrors: await fieldErrors(opening.error), values };
  }
  const result = await tellOpening(scope, roleId.data, opening.data);
  if (result === "NOT_FOUND") return refuseUnknown("listing", roleId.data);
  if (result === "OLDER") return { status: "rejected", reason: result, values };
  if (result === "CLOSED" && opening.data.opensOn) {
    const [t, locale] = await Promise.all([getTranslations("directory.problem"), getLocale()]);
    const day = formatDate(locale, opening.data.opensOn, "weekday");
    return { status: "invalid", fieldErrors: { opensOn: t("closed", { day }) }, values };
  }
  redirect(`/desk/directory/${roleId.data}?done=1`);
}

/** What is wrong with each field, as sentences in the reader's language. */
async function fieldErrors(error: z.ZodError): Promise<Record<string, string>> {
  const t = await getTranslations("directory.problem");
  const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  const own = [
    ...(["problem", "step", "phone", "line1", "city", "state", "zip", "staffLanguages"] as const),
    ...(["opensOn", "toldOn"] as const),
  ];
  return Object.fromEntries(
    Object.entries(fieldProblems(error)).map(([field, code]) => {
      if (code === "too-long") return [field, t("tooLong")];
      if (code === "bad-characters") return [field, t("badCharacters")];
      if (days.includes(field)) return [field, t("hours")];
      return [field, t(own.find((one) => one === field) ?? "other")];
    }),
  );
}
