"use server";

import { cookies } from "next/headers";
import { RedirectType, redirect } from "next/navigation";
import { currentViewer } from "@/lib/auth/gate";
import { keepLocale } from "@/lib/auth/mutations/accounts";
import { currentPage } from "@/lib/current-page";
import { formStrings } from "@/lib/forms";
import { isLocale } from "./locales";
import { rememberLocale } from "./remember";

/** Stores the language and shows the same page, query and all, in it. */
export async function chooseLocale(form: FormData): Promise<void> {
  const { locale } = formStrings(form);
  if (!isLocale(locale)) return;
  rememberLocale(await cookies(), locale);
  const viewer = await currentViewer();
  if (viewer) await keepLocale(viewer, locale);
  redirect(await currentPage(), RedirectType.replace);
}
