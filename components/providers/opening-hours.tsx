import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";
import { type OpeningHours, weekdays } from "@/lib/providers/types";
import type { ProvidersTranslator } from "./notice-words";

/** When somebody is there, day by day. */
export function Hours({ hours }: { hours: OpeningHours }) {
  const t = useTranslations("providers");
  const locale = useLocale();
  return (
    <ul className="hours">
      {weekdays.map((day) => (
        <li key={day}>
          <span>{t(`days.${day}`)}</span>
          <span>{spanWords(t, locale, hours[day]) ?? t("profile.closed")}</span>
        </li>
      ))}
    </ul>
  );
}

/** The hours of a day in words; null where it has none. */
export function spanWords(
  t: ProvidersTranslator,
  locale: Locale,
  spans: readonly [string, string][] = [],
): string | null {
  const words = spans.map(([opens, closes]) =>
    opens === "00:00" && (closes === "24:00" || closes === "00:00")
      ? t("profile.allDay")
      : `${clockTime(locale, opens)} – ${clockTime(locale, closes)}`,
  );
  return words.length > 0 ? words.join(", ") : null;
}

const tags: Record<Locale, string> = { en: "en-US", es: "es-US", vi: "vi-VN" };

/** "08:30" as the reader writes times. */
function clockTime(locale: Locale, time: string): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return new Intl.DateTimeFormat(tags[locale], {
    hour: "numeric",
    minute: "2-digit",
    timeZone: "UTC",
  }).format(new Date(Date.UTC(2000, 0, 1, hour, minute)));
}
