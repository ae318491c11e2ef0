import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Tag } from "@/components/ui/tag";
import { formatNumber } from "@/lib/i18n/format";
import type { PileCounts } from "@/lib/referrals/types";

/** The open cases among the piles of the desk. */
export function CaseCard({ counts: { all, late, byTonight } }: { counts: PileCounts }) {
  const t = useTranslations("cases.desk");
  const d = useTranslations("desk.count");
  const locale = useLocale();
  return (
    <Card title={t("title")} href="/desk/cases">
      <p className="pile-number">{formatNumber(locale, all)}</p>
      <p className="quiet small">{t("about")}</p>
      <p className="row">
        {late > 0 && <Tag tone="stop">{d("late", { count: late })}</Tag>}
        {byTonight > 0 && <Tag tone="caution">{d("tonight", { count: byTonight })}</Tag>}
        {late + byTonight === 0 && <Tag tone="good">{d("onTime")}</Tag>}
      </p>
    </Card>
  );
}
