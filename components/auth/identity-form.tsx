import { useLocale, useTranslations } from "next-intl";
import { Radios } from "@/components/ui/choice-fields";
import { DateField, type DatePart } from "@/components/ui/date-field";
import { Form } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-shell";
import { Phone } from "@/components/ui/phone";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { codeChoices } from "@/lib/auth/schema";
import { brand } from "@/lib/brand";
import type { Locale } from "@/lib/i18n/locales";

/** The order in which each language writes a date. */
const dateOrder: Record<Locale, readonly DatePart[]> = {
  en: ["month", "day", "year"],
  es: ["day", "month", "year"],
  vi: ["day", "month", "year"],
};

/** The first step: who somebody is, and how they like to get the code. */
export function IdentityForm({ action }: { action: FormAction<"throttled"> }) {
  const t = useTranslations("auth.activate");
  const common = useTranslations("common");
  const locale = useLocale();
  return (
    <Form
      action={action}
      reasons={{
        throttled: t.rich("throttled", {
          phone: () => <Phone number={brand.memberServices.phone} />,
        }),
      }}
    >
      <TextField
        name="memberNumber"
        label={t("memberNumber")}
        hint={t("memberNumberHint")}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
      />
      <TextField
        name="givenName"
        label={t("givenName")}
        autoComplete="given-name"
        spellCheck={false}
        maxLength={60}
      />
      <TextField
        name="familyName"
        label={t("familyName")}
        hint={t("nameHint")}
        autoComplete="family-name"
        spellCheck={false}
        maxLength={60}
      />
      <DateField
        name="birthDate"
        label={t("birthDate")}
        hint={t("birthDateHint")}
        parts={dateOrder[locale].map((part) => [part, common(`date.${part}`)])}
        birthday
      />
      <TextField
        name="zip"
        label={t("zip")}
        hint={t("zipHint")}
        width={5}
        inputMode="numeric"
        autoComplete="postal-code"
        maxLength={10}
      />
      <Radios
        name="channel"
        label={t("channel")}
        hint={t("channelHint")}
        defaultValue="EMAIL"
        options={codeChoices.map((value) => ({
          value,
          label: t(`channels.${value}`),
          ...(value === "HAVE_CODE" && { hint: t("haveCodeHint") }),
        }))}
      />
      <SubmitButton>{common("actions.continue")}</SubmitButton>
    </Form>
  );
}
