import { Temporal } from "temporal-polyfill";
import type { NextOpen, ProfileFacts } from "@/lib/providers/types";
import { addBusinessDays } from "@/lib/referrals/rules/business-days";
import { primaryCare } from "./specialties/primary-care";

/** Older word of an open appointment is worth nothing: somebody will have taken it. */
export const toldWithinDays = 7;

const primaryCareCodes = new Set(primaryCare.map(({ code }) => code));

/**
 * Business days within which an HMO of California must offer an appointment that is not urgent (28
 * CCR 1300.67.2.2(c)(5)): 10 in primary care and for mental health care by others than physicians,
 * 15 for specialists and ancillary care. Null for dentists, whose times are others.
 */
export function appointmentStandard(specialtyCode: string, pcp: boolean): number | null {
  if (pcp || primaryCareCodes.has(specialtyCode)) return 10;
  // NUCC's behavioral health and social service providers; psychiatric nurses.
  if (/^(10|36[34][A-Z]{2}08)/.test(specialtyCode)) return 10;
  return /^12/.test(specialtyCode) ? null : 15;
}

/**
 * What to say of a role's next open appointment to somebody who asks for one today: null where
 * nothing was told, where it was told too long ago, or is for a day gone by.
 */
export function nextOpen(
  { opening, pcp }: Pick<ProfileFacts, "opening" | "pcp">,
  specialtyCode: string,
  today: Temporal.PlainDate,
): NextOpen | null {
  const standard = appointmentStandard(specialtyCode, pcp);
  if (opening === null || standard === null) return null;
  const { opensOn, toldOn } = opening;
  const toldDaysAgo = toldOn.until(today, { largestUnit: "day" }).days;
  if (toldDaysAgo < 0 || toldDaysAgo > toldWithinDays || isAfter(today, opensOn)) return null;
  const within = !isAfter(opensOn, addBusinessDays(today, standard));
  return { on: opensOn.toString(), toldDaysAgo, standard, within };
}

function isAfter(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) > 0;
}
