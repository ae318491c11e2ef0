import type { Locale } from "@/lib/i18n/locales";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import type { FacetName, FacetValue, SearchAnswer } from "@/lib/providers/types";
import { languageName } from "./language-names";
import type { ProvidersTranslator } from "./notice-words";

/** What a filter's value is called in the reader's language; the value itself where nobody knows. */
export function filterValueName(
  t: ProvidersTranslator,
  locale: Locale,
  name: FacetName,
  { value, label }: Pick<FacetValue, "value" | "label">,
): string {
  switch (name) {
    case "specialty":
      return specialtyName(value, locale, label ?? value);
    case "language":
      return languageName(t, locale, value);
    case "kind":
      return t(value === "facility" ? "form.facility" : "form.practitioner");
    case "facilityKind":
      return kindName(t, value);
    case "gender":
      return t(`form.${value as "female"}`);
    case "open":
      return t(`form.${value as "now"}`);
    case "accessibility":
      return t.has(`accessibility.${value as "mobility"}`)
        ? t(`accessibility.${value as "mobility"}`)
        : value;
    case "accepting":
    case "telehealth":
    case "boardCertified":
      return t(`form.${name}`);
    case "group":
    case "hospital":
      return label ?? value;
  }
}

/** What a chosen filter is called where it stands alone: "Speaks Spanish". */
export function chosenFilterName(
  t: ProvidersTranslator,
  locale: Locale,
  name: FacetName,
  { request, facets }: Pick<SearchAnswer, "request" | "facets">,
): string {
  const value = request[name] === true ? "1" : String(request[name]);
  const counted = facets[name].find((one) => one.value === value);
  const called = filterValueName(t, locale, name, { value, label: counted?.label ?? null });
  switch (name) {
    case "language":
      return t("chosen.speaks", { language: called });
    case "hospital":
      return t("chosen.hospital", { hospital: called });
    case "open":
      return t(`chosen.open.${value as "now"}`);
    default:
      return called;
  }
}

function kindName(t: ProvidersTranslator, value: string): string {
  const kind = value.toUpperCase().replaceAll("-", "_");
  return t(`kinds.${kind as "CLINIC"}`);
}
