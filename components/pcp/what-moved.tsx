import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/i18n/format";
import type { SeenDifference } from "@/lib/pcp/types";

/** That nothing is done yet, and what is different from what was shown before. */
export function WhatMoved({
  differences,
  effectiveOn,
}: {
  differences: readonly SeenDifference[];
  /** ISO. */
  effectiveOn: string | null;
}) {
  const t = useTranslations("pcp.change");
  const locale = useLocale();
  function say(difference: SeenDifference): string {
    switch (difference.what) {
      case "DAY":
        return t("moved.day", {
          was: formatDate(locale, difference.was),
          is: effectiveOn === null ? "" : formatDate(locale, effectiveOn),
        });
      case "GROUP":
        return t("moved.group");
      case "REFERRAL":
        return t("moved.referral", { number: difference.number });
      case "GONE":
        return t("moved.gone", { count: difference.count });
    }
  }
  const sentences = differences.map(say);
  return (
    <Notice tone="caution" title={t("staleTitle")} takesFocus>
      <p>{t("stale")}</p>
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
