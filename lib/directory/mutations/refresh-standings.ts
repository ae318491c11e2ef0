import "server-only";
import type { Temporal } from "temporal-polyfill";
import { db } from "@/lib/db/client";

/**
 * Sinks the listings that nobody has verified for 90 days, as of today. Reports and the desk keep
 * the standing of what they touch themselves: only age comes by itself. Answers how many sank.
 */
export function refreshStandings(today: Temporal.PlainDate): Promise<number> {
  return db.$executeRaw`
    update provider_role set standing = standing + 2
    where standing < 2 and listing_standing(verified_on, 0, ${today.toString()}::date) = 2`;
}
