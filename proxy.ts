import { type NextRequest, NextResponse } from "next/server";
import { env } from "@/lib/env";
import { newRequestId } from "@/lib/request-context";
import { isOwnForm } from "@/lib/security/own-form";
import {
  contentSecurityPolicy,
  isSecure,
  methodsFor,
  type Refusal,
  refusalOf,
  tooLargeMessage,
} from "@/lib/security/policy";
import { refusalAnswer } from "@/lib/security/refusal-page";

const malformedForm: Refusal = { status: 400, reason: "malformed form", page: "form" };

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
    (request.method === "POST" && !(await isOwnForm(request)) ? malformedForm : undefined);
  if (refusal) return refuse(request, refusal, requestId);
  const allow = methodsFor(pathname).join(", ");
  if (request.method === "OPTIONS") {
    return new NextResponse(null, { status: 204, headers: { allow, "x-request-id": requestId } });
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
  headers.set("x-portal-method", request.method);
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
 * A page for a reader; one line for a program, and for our own script, which shows it as an error's
 * message and takes nothing but plain text.
 */
function refuse(
  { headers, nextUrl }: NextRequest,
  { status, reason, page }: Refusal,
  requestId: string,
): NextResponse {
  const answer = page && refusalAnswer(headers, page);
  const line = status === 413 ? tooLargeMessage : `${status} ${reason}`;
  return new NextResponse(answer?.body ?? `${line}\n`, {
    status,
    headers: {
      "content-type": "text/plain",
      "x-request-id": requestId,
      ...(status === 405 && { allow: methodsFor(nextUrl.pathname).join(", ") }),
      ...answer?.headers,
    },
  });
}

export const config = { matcher: ["/((?!_next/static/).*)"] };
