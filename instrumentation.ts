import type { Instrumentation } from "next";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { routeConsole, shareLog } from "@/lib/log-console";

/** Runs once, before the first request. */
export function register(): void {
  shareLog();
  if (!env.development) routeConsole();
}

/** Every error that a page, an action or a route did not expect. */
export const onRequestError: Instrumentation.onRequestError = (error, request, context) => {
  log.error(
    {
      err: error,
      requestId: request.headers["x-request-id"],
      method: request.method,
      route: context.routePath,
      kind: context.routeType,
    },
    "request failed",
  );
};
