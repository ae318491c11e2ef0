import type { Temporal } from "temporal-polyfill";
import { covers, earliestOf, isBefore } from "@/lib/pcp/rules/days";
import type { Days } from "@/lib/pcp/types";

type PlainDate = Temporal.PlainDate;

/**
 * The last day up to which contracts run without a gap from `from` on, and before the role is
 * withdrawn; null where no end is known. The day before `from` where none covers it. A contract
 * that is renewed the day after it ends runs on.
 */
export function lastDayInNetwork(
  contracts: readonly Days[],
  withdrawnOn: PlainDate | null,
  from: PlainDate,
): PlainDate | null {
  let last: PlainDate | null = from.subtract({ days: 1 });
  for (;;) {
    const next: PlainDate = last.add({ days: 1 });
    const contract = contracts.find((one) => covers(one, next));
    if (!contract) break;
    last = contract.endsOn;
    if (!last) break;
  }
  const withdrawn = withdrawnOn?.subtract({ days: 1 }) ?? null;
  const end = earliestOf(last, withdrawn);
  return end && isBefore(end, from) ? from.subtract({ days: 1 }) : end;
}
