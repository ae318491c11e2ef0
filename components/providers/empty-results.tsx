import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { brand } from "@/lib/brand";
import { telephoneHref } from "@/lib/i18n/format";
import { searchHref } from "@/lib/providers/schema";
import type { SearchAnswer, SearchRequest } from "@/lib/providers/types";

const wider = [50, 100, 250];

const noFilters: Partial<SearchRequest> = {
  specialty: null,
  kind: null,
  facilityKind: null,
  accepting: false,
  language: null,
  gender: null,
  group: null,
  hospital: null,
  telehealth: false,
  accessibility: null,
  boardCertified: false,
  open: null,
};

/** Why there is nothing, and the ways on. */
export function EmptyResults({
  answer: { request, place, total, page },
}: {
  answer: SearchAnswer;
}) {
  const t = useTranslations("providers");
  const miles = t("form.miles", { miles: request.within });
  const filtered = Object.entries(noFilters).some(
    ([name, unset]) => request[name as keyof SearchRequest] !== unset,
  );
  const next = wider.find((one) => one > request.within);

  if (total > 0) {
    return (
      <EmptyState
        icon="search"
        level={3}
        title={t("empty.lastPage", { page })}
        next={<LinkButton href={searchHref(request, { page: 1 })}>{t("empty.first")}</LinkButton>}
      />
    );
  }
  return (
    <EmptyState
      icon="search"
      level={3}
      title={place ? t("empty.near", { miles, zip: place.zip }) : t("empty.anywhere")}
      next={
        <>
          {filtered && (
            <LinkButton href={searchHref(request, { ...noFilters, page: 1 })}>
              {t("empty.fewer")}
            </LinkButton>
          )}
          {place && next && (
            <LinkButton
              look={filtered ? "second" : "main"}
              href={searchHref(request, { within: next, page: 1 })}
            >
              {t("empty.widen", { miles: next })}
            </LinkButton>
          )}
          <a className="button" data-look="second" href={telephoneHref(brand.memberServices.phone)}>
            {t("empty.call")}
          </a>
        </>
      }
    />
  );
}
