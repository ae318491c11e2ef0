import { isSecure } from "./policy";

/**
 * Where readers find the portal: the plan's own address. A name under `.example` belongs to nobody
 * and leads nowhere (RFC 2606): as long as the plan has no other, it is where this reader is, since
 * the answer goes to them alone. Nothing that is signed or sent may be made from it: whoever writes
 * the request writes its Host.
 */
export function publicOrigin(headers: Pick<Headers, "get">, webAddress: string): string {
  const host = headers.get("x-forwarded-host")?.split(",")[0]?.trim() || headers.get("host");
  const known = host !== null && /^([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?$/i.test(host);
  if (!known || !webAddress.endsWith(".example")) return `https://${webAddress}`;
  return `${isSecure(headers) ? "https" : "http"}://${host}`;
}
