import { Temporal } from "temporal-polyfill";
import type { Locale } from "./locales";

/** Readers live in California: Spanish as written in the United States, Vietnamese in its own way. */
const tags: Record<Locale, string> = { en: "en-US", es: "es-US", vi: "vi-VN" };

const dateStyles = {
  /** March 12, 2027 */
  long: { dateStyle: "long" },
  /** Mar 12, 2027 */
  short: { dateStyle: "medium" },
  /** Friday, March 12 */
  weekday: { weekday: "long", month: "long", day: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof dateStyles;

/** A plain date (or its ISO form) in words; no time zone takes part. */
export function formatDate(
  locale: Locale,
  date: Temporal.PlainDate | string,
  style: DateStyle = "long",
): string {
  const { year, month, day } = Temporal.PlainDate.from(date);
  const atNoon = new Date(0);
  atNoon.setUTCFullYear(year, month - 1, day);
  return new Intl.DateTimeFormat(tags[locale], { ...dateStyles[style], timeZone: "UTC" }).format(
    atNoon,
  );
}

/** PT in English, which is no word of the other languages: they say "hora del Pacífico". */
const zoneStyles = { en: "shortGeneric", es: "longGeneric", vi: "longGeneric" } as const;

/** An instant as date and time where the plan is, in California, which it says. */
export function formatInstant(locale: Locale, instant: Temporal.Instant | Date | string): string {
  const date = instant instanceof Date ? instant : new Date(String(instant));
  return inCalifornia(locale, date, { year: "numeric", month: "long", day: "numeric" });
}

/** The time of day of an instant where the plan is, in California, which it says. */
export function formatTime(locale: Locale, instant: Date): string {
  return inCalifornia(locale, instant, {});
}

function inCalifornia(locale: Locale, instant: Date, day: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(tags[locale], {
    ...day,
    hour: "numeric",
    minute: "2-digit",
    timeZone: "America/Los_Angeles",
    timeZoneName: zoneStyles[locale],
  }).formatToParts(instant);
  return (
    parts
      .map(({ type, value }) => (type === "timeZoneName" ? value.replace(/^Giờ/, "giờ") : value))
      .join("")
      // In Vietnamese the day stands after it.
      .replace("Thái Bình Dương ", "Thái Bình Dương, ")
  );
}

/**
 * Integer cents as dollars. Whole dollars lose their zeros ($20, $3,000), except in Vietnamese from
 * a thousand on: there the point groups thousands, and "3.000 US$" could be read as three dollars.
 */
export function formatMoney(locale: Locale, cents: number): string {
  const keepZeros = locale === "vi" && Math.abs(cents) >= 100_000;
  return new Intl.NumberFormat(tags[locale], {
    style: "currency",
    currency: "USD",
    trailingZeroDisplay: keepZeros ? "auto" : "stripIfInteger",
  }).format(cents / 100);
}

export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(tags[locale]).format(value);
}

/** Basis points as per cent: 2000 is 20%. */
export function formatPercent(locale: Locale, basisPoints: number): string {
  return new Intl.NumberFormat(tags[locale], {
    style: "percent",
    maximumFractionDigits: 2,
  }).format(basisPoints / 10_000);
}

/** Miles: one decimal below ten, whole from there on. */
export function formatDistance(locale: Locale, miles: number): string {
  return new Intl.NumberFormat(tags[locale], {
    style: "unit",
    unit: "mile",
    unitDisplay: "long",
    maximumFractionDigits: miles < 9.95 ? 1 : 0,
  }).format(miles);
}

/** Miles that are more than a limit: to one decimal and rounded up, so that they read as more too. */
export function formatDistanceBeyond(locale: Locale, miles: number): string {
  return formatMiles(locale, miles, "ceil");
}

/** A limit of miles, rounded down so that whatever is beyond it reads as more. */
export function formatDistanceLimit(locale: Locale, miles: number): string {
  return formatMiles(locale, miles, "floor");
}

function formatMiles(locale: Locale, miles: number, roundingMode: "ceil" | "floor"): string {
  return new Intl.NumberFormat(tags[locale], {
    style: "unit",
    unit: "mile",
    unitDisplay: "long",
    maximumFractionDigits: 1,
    roundingMode,
  }).format(miles);
}

/** Miles in little room, as on a map: "5 mi". */
export function formatDistanceShort(locale: Locale, miles: number): string {
  return new Intl.NumberFormat(tags[locale], {
    style: "unit",
    unit: "mile",
    unitDisplay: "short",
    maximumSignificantDigits: 2,
  }).format(miles);
}

/** How long ago (or ahead) a date is: today, 12 days ago, 3 months ago, last year. */
export function formatAge(
  locale: Locale,
  date: Temporal.PlainDate | string,
  today: Temporal.PlainDate,
): string {
  const passed = today.until(date, { largestUnit: "month" });
  const relative = new Intl.RelativeTimeFormat(tags[locale], { numeric: "auto" });
  if (Math.abs(passed.months) >= 24) {
    return relative.format(Math.trunc(passed.months / 12), "year");
  }
  if (Math.abs(passed.months) >= 2) return relative.format(passed.months, "month");
  return relative.format(today.until(date, { largestUnit: "day" }).days, "day");
}

/** "A, B and C" in the reader's grammar; `or` for a choice. */
export function formatList(locale: Locale, items: readonly string[], kind: "and" | "or" = "and") {
  const type = kind === "and" ? "conjunction" : "disjunction";
  return new Intl.ListFormat(tags[locale], { type }).format(items);
}

/** Ten digits, with or without +1, as people here write them. Anything else comes back as it is. */
export function writePhone(phone: string): string {
  const match = /^(?:\+?1)?(\d{3})(\d{3})(\d{4})$/.exec(phone.replace(/[\s().-]/g, ""));
  return match ? `(${match[1]}) ${match[2]}-${match[3]}` : phone;
}

/** As `writePhone`, for pages: no line breaks in a number. */
export function formatPhone(phone: string): string {
  return writePhone(phone).replaceAll(" ", "\u00a0");
}

/** The address of a telephone link. */
export function telephoneHref(phone: string): string {
  const digits = phone.replace(/\D/g, "");
  return `tel:${digits.length === 10 ? `+1${digits}` : digits.length === 11 ? `+${digits}` : digits}`;
}
