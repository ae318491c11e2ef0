/** The largest body that a request may carry; what Next.js allows a server action. */
export const bodyLimit = 1_000_000;

/** How an answer says to our own script that a body was larger. */
export const tooLargeMessage = "413 body too large";

/**
 * The content security policy of one response. Scripts and styles run by nonce alone; only the
 * development server may evaluate and inject them. Pictures come from here, and from the map server
 * where there is one.
 */
export function contentSecurityPolicy(
  nonce: string,
  served: { https: boolean; development: boolean; mapOrigin?: string },
): string {
  const script = `script-src 'nonce-${nonce}' 'strict-dynamic'`;
  const directives = [
    "default-src 'self'",
    served.development ? `${script} 'unsafe-eval'` : script,
    served.development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:${served.mapOrigin ? ` ${served.mapOrigin}` : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(served.https ? ["upgrade-insecure-requests"] : []),
  ];
  return directives.join("; ");
}

export type Refusal = {
  status: 400 | 403 | 405 | 411 | 413;
  reason: string;
  /** The words for a reader (`refused.json`); none where no reader's browser sends such a thing. */
  page?: "address" | "form" | "foreign" | "tooLarge";
};

type Incoming = {
  method: string;
  pathname: string;
  headers: Pick<Headers, "get">;
};

/**
 * The methods for a path. Pages take forms; documents and answers for programs are only read, but
 * for those of sign-in.
 */
export function methodsFor(pathname: string): readonly string[] {
  const isRead =
    (pathname.startsWith("/api/") && !pathname.startsWith("/api/auth/")) ||
    /(\/pdf|\.\w+)$/.test(pathname);
  return isRead ? ["GET", "HEAD", "OPTIONS"] : ["GET", "HEAD", "POST", "OPTIONS"];
}

/**
 * What Next.js would turn into a 500 is refused before it gets there: a path that does not decode,
 * a write from a page of somebody else's, a body that is too large or does not tell its size. So is
 * a method that it would answer as if it were a read.
 */
export function refusalOf({ method, pathname, headers }: Incoming): Refusal | undefined {
  if (!isDecodable(pathname)) {
    return { status: 400, reason: "malformed path", page: "address" };
  }
  if (!methodsFor(pathname).includes(method)) return { status: 405, reason: "method not allowed" };
  if (method !== "POST") return undefined;
  if (isForeign(headers)) {
    return { status: 403, reason: "foreign origin", page: "foreign" };
  }
  const length = headers.get("content-length");
  if (length === null && headers.get("transfer-encoding") !== null) {
    return { status: 411, reason: "body without a length", page: "form" };
  }
  if (Number(length ?? 0) > bodyLimit) {
    return { status: 413, reason: "body too large", page: "tooLarge" };
  }
  return undefined;
}

function isDecodable(pathname: string): boolean {
  try {
    return !decodeURIComponent(pathname).includes("\u0000");
  } catch {
    return false;
  }
}

/**
 * Whether a page of another site sent this. Browsers tell by Origin, which a page cannot forge;
 * behind a reverse proxy our own name is the forwarded one.
 */
function isForeign(headers: Pick<Headers, "get">): boolean {
  const origin = headers.get("origin");
  if (origin === null) return headers.get("sec-fetch-site") === "cross-site";
  const own = firstOf(headers.get("x-forwarded-host")) ?? headers.get("host");
  return !URL.canParse(origin) || new URL(origin).host !== own;
}

/** Whether the reader's browser speaks https, to us or to the proxy before us. */
export function isSecure(headers: Pick<Headers, "get">): boolean {
  return firstOf(headers.get("x-forwarded-proto")) === "https";
}

function firstOf(list: string | null): string | undefined {
  return list?.split(",")[0]?.trim() || undefined;
}
