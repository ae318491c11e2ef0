import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/env";

/**
 * A hash that nobody without the portal's secret can make or try out; `purpose` keeps one use's
 * hashes from serving another.
 */
export function keyedHash(purpose: string, ...values: string[]): string {
  return createHmac("sha256", env.authSecret)
    .update(JSON.stringify([purpose, ...values]))
    .digest("base64url");
}

export function isKeyedHash(given: string, purpose: string, ...values: string[]): boolean {
  const expected = Buffer.from(keyedHash(purpose, ...values));
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
