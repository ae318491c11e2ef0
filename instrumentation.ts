import type { Instrumentation } from "next";
import { today } from "@/lib/clock";
import { refreshSearchTiles } from "@/lib/directory/mutations/refresh-search-tiles";
import { refreshStandings } from "@/lib/directory/mutations/refresh-standings";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { routeConsole, shareLog } from "@/lib/log-console";
import { shareRefusals } from "@/lib/security/refusal-page";

/** Runs once, before the first request. */
export function register(): void {
  shareLog();
  shareRefusals();
  if (!env.development) routeConsole();
  followTheDays();
}

const hour = 60 * 60 * 1000;

/** The start has just done it; a server that runs for days does it again as days pass. */
function followTheDays(): void {
  setInterval(() => {
    refreshStandings(today()).catch((err) => log.error({ err }, "listings were not sunk by age"));
    refreshSearchTiles().catch((err) => log.error({ err }, "the search's tiles were not counted"));
  }, hour).unref();
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
