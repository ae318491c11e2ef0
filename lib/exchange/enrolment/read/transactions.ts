import { element } from "@/lib/exchange/x12/element";
import type { Segment } from "@/lib/exchange/x12/types";
import { purposes } from "../codes";
import type { EnrolmentTransaction, Purpose } from "../types/sent";
import type { Loop } from "./loops";
import { MAX_SEGMENTS, readTransaction } from "./transaction";

/** The people of a file whose envelope was checked, one after another, as the segments arrive. */
export async function* readTransactions(
  segments: AsyncIterable<Segment>,
): AsyncGenerator<EnrolmentTransaction> {
  let purpose: Purpose = "CHANGE";
  let open: Loop | null = null;
  for await (const segment of segments) {
    if (segment.id === "INS" || segment.id === "SE") {
      if (open) yield readTransaction(open, purpose);
      open = segment.id === "INS" ? [segment] : null;
    } else if (segment.id === "BGN") {
      purpose = purposes.get(element(segment, 8)) ?? purpose;
    } else if (open && open.length <= MAX_SEGMENTS) {
      open.push(segment);
    }
  }
}
