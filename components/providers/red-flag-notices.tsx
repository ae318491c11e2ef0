import { useTranslations } from "next-intl";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { brand } from "@/lib/brand";
import { formatPhone, telephoneHref } from "@/lib/i18n/format";
import type { RedFlag } from "@/lib/providers/types";

const icons = { EMERGENCY: "alert", CRISIS: "heart", VIOLENCE: "heart" } as const;

/** The national lines: National Domestic Violence Hotline, and RAINN's for sexual assault. */
const lines = { violence: "+18007997233", assault: "+18006564673" };

/**
 * Before any list of doctors: who helps at once. Only whoever asks for a member who is not covered
 * today reads nothing of what the plan covers.
 */
export function RedFlagNotices({
  flags,
  uncovered,
}: {
  flags: readonly RedFlag[];
  uncovered: boolean;
}) {
  const t = useTranslations("providers.redFlag");
  return flags.map((flag) => (
    <AnswerPanel
      key={flag}
      tone="stop"
      icon={icons[flag]}
      answer={t(`${flag}.title`)}
      next={
        <>
          <Calls flag={flag} />
          <a className="button" data-look="second" href={telephoneHref(brand.nurseLine.phone)}>
            {t("nurse", { phone: formatPhone(brand.nurseLine.phone) })}
          </a>
        </>
      }
    >
      <p>{flag === "EMERGENCY" && uncovered ? t("EMERGENCY.bodyUncovered") : t(`${flag}.body`)}</p>
    </AnswerPanel>
  ));
}

function Calls({ flag }: { flag: RedFlag }) {
  const t = useTranslations("providers.redFlag");
  switch (flag) {
    case "EMERGENCY":
      return (
        <a className="button" data-look="main" href="tel:911">
          {t("EMERGENCY.call")}
        </a>
      );
    case "CRISIS":
      return (
        <>
          <a className="button" data-look="main" href="tel:988">
            {t("CRISIS.call")}
          </a>
          <a className="button" data-look="second" href="sms:988">
            {t("CRISIS.text")}
          </a>
        </>
      );
    case "VIOLENCE":
      return (
        <>
          <a className="button" data-look="main" href={telephoneHref(lines.violence)}>
            {t("VIOLENCE.call", { phone: formatPhone(lines.violence) })}
          </a>
          <a className="button" data-look="second" href={telephoneHref(lines.assault)}>
            {t("VIOLENCE.assault", { phone: formatPhone(lines.assault) })}
          </a>
        </>
      );
  }
}
