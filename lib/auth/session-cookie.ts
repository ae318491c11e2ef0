import "server-only";
import { cookies, headers } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { sessionHours } from "@/lib/auth/rules/lifetimes";
import { env } from "@/lib/env";
import { isSecure } from "@/lib/security/policy";

/** What the cookie says: whose session, and which. The session's row decides whether it counts. */
const claimsSchema = z.object({ sub: z.guid(), sid: z.guid() });

export type SessionClaims = z.infer<typeof claimsSchema>;

/**
 * Name and attributes of next-auth's session cookie. Behind https the `__Host-` prefix keeps a
 * neighbouring host from planting one.
 */
export function sessionCookieFor(https: boolean) {
  return {
    name: https ? "__Host-session" : "session",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure: https },
  } as const;
}

export function parseClaims(token: unknown): SessionClaims | null {
  return claimsSchema.safeParse(token).data ?? null;
}

/** The claims of a session cookie's value; null when it is not ours, or older than its lifetime. */
export async function readClaims(value: string): Promise<SessionClaims | null> {
  try {
    return parseClaims(await decode({ token: value, secret: env.authSecret }));
  } catch {
    return null;
  }
}

/** The claims that came with this request. */
export async function currentClaims(): Promise<SessionClaims | null> {
  const { name } = sessionCookieFor(isSecure(await headers()));
  const value = (await cookies()).get(name)?.value;
  return value ? readClaims(value) : null;
}

/** Gives the browser a session. It forgets it when it is closed; the server does so earlier. */
export async function setSessionCookie(claims: SessionClaims): Promise<void> {
  const { name, options } = sessionCookieFor(isSecure(await headers()));
  const value = await encode({
    token: claims,
    secret: env.authSecret,
    maxAge: sessionHours * 3600,
  });
  (await cookies()).set(name, value, options);
}

export async function clearSessionCookie(): Promise<void> {
  const { name, options } = sessionCookieFor(isSecure(await headers()));
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
