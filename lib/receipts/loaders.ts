import "server-only";
import { cache } from "react";
import { refuseUnknown } from "@/lib/auth/gate";
import { findReceipt } from "@/lib/receipts/data/receipts";
import { receiptId } from "@/lib/receipts/schema";

/** A receipt by its link: the code as it is kept, and whether its signature still holds. */
export const loadReceipt = cache(async (typed: string) => {
  const id = receiptId.safeParse(typed);
  const receipt = id.success ? await findReceipt(id.data) : null;
  return receipt ?? refuseUnknown("receipt", typed);
});
