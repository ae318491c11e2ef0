import "server-only";
import { type LimitName, limits } from "@/lib/auth/rules/throttle";
import { keyedHash } from "@/lib/auth/secrets";
import { db } from "@/lib/db/client";

/** What is counted: a kind of attempt, and the account, address or device that it counts against. */
export type Bucket = { limit: LimitName; of: string };

/** An attempt that was counted. */
export type Attempt = { key: string; windowStart: Date };

const keyOf = ({ limit, of }: Bucket) => keyedHash("throttle", limit, of);

/**
 * Counts one attempt before it is made, so that many at once cannot slip through together. Null
 * when the window is full.
 */
async function takeAttempt(bucket: Bucket): Promise<Attempt | null> {
  const key = keyOf(bucket);
  const { attempts, minutes } = limits[bucket.limit];
  const seconds = minutes * 60;
  const [row] = await db.$queryRaw<{ windowStart: Date; attempts: number }[]>`
    insert into throttle (key, window_start, attempts)
    values (${key}, to_timestamp(floor(extract(epoch from now()) / ${seconds}) * ${seconds}), 1)
    on conflict (key, window_start) do update set attempts = throttle.attempts + 1
      where throttle.attempts < ${attempts}
    returning window_start as "windowStart", attempts`;
  if (!row) return null;
  if (row.attempts === 1) await forgetOldWindows();
  return { key, windowStart: row.windowStart };
}

/**
 * Counts an attempt in every bucket, in their order, up to the first full one. Null when one was
 * full: the attempt must not be made.
 */
export async function takeAttempts(buckets: Bucket[]): Promise<Attempt[] | null> {
  const taken: Attempt[] = [];
  for (const bucket of buckets) {
    const attempt = await takeAttempt(bucket);
    if (!attempt) return null;
    taken.push(attempt);
  }
  return taken;
}

/** Takes back attempts that turned out well, and only those: others' failures go on counting. */
export async function giveBack(attempts: Attempt[]): Promise<void> {
  for (const { key, windowStart } of attempts) {
    await db.throttle.updateMany({
      where: { key, windowStart, attempts: { gt: 0 } },
      data: { attempts: { decrement: 1 } },
    });
  }
}

async function forgetOldWindows(): Promise<void> {
  await db.$executeRaw`delete from throttle where window_start < now() - interval '2 days'`;
}
