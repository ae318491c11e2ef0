import { useLocale, useTranslations } from "next-intl";
import { languageName } from "@/components/providers/language-names";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/choice-fields";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { TextField } from "@/components/ui/text-field";
import { formatDistance } from "@/lib/i18n/format";
import { pcpHref } from "@/lib/pcp/rules/hrefs";
import {
  type CandidateFilters,
  candidateGenders,
  candidateKinds,
  candidateRadii,
} from "@/lib/pcp/schema";

/** What the Bay Area speaks most, by BCP 47 tag. */
const languages = ["en", "es", "vi", "zh", "yue", "fil", "ko", "ru", "fa", "hi", "pa", "ar", "ja"];

/** What to look for; the address of the page keeps it. */
export function CandidateFilterForm({
  filters,
  groups,
  forId,
}: {
  filters: CandidateFilters;
  groups: readonly { code: string; name: string }[];
  forId: string | null;
}) {
  const { q, zip, language, gender, kind, group, within, show, family } = filters;
  const t = useTranslations("pcp.choose");
  const providers = useTranslations("providers");
  const locale = useLocale();
  const isSet = [q || null, zip, language, gender, kind, group, within].some((one) => one !== null);
  const any = { value: "", label: t("any") };
  return (
    <search>
      <Details summary={t("filters")} open={isSet}>
        <form action="/pcp/choose" className="stack">
          {forId && <input type="hidden" name="for" value={forId} />}
          {show && <input type="hidden" name="show" value={show} />}
          {family && <input type="hidden" name="family" value={family} />}
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
            name="within"
            label={t("within")}
            defaultValue={within === null ? "" : String(within)}
            options={[
              { value: "", label: t("withinUsual") },
              ...candidateRadii.map((miles) => ({
                value: String(miles),
                label: formatDistance(locale, miles),
              })),
            ]}
          />
          <SelectField
            name="kind"
            label={t("kind")}
            defaultValue={kind ?? ""}
            options={[
              any,
              ...candidateKinds.map((value) => ({ value, label: t(`kinds.${value}`) })),
            ]}
          />
          {groups.length > 1 && (
            <SelectField
              name="group"
              label={t("group")}
              defaultValue={group ?? ""}
              options={[any, ...groups.map(({ code, name }) => ({ value: code, label: name }))]}
            />
          )}
          <SelectField
            name="language"
            label={t("language")}
            defaultValue={language ?? ""}
            options={[
              any,
              ...languages
                .map((tag) => ({ value: tag, label: languageName(providers, locale, tag) }))
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
            {isSet && (
              <Link href={pcpHref("/pcp/choose", { for: forId, family })}>{t("clear")}</Link>
            )}
          </p>
        </form>
      </Details>
    </search>
  );
}
