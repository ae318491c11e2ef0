import type { Tone } from "@/components/ui/tone";
import type { Accepting } from "@/lib/circle/types";
import { formatList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { languageName } from "./language-names";
import type { ProvidersTranslator } from "./notice-words";

/**
 * Whether new patients are taken. Where that is not the same everywhere, it depends on the plan, or,
 * where a product is known, on the group.
 */
export function acceptingWords(
  t: ProvidersTranslator,
  accepting: Accepting,
  ofProduct: boolean,
): { words: string; tone: Tone } {
  const { status, everywhere } = accepting;
  if (status === "newpt") {
    if (everywhere) return { words: t("accepting.newpt"), tone: "good" };
    return { words: t(ofProduct ? "accepting.someGroups" : "accepting.somewhere"), tone: "good" };
  }
  return { words: t(`accepting.${status}`), tone: status === "nopt" ? "stop" : "caution" };
}

/** How old what the listing says is. */
export function verifiedWords(
  t: ProvidersTranslator,
  { days, stale }: { days: number | null; stale: boolean },
): { words: string; tone: Tone } {
  if (days === null) return { words: t("verified.never"), tone: "caution" };
  if (stale) return { words: t("verified.stale", { days }), tone: "caution" };
  if (days === 0) return { words: t("verified.today"), tone: "neutral" };
  return { words: t("verified.days", { days }), tone: "neutral" };
}

/** Languages in the reader's words, English left out where others are spoken too. */
export function languageList(
  t: ProvidersTranslator,
  locale: Locale,
  tags: readonly string[],
): string {
  return formatList(
    locale,
    tags.map((tag) => languageName(t, locale, tag)),
  );
}

/** "Amara Okafor, MD", or a place's name. */
export function fullName({
  name,
  person,
}: {
  name: string;
  person: { credential: string } | null;
}): string {
  return person?.credential ? `${name}, ${person.credential}` : name;
}
