import "server-only";
import { getReadiness } from "@/lib/operations/data";
import type { Readiness } from "@/lib/operations/types";

/** For load balancers and operators: open to anyone, tells nothing of members. */
export function loadReadiness(): Promise<Readiness> {
  return getReadiness();
}
