import type { Random } from "../random";

type Day = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";
export type Hours = Partial<Record<Day, [opens: string, closes: string][]>>;

const weekdays: Day[] = ["mon", "tue", "wed", "thu", "fri"];

function on(days: readonly Day[], ...open: [string, string][]): Hours {
  return Object.fromEntries(days.map((day) => [day, open]));
}

/** When a practitioner sees patients somewhere; nothing is known of some offices. */
export function inventHours(random: Random, secondSite: boolean): Hours | null {
  if (random.chance(0.08)) return null;
  const opens = random.pick(["08:00", "08:30", "09:00"]);
  const closes = random.pick(["16:30", "17:00", "17:30"]);
  const days = secondSite ? random.sample(weekdays, random.integer(1, 3)) : weekdays;
  const sorted = weekdays.filter((day) => days.includes(day));
  const hours: Hours = random.chance(0.45)
    ? on(sorted, [opens, "12:00"], ["13:00", closes])
    : on(sorted, [opens, closes]);
  if (!secondSite && random.chance(0.16)) hours.sat = [["09:00", "13:00"]];
  const evening = sorted[0];
  if (evening && random.chance(0.1)) hours[evening] = [["11:00", "19:30"]];
  return hours;
}

export const everyDay: Hours = on([...weekdays, "sat", "sun"], ["08:00", "20:00"]);
export const officeDays: Hours = on(weekdays, ["07:30", "17:30"]);
