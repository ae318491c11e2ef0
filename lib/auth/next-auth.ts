import "server-only";
import NextAuth, { type AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { findLiveSession } from "@/lib/auth/data/sessions";
import { signOut } from "@/lib/auth/mutations/sessions";
import { signIn } from "@/lib/auth/mutations/sign-in";
import { ownPath } from "@/lib/auth/own-path";
import { readOrigin } from "@/lib/auth/request";
import { sessionHours } from "@/lib/auth/rules/lifetimes";
import { signInSchema } from "@/lib/auth/schema";
import { parseClaims, sessionCookieFor } from "@/lib/auth/session-cookie";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { isSecure } from "@/lib/security/policy";

declare module "next-auth" {
  interface User {
    /** The session's row, which the cookie names. */
    sid: string;
  }
}

/** next-auth's own endpoints do what the portal's forms do: the same check, the same session row. */
function optionsFor(sent: Headers): AuthOptions {
  const https = isSecure(sent);
  return {
    secret: env.authSecret,
    session: { strategy: "jwt", maxAge: sessionHours * 3600 },
    useSecureCookies: https,
    cookies: { sessionToken: sessionCookieFor(https) },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    providers: [
      Credentials({
        credentials: { username: {}, password: {} },
        async authorize(typed) {
          const parsed = signInSchema.safeParse(typed);
          const signedIn = parsed.success && (await signIn(parsed.data, await readOrigin()));
          return signedIn ? { id: signedIn.claims.sub, sid: signedIn.claims.sid } : null;
        },
      }),
    ],
    callbacks: {
      async jwt({ token, user }) {
        if (user) return { sub: user.id, sid: user.sid };
        const claims = parseClaims(token);
        // Thrown to next-auth, which answers with no session and takes the cookie away.
        if (!claims || !(await findLiveSession(claims))) throw new Error("The session has ended");
        return claims;
      },
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) => {
        const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
        return baseUrl + (ownPath(path) ?? "/");
      },
    },
    events: {
      async signOut({ token }) {
        const claims = parseClaims(token);
        const session = claims && (await findLiveSession(claims));
        if (session) await signOut(session.viewer);
      },
    },
    logger: {
      // The details that next-auth would print hold what was sent.
      error: (code) => log.warn({ errorCode: code }, "next-auth refused a request"),
      warn: () => {},
      debug: () => {},
    },
  };
}

const served = [
  "GET csrf",
  "GET session",
  "GET signin",
  "POST callback/credentials",
  "POST signout",
];

/** Answers one of next-auth's endpoints; those that the portal has no use for are not found. */
export async function serveNextAuth(
  request: Request,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  const { nextauth } = await context.params;
  if (!served.includes(`${request.method} ${nextauth.join("/")}`)) {
    return new Response("Not found\n", { status: 404 });
  }
  const type = request.headers.get("content-type");
  if (request.method === "POST" && !type?.startsWith("application/x-www-form-urlencoded")) {
    return new Response("Send a form\n", { status: 415 });
  }
  const response: Response = await NextAuth(optionsFor(request.headers))(request, context);
  // Its word for an address to return to that is none.
  if (response.status === 500) return new Response("Bad request\n", { status: 400 });
  // next-auth does not know under which name the browser reached us; a path needs none.
  const location = response.headers.get("location");
  if (location && URL.canParse(location)) {
    const { pathname, search } = new URL(location);
    response.headers.set("location", pathname + search);
  }
  return response;
}
