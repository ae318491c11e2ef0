import "server-only";
import type { Database, Transaction } from "@/lib/db/client";
import { isRetryable } from "@/lib/db/errors";

const attempts = 4;

/**
 * Runs the work in one transaction at ReadCommitted, again from its start where the database broke
 * off a deadlock. What the work throws rolls everything back.
 */
export async function inTransaction<Result>(
  db: Database,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.$transaction(work, {
        isolationLevel: "ReadCommitted",
        maxWait: 10_000,
        timeout: 15_000,
      });
    } catch (error) {
      if (attempt === attempts || !isRetryable(error)) throw error;
    }
  }
}
