import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { Icon } from "@/components/ui/icon";
import { emptySearch } from "@/lib/providers/schema";
import {
  type Facets,
  facetNames,
  ownPlaces,
  type SearchChoices,
  type SearchPerson,
  type SearchRequest,
} from "@/lib/providers/types";
import { Choice } from "./choice";
import { FilterChoices, FilterTicks } from "./filter-choices";
import { WordsField, ZipField } from "./search-fields";
import { UsePosition } from "./use-position";

const distances = [5, 10, 25, 50, 100];

type Props = {
  request: SearchRequest;
  choices: SearchChoices;
  /** What each filter would leave; null before something was asked. */
  facets: Facets | null;
  /** Whom the reader may ask for; empty for somebody who is no member. */
  people: readonly SearchPerson[];
};

/** What to look for. Sent by its address, so that a search can be kept, shared and gone back to. */
export function SearchForm({ request, choices, facets, people }: Props) {
  const t = useTranslations("providers.form");
  const miles = distances.includes(request.within) ? distances : [...distances, request.within];
  return (
    <search aria-label={t("label")}>
      {/* A new search starts from what its address says, not from what was typed before. */}
      <form className="directory-form" action="/providers" key={JSON.stringify(request)}>
        <div className="directory-main">
          <WordsField value={request.q} hint={t("wordsHint")} />
          <ZipField value={request.zip ?? ""} />
          <Choice
            name="within"
            label={t("within")}
            value={String(request.within)}
            options={miles
              .toSorted((a, b) => a - b)
              .map((one) => ({ value: String(one), label: t("miles", { miles: one }) }))}
          />
          <Button type="submit">
            <Icon name="search" />
            {t("submit")}
          </Button>
        </div>
        <MoreChoices {...{ request, choices, facets, people }} />
      </form>
    </search>
  );
}

function MoreChoices({ request, choices, facets, people }: Props) {
  const t = useTranslations("providers.form");
  const set = facetNames.filter((name) => request[name] !== emptySearch[name]);
  const any = (label: string) => ({ value: "", label });
  return (
    <Details
      summary={set.length > 0 ? t("moreSet", { count: set.length }) : t("more")}
      open={facets === null && set.length > 0}
    >
      <div className="directory-choices">
        {people.length > 1 && (
          <Choice
            name="for"
            label={t("for")}
            value={request.for ?? people.find(({ isSelf }) => isSelf)?.id ?? ""}
            options={people.map(({ id, givenName, familyName, isSelf }) => ({
              value: id,
              label: isSelf
                ? t("you", { name: `${givenName} ${familyName}` })
                : `${givenName} ${familyName}`,
            }))}
          />
        )}
        {people.length > 0 && (
          <Choice
            name="near"
            label={t("near")}
            value={request.near ?? ""}
            options={[
              any(t("nearZip")),
              ...ownPlaces.map((place) => ({ value: place, label: t(place) })),
            ]}
          />
        )}
        {people.length === 0 && (
          <Choice
            name="product"
            label={t("product")}
            value={request.product ?? ""}
            options={[
              any(t("anyProduct")),
              ...choices.products.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
        )}
        <FilterChoices {...{ request, choices, facets }} />
        <div className="directory-ticks">
          <FilterTicks {...{ request, facets }} />
          {request.at ? (
            <label className="choice" htmlFor="at">
              <input
                type="checkbox"
                id="at"
                name="at"
                value={`${request.at.lat},${request.at.lng}`}
                defaultChecked
              />
              <span>{t("position")}</span>
            </label>
          ) : (
            <UsePosition words={t("usePosition")} failed={t("positionFailed")} />
          )}
        </div>
      </div>
      {request.pcp && <input type="hidden" name="pcp" value={request.pcp} />}
      {request.sort !== "best" && <input type="hidden" name="sort" value={request.sort} />}
    </Details>
  );
}
