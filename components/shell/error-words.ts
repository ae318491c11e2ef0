"use client";

import { useSyncExternalStore } from "react";
import { defaultLocale, isLocale, type Locale } from "@/lib/i18n/locales";
import en from "@/lib/i18n/messages/en/errors.json";
import es from "@/lib/i18n/messages/es/errors.json";
import vi from "@/lib/i18n/messages/vi/errors.json";

const words = { en, es, vi };

/**
 * The few words that must be at hand when the server can't be asked: the language is the page's,
 * or the browser's where the page never came to be.
 */
export function useErrorWords() {
  const lang = useSyncExternalStore(never, ownLanguage, () => defaultLocale);
  return { lang, ...words[lang] };
}

const never = () => () => {};

function ownLanguage(): Locale {
  const candidates = [document.documentElement.lang, ...navigator.languages];
  return candidates.map((tag) => tag.split("-")[0]).find(isLocale) ?? defaultLocale;
}
