import "server-only";
import type { Database, Transaction } from "@/lib/db/client";
import { isBusy, isRetryable } from "@/lib/db/errors";

const attempts = 4;

/** As long as somebody waits for a page before they give up. */
const patienceMillis = 30_000;

/**
 * Runs the work in one transaction at ReadCommitted, again from its start where the database broke
 * off a deadlock. Where many want the same at once it goes on queueing: the pool's own patience is
 * short, since it is also how soon a dead database is noticed, and a transaction's is bounded. What
 * the work throws rolls everything back.
 */
export async function inTransaction<Result>(
  db: Database,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const since = performance.now();
  for (let attempt = 1; ; ) {
    try {
      return await db.$transaction(work, {
        isolationLevel: "ReadCommitted",
        maxWait: 10_000,
        timeout: 15_000,
      });
    } catch (error) {
      if (isBusy(error) && performance.now() - since < patienceMillis) continue;
      if (attempt === attempts || !isRetryable(error)) throw error;
      attempt += 1;
    }
  }
}
