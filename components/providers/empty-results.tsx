import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { brand } from "@/lib/brand";
import { telephoneHref } from "@/lib/i18n/format";
import { emptySearch, searchHref } from "@/lib/providers/schema";
import { facetNames, type SearchAnswer } from "@/lib/providers/types";

const wider = [50, 100, 250];

/** Why there is nothing, and the ways on. */
export function EmptyResults({ answer: { request, place, understood } }: { answer: SearchAnswer }) {
  const t = useTranslations("providers");
  const miles = t("form.miles", { miles: request.within });
  const set = facetNames.filter((name) => request[name] !== emptySearch[name]);
  const filtered = set.length > 0;
  const noFilters = Object.fromEntries(set.map((name) => [name, emptySearch[name]]));
  const outside = understood.notices.some(({ code }) => code === "OUTSIDE_AREA");
  const next = outside ? undefined : wider.find((one) => one > request.within);

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
