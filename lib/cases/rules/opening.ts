import { Temporal } from "temporal-polyfill";
import type { OpenRefusal } from "@/lib/cases/types";
import type { ReceiptCheck } from "@/lib/receipts/types";

/**
 * Why no case can be opened from a receipt today; null where one can. Who relied on a true receipt
 * that said yes, or listed the provider, pays no more than in the network if it was wrong
 * (42 USC 300gg-115(b)).
 */
export function whyNoCase(
  check: ReceiptCheck,
  today: Temporal.PlainDate,
): Exclude<OpenRefusal, "OPEN"> | null {
  if (!check.ok) return "NOT_TRUE";
  if (check.answer.answer === "NOT_IN_NETWORK") return "SAID_NO";
  const day = Temporal.PlainDate.from(check.answer.day);
  if (Temporal.PlainDate.compare(today, day) < 0) return "NOT_YET";
  const until = Temporal.PlainDate.from(check.answer.keepUntil);
  return Temporal.PlainDate.compare(today, until) > 0 ? "EXPIRED" : null;
}
