import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/i18n/format";
import type { AssignmentView } from "@/lib/pcp/types";

/** That the plan chose this PCP, when, by what, and that the member may choose another. */
export function AssignedNotice({
  assignment: { pcp },
  assigned: { on, why },
}: {
  assignment: AssignmentView;
  assigned: NonNullable<AssignmentView["assigned"]>;
}) {
  const t = useTranslations("pcp.assigned");
  const locale = useLocale();
  return (
    <Notice tone="info" title={t("title", { pcp: pcp.name, date: formatDate(locale, on) })}>
      <p>{t(`why.${why}`)}</p>
      <p>{t("change")}</p>
    </Notice>
  );
}
