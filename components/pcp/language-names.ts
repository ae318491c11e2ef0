import type { Locale } from "@/lib/i18n/locales";

/** Languages by BCP 47 tag, as the reader calls them. */
export function languageName(locale: Locale, tag: string): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
}
