import { useLocale, useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/choice-fields";
import { SubmitButton } from "@/components/ui/submit-button";
import { localeNames, locales } from "@/lib/i18n/locales";

/** The language of the pages and of what the plan writes, kept with the account. */
export function LanguageForm({ action }: { action: (form: FormData) => Promise<void> }) {
  const t = useTranslations("account.display");
  const locale = useLocale();
  return (
    <form action={action}>
      <SelectField
        name="locale"
        label={t("label")}
        defaultValue={locale}
        options={locales.map((value) => ({ value, label: localeNames[value] }))}
      />
      <SubmitButton look="second">{t("save")}</SubmitButton>
    </form>
  );
}
