import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/lib/env";
import { newRequestId } from "@/lib/request-context";
import { contentSecurityPolicy, hasBrokenForm, isSecure, refusalOf } from "@/lib/security/policy";

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

export const config = { matcher: ["/((?!_next/static/).*)"] };
