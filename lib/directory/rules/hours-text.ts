import type { Temporal } from "temporal-polyfill";
import type { OpeningHours } from "@/lib/providers/types";
import { weekdays } from "@/lib/providers/types";

const time = /^([01]\d|2[0-4]):([0-5]\d)$/;

/** "08:00-12:00, 13:00-17:00" as spans; null where it can't be read, overlaps, or runs backwards. */
export function parseDay(text: string): [string, string][] | null {
  const spans: [string, string][] = [];
  if (text === "") return spans;
  for (const part of text.split(",")) {
    const [from, to, rest] = part.split(/[-–]/).map((one) => one.trim());
    if (!from || !to || rest !== undefined || !time.test(from) || !time.test(to)) return null;
    if (from >= to || to > "24:00" || from < (spans.at(-1)?.[1] ?? "")) return null;
    spans.push([from, to]);
  }
  return spans;
}

/** The spans of a day as an editor types them. */
export function writeDay(spans: readonly [string, string][] | undefined): string {
  return (spans ?? []).map(([from, to]) => `${from}-${to}`).join(", ");
}

/** Days without a span are left out; a week without any is not known. */
export function hoursOf(
  days: Record<(typeof weekdays)[number], [string, string][]>,
): OpeningHours | null {
  const open = weekdays.filter((day) => days[day].length > 0);
  if (open.length === 0) return null;
  return Object.fromEntries(open.map((day) => [day, days[day]]));
}

/** Whether nobody is there on a date, by these hours; not where none are known. */
export function isClosed(hours: OpeningHours | null, date: Temporal.PlainDate): boolean {
  const day = weekdays[date.dayOfWeek - 1];
  return hours !== null && day !== undefined && (hours[day] ?? []).length === 0;
}
