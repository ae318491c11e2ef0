import { LinkButton } from "@/components/ui/button";
import { brand } from "@/lib/brand";
import { formatDate, formatPhone } from "@/lib/i18n/format";
import type { Referral } from "@/lib/referrals/types";
import { useSpeech } from "./speech";

/** Why it was denied, changed or not sent on: the words of whoever decided, and the rule. */
export function Reason({ referral }: { referral: Referral }) {
  const { t } = useSpeech();
  const { decisionReason, decisionCriterion } = referral;
  if (!decisionReason) return null;
  return (
    <section className="stack-tight">
      <h2>{t("detail.why")}</h2>
      <blockquote className="quoted">{decisionReason}</blockquote>
      {decisionCriterion && (
        <p>
          {t("detail.criterion")}: {decisionCriterion}
        </p>
      )}
      <p className="hint">
        {t("detail.asWritten", { phone: formatPhone(brand.memberServices.phone) })}
      </p>
    </section>
  );
}

/** How to contest a decision, until when, and what comes after. */
export function Appeal({ referral, open }: { referral: Referral; open: boolean }) {
  const { t, locale } = useSpeech();
  if (!referral.appealBy) return null;
  const date = formatDate(locale, referral.appealBy);
  return (
    <section className="stack-tight" id="appeal">
      <h2>{t("appeal.title")}</h2>
      {open ? (
        <>
          <p>
            <strong>{t("appeal.until", { date })}</strong>
          </p>
          <p>{t("appeal.how", { phone: formatPhone(brand.grievances.phone) })}</p>
          <p>{t("appeal.time")}</p>
          <p>{t("appeal.review")}</p>
          <div className="button-row">
            <LinkButton look="second" href="/grievances">
              {t("appeal.form")}
            </LinkButton>
          </div>
        </>
      ) : (
        <p>{t("appeal.over", { date, phone: formatPhone(brand.memberServices.phone) })}</p>
      )}
    </section>
  );
}
