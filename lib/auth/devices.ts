import "server-only";
import { randomBytes } from "node:crypto";
import { isKeyedHash, keyedHash } from "@/lib/auth/secrets";

/** People of one household share a computer. */
const remembered = 5;

/**
 * A mark for a browser in which somebody has signed in. It opens nothing: it only lets their own
 * mistakes be counted apart from a stranger's (OWASP, "device cookies"). It does not name them.
 */
function mintDevice(username: string): string {
  const nonce = randomBytes(12).toString("base64url");
  return `${nonce}.${keyedHash("device", username, nonce)}`;
}

/** The nonce of the mark that this browser has for a username, or null. */
export function findDevice(cookie: string | undefined, username: string): string | null {
  for (const device of split(cookie)) {
    const [nonce = "", hash = ""] = device.split(".");
    if (isKeyedHash(hash, "device", username, nonce)) return nonce;
  }
  return null;
}

/** The cookie with a mark for this username, the newest first. */
export function rememberDevice(cookie: string | undefined, username: string): string {
  if (cookie && findDevice(cookie, username)) return cookie;
  return [mintDevice(username), ...split(cookie)].slice(0, remembered).join("~");
}

function split(cookie: string | undefined): string[] {
  return (cookie ?? "").slice(0, 1000).split("~").filter(Boolean).slice(0, remembered);
}
