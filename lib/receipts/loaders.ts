import "server-only";
import { cache } from "react";
import { refuseUnknown } from "@/lib/auth/gate";
import { checkReceipt } from "@/lib/receipts/data/keys";
import { findReceiptCode } from "@/lib/receipts/data/receipts";
import { receiptId } from "@/lib/receipts/schema";

/** A receipt by its link: the code as it is kept, and whether its signature still holds. */
export const loadReceipt = cache(async (typed: string) => {
  const id = receiptId.safeParse(typed);
  const code = id.success ? await findReceiptCode(id.data) : null;
  if (!id.success || code === null) return refuseUnknown("receipt", typed);
  const check = checkReceipt(code);
  // A true code under another's id would be a receipt put in another's place.
  const own =
    check.ok && check.answer.id !== id.data ? ({ ok: false, reason: "ALTERED" } as const) : check;
  return { id: id.data, code, check: own };
});
