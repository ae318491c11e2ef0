import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";
import {
  type FacetName,
  type Facets,
  type FacetValue,
  facilityKinds,
  genders,
  openings,
  type SearchChoices,
  type SearchRequest,
} from "@/lib/providers/types";
import { Choice, Tick } from "./choice";
import { filterValueName } from "./filter-names";
import { offeredLanguages } from "./language-names";
import type { ProvidersTranslator } from "./notice-words";

type Props = {
  request: SearchRequest;
  choices: SearchChoices;
  /** Null before something was asked. */
  facets: Facets | null;
};

/** Filters with a value to choose, and the word for none. */
const selects = [
  ["specialty", "anySpecialty"],
  ["kind", "anyKind"],
  ["facilityKind", "anyFacilityKind"],
  ["language", "anyLanguage"],
  ["gender", "anyGender"],
  ["open", "anyTime"],
  ["group", "anyGroup"],
  ["hospital", "anyHospital"],
  ["accessibility", "anyAccessibility"],
] as const;

const ticks = ["accepting", "telehealth", "boardCertified"] as const;

/** The filters of which one value is chosen, each value with what it would leave. */
export function FilterChoices({ request, choices, facets }: Props) {
  const providers = useTranslations("providers");
  const t = useTranslations("providers.form");
  const locale = useLocale();
  return selects.map(([name, any]) => {
    const values = valuesOf(name, { request, choices, facets });
    if (values.length === 0) return null;
    const options = values.map((one) => ({
      value: one.value,
      label: counted(providers, facets, filterValueName(providers, locale, name, one), one.count),
    }));
    return (
      <Choice
        key={name}
        name={name}
        label={t(name === "specialty" ? "onlySpecialty" : name)}
        value={String(request[name] ?? "")}
        options={[{ value: "", label: t(any) }, ...sorted(name, options, locale)]}
      />
    );
  });
}

/** The filters that are on or off. */
export function FilterTicks({ request, facets }: Omit<Props, "choices">) {
  const providers = useTranslations("providers");
  const t = useTranslations("providers.form");
  return ticks.map((name) => (
    <Tick
      key={name}
      name={name}
      label={counted(providers, facets, t(name), facets?.[name][0]?.count ?? 0)}
      on={request[name]}
    />
  ));
}

function counted(t: ProvidersTranslator, facets: Facets | null, label: string, count: number) {
  return facets === null ? label : t("form.counted", { label, count });
}

/** What was counted; before anything was asked, what there may be. */
function valuesOf(name: FacetName, { request, choices, facets }: Props): readonly FacetValue[] {
  if (facets !== null) return facets[name];
  const value = request[name];
  const known = beforeAsking(name, choices).map((one) => ({ label: null, count: 0, ...one }));
  return typeof value !== "string" || known.some((one) => one.value === value)
    ? known
    : [...known, { value, label: null, count: 0 }];
}

function beforeAsking(
  name: FacetName,
  choices: SearchChoices,
): { value: string; label?: string }[] {
  const plain = (values: readonly string[]) => values.map((value) => ({ value }));
  switch (name) {
    case "kind":
      return plain(["practitioner", "facility"]);
    case "facilityKind":
      return plain(facilityKinds);
    case "language":
      return plain(offeredLanguages);
    case "gender":
      return plain(genders);
    case "open":
      return plain(openings);
    case "accessibility":
      return plain(["handiaccess", "adacomp", "mobility", "pubtrans", "cognitive", "cultcomp"]);
    case "group":
      return choices.groups.map(({ code, name: label }) => ({ value: code, label }));
    default:
      return [];
  }
}

/** Names of people's and places' own are looked for by the alphabet; the rest by how many. */
function sorted<One extends { label: string }>(
  name: FacetName,
  options: readonly One[],
  locale: Locale,
): readonly One[] {
  return name === "group" || name === "hospital"
    ? options.toSorted((one, other) => one.label.localeCompare(other.label, locale))
    : options;
}
