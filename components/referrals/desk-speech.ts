import { useLocale, useTranslations } from "next-intl";

/** The desk's language, for server components. */
export function useDeskSpeech() {
  return { d: useTranslations("desk"), t: useTranslations("referrals"), locale: useLocale() };
}
