import { Temporal } from "temporal-polyfill";
import type { CoverageDoubt, ProductOn } from "@/lib/cases/types";
import type { NetworkAnswer, ReceiptCheck } from "@/lib/receipts/types";

/**
 * Why no case can be opened from a receipt today; null where one can. Who relied on a true receipt
 * that said yes, or listed the provider, pays no more than in the network if it was wrong
 * (42 USC 300gg-115(b)).
 */
export function whyNoCase(
  check: ReceiptCheck,
  today: Temporal.PlainDate,
): "NOT_TRUE" | "SAID_NO" | "NOT_YET" | "EXPIRED" | null {
  if (!check.ok) return "NOT_TRUE";
  if (check.answer.answer === "NOT_IN_NETWORK") return "SAID_NO";
  const day = Temporal.PlainDate.from(check.answer.day);
  if (Temporal.PlainDate.compare(today, day) < 0) return "NOT_YET";
  const until = Temporal.PlainDate.from(check.answer.keepUntil);
  return Temporal.PlainDate.compare(today, until) > 0 ? "EXPIRED" : null;
}

/** Why care on a day cannot have relied on an answer; null where it can, or no day was said. */
export function whyNotThatDay(
  serviceOn: Temporal.PlainDate | null,
  { day }: Pick<NetworkAnswer, "day">,
  birthDate: Temporal.PlainDate,
): "TOO_EARLY" | "BEFORE_BIRTH" | null {
  if (serviceOn === null) return null;
  if (Temporal.PlainDate.compare(serviceOn, birthDate) < 0) return "BEFORE_BIRTH";
  return Temporal.PlainDate.compare(serviceOn, Temporal.PlainDate.from(day)) < 0
    ? "TOO_EARLY"
    : null;
}

/**
 * Where the product that an answer tells about is not the member's own on its day, nor on the day of
 * care, or none covered the member on one of them: the first such day. Null where all is well.
 */
export function coverageDoubt(
  { product, day }: Pick<NetworkAnswer, "product" | "day">,
  serviceOn: Temporal.PlainDate | null,
  productOn: ProductOn,
): CoverageDoubt | null {
  const doubts = [Temporal.PlainDate.from(day), ...(serviceOn ? [serviceOn] : [])].flatMap((on) => {
    const own = productOn(on);
    const agrees = own !== null && (product === null || product.code === own.code);
    return agrees ? [] : [{ asked: product?.name ?? null, own: own?.name ?? null, on }];
  });
  return doubts[0] ?? null;
}
