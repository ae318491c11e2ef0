import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/i18n/format";
import type { AssignmentView, ReferralView } from "@/lib/pcp/types";
import { specialtyName } from "@/lib/providers/rules/specialty-names";

/** Referrals of another group than that of the PCP who comes next, or is there. */
export function ReferralsToReissue({
  next,
  referrals,
}: {
  next: AssignmentView;
  referrals: ReferralView[];
}) {
  const t = useTranslations("pcp.reissue");
  const locale = useLocale();
  return (
    <Notice tone="caution" title={t("title")}>
      <p>{t("text", { pcp: next.pcp.name, date: formatDate(locale, next.startsOn) })}</p>
      <ul>
        {referrals.map(({ number, specialty }) => (
          <li key={number}>
            <Link href={`/referrals/${number}`}>
              {t("item", {
                specialty: specialtyName(specialty.code, locale, specialty.display),
                number,
              })}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
