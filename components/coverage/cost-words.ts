import type { useTranslations } from "next-intl";
import type { MemberCost } from "@/lib/coverage/types";
import { formatMoney, formatPercent } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

/** What a service costs, in one phrase of the reader's language. */
export function costWords(
  t: ReturnType<typeof useTranslations<"coverage">>,
  locale: Locale,
  cost: MemberCost,
): string {
  if (cost.kind === "NOT_COVERED") return t("cost.NOT_COVERED");
  if (cost.kind === "FREE") {
    return t(cost.because === "OUT_OF_POCKET_MET" ? "cost.FREE_MAXIMUM" : "cost.FREE");
  }
  if (cost.share.kind === "COINSURANCE") {
    const percent = formatPercent(locale, cost.share.basisPoints);
    return cost.deductibleFirst
      ? t("cost.COINSURANCE_AFTER_DEDUCTIBLE", { percent })
      : t("cost.COINSURANCE", { percent });
  }
  const amount = formatMoney(locale, cost.share.cents);
  if (!cost.deductibleFirst) return t("cost.COPAY", { amount });
  return cost.share.cents === 0
    ? t("cost.FREE_AFTER_DEDUCTIBLE")
    : t("cost.COPAY_AFTER_DEDUCTIBLE", { amount });
}
