"use server";

import { cookies } from "next/headers";
import { RedirectType, redirect } from "next/navigation";
import { currentPage } from "@/lib/current-page";
import { isLocale } from "./locales";
import { rememberLocale } from "./remember";

/** Stores the language and shows the same page, query and all, in it. */
export async function chooseLocale(form: FormData): Promise<void> {
  const locale = form.get("locale");
  if (!isLocale(locale)) return;
  rememberLocale(await cookies(), locale);
  const page = await currentPage();
  if (page) redirect(page, RedirectType.replace);
}
