import { useLocale, useTranslations } from "next-intl";
import { formatDue } from "@/components/referrals/words";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { formatDate } from "@/lib/i18n/format";
import type { AssignmentView, ReissueView } from "@/lib/pcp/types";
import { specialtyName } from "@/lib/providers/rules/specialty-names";

/** What the new group was asked to issue again, how far each request is, and by when it is due. */
export function ReissueRequests({
  next,
  requests,
}: {
  next: AssignmentView;
  requests: readonly ReissueView[];
}) {
  const t = useTranslations("pcp.reissue");
  const status = useTranslations("referrals.status");
  const locale = useLocale();
  const date = formatDate(locale, requests[0]?.neededFrom ?? next.startsOn);
  return (
    <Notice tone="info" title={t("asked.title")}>
      <p>{t("asked.text", { group: next.group.name, date })}</p>
      <ul>
        {requests.map(({ number, specialty, status: headline, due }) => (
          <li key={number}>
            <Link href={`/referrals/${number}`}>
              {t("item", {
                specialty: specialtyName(specialty.code, locale, specialty.display),
                number,
              })}
            </Link>{" "}
            <Tag tone={headline === "READY" ? "good" : "info"}>{status(`${headline}.tag`)}</Tag>{" "}
            {due && t(due.late ? "asked.dueLate" : "asked.due", { due: formatDue(locale, due.at) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
