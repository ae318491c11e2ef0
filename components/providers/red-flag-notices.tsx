import { useTranslations } from "next-intl";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { brand } from "@/lib/brand";
import { formatPhone, telephoneHref } from "@/lib/i18n/format";
import type { RedFlag } from "@/lib/providers/types";

/** Before any list of doctors: who helps at once. */
export function RedFlagNotices({ flags }: { flags: readonly RedFlag[] }) {
  const t = useTranslations("providers.redFlag");
  return flags.map((flag) => (
    <AnswerPanel
      key={flag}
      tone="stop"
      icon={flag === "CRISIS" ? "heart" : "alert"}
      answer={t(`${flag}.title`)}
      next={
        <>
          <a className="button" data-look="main" href={flag === "CRISIS" ? "tel:988" : "tel:911"}>
            {t(`${flag}.call`)}
          </a>
          {flag === "CRISIS" && (
            <a className="button" data-look="second" href="sms:988">
              {t("CRISIS.text")}
            </a>
          )}
          <a className="button" data-look="second" href={telephoneHref(brand.nurseLine.phone)}>
            {t("nurse", { phone: formatPhone(brand.nurseLine.phone) })}
          </a>
        </>
      }
    >
      <p>{t(`${flag}.body`)}</p>
    </AnswerPanel>
  ));
}
