import { useLocale, useTranslations } from "next-intl";
import { SummaryList } from "@/components/ui/summary-list";
import type { BenefitCategory } from "@/lib/coverage/types";
import type { PricedBenefit } from "./benefit-table";
import { costWords } from "./cost-words";

/** What most people come to look up. */
const main: BenefitCategory[] = [
  "primary-care-visit",
  "specialist-visit",
  "urgent-care",
  "emergency-room-care",
  "generic-drugs",
  "preventive-care",
];

export function MainCosts({ benefits }: { benefits: PricedBenefit[] }) {
  const t = useTranslations("coverage");
  const locale = useLocale();
  return (
    <SummaryList
      rows={main.flatMap((category) => {
        const benefit = benefits.find((one) => one.category === category);
        return benefit
          ? [
              {
                key: category,
                label: t(`categories.${category}`),
                value: costWords(t, locale, benefit.cost),
              },
            ]
          : [];
      })}
    />
  );
}
