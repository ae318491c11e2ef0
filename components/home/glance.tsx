import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Meter } from "@/components/ui/meter";
import type { Home } from "@/lib/home/loaders";
import { formatMoney } from "@/lib/i18n/format";

/** The reader's own PCP, referrals, costs and card, each a way to its page. */
export function Glance({ home }: { home: Home }) {
  const t = useTranslations("home.tiles");
  const costs = useTranslations("coverage.costs");
  const locale = useLocale();
  const { maximum } = home;

  return (
    <section className="stack" aria-labelledby="glance">
      <h2 id="glance">{t("heading")}</h2>
      <div className="card-grid">
        <Card level={3} title={t("pcp")} href="/pcp">
          <p>{home.pcpName ?? t("pcpNone")}</p>
          {home.pcpGone && <p className="hint">{t("pcpGone")}</p>}
        </Card>
        <Card level={3} title={t("referrals")} href="/referrals">
          <p>{t("referralsOpen", { count: home.openReferrals })}</p>
        </Card>
        {maximum && (
          <Card level={3} title={t("maximum", { year: String(home.year) })} href="/coverage/costs">
            <Meter
              label={costs("kinds.OUT_OF_POCKET")}
              value={maximum.usedCents}
              max={maximum.limitCents}
              start={costs("ofLimit", {
                used: formatMoney(locale, maximum.usedCents),
                limit: formatMoney(locale, maximum.limitCents),
              })}
              end={
                maximum.met
                  ? costs("met")
                  : costs("left", { amount: formatMoney(locale, maximum.remainingCents) })
              }
            />
          </Card>
        )}
        {home.productName && (
          <Card level={3} title={t("idCard")} href="/coverage/id-card">
            <p>{home.productName}</p>
            <p className="hint">{t("idCardHint")}</p>
          </Card>
        )}
      </div>
    </section>
  );
}
