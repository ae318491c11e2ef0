import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { Icon } from "@/components/ui/icon";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import {
  genders,
  type SearchChoices,
  type SearchPerson,
  type SearchRequest,
} from "@/lib/providers/types";
import { Choice, Tick } from "./choice";
import { languageName, offeredLanguages } from "./language-names";

const distances = [5, 10, 25, 50, 100];

type Props = {
  request: SearchRequest;
  choices: SearchChoices;
  /** Whom the reader may ask for; empty for somebody who is no member. */
  people: readonly SearchPerson[];
};

/** What to look for. Sent by its address, so that a search can be kept, shared and gone back to. */
export function SearchForm({ request, choices, people }: Props) {
  const t = useTranslations("providers.form");
  const miles = distances.includes(request.within) ? distances : [...distances, request.within];
  return (
    <search aria-label={t("label")}>
      {/* A new search starts from what its address says, not from what was typed before. */}
      <form className="directory-form" action="/providers" key={JSON.stringify(request)}>
        <div className="directory-main">
          <div className="directory-words">
            <label className="label" htmlFor="q">
              {t("words")}
            </label>
            <input
              className="input"
              id="q"
              name="q"
              type="search"
              data-width="full"
              maxLength={120}
              defaultValue={request.q}
              aria-describedby="q-hint"
            />
            <p className="hint" id="q-hint">
              {t("wordsHint")}
            </p>
          </div>
          <div>
            <label className="label" htmlFor="zip">
              {t("zip")}
            </label>
            <input
              className="input"
              id="zip"
              name="zip"
              data-width="5"
              inputMode="numeric"
              autoComplete="postal-code"
              maxLength={5}
              defaultValue={request.zip ?? ""}
            />
          </div>
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
        <MoreChoices {...{ request, choices, people }} />
      </form>
    </search>
  );
}

function MoreChoices({ request, choices, people }: Props) {
  const providers = useTranslations("providers");
  const t = useTranslations("providers.form");
  const locale = useLocale();
  const { kind, language, gender, group, specialty, accepting, telehealth } = request;
  const set = [kind, language, gender, group, specialty, accepting, telehealth].filter(Boolean);
  const any = (label: string) => ({ value: "", label });
  return (
    <Details
      summary={set.length > 0 ? t("moreSet", { count: set.length }) : t("more")}
      open={set.length > 0}
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
        <Choice
          name="kind"
          label={t("kind")}
          value={kind ?? ""}
          options={[
            any(t("anyKind")),
            { value: "practitioner", label: t("practitioner") },
            { value: "facility", label: t("facility") },
          ]}
        />
        <Choice
          name="language"
          label={t("language")}
          value={language ?? ""}
          options={[
            any(t("anyLanguage")),
            ...(language && !offeredLanguages.some((one) => one === language)
              ? [language]
              : []
            ).map((one) => ({ value: one, label: languageName(providers, locale, one) })),
            ...offeredLanguages.map((one) => ({
              value: one,
              label: languageName(providers, locale, one),
            })),
          ]}
        />
        <Choice
          name="gender"
          label={t("gender")}
          value={gender ?? ""}
          options={[any(t("anyGender")), ...genders.map((one) => ({ value: one, label: t(one) }))]}
        />
        <Choice
          name="group"
          label={t("group")}
          value={group ?? ""}
          options={[
            any(t("anyGroup")),
            ...choices.groups.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <div className="directory-ticks">
          <Tick name="accepting" label={t("accepting")} on={accepting} />
          <Tick name="telehealth" label={t("telehealth")} on={telehealth} />
          {specialty !== null && (
            <label className="choice" htmlFor="specialty">
              <input
                type="checkbox"
                id="specialty"
                name="specialty"
                value={specialty}
                defaultChecked
              />
              <span>
                {t("specialty", { specialty: specialtyName(specialty, locale, specialty) })}
              </span>
            </label>
          )}
        </div>
      </div>
      {request.sort !== "best" && <input type="hidden" name="sort" value={request.sort} />}
    </Details>
  );
}
