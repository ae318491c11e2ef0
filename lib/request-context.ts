import { AsyncLocalStorage } from "node:async_hooks";

export type RequestContext = { requestId: string };

// The server that owns the socket opens the context; Next.js bundles have their own copies of this
// module, so both sides meet at a symbol.
const key = Symbol.for("portal.request-context");
const shared = globalThis as typeof globalThis & {
  [key]?: AsyncLocalStorage<RequestContext>;
};

/** The context of the request being served. Opened by `lib/commands/server.mjs`. */
shared[key] ??= new AsyncLocalStorage();
export const requestContext = shared[key];

/** The id under which the current request is logged, or undefined outside a request. */
export function requestId(): string | undefined {
  return requestContext.getStore()?.requestId;
}
