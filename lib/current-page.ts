import "server-only";
import { headers } from "next/headers";

/**
 * The path and query of the page whose form called the action, from a `Referer` of this very host;
 * null when the browser does not tell. Never an address elsewhere.
 */
export async function currentPage(): Promise<string | null> {
  const sent = await headers();
  const referer = sent.get("referer");
  if (!referer || !URL.canParse(referer)) return null;
  const { host, pathname, search } = new URL(referer);
  const own = sent.get("x-forwarded-host") ?? sent.get("host");
  return host === own && !pathname.startsWith("//") ? pathname + search : null;
}
