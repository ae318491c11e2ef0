import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Temporal } from "temporal-polyfill";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { Link } from "@/components/ui/link";
import { Phone } from "@/components/ui/phone";
import { SummaryList } from "@/components/ui/summary-list";
import { Timeline, type TimelineStep } from "@/components/ui/timeline";
import type { Tone } from "@/components/ui/tone";
import { agencies } from "@/lib/agencies";
import { brand } from "@/lib/brand";
import type { CaseOutcome, RelianceCase } from "@/lib/cases/types";
import { formatDate, formatMoney } from "@/lib/i18n/format";
import { dateAt } from "@/lib/time-zone";

const tones: Record<CaseOutcome, Tone> = { UPHELD: "good", NOT_UPHELD: "stop" };

type Props = { one: RelianceCase; now: Temporal.Instant; children?: ReactNode };

/** A case as its member follows it: how it stands, its clocks, and what they said. */
export function CaseView({ one, now, children }: Props) {
  const t = useTranslations("cases");
  const locale = useLocale();
  const { number, member, closed, resolveBy } = one;
  const late = !closed && Temporal.Instant.compare(resolveBy, now) < 0;
  const name = `${member.givenName} ${member.familyName}`;
  const answer = closed?.outcome ?? (late ? "LATE" : "OPEN");
  return (
    <section className="stack" aria-labelledby={number}>
      <h2 id={number}>{t("of", { number, name })}</h2>
      <AnswerPanel
        level={3}
        tone={closed ? tones[closed.outcome] : late ? "caution" : "info"}
        answer={t(`answer.${answer}`, { date: formatDate(locale, dateAt(resolveBy)) })}
      >
        {late && <p>{t("late")}</p>}
        {closed && (
          <>
            <p className="quiet">{t("ourReason")}</p>
            <p className="typed">{closed.reason}</p>
          </>
        )}
        {closed?.outcome === "UPHELD" ? (
          <p>
            {t.rich("upheldNext", { phone: () => <Phone number={brand.memberServices.phone} /> })}
          </p>
        ) : (
          (late || closed) && <StateHelp />
        )}
      </AnswerPanel>
      {children}
      <Timeline steps={useCourse(one)} />
      <SummaryList
        rows={[
          {
            key: "words",
            label: t("words"),
            value: <span className="typed">{one.words}</span>,
          },
          ...(one.serviceOn
            ? [
                {
                  key: "on",
                  label: t("serviceOn"),
                  value: formatDate(locale, one.serviceOn),
                },
              ]
            : []),
          ...(one.billedCents !== null
            ? [{ key: "billed", label: t("billed"), value: formatMoney(locale, one.billedCents) }]
            : []),
        ]}
      />
    </section>
  );
}

/** The state's help, and the rights, for who does not agree. */
export function StateHelp() {
  const t = useTranslations("cases");
  const { phone, site } = agencies.dmhc;
  return (
    <>
      <p>
        {t.rich("state", {
          phone: () => <Phone number={phone} />,
          site: () => <a href={site.href}>{site.label}</a>,
        })}
      </p>
      <p>
        <Link href="/grievances">{t("rights")}</Link>
      </p>
    </>
  );
}

/** Opened, acknowledged, answered: what is done with its day, what is ahead with its last one. */
function useCourse({
  openedAt,
  acknowledgedAt,
  acknowledgeBy,
  closed,
  resolveBy,
}: RelianceCase): TimelineStep[] {
  const t = useTranslations("cases.course");
  const locale = useLocale();
  const day = (at: Temporal.Instant) => formatDate(locale, dateAt(at));
  const done = (key: string, title: string, at: Temporal.Instant): TimelineStep => ({
    key,
    state: "done",
    title,
    when: day(at),
  });
  const next = (
    key: string,
    state: "now" | "ahead",
    title: string,
    by: Temporal.Instant,
  ): TimelineStep => ({ key, state, title, when: t("by", { date: day(by) }) });
  return [
    done("opened", t("opened"), openedAt),
    acknowledgedAt
      ? done("acknowledged", t("acknowledged"), acknowledgedAt)
      : next("acknowledged", "now", t("acknowledge"), acknowledgeBy),
    closed
      ? done("answer", t("answered"), closed.at)
      : next("answer", acknowledgedAt ? "now" : "ahead", t("answer"), resolveBy),
  ];
}
