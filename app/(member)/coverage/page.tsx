import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BenefitTable } from "@/components/coverage/benefit-table";
import { CoverageAnswer } from "@/components/coverage/coverage-answer";
import { MainCosts } from "@/components/coverage/main-costs";
import { HouseholdMember } from "@/components/members/household-member";
import { LinkButton } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { PageHeader } from "@/components/ui/page-header";
import { SummaryList } from "@/components/ui/summary-list";
import { loadCoverage } from "@/lib/coverage/loaders";
import { queryStrings } from "@/lib/forms";
import { formatDate } from "@/lib/i18n/format";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coverage");
  return { title: t("title") };
}

export default async function CoveragePage({ searchParams }: PageProps<"/coverage">) {
  const { for: forId } = queryStrings(await searchParams);
  const page = await loadCoverage(forId);
  const [t, locale] = await Promise.all([getTranslations("coverage"), getLocale()]);
  const { span, subject } = page;
  const query = subject.isSelf ? "" : `?for=${subject.id}`;

  return (
    <div className="page-narrow stack-wide">
      <div className="stack">
        <PageHeader title={t("title")} />
        <HouseholdMember subject={subject} people={page.people} path="/coverage" />
        <CoverageAnswer
          status={page.status}
          span={span}
          subject={subject}
          next={
            <>
              <LinkButton href={`/coverage/id-card${query}`}>{t("idCardLink")}</LinkButton>
              <LinkButton look="second" href={`/coverage/costs${query}`}>
                {t("costsLink")}
              </LinkButton>
            </>
          }
        />
      </div>
      {span && (
        <SummaryList
          rows={[
            { key: "product", label: t("product"), value: span.productName },
            ...(span.tier ? [{ key: "tier", label: t("tier"), value: span.tier }] : []),
            {
              key: "employer",
              label: t("employer"),
              value: span.employerName ?? t("individual"),
            },
            { key: "from", label: t("from"), value: formatDate(locale, span.startsOn) },
            {
              key: "until",
              label: t("until"),
              value: span.endsOn ? formatDate(locale, span.endsOn) : t("noEnd"),
            },
            ...(span.paidThrough
              ? [
                  {
                    key: "paid",
                    label: t("paidThrough"),
                    value: formatDate(locale, span.paidThrough),
                  },
                ]
              : []),
          ]}
        />
      )}
      {page.benefits.length > 0 && (page.status === "ACTIVE" || page.status === "FUTURE") && (
        <section className="stack">
          <h2>{t("visit.heading")}</h2>
          <p>{t("visit.intro")}</p>
          <MainCosts benefits={page.benefits} />
          <Details summary={t("visit.all")}>
            <BenefitTable benefits={page.benefits} />
          </Details>
        </section>
      )}
      {page.otherSpans.length > 0 && (
        <section className="stack">
          <h2>{t("earlier")}</h2>
          <SummaryList
            rows={page.otherSpans.map((other) => ({
              key: other.startsOn.toString(),
              label: other.productName,
              value: `${formatDate(locale, other.startsOn)} – ${
                other.endsOn ? formatDate(locale, other.endsOn) : t("noEnd")
              }`,
            }))}
          />
        </section>
      )}
    </div>
  );
}
