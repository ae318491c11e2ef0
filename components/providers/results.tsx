import { useTranslations } from "next-intl";
import { PinMap } from "@/components/map/pin-map";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import type { MapPoint } from "@/lib/map/project";
import type { MapServer } from "@/lib/map/tiles";
import { lastPage, profileQuery, searchHref } from "@/lib/providers/schema";
import { type SearchAnswer, type SearchNotice, sorts } from "@/lib/providers/types";
import { ChosenFilters } from "./chosen-filters";
import { EmptyResults } from "./empty-results";
import { type CardLens, ListingCard } from "./listing-card";
import { noticeSentence } from "./notice-words";
import { Understood } from "./understood";

type Props = {
  answer: SearchAnswer;
  lens: CardLens | null;
  /** Names for the map. */
  towns: readonly (MapPoint & { name: string })[];
  mapServer: MapServer | null;
};

/** What was found, how it was looked for, and ways to order and turn the pages. */
export function Results({ answer, lens, towns, mapServer }: Props) {
  const t = useTranslations("providers");
  const { request, results, total } = answer;
  const pages = Math.min(lastPage, Math.ceil(total / answer.pageSize));
  const query = profileQuery(request, request);
  const first = (answer.page - 1) * answer.pageSize + 1;
  return (
    <section aria-labelledby="results" className="results stack">
      <div className="results-head">
        <div>
          <h2 id="results">{t("results.count", { total })}</h2>
          <Understood answer={answer} />
        </div>
        {total > 1 && (
          <nav className="sort-links" aria-label={t("results.sortLabel")}>
            {sorts.map((sort) => (
              <Link
                key={sort}
                href={searchHref(request, { sort, page: 1 })}
                aria-current={request.sort === sort || undefined}
              >
                {t(`results.${sort}`)}
              </Link>
            ))}
          </nav>
        )}
      </div>
      <ChosenFilters answer={answer} />
      <ResultsMap answer={answer} first={first} towns={towns} mapServer={mapServer} />
      {results.length > 0 ? (
        <ul className="listings">
          {results.map((listing, at) => (
            <ListingCard
              key={listing.roleId}
              listing={listing}
              lens={lens}
              query={query}
              number={first + at}
              choosePlanHref={lens ? undefined : "#product"}
            />
          ))}
        </ul>
      ) : (
        <EmptyResults answer={answer} />
      )}
      {results.length > 0 && (
        <Pagination
          page={answer.page}
          pages={pages}
          href={(page) => searchHref(request, { page })}
        />
      )}
    </section>
  );
}

const origins = { zip: "ZIP", home: "HOME", work: "WORK", position: "POSITION" } as const;

/** The places of this page of the list. */
function ResultsMap({ answer, first, towns, mapServer }: Omit<Props, "lens"> & { first: number }) {
  const { place, results } = answer;
  if (results.length === 0) return null;
  return (
    <PinMap
      pins={results.map(({ location: { lat, lng } }, at) => ({ lat, lng, number: first + at }))}
      origins={place ? [{ kind: origins[place.from], ...place }] : []}
      towns={towns}
      server={mapServer}
    />
  );
}

/** What could not be used, and what was left out. */
export function SearchNotices({ notices }: { notices: readonly SearchNotice[] }) {
  const t = useTranslations("providers");
  if (notices.length === 0) return null;
  const sentences = [...new Set(notices.map((notice) => noticeSentence(t, notice)))];
  return (
    <Notice tone="caution" title={t("notices.title")}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}
