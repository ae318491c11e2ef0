import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PcpComparison } from "@/components/pcp/pcp-comparison";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PersonBanner } from "@/components/ui/person";
import { BackLink } from "@/components/ui/wayfinding";
import { loadComparePage } from "@/lib/pcp/loaders/compare-page";
import { pcpHref } from "@/lib/pcp/rules/hrefs";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pcp.compare");
  return { title: t("title") };
}

export default async function ComparePcpsPage({ searchParams }: PageProps<"/pcp/choose/compare">) {
  const page = await loadComparePage(await searchParams);
  const t = await getTranslations("pcp.compare");
  const { subject, doctors } = page;
  const back = pcpHref("/pcp/choose", { for: subject.isSelf ? null : subject.id });
  return (
    <div className="stack-wide">
      <div className="page-narrow stack">
        <BackLink href={back}>{t("back")}</BackLink>
        <PageHeader title={t("title")} />
        <PersonBanner name={`${subject.givenName} ${subject.familyName}`} />
        {page.tooMany && <Notice tone="caution">{t("tooMany")}</Notice>}
        {doctors.length === 1 && <Notice tone="info">{t("onlyOne")}</Notice>}
      </div>
      {doctors.length === 0 ? (
        <EmptyState
          icon="people"
          title={t("none")}
          next={<LinkButton href={back}>{t("back")}</LinkButton>}
        />
      ) : (
        <PcpComparison {...page} />
      )}
    </div>
  );
}
