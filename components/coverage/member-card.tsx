import { useLocale, useTranslations } from "next-intl";
import { type CardFact, IdCard } from "@/components/ui/id-card";
import { brand } from "@/lib/brand";
import type { IdCardPage } from "@/lib/coverage/loaders";
import { costOf } from "@/lib/coverage/rules";
import type { BenefitCategory, LimitKind } from "@/lib/coverage/types";
import { formatDate, formatMoney, formatPhone } from "@/lib/i18n/format";
import { costWords } from "./cost-words";

const copays: BenefitCategory[] = [
  "primary-care-visit",
  "specialist-visit",
  "urgent-care",
  "emergency-room-care",
];

/**
 * Both sides of the card. It must show the deductible, the out-of-pocket maximum, a telephone
 * number and a web address (No Surprises Act, 42 USC 300gg-111(e)).
 */
export function MemberCard({ page }: { page: IdCardPage }) {
  const t = useTranslations("coverage");
  const locale = useLocale();
  const { subject, span, pcp } = page;
  if (!span) return null;

  const name = `${subject.givenName} ${subject.familyName}`;
  const fact = (key: string, label: string, value: CardFact["value"]): CardFact => ({
    key,
    label,
    value,
  });
  const limit = (kind: LimitKind) => {
    const centsOf = (scope: "INDIVIDUAL" | "FAMILY") =>
      page.limits.find((one) => one.kind === kind && one.scope === scope && one.category !== "DRUG")
        ?.limitCents;
    const amount = (cents = 0) => formatMoney(locale, cents);
    const [individual, family] = [centsOf("INDIVIDUAL"), centsOf("FAMILY")];
    return individual || family
      ? t("card.individualFamily", { individual: amount(individual), family: amount(family) })
      : t("card.none");
  };

  return (
    <div className="card-grid">
      <IdCard
        side="front"
        label={`${t("card.title")}, ${name}: ${t("card.front")}`}
        head={[brand.name, span.productName]}
        name={name}
        facts={[
          fact("number", t("card.memberNumber"), page.memberNumber),
          fact("subscriber", t("card.subscriberNumber"), page.subscriberNumber),
          ...(span.employerGroupNumber
            ? [fact("employer", t("card.employerGroup"), span.employerGroupNumber)]
            : []),
          fact("effective", t("card.effective"), formatDate(locale, span.startsOn, "short")),
          fact(
            "pcp",
            t("card.pcp"),
            pcp === "PRIVATE"
              ? t("card.pcpPrivate")
              : pcp
                ? `${pcp.name} ${pcp.phone ? formatPhone(pcp.phone) : ""}`
                : t("card.noPcp"),
          ),
          ...(pcp && pcp !== "PRIVATE" ? [fact("group", t("card.group"), pcp.groupName)] : []),
          ...page.benefits
            .filter((benefit) => copays.includes(benefit.category))
            .sort((a, b) => copays.indexOf(a.category) - copays.indexOf(b.category))
            .map((benefit) =>
              fact(
                benefit.category,
                t(`categories.${benefit.category}`),
                costWords(t, locale, costOf(benefit, null)),
              ),
            ),
          fact("deductible", t("card.deductible"), limit("DEDUCTIBLE")),
          fact("maximum", t("card.maximum"), limit("OUT_OF_POCKET")),
        ]}
      />
      <IdCard
        side="back"
        label={`${t("card.title")}, ${name}: ${t("card.back")}`}
        head={[brand.name, t("card.back")]}
        facts={[
          fact(
            "services",
            t("card.memberServices"),
            `${formatPhone(brand.memberServices.phone)} (${t("card.tty")} ${brand.memberServices.tty})`,
          ),
          fact("nurse", t("card.nurseLine"), formatPhone(brand.nurseLine.phone)),
          fact("web", t("card.web"), brand.webAddress),
          fact("mail", t("card.mail"), brand.mailingAddress.lines.join(", ")),
        ]}
      >
        <p>{t("card.emergency")}</p>
        <p>{t("card.providers")}</p>
      </IdCard>
    </div>
  );
}
