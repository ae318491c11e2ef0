import type { useTranslations } from "next-intl";
import type { Tone } from "@/components/ui/tone";
import type { Matter, MatterKind } from "@/lib/home/types";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";

export const matterTones: Record<MatterKind, Tone> = {
  COVERAGE_NONE: "stop",
  COVERAGE_ENDED: "stop",
  COVERAGE_SUSPENDED: "caution",
  COVERAGE_FUTURE: "info",
  PCP_GONE: "caution",
  NO_PCP: "accent",
  PCP_LEAVES: "caution",
  PCP_OUTGROWN: "caution",
  REFERRAL_DENIED: "stop",
  REFERRAL_APPROVED: "good",
  PCP_CHANGE_PENDING: "info",
  REFERRAL_WAITING: "info",
  CASE_OPEN: "info",
  CONTINUITY: "info",
};

/** What waits, why it matters, and the link to do it, in the reader's words. */
export function matterWords(
  t: ReturnType<typeof useTranslations<"home">>,
  locale: Locale,
  matter: Matter,
  specialty: string,
): { answer: string; evidence: string; action: string; href: string } {
  const { person } = matter;
  const values = {
    self: String(person.isSelf),
    name: person.givenName,
    date: "date" in matter ? formatDate(locale, matter.date) : "",
    specialty,
    pcp: matter.kind === "PCP_GONE" ? matter.pcp : "",
    had: String(matter.kind === "NO_PCP" && matter.had),
    number: matter.kind === "CASE_OPEN" ? matter.case.number : "",
    late: String(matter.kind === "CASE_OPEN" && matter.case.late),
    left: "referral" in matter ? matter.referral.unitsLeft : 0,
  };
  const forPerson = person.isSelf ? "" : `?for=${person.id}`;
  const answer = t(`answer.${matter.kind}`, values);
  const evidence = t(`evidence.${matter.kind}`, values);

  switch (matter.kind) {
    case "PCP_GONE":
    case "NO_PCP":
    case "PCP_LEAVES":
    case "PCP_OUTGROWN":
      return {
        answer,
        evidence,
        action: person.isSelf
          ? t("action.CHOOSE_PCP")
          : t("action.CHOOSE_PCP_FOR", { name: person.givenName }),
        href: `/pcp/choose${forPerson}`,
      };
    case "CONTINUITY":
      return {
        answer,
        evidence,
        action: t("action.ASK_CONTINUITY"),
        href: `/referrals/continuity${forPerson}`,
      };
    case "PCP_CHANGE_PENDING":
      return { answer, evidence, action: t("action.VIEW_PCP"), href: `/pcp${forPerson}` };
    case "REFERRAL_DENIED":
    case "REFERRAL_APPROVED":
    case "REFERRAL_WAITING":
      return {
        answer,
        evidence,
        action: t("action.VIEW_REFERRAL"),
        href: `/referrals/${matter.referral.number}`,
      };
    case "CASE_OPEN":
      return {
        answer,
        evidence,
        action: t("action.VIEW_CASE"),
        href: `/receipts/${matter.case.receiptId}#${matter.case.number}`,
      };
    default:
      return { answer, evidence, action: t("action.VIEW_COVERAGE"), href: "/coverage" };
  }
}
