import { useLocale, useTranslations } from "next-intl";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDate } from "@/lib/i18n/format";
import type { AssignmentView } from "@/lib/pcp/types";

/** PCPs of before, the latest first. */
export function FormerPcps({ former }: { former: AssignmentView[] }) {
  const t = useTranslations("pcp.history");
  const locale = useLocale();
  return (
    <section className="stack-tight">
      <h2>{t("title")}</h2>
      <SummaryList
        rows={former.map(({ id, pcp, group, startsOn, endsOn }) => ({
          key: id,
          label: pcp.name,
          value: (
            <>
              {t("until", {
                from: formatDate(locale, startsOn),
                to: endsOn ? formatDate(locale, endsOn) : "",
              })}
              <br />
              {group.name}
            </>
          ),
        }))}
      />
    </section>
  );
}
