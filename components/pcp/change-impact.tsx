import { useLocale, useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import { formatList, formatMoney } from "@/lib/i18n/format";
import type { ReachChange, SeenSpecialist, VisitCosts } from "@/lib/pcp/types";
import { specialtyName } from "@/lib/providers/rules/specialty-names";

/** What a change does to hospitals, specialists and costs. */
export function ChangeImpact({
  reach,
  seen,
  costs,
}: {
  /** Null where the group stays the same. */
  reach: ReachChange | null;
  seen: readonly SeenSpecialist[];
  costs: VisitCosts;
}) {
  const t = useTranslations("pcp.change.impact");
  const locale = useLocale();
  return (
    <>
      {reach && (
        <section className="stack-tight">
          <h2>{t("reach")}</h2>
          <ul>
            <li>
              {t("hospitalsGained", {
                count: reach.hospitals.gained.length,
                names: formatList(locale, reach.hospitals.gained),
              })}
            </li>
            <li>
              {t("hospitalsLost", {
                count: reach.hospitals.lost.length,
                names: formatList(locale, reach.hospitals.lost),
              })}
            </li>
            <li>{t("specialists", reach.specialists)}</li>
          </ul>
          <p>{t("emergency")}</p>
        </section>
      )}
      {seen.length > 0 && (
        <section className="stack-tight">
          <h2>{t("seen")}</h2>
          <ul>
            {seen.map(({ name, specialty, stays }) => (
              <li key={name + specialty.code}>
                {name}, {specialtyName(specialty.code, locale, specialty.display)}{" "}
                <Tag tone={stays ? "good" : "caution"}>{stays ? t("stays") : t("leaves")}</Tag>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack-tight">
        <h2>{t("costs")}</h2>
        <p>
          {costs.otherProduct === null
            ? t("sameCosts")
            : t("otherProduct", { product: costs.otherProduct })}
        </p>
        {costs.pcpCopayCents !== null && costs.specialistCopayCents !== null && (
          <p>
            {t("copays", {
              pcp: formatMoney(locale, costs.pcpCopayCents),
              specialist: formatMoney(locale, costs.specialistCopayCents),
            })}
          </p>
        )}
      </section>
    </>
  );
}
