import "server-only";
import { db } from "@/lib/db/client";
import { checkReceipt } from "@/lib/receipts/data/keys";
import type { ReceiptCheck } from "@/lib/receipts/types";

/** The code that is kept under an id; null for an unknown one. */
export async function findReceiptCode(id: string): Promise<string | null> {
  const row = await db.relianceReceipt.findUnique({ where: { id }, select: { code: true } });
  return row?.code ?? null;
}

/** A code as it is kept, and whether its signature still holds; null for an unknown id. */
export async function findReceipt(
  id: string,
): Promise<{ id: string; code: string; check: ReceiptCheck } | null> {
  const code = await findReceiptCode(id);
  if (code === null) return null;
  const check = checkReceipt(code);
  // A true code under another's id would be a receipt put in another's place.
  const own =
    check.ok && check.answer.id !== id ? ({ ok: false, reason: "ALTERED" } as const) : check;
  return { id, code, check: own };
}
