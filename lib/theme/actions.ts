"use server";

import { cookies } from "next/headers";
import { RedirectType, redirect } from "next/navigation";
import { currentPage } from "@/lib/current-page";
import { formStrings } from "@/lib/forms";
import { parseTheme, themeCookie } from "./theme";

/** Stores light, dark or the device's choice, and shows the same page in it. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = parseTheme(formStrings(form).theme);
  if (!theme) return;
  (await cookies()).set(themeCookie, theme, {
    path: "/",
    maxAge: 60 * 60 * 24 * 365,
    sameSite: "lax",
    httpOnly: true,
  });
  redirect(await currentPage(), RedirectType.replace);
}
