import { useLocale, useTranslations } from "next-intl";
import { languageName } from "@/components/providers/language-names";
import { Phone } from "@/components/ui/phone";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDate, formatList } from "@/lib/i18n/format";
import type { AssignmentView } from "@/lib/pcp/types";
import { specialtyName } from "@/lib/providers/rules/specialty-names";

/** A PCP's group, office and telephone, and since when. */
export function AssignmentFacts({
  assignment: { startsOn, group, pcp },
  hasStarted,
}: {
  assignment: AssignmentView;
  hasStarted: boolean;
}) {
  const t = useTranslations("pcp.facts");
  const providers = useTranslations("providers");
  const locale = useLocale();
  const { code, display } = pcp.specialty;
  return (
    <SummaryList
      rows={[
        {
          key: "since",
          label: hasStarted ? t("since") : t("from"),
          value: formatDate(locale, startsOn),
        },
        {
          key: "group",
          label: t("group"),
          value: (
            <>
              {group.name}
              <br />
              <Phone number={group.phone} />
            </>
          ),
        },
        {
          key: "office",
          label: t("office"),
          value: (
            <>
              {pcp.address}
              <br />
              {pcp.city}, CA {pcp.zip}
            </>
          ),
        },
        ...(pcp.phone
          ? [{ key: "phone", label: t("phone"), value: <Phone number={pcp.phone} /> }]
          : []),
        { key: "specialty", label: t("specialty"), value: specialtyName(code, locale, display) },
        {
          key: "languages",
          label: t("languages"),
          value: formatList(
            locale,
            pcp.languages.map((tag) => languageName(providers, locale, tag)),
          ),
        },
      ]}
    />
  );
}
