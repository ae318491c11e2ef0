import { useLocale, useTranslations } from "next-intl";
import type { Speech } from "./words";

/** The reader's language, for server components. */
export function useSpeech(): Speech {
  return {
    t: useTranslations("referrals"),
    circle: useTranslations("circle"),
    locale: useLocale(),
  };
}
