import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/choice-fields";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { TextField } from "@/components/ui/text-field";
import { pcpHref } from "@/lib/pcp/rules/hrefs";
import { type CandidateFilters, candidateGenders } from "@/lib/pcp/schema";
import { languageName } from "./language-names";

/** What the Bay Area speaks most, by BCP 47 tag. */
const languages = ["en", "es", "vi", "zh", "yue", "fil", "ko", "ru", "fa", "hi", "pa", "ar", "ja"];

/** What to look for; the address of the page keeps it. */
export function CandidateFilterForm({
  filters: { q, zip, language, gender },
  forId,
}: {
  filters: CandidateFilters;
  forId: string | null;
}) {
  const t = useTranslations("pcp.choose");
  const locale = useLocale();
  const isSet = q !== "" || zip !== null || language !== null || gender !== null;
  const any = { value: "", label: t("any") };
  return (
    <search>
      <Details summary={t("filters")} open={isSet}>
        <form action="/pcp/choose" className="stack">
          {forId && <input type="hidden" name="for" value={forId} />}
          <TextField
            name="q"
            label={t("q")}
            hint={t("qHint")}
            defaultValue={q}
            maxLength={120}
            width="full"
          />
          <TextField
            name="zip"
            label={t("zip")}
            defaultValue={zip ?? ""}
            inputMode="numeric"
            maxLength={5}
            width={5}
          />
          <SelectField
            name="language"
            label={t("language")}
            defaultValue={language ?? ""}
            options={[
              any,
              ...languages
                .map((tag) => ({ value: tag, label: languageName(locale, tag) }))
                .sort((a, b) => a.label.localeCompare(b.label, locale)),
            ]}
          />
          <SelectField
            name="gender"
            label={t("gender")}
            defaultValue={gender ?? ""}
            options={[
              any,
              ...candidateGenders.map((value) => ({ value, label: t(`genders.${value}`) })),
            ]}
          />
          <p className="row">
            <Button type="submit">{t("submit")}</Button>
            {isSet && <Link href={pcpHref("/pcp/choose", { for: forId })}>{t("clear")}</Link>}
          </p>
        </form>
      </Details>
    </search>
  );
}
