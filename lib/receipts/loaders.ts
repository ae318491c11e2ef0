import "server-only";
import { cache } from "react";
import { refuseUnknown } from "@/lib/auth/gate";
import { findReceipt } from "@/lib/receipts/data/receipts";
import { receiptId } from "@/lib/receipts/schema";

/** As `loadReceipt`, but null for an unknown id. */
export async function findReceiptOf(typed: string) {
  const id = receiptId.safeParse(typed);
  return id.success ? findReceipt(id.data) : null;
}

/** A receipt by its link: the code as it is kept, and whether its signature still holds. */
export const loadReceipt = cache(
  async (typed: string) => (await findReceiptOf(typed)) ?? refuseUnknown("receipt", typed),
);
