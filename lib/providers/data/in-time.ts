import "server-only";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/prisma/generated/client";

/** A search that takes longer is given up: somebody waits for it. */
const searchMilliseconds = "4000";

/** Left to itself, PostgreSQL would plan a prepared statement anew for the values of each search. */
export const searchPlans = "force_generic_plan";

/**
 * The rows of a prepared statement of the search.
 * @throws a database error of the kind "timeout" where it takes too long.
 */
export async function inTime<Row>(statement: Prisma.Sql): Promise<Row[]> {
  const [, rows] = await db.$transaction([
    db.$executeRaw`
      select set_config('statement_timeout', ${searchMilliseconds}, true),
             set_config('plan_cache_mode', ${searchPlans}, true)`,
    db.$queryRaw<Row[]>(statement),
  ]);
  return rows;
}
