"use server";

import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { activationInProgress, endActivation, keepActivation } from "@/lib/auth/activation-cookie";
import { refuseUnknown, requireViewer } from "@/lib/auth/gate";
import { changePassword, openAccount } from "@/lib/auth/mutations/accounts";
import { redeemCode, startActivation } from "@/lib/auth/mutations/activation";
import { endOwnSession, signOut, signOutEverywhere } from "@/lib/auth/mutations/sessions";
import { signIn } from "@/lib/auth/mutations/sign-in";
import { startPage } from "@/lib/auth/own-path";
import { readOrigin, welcome } from "@/lib/auth/request";
import { codeDigits } from "@/lib/auth/rules/activation";
import { passwordLength } from "@/lib/auth/rules/password";
import {
  changePasswordSchema,
  codeSchema,
  identityFields,
  identitySchema,
  newAccountSchema,
  sessionSchema,
  signInSchema,
} from "@/lib/auth/schema";
import { clearSessionCookie, setSessionCookie } from "@/lib/auth/session-cookie";
import { today } from "@/lib/clock";
import type { FormState, FormValues } from "@/lib/form-state";
import { fieldProblems, formStrings } from "@/lib/forms";

/** What was typed, without what must not come back. */
function returned(form: FormData): FormValues {
  const { password, current, code, ...values } = formStrings(form);
  return values;
}

export async function signInAction(
  _: FormState<"refused">,
  form: FormData,
): Promise<FormState<"refused">> {
  const values = returned(form);
  const parsed = signInSchema.safeParse(formStrings(form));
  if (!parsed.success) {
    const t = await getTranslations("auth.signIn.errors");
    const problems = fieldProblems(parsed.error);
    return {
      status: "invalid",
      fieldErrors: {
        ...(problems.username && { username: t("username") }),
        ...(problems.password && { password: t("password") }),
      },
      values,
    };
  }
  const signedIn = await signIn(parsed.data, await readOrigin());
  if (!signedIn) return { status: "rejected", reason: "refused", values };
  await welcome(signedIn);
  redirect(startPage(signedIn.role, formStrings(form).next));
}

export async function signOutAction(): Promise<void> {
  await signOut(await requireViewer());
  await clearSessionCookie();
  redirect("/sign-in?ended=out");
}

export async function signOutEverywhereAction(): Promise<void> {
  await signOutEverywhere(await requireViewer());
  await clearSessionCookie();
  redirect("/sign-in?ended=everywhere");
}

/** Ends one of the viewer's sessions; this one by signing out. */
export async function endSessionAction(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const { session } = sessionSchema.safeParse(formStrings(form)).data ?? {};
  if (session === viewer.sessionId) return signOutAction();
  if (!session || !(await endOwnSession(viewer, session))) {
    await refuseUnknown("session", session ?? "malformed");
  }
  redirect("/account?done=session");
}

export async function startActivationAction(
  _: FormState<"throttled">,
  form: FormData,
): Promise<FormState<"throttled">> {
  const values = returned(form);
  const parsed = identitySchema.safeParse(identityFields(form));
  if (!parsed.success) {
    const t = await getTranslations("auth.activate.errors");
    // A date's parts share one message.
    const fields = Object.keys(fieldProblems(parsed.error)).map((path) => path.split(".")[0]);
    const names = [
      "memberNumber",
      "givenName",
      "familyName",
      "birthDate",
      "zip",
      "channel",
    ] as const;
    const wrong = names.filter((name) => fields.includes(name));
    return {
      status: "invalid",
      fieldErrors: Object.fromEntries(wrong.map((name) => [name, t(name)])),
      values,
    };
  }
  const { address } = await readOrigin();
  const attemptId = await startActivation(parsed.data, address, today());
  if (!attemptId) return { status: "rejected", reason: "throttled", values };
  await keepActivation({ attemptId, proven: false });
  redirect("/activate/code");
}

export async function enterCodeAction(
  _: FormState<"wrong">,
  form: FormData,
): Promise<FormState<"wrong">> {
  const activation = await activationInProgress();
  if (!activation) redirect("/activate");
  if (activation.proven) redirect("/activate/account");
  const parsed = codeSchema.safeParse(formStrings(form));
  if (!parsed.success) {
    const t = await getTranslations("auth.code.errors");
    return {
      status: "invalid",
      fieldErrors: { code: t("code", { digits: codeDigits }) },
      values: {},
    };
  }
  const { address } = await readOrigin();
  if (!(await redeemCode(activation.attemptId, parsed.data.code, address))) {
    return { status: "rejected", reason: "wrong", values: {} };
  }
  await keepActivation({ ...activation, proven: true });
  redirect("/activate/account");
}

export async function openAccountAction(
  _: FormState<never>,
  form: FormData,
): Promise<FormState<never>> {
  const activation = await activationInProgress();
  if (!activation?.proven) redirect("/activate");
  const values = returned(form);
  const t = await getTranslations("auth.account.errors");
  const parsed = newAccountSchema.safeParse(formStrings(form));
  if (!parsed.success) {
    const problems = fieldProblems(parsed.error);
    return {
      status: "invalid",
      fieldErrors: {
        ...(problems.username && { username: t("username") }),
        ...(problems.password && { password: t("password") }),
      },
      values,
    };
  }
  const [origin, locale] = await Promise.all([readOrigin(), getLocale()]);
  const result = await openAccount(activation.attemptId, parsed.data, origin, locale);
  if (result.ok) {
    await endActivation();
    await welcome(result.signedIn);
    redirect("/home");
  }
  if (result.problem === "over") {
    await endActivation();
    redirect("/activate?over=1");
  }
  const field = result.problem === "username-taken" ? "username" : "password";
  return { status: "invalid", fieldErrors: { [field]: t(result.problem, passwordLength) }, values };
}

export async function changePasswordAction(
  _: FormState<"throttled">,
  form: FormData,
): Promise<FormState<"throttled">> {
  const viewer = await requireViewer();
  const t = await getTranslations("auth.account.errors");
  const parsed = changePasswordSchema.safeParse(formStrings(form));
  if (!parsed.success) {
    const problems = fieldProblems(parsed.error);
    return {
      status: "invalid",
      fieldErrors: {
        ...(problems.current && { current: t("current") }),
        ...(problems.password && { password: t("password") }),
      },
      values: {},
    };
  }
  const { device } = await readOrigin();
  const result = await changePassword(viewer, parsed.data, device);
  if (result.ok) {
    await setSessionCookie(result.claims);
    redirect("/account?done=password");
  }
  if (result.problem === "throttled") {
    return { status: "rejected", reason: "throttled", values: {} };
  }
  const field = result.problem === "wrong" ? "current" : "password";
  return {
    status: "invalid",
    fieldErrors: { [field]: t(result.problem, passwordLength) },
    values: {},
  };
}
