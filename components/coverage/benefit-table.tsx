import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { type Benefit, benefitCategories, type MemberCost } from "@/lib/coverage/types";
import { costWords } from "./cost-words";

export type PricedBenefit = Benefit & { cost: MemberCost };

/** The summary of benefits: every service, what it costs this member, what it needs first. */
export function BenefitTable({ benefits }: { benefits: PricedBenefit[] }) {
  const t = useTranslations("coverage");
  const locale = useLocale();
  const order = (benefit: Benefit) => benefitCategories.indexOf(benefit.category);

  return (
    <Table
      caption={t("visit.all")}
      rows={[...benefits].sort((a, b) => order(a) - order(b))}
      rowKey={(benefit) => benefit.category}
      columns={[
        {
          key: "service",
          title: t("visit.service"),
          cell: (benefit) => t(`categories.${benefit.category}`),
        },
        {
          key: "cost",
          title: t("visit.youPay"),
          cell: (benefit) => costWords(t, locale, benefit.cost),
        },
        {
          key: "needs",
          title: t("visit.needs"),
          cell: (benefit) => <Needs benefit={benefit} />,
        },
      ]}
    />
  );
}

function Needs({ benefit }: { benefit: Benefit }) {
  const t = useTranslations("coverage.needs");
  const needs = [
    benefit.referralRequired && t("referral"),
    benefit.authorizationRequired && t("authorization"),
    benefit.limitPerYear !== null && t("limit", { count: benefit.limitPerYear }),
  ].filter((need) => need !== false);
  return needs.length === 0 || !benefit.covered ? t("nothing") : needs.join(" · ");
}
