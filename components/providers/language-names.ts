import type { Locale } from "@/lib/i18n/locales";
import type { ProvidersTranslator } from "./notice-words";

/** Languages that the form offers, by how many people around the Bay speak them at home. */
export const offeredLanguages = [
  "es",
  "zh",
  "yue",
  "fil",
  "vi",
  "hi",
  "ko",
  "fa",
  "ru",
  "ar",
  "pa",
  "ja",
  "pt",
  "am",
  "ase",
] as const;

const own = ["ase", "fil", "yue", "zh"] as const;

/** A language's name in the reader's language; the tag itself where nobody knows a name. */
export function languageName(t: ProvidersTranslator, locale: Locale, tag: string): string {
  const known = own.find((one) => one === tag);
  if (known) return t(`languages.${known}`);
  const name = new Intl.DisplayNames([locale], { type: "language" }).of(tag) ?? tag;
  // It calls them "Tiếng Việt", as at the beginning of a sentence, and has older names than people.
  return locale === "vi"
    ? name.replace(/^Tiếng Italy$/, "tiếng Ý").replace(/^Tiếng/, "tiếng")
    : name;
}
