import type { useTranslations } from "next-intl";
import type { Temporal } from "temporal-polyfill";
import { type CircleTranslator, isDoctor, personName } from "@/components/circle/circle-words";
import { brand } from "@/lib/brand";
import type { PersonName } from "@/lib/circle/types";
import { formatDate, formatInstant, formatPhone } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import { endOfDay } from "@/lib/referrals/rules/business-days";
import type { Referral } from "@/lib/referrals/types";
import { dateAt } from "@/lib/time-zone";

export type ReferralsTranslator = ReturnType<typeof useTranslations<"referrals">>;

/** What every sentence about referrals is written with. */
export type Speech = { t: ReferralsTranslator; circle: CircleTranslator; locale: Locale };

/** Everything that a sentence about a referral may name. */
export function referralValues({ t, circle, locale }: Speech, referral: Referral) {
  const { pcp, pcpGroup, servicing, specialty, unitsApproved, unitsUsed } = referral;
  const day = (date: Temporal.PlainDate | null) => (date ? formatDate(locale, date) : "");
  return {
    number: referral.number,
    successor: referral.replacedBy ?? "",
    pcp: pcp.person ? personName(circle, pcp.person) : pcp.name,
    office: officeName(t, pcp.person, pcp.name),
    phone: formatPhone(pcp.phone ?? pcpGroup.phone),
    decider: deciderName(referral),
    who: servicing
      ? servicing.person
        ? personName(circle, servicing.person)
        : servicing.name
      : "",
    whoPhone: formatPhone(servicing?.phone ?? pcpGroup.phone),
    place: servicing ? "named" : "none",
    specialty: specialtyName(specialty.code, locale, specialty.display),
    approved: unitsApproved ?? 0,
    used: unitsUsed,
    left: (unitsApproved ?? 0) - unitsUsed,
    start: day(referral.startsOn),
    end: day(referral.endsOn),
    appointment: day(referral.appointmentOn),
    planPhone: formatPhone(brand.memberServices.phone),
  };
}

export type ReferralValues = ReturnType<typeof referralValues>;

/** "Dr. Lim’s office". */
export function officeName(t: ReferralsTranslator, person: PersonName | null, name: string) {
  const { given, family, gender } = person ?? { given: "", family: name, gender: "UNKNOWN" };
  const doctor = String(person !== null && isDoctor(person));
  return t("office", { doctor, given, family, gender }).trim();
}

/** Whoever decides, by name. */
export function deciderName({ decider }: Pick<Referral, "decider">): string {
  return decider?.group?.name ?? brand.name;
}

/** A deadline: the day, where it ends with the day; else to the minute. */
export function formatDue(
  locale: Locale,
  dueAt: Temporal.Instant,
  style: "long" | "short" = "long",
): string {
  const day = dateAt(dueAt);
  return dueAt.equals(endOfDay(day))
    ? formatDate(locale, day, style)
    : formatInstant(locale, dueAt);
}

/** Names such as "el consultorio de la Dra. Ruiz" may begin a sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
