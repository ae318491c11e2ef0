import type { EnrolmentTransaction } from "./types/sent";

/** People read ahead at once; a family is not cut unless it is larger than this. */
const BATCH = 250;
const LONGEST = 500;

/** All that a stretch of the file says of one subscriber number, in the file's order. */
export type HouseholdRun = EnrolmentTransaction[];

/**
 * Gathers people into stretches of bounded length, and those into runs of one subscriber number, so
 * that a family is decided as a whole and read in one query with its neighbours.
 */
export async function* gatherBatches(
  transactions: AsyncIterable<EnrolmentTransaction>,
): AsyncGenerator<HouseholdRun[]> {
  let batch: EnrolmentTransaction[] = [];
  for await (const transaction of transactions) {
    const last = batch.at(-1);
    const isNextFamily = last?.subscriberNumber !== transaction.subscriberNumber;
    if (batch.length >= LONGEST || (batch.length >= BATCH && isNextFamily)) {
      yield toRuns(batch);
      batch = [];
    }
    batch.push(transaction);
  }
  if (batch.length > 0) yield toRuns(batch);
}

function toRuns(batch: readonly EnrolmentTransaction[]): HouseholdRun[] {
  const runs = new Map<string, HouseholdRun>();
  for (const transaction of batch) {
    const run = runs.get(transaction.subscriberNumber);
    if (run) run.push(transaction);
    else runs.set(transaction.subscriberNumber, [transaction]);
  }
  return [...runs.values()];
}
