import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";

export type RequestContext = {
  requestId: string;
  /** What the server answers with where Next.js would say 200. */
  status?: number;
};

// The server that owns the socket opens the context; the bundles that Next.js makes have their own
// copies of this module, so both sides meet at a symbol.
const key = Symbol.for("portal.request-context");
const shared = globalThis as typeof globalThis & {
  [key]?: AsyncLocalStorage<RequestContext>;
};

shared[key] ??= new AsyncLocalStorage();
const context = shared[key];

/** The id under which the current request is logged, or undefined outside a request. */
export function requestId(): string | undefined {
  return context.getStore()?.requestId;
}

/**
 * Gives the page that is being drawn another status than 200: one that says why, where `notFound()`
 * would draw the same for all.
 */
export function answerWith(status: number): void {
  const store = context.getStore();
  if (store) store.status = status;
}

/** An id that can be read out on the telephone: eight letters and digits that nobody mixes up. */
export function newRequestId(): string {
  const letters = "23456789BCDFGHJKMNPQRSTVWXYZ";
  return Array.from(randomBytes(8), (byte) => letters[byte % letters.length]).join("");
}
