import { Temporal } from "temporal-polyfill";
import type { Born, LifeStage } from "../types";

/**
 * Completed years on a day; negative before birth. Someone born on 29 February is a year older on
 * 1 March of a year without that day.
 */
export function ageOn({ birthDate }: Born, day: Temporal.PlainDate): number {
  return birthDate.until(day, { largestUnit: "years" }).years;
}

/**
 * From 12 on a minor may consent to some care alone (Family Code 6924 ff.); from 18 on a person
 * decides alone.
 */
export function lifeStageOn(person: Born, day: Temporal.PlainDate): LifeStage {
  const age = ageOn(person, day);
  if (age < 12) return "CHILD";
  return age < 18 ? "TEENAGER" : "ADULT";
}

/** Whether the person is younger than so many days on a day, the day of birth counted as the first. */
export function isWithinDaysOfBirth(
  { birthDate }: Born,
  day: Temporal.PlainDate,
  days: number,
): boolean {
  return (
    Temporal.PlainDate.compare(birthDate, day) <= 0 &&
    Temporal.PlainDate.compare(day, birthDate.add({ days })) < 0
  );
}
