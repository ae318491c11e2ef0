import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { noteUnknown } from "@/lib/auth/gate";
import { findReceipt } from "@/lib/receipts/data/receipts";
import { receiptId } from "@/lib/receipts/schema";
import { answerWith } from "@/lib/request-context";

/** As `loadReceipt`, but null for an unknown id, which is audited and answered with 404 all the same. */
export const findReceiptOf = cache(async (typed: string) => {
  const id = receiptId.safeParse(typed);
  const receipt = id.success ? await findReceipt(id.data) : null;
  if (!receipt) {
    answerWith(404);
    await noteUnknown("receipt", typed);
  }
  return receipt;
});

/** A receipt by its link: the code as it is kept, and whether its signature still holds. */
export async function loadReceipt(typed: string) {
  return (await findReceiptOf(typed)) ?? notFound();
}
