import "server-only";
import { cookies, headers } from "next/headers";
import { rememberDevice } from "@/lib/auth/devices";
import type { Origin, SignedIn } from "@/lib/auth/mutations/sign-in";
import { clientAddress } from "@/lib/auth/rules/client-address";
import { describeDevice } from "@/lib/auth/rules/device";
import { currentClaims, setSessionCookie } from "@/lib/auth/session-cookie";
import { env } from "@/lib/env";
import { isLocale } from "@/lib/i18n/locales";
import { rememberLocale } from "@/lib/i18n/remember";
import { isSecure } from "@/lib/security/policy";

const deviceCookie = "device";

/** Who sends this request, as far as sign-in counts attempts and names sessions. */
export async function readOrigin(): Promise<Origin> {
  const [sent, jar, claims] = await Promise.all([headers(), cookies(), currentClaims()]);
  return {
    address: clientAddress(
      sent.get("x-portal-peer"),
      sent.get("x-forwarded-for"),
      env.trustedProxies,
    ),
    device: describeDevice(sent.get("user-agent")),
    knownDevices: jar.get(deviceCookie)?.value,
    sessionId: claims?.sid ?? null,
  };
}

/** Gives the browser its session, remembers it, and lets it speak the account's language. */
export async function welcome({ claims, username, locale }: SignedIn): Promise<void> {
  const [sent, jar] = await Promise.all([headers(), cookies()]);
  await setSessionCookie(claims);
  jar.set(deviceCookie, rememberDevice(jar.get(deviceCookie)?.value, username), {
    path: "/",
    maxAge: 60 * 60 * 24 * 365,
    sameSite: "lax",
    httpOnly: true,
    secure: isSecure(sent),
  });
  if (isLocale(locale)) rememberLocale(jar, locale);
}
