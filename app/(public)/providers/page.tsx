import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NamePcp } from "@/components/providers/name-pcp";
import { OftenLookedFor } from "@/components/providers/often-looked-for";
import { ReaderLine } from "@/components/providers/reader-line";
import { RedFlagNotices } from "@/components/providers/red-flag-notices";
import { Results, SearchNotices } from "@/components/providers/results";
import { SearchForm } from "@/components/providers/search-form";
import { PageHeader } from "@/components/ui/page-header";
import { BackLink } from "@/components/ui/wayfinding";
import type { Reader } from "@/lib/circle/loaders";
import { loadMapServer } from "@/lib/map/loaders";
import { loadSearchPage } from "@/lib/providers/loaders";
import { parseNamingFor, profileQuery, searchHref } from "@/lib/providers/schema";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("providers");
  return { title: t("title") };
}

/** A member without coverage today, also where it is still to start. */
function isUncoveredToday({ subject, lens }: Reader): boolean {
  return subject !== null && (lens?.coverage.status !== "ACTIVE" || lens.starts);
}

export default async function ProvidersPage({ searchParams }: PageProps<"/providers">) {
  const query = await searchParams;
  const { reader, request, notices, choices, answer, towns, pcps } = await loadSearchPage(query);
  const t = await getTranslations("providers");
  const { lens, subject } = reader;
  const here = answer ? searchHref(request) : "/providers";
  const namingFor = parseNamingFor(query);

  return (
    <div className="stack">
      {namingFor && (
        <BackLink href={`/providers/${namingFor.roleId}${profileQuery(request, namingFor.search)}`}>
          {t("namePcp.back")}
        </BackLink>
      )}
      <PageHeader title={t("title")} lead={answer ? undefined : t("lead")} />
      <SearchForm
        request={request}
        choices={choices}
        facets={answer?.facets ?? null}
        people={reader.people}
      />
      {answer && (
        <RedFlagNotices flags={answer.understood.redFlags} uncovered={isUncoveredToday(reader)} />
      )}
      <ReaderLine subject={subject} lens={lens} here={here} />
      {!subject && lens?.product && (
        <NamePcp
          request={request}
          product={lens.product.name}
          found={pcps}
          searched={answer !== null}
          profile={namingFor}
        />
      )}
      <SearchNotices notices={notices} />
      {answer && (
        <Results
          answer={answer}
          lens={lens && { ...lens, member: subject }}
          towns={towns}
          mapServer={loadMapServer()}
        />
      )}
      {(!answer || answer.total === 0) && <OftenLookedFor request={request} />}
    </div>
  );
}
