import { isIP } from "node:net";

/**
 * Who sends a request, for counting attempts. `forwardedFor` is X-Forwarded-For as it came;
 * everybody may write what they like into it, so only the entries that our own proxies added
 * count: with `trustedProxies` of them in a row before us, the one that the outermost wrote. With
 * none, the peer itself. An IPv6 address counts by its /64, which one line has to itself.
 */
export function clientAddress(
  peer: string | null,
  forwardedFor: string | null,
  trustedProxies: number,
): string | null {
  const forwarded = (forwardedFor ?? "").split(",").map((part) => part.trim());
  const named = trustedProxies === 0 ? peer : forwarded.at(-trustedProxies);
  return bucketOf(named ?? "") ?? bucketOf(peer ?? "");
}

function bucketOf(address: string): string | null {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  const version = isIP(plain);
  if (version === 4) return plain;
  return version === 6 ? `${firstHalf(plain)}::/64` : null;
}

function firstHalf(address: string): string {
  const [head = "", tail] = address.toLowerCase().split("::");
  const front = head === "" ? [] : head.split(":");
  const back = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : 8 - front.length - back.length;
  return [...front, ...Array.from({ length: zeros }, () => "0"), ...back]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
