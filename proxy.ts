import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/lib/env";
import { isLocale, localeCookie, negotiateLocale } from "@/lib/i18n/locales";
import { newRequestId } from "@/lib/request-context";
import {
  contentSecurityPolicy,
  hasBrokenForm,
  isSecure,
  refusalOf,
  tooLargeMessage,
} from "@/lib/security/policy";
import { tooLargePage } from "@/lib/security/too-large-page";

/**
 * Before every page and route: refuses what cannot be served, hands the page its nonce, request id
 * and own address, and sends the policy that goes with them. Protects nothing else: who may see
 * what is decided in every loader and action.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const requestId = request.headers.get("x-request-id") ?? newRequestId();
  const { pathname, search } = request.nextUrl;
  const refusal =
    refusalOf({ method: request.method, pathname, headers: request.headers }) ??
    ((await hasBrokenForm(request)) ? { status: 400, reason: "malformed form" } : undefined);
  if (refusal?.status === 413) return refuseLarge(request, requestId);
  if (refusal) {
    return new NextResponse(`${refusal.status} ${refusal.reason}\n`, {
      status: refusal.status,
      headers: { "content-type": "text/plain; charset=utf-8", "x-request-id": requestId },
    });
  }

  const https = isSecure(request.headers);
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce, {
    https,
    development: env.development,
    mapOrigin: env.mapServer?.origin,
  });
  const headers = new Headers(request.headers);
  headers.set("x-request-id", requestId);
  headers.set("x-nonce", nonce);
  headers.set("x-portal-path", pathname + search);
  headers.set("content-security-policy", policy); // where Next.js looks for the nonce

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-request-id", requestId);
  if (https) {
    response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  }
  return response;
}

/**
 * Our own script shows what it is told as an error's message, and takes nothing but this very type;
 * whoever sent a form without script gets a page.
 */
function refuseLarge({ headers, cookies }: NextRequest, requestId: string): NextResponse {
  const answer = (body: string, more: Record<string, string>) =>
    new NextResponse(body, { status: 413, headers: { "x-request-id": requestId, ...more } });
  const fromPage = headers.get("accept")?.includes("text/html") && !headers.has("next-action");
  if (!fromPage) return answer(`${tooLargeMessage}\n`, { "content-type": "text/plain" });
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const chosen = cookies.get(localeCookie)?.value;
  const locale = isLocale(chosen) ? chosen : negotiateLocale(headers.get("accept-language"));
  return answer(tooLargePage(locale, nonce), {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": contentSecurityPolicy(nonce, {
      https: isSecure(headers),
      development: false,
    }),
  });
}

export const config = { matcher: ["/((?!_next/static/).*)"] };
