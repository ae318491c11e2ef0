import "server-only";
import { db } from "@/lib/db/client";
import { checkReceipt } from "@/lib/receipts/data/keys";
import type { NetworkAnswer, ReceiptCheck } from "@/lib/receipts/types";

/** The code that is kept under an id; null for an unknown one. */
export async function findReceiptCode(id: string): Promise<string | null> {
  const row = await db.relianceReceipt.findUnique({ where: { id }, select: { code: true } });
  return row?.code ?? null;
}

export type KeptReceipt = {
  id: string;
  code: string;
  check: ReceiptCheck;
  /** Groups named in it that stand for a contract with the plan itself. */
  directContracts: readonly string[];
};

/** A code as it is kept, and whether its signature still holds; null for an unknown id. */
export async function findReceipt(id: string): Promise<KeptReceipt | null> {
  const code = await findReceiptCode(id);
  if (code === null) return null;
  const check = checkReceipt(code);
  // A true code under another's id would be a receipt put in another's place.
  const own =
    check.ok && check.answer.id !== id ? ({ ok: false, reason: "ALTERED" } as const) : check;
  return { id, code, check: own, directContracts: own.ok ? await findDirect(own.answer) : [] };
}

async function findDirect({ networks }: NetworkAnswer): Promise<string[]> {
  const groups = await db.providerGroup.findMany({
    where: { kind: "DIRECT_CONTRACT", name: { in: networks.map(({ group }) => group) } },
    select: { name: true },
  });
  return groups.map(({ name }) => name);
}
