import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import { formatDate, formatDistance, formatList } from "@/lib/i18n/format";
import { pcpHref } from "@/lib/pcp/rules/hrefs";
import type { PcpGroup, PcpListing } from "@/lib/pcp/types";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import { languageName } from "./language-names";

type Props = {
  candidate: {
    /** In the list and on the map. */
    number: number;
    pcp: PcpListing;
    group: PcpGroup;
    /** ISO. */
    effectiveOn: string;
    startsToday: boolean;
    miles: number;
    keepsGroup: boolean;
  };
  forId: string | null;
};

/** A doctor whom the member can have. */
export function CandidateCard({ candidate, forId }: Props) {
  const { number, pcp, group, effectiveOn, startsToday, miles, keepsGroup } = candidate;
  const t = useTranslations("pcp.choose");
  const locale = useLocale();
  return (
    <Card title={`${number}. ${pcp.name}`}>
      <div className="stack-tight">
        <p>
          {specialtyName(pcp.specialty.code, locale, pcp.specialty.display)}
          {" · "}
          {group.name}
        </p>
        <p>
          {t("distance", { distance: formatDistance(locale, miles) })}
          {" · "}
          {pcp.address}, {pcp.city}
        </p>
        <p>
          {t("speaks", {
            languages: formatList(
              locale,
              pcp.languages.map((tag) => languageName(locale, tag)),
            ),
          })}
        </p>
        <p className="row">
          <Tag tone="good">
            {startsToday
              ? t("startsToday")
              : t("starts", { date: formatDate(locale, effectiveOn) })}
          </Tag>
          {keepsGroup && <Tag tone="info">{t("sameGroup")}</Tag>}
        </p>
        <p className="row">
          <LinkButton
            look="second"
            size="small"
            href={pcpHref(`/pcp/change/${pcp.roleId}`, { for: forId })}
          >
            {t("pick", { pcp: pcp.name })}
          </LinkButton>
          <Link href={pcpHref(`/providers/${pcp.roleId}`, { for: forId })}>
            {t("profile")}
            <span className="sr-only"> {pcp.name}</span>
          </Link>
        </p>
      </div>
    </Card>
  );
}
