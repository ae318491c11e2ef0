import "server-only";
import type { Transaction } from "@/lib/db/client";
import { referralNumber } from "../rules/number";

/** A number that no referral has: a clash would take the whole transaction with it. */
export async function freeNumber(tx: Transaction): Promise<string> {
  for (;;) {
    const number = referralNumber(crypto.getRandomValues(new Uint8Array(8)));
    if ((await tx.referral.count({ where: { number } })) === 0) return number;
  }
}
