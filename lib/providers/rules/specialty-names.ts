import { facilitySpecialties } from "./specialties/facilities";
import { medicalSpecialties } from "./specialties/medical";
import { behavioralHealth } from "./specialties/mind";
import { primaryCare } from "./specialties/primary-care";
import { surgicalSpecialties } from "./specialties/surgery";
import { therapies } from "./specialties/therapies";
import { womenAndChildren } from "./specialties/women-and-children";
import type { SpecialtyWords } from "./specialties/words";

/** Every specialty that the portal has words of its own for. */
export const specialties: readonly SpecialtyWords[] = [
  ...primaryCare,
  ...medicalSpecialties,
  ...surgicalSpecialties,
  ...womenAndChildren,
  ...behavioralHealth,
  ...therapies,
  ...facilitySpecialties,
];

const byCode = new Map(specialties.map((one) => [one.code, one]));

/**
 * What a specialty is called in the reader's language; the taxonomy's own English name where the
 * portal has no words for it.
 */
export function specialtyName(code: string, locale: "en" | "es" | "vi", display: string): string {
  return byCode.get(code)?.name[locale] ?? display;
}

/** The specialty and the narrower ones that belong to it. */
export function withNarrower(code: string): string[] {
  return [code, ...(byCode.get(code)?.narrower ?? [])];
}
