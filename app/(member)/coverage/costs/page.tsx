import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { LimitMeters } from "@/components/coverage/limit-meters";
import { HouseholdMember } from "@/components/members/household-member";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { Details } from "@/components/ui/details";
import { PageHeader } from "@/components/ui/page-header";
import { BackLink } from "@/components/ui/wayfinding";
import { loadCosts } from "@/lib/coverage/loaders";
import { queryStrings } from "@/lib/forms";
import { formatMoney } from "@/lib/i18n/format";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coverage.costs");
  return { title: t("title") };
}

export default async function CostsPage({ searchParams }: PageProps<"/coverage/costs">) {
  const { for: forId } = queryStrings(await searchParams);
  const { subject, people, covered, year, progress } = await loadCosts(forId);
  const [t, locale] = await Promise.all([getTranslations("coverage"), getLocale()]);
  const who = { self: String(subject.isSelf), name: subject.givenName };

  const maximums = (progress ?? []).filter((limit) => limit.kind === "OUT_OF_POCKET");
  const maximum = maximums.find((limit) => limit.met) ?? maximums.find(isIndividual);

  return (
    <div className="page-narrow stack">
      <BackLink href={subject.isSelf ? "/coverage" : `/coverage?for=${subject.id}`}>
        {t("backToCoverage")}
      </BackLink>
      <PageHeader title={t("costs.title")} />
      <HouseholdMember subject={subject} people={people} path="/coverage/costs" />
      {!covered ? (
        <AnswerPanel tone="neutral" answer={t("costs.answer.NONE")} />
      ) : !progress ? (
        <AnswerPanel tone="info" answer={t("costs.answer.PRIVATE", { name: subject.givenName })}>
          <p>{t("costs.privateEvidence", { name: subject.givenName })}</p>
        </AnswerPanel>
      ) : !maximum ? (
        <AnswerPanel tone="neutral" answer={t("costs.noLimits")} />
      ) : (
        <>
          <AnswerPanel
            tone={maximum.met ? "good" : "info"}
            answer={
              maximum.met
                ? t("costs.answer.MET", { ...who, year: String(year) })
                : t("costs.answer.OPEN", {
                    ...who,
                    year: String(year),
                    used: formatMoney(locale, maximum.usedCents),
                    limit: formatMoney(locale, maximum.limitCents),
                  })
            }
          />
          <LimitMeters progress={progress} subject={subject} />
        </>
      )}
      <Details summary={t("costs.explain.heading")}>
        <p>{t("costs.explain.deductible")}</p>
        <p>{t("costs.explain.maximum")}</p>
        <p>{t("costs.explain.family")}</p>
      </Details>
    </div>
  );
}

function isIndividual(limit: { scope: string; category: string }) {
  return limit.scope === "INDIVIDUAL" && limit.category !== "DRUG";
}
