import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PinMap } from "@/components/map/pin-map";
import { HouseholdMember } from "@/components/members/household-member";
import { CandidateCard } from "@/components/pcp/candidate-card";
import { CandidateFilterForm } from "@/components/pcp/candidate-filter-form";
import { OtherCandidates } from "@/components/pcp/other-candidates";
import { Refusal } from "@/components/pcp/refusal";
import { languageName } from "@/components/providers/language-names";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { BackLink } from "@/components/ui/wayfinding";
import { queryStrings } from "@/lib/forms";
import { formatDistance } from "@/lib/i18n/format";
import { loadMapServer } from "@/lib/map/loaders";
import { loadChoosePage } from "@/lib/pcp/loaders/choose-page";
import { pcpHref } from "@/lib/pcp/rules/hrefs";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pcp.choose");
  return { title: t("title") };
}

export default async function ChoosePcpPage({ searchParams }: PageProps<"/pcp/choose">) {
  const page = await loadChoosePage(queryStrings(await searchParams));
  const [t, providers, locale] = await Promise.all([
    getTranslations("pcp.choose"),
    getTranslations("providers"),
    getLocale(),
  ]);
  const { subject, filters, near } = page;
  const forId = subject.isSelf ? null : subject.id;
  const around = page.hasWork ? t("homeAndWork") : t("home");
  const place = filters.zip && !page.zipUnknown ? filters.zip : around;
  const radius = { distance: formatDistance(locale, page.miles) };
  const { zip } = filters;
  const isBlocked = page.obstacles.length > 0;
  const forFamily = filters.family !== null;
  const groupId = page.groups.find(({ code }) => code === filters.group)?.id ?? null;
  const href = (changes: Partial<typeof filters>) => {
    const { within, page: number, ...others } = { ...filters, page: 1, ...changes };
    return pcpHref("/pcp/choose", {
      for: forId,
      ...others,
      within: within === null ? null : String(within),
      page: number === 1 ? null : String(number),
    });
  };

  return (
    <div className="stack-wide">
      <div className="page-narrow stack">
        <BackLink href={pcpHref("/pcp", { for: forId })}>{t("back")}</BackLink>
        <PageHeader
          title={t("heading", { self: String(subject.isSelf), name: subject.givenName })}
        />
        <HouseholdMember subject={subject} people={page.people} path="/pcp/choose" />
        {isBlocked ? (
          <Refusal
            title={t("blocked")}
            reasons={page.obstacles}
            subject={subject}
            pcp=""
            knowsHealth={page.knowsHealth}
          />
        ) : near.length === 0 ? (
          <EmptyState icon="pin" title={t("noPlace")} />
        ) : (
          <AnswerPanel
            tone={page.total > 0 ? "good" : "neutral"}
            answer={t("answer", { count: page.total, place })}
          >
            <p>
              {page.total === 0
                ? t("noneText")
                : page.language === "en"
                  ? t("radius", radius)
                  : t("radiusLanguage", {
                      ...radius,
                      language: languageName(providers, locale, page.language),
                    })}
            </p>
          </AnswerPanel>
        )}
        {!isBlocked && page.people.length > 1 && (
          <p>
            {forFamily ? (
              <>
                {t("familyOn")} <Link href={href({ family: null })}>{t("familyOff")}</Link>
              </>
            ) : (
              <Link href={href({ family: "1" })}>{t("familyOffer")}</Link>
            )}
          </p>
        )}
        {page.ignored.length > 0 && <Notice tone="caution">{t("ignored")}</Notice>}
        {page.zipUnknown && zip && <Notice tone="caution">{t("zipUnknown", { zip })}</Notice>}
        {!isBlocked && <CandidateFilterForm filters={filters} groups={page.groups} forId={forId} />}
      </div>
      {!isBlocked && near.length > 0 && (
        <>
          <PinMap pins={page.results} origins={near} towns={page.towns} server={loadMapServer()} />
          {page.results.length > 0 && (
            <form action="/pcp/choose/compare" className="stack">
              {forId && <input type="hidden" name="for" value={forId} />}
              <ul className="card-grid" aria-label={t("results")}>
                {page.results.map((candidate) => (
                  <li key={candidate.pcp.roleId} data-refused={candidate.refused ? "" : undefined}>
                    <CandidateCard
                      candidate={candidate}
                      subject={subject}
                      knowsHealth={page.knowsHealth}
                      groupId={groupId}
                      forFamily={forFamily}
                      compare={page.total > 1}
                    />
                  </li>
                ))}
              </ul>
              {page.total > 1 && (
                <p>
                  <Button type="submit" look="second">
                    {t("compareSubmit")}
                  </Button>
                </p>
              )}
            </form>
          )}
          <Pagination
            page={filters.page}
            pages={page.pages}
            href={(number) => href({ page: number })}
          />
          <OtherCandidates
            others={page.others}
            place={place}
            isShown={filters.show !== null}
            href={href({ show: filters.show ? null : "all" })}
          />
        </>
      )}
    </div>
  );
}
