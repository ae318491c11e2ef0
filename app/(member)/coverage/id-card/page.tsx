import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { MemberCard } from "@/components/coverage/member-card";
import { HouseholdMember } from "@/components/members/household-member";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { BackLink } from "@/components/ui/wayfinding";
import { loadIdCard } from "@/lib/coverage/loaders";
import { queryStrings } from "@/lib/forms";
import { formatDate } from "@/lib/i18n/format";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coverage.card");
  return { title: t("title") };
}

export default async function IdCardPage({ searchParams }: PageProps<"/coverage/id-card">) {
  const { for: forId } = queryStrings(await searchParams);
  const page = await loadIdCard(forId);
  const [t, locale] = await Promise.all([getTranslations("coverage"), getLocale()]);
  const { subject, status, span } = page;

  return (
    <div className="stack">
      <div className="stack no-print">
        <BackLink href={subject.isSelf ? "/coverage" : `/coverage?for=${subject.id}`}>
          {t("backToCoverage")}
        </BackLink>
        <PageHeader title={t("card.title")} />
        <HouseholdMember subject={subject} people={page.people} path="/coverage/id-card" />
      </div>
      {status === "NONE" || status === "ENDED" ? (
        <AnswerPanel
          tone="stop"
          answer={t(`card.notActive.${status}`, {
            date: span?.endsOn ? formatDate(locale, span.endsOn) : "",
          })}
        />
      ) : (
        <>
          {status !== "ACTIVE" && span && (
            <Notice tone="caution">
              {t(`card.notActive.${status}`, { date: formatDate(locale, span.startsOn) })}
            </Notice>
          )}
          <p className="lead no-print">
            {t("card.answer", { self: String(subject.isSelf), name: subject.givenName })}
          </p>
          <MemberCard page={page} />
          <p className="hint no-print">{t("card.print")}</p>
        </>
      )}
    </div>
  );
}
