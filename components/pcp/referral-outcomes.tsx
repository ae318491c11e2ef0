import { useLocale, useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";
import type { Tone } from "@/components/ui/tone";
import { formatDate } from "@/lib/i18n/format";
import type { ReferralOutcome, ReferralView } from "@/lib/pcp/types";
import { specialtyName } from "@/lib/providers/rules/specialty-names";

const tones: Record<ReferralOutcome, Tone> = {
  KEEPS: "good",
  NEEDS_REISSUE: "caution",
  CONTINUITY: "caution",
  ENDS: "neutral",
};

/** What becomes of each open referral when the PCP changes on a day. */
export function ReferralOutcomes({
  referrals,
  effectiveOn,
}: {
  referrals: (ReferralView & { outcome: ReferralOutcome })[];
  /** ISO. */
  effectiveOn: string;
}) {
  const t = useTranslations("pcp.change.referrals");
  const locale = useLocale();
  if (referrals.length === 0) return <p>{t("none")}</p>;
  return (
    <ul className="stack">
      {referrals.map(({ number, specialty, outcome }) => (
        <li key={number}>
          <p>
            <strong>
              {t("item", {
                specialty: specialtyName(specialty.code, locale, specialty.display),
                number,
              })}
            </strong>{" "}
            <Tag tone={tones[outcome]}>{t(outcome)}</Tag>
          </p>
          <p>{t(`${outcome}Text`, { date: formatDate(locale, effectiveOn) })}</p>
        </li>
      ))}
    </ul>
  );
}
