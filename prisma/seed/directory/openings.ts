import { weekdays } from "@/lib/providers/types";
import { addBusinessDays } from "@/lib/referrals/rules/business-days";
import type { Calendar } from "../calendar";
import { randomFrom } from "../random";
import type { NextOpeningRow } from "../tables";
import type { Directory } from "./directory";
import type { Hours } from "./hours";

/**
 * What practices told of their next open appointments, on days on which they are open: nothing of a
 * third of them, some of it too long ago to count, some of it later than the law allows.
 */
export function nextOpenings(
  { listings }: Directory,
  { today, fromToday }: Calendar,
): NextOpeningRow[] {
  const ahead = Array.from({ length: 30 }, (_, at) => {
    const day = addBusinessDays(today, at + 1);
    return { iso: day.toString(), weekday: weekdays[day.dayOfWeek - 1] ?? "mon" };
  });
  const [soon, late] = [ahead.slice(0, 10), ahead.slice(10)];
  return listings.flatMap(({ role, participations }) => {
    const random = randomFrom(`next opening ${role.id}`);
    const full = participations.every(({ accepting }) => accepting === "nopt");
    if (full || !random.chance(0.72)) return [];
    const told = random.chance(0.85) ? random.integer(0, 6) : random.integer(8, 40);
    const hours = role.hours as Hours | null;
    const days = (random.chance(0.75) ? soon : late).filter(
      ({ weekday }) => hours === null || hours[weekday],
    );
    // Holidays can take every day of an office that opens once a week.
    if (days.length === 0) return [];
    return { roleId: role.id, opensOn: random.pick(days).iso, toldOn: fromToday(-told) };
  });
}
