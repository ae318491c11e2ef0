import { useLocale, useTranslations } from "next-intl";
import type { SpokenLens } from "@/components/circle/circle-words";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { formatList } from "@/lib/i18n/format";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import { lastPage, searchHref } from "@/lib/providers/schema";
import { type SearchAnswer, type SearchNotice, sorts } from "@/lib/providers/types";
import { EmptyResults } from "./empty-results";
import { ListingCard } from "./listing-card";
import { noticeSentence } from "./notice-words";

/** What was found, how it was looked for, and ways to order and turn the pages. */
export function Results({ answer, lens }: { answer: SearchAnswer; lens: SpokenLens | null }) {
  const t = useTranslations("providers");
  const { request, results, total } = answer;
  const pages = Math.min(lastPage, Math.ceil(total / answer.pageSize));
  const query = profileQuery(answer);
  return (
    <section aria-labelledby="results" className="stack">
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
      {results.length > 0 ? (
        <ul className="listings">
          {results.map((listing) => (
            <ListingCard key={listing.roleId} listing={listing} lens={lens} query={query} />
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

function profileQuery({ request }: SearchAnswer): string {
  if (request.for) return `?for=${request.for}`;
  return request.product ? `?product=${request.product}` : "";
}

/** What the search made of the words, in its reader's language. */
function Understood({ answer: { understood, request, place } }: { answer: SearchAnswer }) {
  const t = useTranslations("providers");
  const locale = useLocale();
  const shown = understood.specialties.slice(0, 3);
  const more = understood.specialties.length - shown.length;
  const names = [
    ...new Set(shown.map(({ code, display }) => specialtyName(code, locale, display))),
    ...(more > 0 ? [t("understood.andMore", { count: more })] : []),
  ];
  const specialties = more > 0 ? names.join(", ") : formatList(locale, names);
  return (
    <p className="quiet">
      {specialties !== "" && t("understood.specialties", { specialties })}
      {specialties === "" && request.q !== "" && t("understood.name", { words: request.q })}
      {place &&
        ` ${t("understood.near", {
          miles: t("form.miles", { miles: request.within }),
          zip: place.zip,
          city: place.city,
        })}`}
    </p>
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
