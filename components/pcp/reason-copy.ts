import type { useTranslations } from "next-intl";
import {
  formatDate,
  formatDistance,
  formatDistanceBeyond,
  formatDistanceLimit,
} from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import type { PcpReason, PcpWarning } from "@/lib/pcp/types";

/** Whose PCP it is about, and who reads. */
export type Telling = {
  locale: Locale;
  subject: { givenName: string; isSelf: boolean };
  /** The doctor's name. */
  pcp: string;
  /** Whether the reader may know of a stay in hospital. */
  knowsHealth: boolean;
};

/** The sentence for a reason; one without words does not compile. */
export function reasonCopy(
  t: ReturnType<typeof useTranslations<"pcp.reasons">>,
  reason: PcpReason,
  { locale, subject, pcp, knowsHealth }: Telling,
): string {
  const who = { self: String(subject.isSelf), name: subject.givenName };
  switch (reason.code) {
    case "NO_COVERAGE":
      return t("NO_COVERAGE", who);
    case "COVERAGE_ENDED":
      return t("COVERAGE_ENDED", { ...who, date: formatDate(locale, reason.endedOn) });
    case "COVERAGE_SUSPENDED":
      return t("COVERAGE_SUSPENDED", { ...who, date: formatDate(locale, reason.since) });
    case "COVERAGE_ENDS_BEFORE":
      return t("COVERAGE_ENDS_BEFORE", { ...who, date: formatDate(locale, reason.effectiveOn) });
    case "PENDING_CHANGE":
      return t("PENDING_CHANGE", { date: formatDate(locale, reason.startsOn) });
    case "SAME_PCP":
      return t("SAME_PCP", { ...who, pcp });
    case "CHANGE_LIMIT":
      return t("CHANGE_LIMIT", {
        ...who,
        count: reason.perMonth,
        date: formatDate(locale, reason.nextOn),
      });
    case "INPATIENT":
      return knowsHealth ? t("INPATIENT", who) : t("INPATIENT_PRIVATE");
    case "NOT_A_PCP":
      return t("NOT_A_PCP", { ...who, pcp });
    case "NOT_IN_NETWORK":
      return t("NOT_IN_NETWORK", { ...who, pcp, date: formatDate(locale, reason.on) });
    case "NOT_ACCEPTING":
    case "EXISTING_PATIENTS_ONLY":
    case "EXISTING_FAMILIES_ONLY":
    case "PANEL_FULL":
    case "CHOOSE_GROUP":
      return t(reason.code, { pcp });
    case "TOO_YOUNG":
      return t("TOO_YOUNG", { pcp, age: reason.minAge });
    case "TOO_OLD":
      return t("TOO_OLD", { pcp, age: reason.maxAge });
    case "SEX_LIMIT":
      return t("SEX_LIMIT", { pcp, sex: reason.sex });
    case "OUTSIDE_SERVICE_AREA":
      return t("OUTSIDE_SERVICE_AREA", who);
    case "TOO_FAR":
      return t("TOO_FAR", {
        ...who,
        distance: formatDistanceBeyond(locale, reason.miles),
        limit: formatDistanceLimit(locale, reason.limitMiles),
      });
  }
}

/** What can be done about a reason that may hold for one doctor and not for others; else nothing. */
export function wayOnCopy(
  t: ReturnType<typeof useTranslations<"pcp.wayOn">>,
  reason: PcpReason,
): string {
  switch (reason.code) {
    case "NOT_ACCEPTING":
    case "EXISTING_PATIENTS_ONLY":
    case "EXISTING_FAMILIES_ONLY":
    case "TOO_OLD":
    case "PANEL_FULL":
    case "OUTSIDE_SERVICE_AREA":
    case "TOO_FAR":
    case "NOT_IN_NETWORK":
      return t(reason.code);
    case "TOO_YOUNG":
      return t("TOO_YOUNG", { age: reason.minAge });
    default:
      return "";
  }
}

/** The sentence for a warning; null for one that this reader may not know. */
export function warningCopy(
  t: ReturnType<typeof useTranslations<"pcp.warnings">>,
  warning: PcpWarning,
  { locale, subject, pcp, knowsHealth }: Telling,
): string | null {
  switch (warning.code) {
    case "FAR":
      return t("FAR", { distance: formatDistance(locale, warning.miles) });
    case "LEAVES_NETWORK":
      return t("LEAVES_NETWORK", { pcp, date: formatDate(locale, warning.lastDay) });
    case "COVERAGE_ENDS":
      return t("COVERAGE_ENDS", { date: formatDate(locale, warning.lastDay) });
    case "WAITS_FOR_DISCHARGE":
      return knowsHealth
        ? t("WAITS_FOR_DISCHARGE", { date: formatDate(locale, warning.dischargedOn) })
        : null;
    case "FOLLOWS_MOTHER":
      return t("FOLLOWS_MOTHER", {
        name: subject.givenName,
        date: formatDate(locale, warning.until),
      });
  }
}
