import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { emptySearch, searchHref } from "@/lib/providers/schema";
import { facetNames, type SearchAnswer, type SearchRequest } from "@/lib/providers/types";
import { chosenFilterName } from "./filter-names";

type Chosen = { key: string; name: string; without: Partial<SearchRequest> };

/** The filters that are set, each with a link that takes it away. */
export function ChosenFilters({ answer }: { answer: SearchAnswer }) {
  const t = useTranslations("providers");
  const locale = useLocale();
  const { request } = answer;
  const chosen: Chosen[] = facetNames
    .filter((name) => request[name] !== emptySearch[name])
    .map((name) => ({
      key: name,
      name: chosenFilterName(t, locale, name, answer),
      without: { [name]: emptySearch[name] },
    }));
  if (request.at) chosen.push({ key: "at", name: t("chosen.position"), without: { at: null } });
  else if (request.near) {
    chosen.push({ key: "near", name: t(`chosen.${request.near}`), without: { near: null } });
  }
  if (chosen.length === 0) return null;
  const none = Object.assign({}, ...chosen.map(({ without }) => without));
  return (
    <nav aria-label={t("chosen.title")}>
      <ul className="chips chosen">
        {chosen.map(({ key, name, without }) => (
          <li key={key}>
            <Link
              href={searchHref(request, { ...without, page: 1 })}
              aria-label={t("chosen.remove", { filter: name })}
            >
              {name}
              <Icon name="close" />
            </Link>
          </li>
        ))}
        {chosen.length > 1 && (
          <li>
            <Link className="plain" href={searchHref(request, { ...none, page: 1 })}>
              {t("chosen.all")}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
