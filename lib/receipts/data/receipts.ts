import "server-only";
import { db } from "@/lib/db/client";

/** The code that is kept under an id; null for an unknown one. */
export async function findReceiptCode(id: string): Promise<string | null> {
  const row = await db.relianceReceipt.findUnique({ where: { id }, select: { code: true } });
  return row?.code ?? null;
}
