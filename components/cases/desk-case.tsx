import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { languageName } from "@/components/providers/language-names";
import { receiptWords } from "@/components/receipts/receipt-words";
import { Due } from "@/components/referrals/due";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Phone } from "@/components/ui/phone";
import { SummaryList } from "@/components/ui/summary-list";
import type { DeskCasePage } from "@/lib/cases/loaders";
import { formatDate, formatInstant, formatMoney } from "@/lib/i18n/format";
import { CoverageDoubtNotice } from "./coverage-doubt";

/** A case at the desk: what the member says, what the receipt says, the clocks, what to decide. */
export function DeskCaseView({ page, children }: { page: DeskCasePage; children: ReactNode }) {
  const t = useTranslations("cases.one");
  const words = useTranslations("cases");
  const locale = useLocale();
  const { found, check, now } = page;
  const { closed, closedBy } = found;
  return (
    <div className="stack-wide">
      <header className="page-header">
        <h1>
          {words.rich("case", { number: () => <span className="nowrap">{found.number}</span> })}
        </h1>
      </header>
      <section className="stack" aria-labelledby="says">
        <h2 id="says">{t("says")}</h2>
        <SummaryList
          rows={[
            {
              key: "words",
              label: t("words"),
              value: <span className="typed">{found.words}</span>,
            },
            {
              key: "on",
              label: words("serviceOn"),
              value: found.serviceOn ? formatDate(locale, found.serviceOn) : t("noServiceOn"),
            },
            {
              key: "billed",
              label: words("billed"),
              value:
                found.billedCents === null ? t("noBilled") : formatMoney(locale, found.billedCents),
            },
          ]}
        />
      </section>
      <section className="stack" aria-labelledby="receipt">
        <h2 id="receipt">{t("receipt")}</h2>
        <Receipt page={page} />
        <div className="button-row">
          <LinkButton look="second" href={`/receipts/${found.receiptId}`}>
            {t("receiptSee")}
          </LinkButton>
          {check.ok && page.isListed && (
            <LinkButton look="second" href={`/providers/${check.answer.provider.roleId}`}>
              {t("listing")}
            </LinkButton>
          )}
        </div>
        {check.ok && !page.isListed && <p>{t("takenOut")}</p>}
      </section>
      <Member found={found} />
      <section className="stack" aria-labelledby="clocks">
        <h2 id="clocks">{t("clocks")}</h2>
        <SummaryList
          rows={[
            {
              key: "told",
              label: t("told"),
              value: found.acknowledgedAt ? (
                formatInstant(locale, found.acknowledgedAt)
              ) : (
                <Due dueAt={found.acknowledgeBy} now={now} />
              ),
            },
            {
              key: "decide",
              label: t("decide"),
              value: closed ? (
                formatInstant(locale, closed.at)
              ) : (
                <Due dueAt={found.resolveBy} now={now} />
              ),
            },
          ]}
        />
      </section>
      <section className="stack" aria-labelledby="act">
        <h2 id="act">{t("act")}</h2>
        {closed && (
          <Notice
            tone="info"
            title={t("decided", {
              outcome: closed.outcome,
              date: formatInstant(locale, closed.at),
            })}
          >
            <p className="typed">{closed.reason}</p>
            {closedBy && <p className="quiet">{t("decidedBy", { name: closedBy })}</p>}
          </Notice>
        )}
        {children}
      </section>
    </div>
  );
}

function Receipt({ page }: { page: DeskCasePage }) {
  const t = useTranslations("receipts");
  const words = useTranslations("cases");
  const providers = useTranslations("providers");
  const locale = useLocale();
  const { check, directContracts, doubt } = page;
  if (!check.ok) return <Notice tone="stop" title={words("one.altered")} />;
  const { sentence, rows } = receiptWords({ t, providers, locale }, check.answer, directContracts);
  return (
    <>
      {doubt && (
        <CoverageDoubtNotice
          doubt={doubt}
          subject={{ isSelf: false, givenName: page.found.member.givenName }}
        />
      )}
      <p>{sentence}</p>
      <SummaryList rows={rows} />
    </>
  );
}

function Member({ found }: { found: DeskCasePage["found"] }) {
  const t = useTranslations("cases.one");
  const providers = useTranslations("providers");
  const locale = useLocale();
  const { member, memberNumber, birthDate, phone, language, coverage } = found;
  return (
    <section className="stack" aria-labelledby="member">
      <h2 id="member">{t("member")}</h2>
      <SummaryList
        rows={[
          {
            key: "name",
            label: t("member"),
            value: `${member.givenName} ${member.familyName}`,
          },
          { key: "number", label: t("memberNumber"), value: memberNumber },
          { key: "born", label: t("born"), value: formatDate(locale, birthDate) },
          ...(phone ? [{ key: "phone", label: t("phone"), value: <Phone number={phone} /> }] : []),
          {
            key: "language",
            label: t("language"),
            value: languageName(providers, locale, language),
          },
          {
            key: "coverage",
            label: t("coverage", { date: formatDate(locale, coverage.on) }),
            value: coverage.product ?? t("notCovered"),
          },
        ]}
      />
    </section>
  );
}
