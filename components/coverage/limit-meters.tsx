import { useLocale, useTranslations } from "next-intl";
import { Meter } from "@/components/ui/meter";
import type { LimitProgress } from "@/lib/coverage/types";
import { formatDate, formatMoney } from "@/lib/i18n/format";

const kinds = ["OUT_OF_POCKET", "DEDUCTIBLE"] as const;
const scopes = ["INDIVIDUAL", "FAMILY"] as const;

/** Each yearly limit as a bar with its numbers: the person's own first, then the family's. */
export function LimitMeters({
  progress,
  subject,
}: {
  progress: LimitProgress[];
  subject: { givenName: string; isSelf: boolean };
}) {
  const t = useTranslations("coverage.costs");
  const locale = useLocale();
  const money = (cents: number) => formatMoney(locale, cents);
  const who = { self: String(subject.isSelf), name: subject.givenName };
  // Once anything was reported, a limit without a report is unknown rather than untouched.
  const reported = progress.filter((limit) => limit.asOf !== null);
  const known = reported.length > 0 ? reported : progress;
  const dates = reported.flatMap(({ asOf }) => (asOf ? [asOf.toString()] : [])).sort();
  const asOf = dates.at(-1);

  return (
    <div className="stack-wide">
      {kinds.map((kind) => {
        const limits = known.filter((limit) => limit.kind === kind);
        if (limits.length === 0) return null;
        return (
          <section key={kind} className="stack">
            <h2>{t(`kinds.${kind}`)}</h2>
            {scopes
              .flatMap((scope) => limits.filter((limit) => limit.scope === scope))
              .map((limit) => (
                <Meter
                  key={`${limit.scope} ${limit.category}`}
                  label={`${t(`scopes.${limit.scope}`, who)}, ${t(`categories.${limit.category}`)}`}
                  value={limit.usedCents}
                  max={limit.limitCents}
                  start={t("ofLimit", {
                    used: money(limit.usedCents),
                    limit: money(limit.limitCents),
                  })}
                  end={limit.met ? t("met") : t("left", { amount: money(limit.remainingCents) })}
                />
              ))}
          </section>
        );
      })}
      <p className="hint">
        {asOf ? t("asOf", { date: formatDate(locale, asOf) }) : t("nothingReported")}
      </p>
    </div>
  );
}
