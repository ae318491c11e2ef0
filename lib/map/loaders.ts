import "server-only";
import { env } from "@/lib/env";
import type { MapServer } from "./tiles";

/** The map server that the plan configured; null where maps are drawn without one. */
export function loadMapServer(): MapServer | null {
  return env.mapServer;
}
