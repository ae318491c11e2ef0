import { useLocale, useTranslations } from "next-intl";
import { verifierWord } from "@/components/directory/verified-line";
import { fieldSource, type Origins, type ProfileField } from "@/lib/directory/rules/field-sources";
import { formatDate } from "@/lib/i18n/format";

/** Where a field comes from and how old it is, in a few words under it. */
export function FieldSource({
  field,
  of,
  label,
}: {
  field: ProfileField;
  of: Origins;
  /** What the words are about, where they do not stand right under it. */
  label?: string;
}) {
  const t = useTranslations("directory.source");
  const locale = useLocale();
  const source = fieldSource(field, of);
  return <p className="hint">{label ? `${label}: ${say()}` : say()}</p>;

  function say(): string {
    switch (source.from) {
      case "LISTING":
        return source.days === null
          ? t("never")
          : t("listing", {
              who: verifierWord(source.verifiedBy, of.listing.kind),
              days: source.days,
            });
      case "CORRECTED":
        return t("corrected", { date: formatDate(locale, source.on) });
      case "CREDENTIALS":
        return source.on === null
          ? t("undated")
          : t("credentials", { date: formatDate(locale, source.on) });
      case "CMS":
      case "NPPES":
        return source.on === null
          ? t(source.from)
          : t(`${source.from}_dated`, { date: formatDate(locale, source.on) });
      case "CONTRACT":
        return t("contract");
    }
  }
}
