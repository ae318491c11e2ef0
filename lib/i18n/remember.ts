import type { cookies } from "next/headers";
import { type Locale, localeCookie } from "./locales";

type CookieStore = Pick<Awaited<ReturnType<typeof cookies>>, "set">;

/** Keeps the language on this device for a year. Sign-in calls it with the account's language. */
export function rememberLocale(store: CookieStore, locale: Locale): void {
  store.set(localeCookie, locale, {
    path: "/",
    maxAge: 60 * 60 * 24 * 365,
    sameSite: "lax",
    httpOnly: true,
  });
}
