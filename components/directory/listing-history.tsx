import { useLocale, useTranslations } from "next-intl";
import { languageList } from "@/components/providers/listing-words";
import { spanWords } from "@/components/providers/opening-hours";
import { Timeline } from "@/components/ui/timeline";
import type { FieldChange, ListingChange, Verification } from "@/lib/directory/types";
import { formatDate, formatInstant, formatPhone } from "@/lib/i18n/format";
import { type OpeningHours, weekdays } from "@/lib/providers/types";
import { verifierWord } from "./verified-line";

/** What was changed of a listing, by whom and when: what it said before, and since. */
export function ListingHistory({ history }: { history: readonly ListingChange[] }) {
  const t = useTranslations("directory.listing");
  const locale = useLocale();
  if (history.length === 0) return <p>{t("noHistory")}</p>;
  return (
    <Timeline
      steps={history.map(({ version, at, actor, changes }) => ({
        key: `${version} ${at.epochMilliseconds}`,
        state: "done",
        title: [...new Set(changes.map(({ field }) => t(`fields.${field}`)))].join(", "),
        when: `${formatInstant(locale, at)} · ${actor ?? t("system")}`,
        children: <ChangeList changes={changes} />,
      }))}
    />
  );
}

function ChangeList({ changes }: { changes: readonly FieldChange[] }) {
  const t = useTranslations("directory.listing");
  const lines = useChangeLines()(changes);
  if (lines.length === 0) return null;
  return (
    <ul className="change-list">
      {lines.map(({ label, before, after }) => (
        <li key={`${label} ${before} ${after}`}>
          {label}: {before} <span aria-hidden="true">→</span>{" "}
          <span className="sr-only">{t("changedTo")}</span> <strong>{after}</strong>
        </li>
      ))}
    </ul>
  );
}

type Line = { label: string; before: string; after: string };

/** Gives what puts changes into words. */
function useChangeLines() {
  const t = useTranslations("directory.listing");
  const providers = useTranslations("providers");
  const locale = useLocale();
  const phone = (number: string | null) => (number ? formatPhone(number) : t("ofPlace"));
  const languages = (tags: readonly string[]) =>
    tags.length > 0 ? languageList(providers, locale, tags) : t("noneSaid");
  const truth = (value: boolean) => providers(value ? "profile.yes" : "profile.no");
  const day = (date: string | null) => (date ? formatDate(locale, date) : t("openEnd"));
  const verified = ({ on, by }: Verification) =>
    [
      on !== undefined && (on ? formatDate(locale, on) : t("never")),
      by && t("verifier", { who: verifierWord(by) }),
    ]
      .filter(Boolean)
      .join(", ") || t("never");
  const openOn = (hours: OpeningHours | null, on: (typeof weekdays)[number]) =>
    hours
      ? (spanWords(providers, locale, hours[on]) ?? providers("profile.closed"))
      : t("notKnown");

  function linesOf(change: FieldChange): Line[] {
    const label = t(`fields.${change.field}`);
    const line = <Value,>(
      { before, after }: { before: Value; after: Value },
      words: (value: Value) => string,
    ) => [{ label, before: words(before), after: words(after) }];
    switch (change.field) {
      case "phone":
        return line(change, phone);
      case "address":
        return line(change, (address) => address);
      case "accepting":
        return line(change, (status) => providers(`accepting.${status}`));
      case "hours":
        return weekdays
          .map((on) => ({
            label: providers(`days.${on}`),
            before: openOn(change.before, on),
            after: openOn(change.after, on),
          }))
          .filter(({ before, after }) => before !== after);
      case "staffLanguages":
        return line(change, languages);
      case "telehealth":
        return line(change, truth);
      case "startsOn":
      case "endsOn":
        return line<string | null>(change, day);
      case "verifiedOn":
        return line(change, verified);
      case "withdrawnOn":
      case "restored":
        return [];
    }
  }
  return (changes: readonly FieldChange[]) => changes.flatMap(linesOf);
}
