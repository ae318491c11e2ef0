import { useTranslations } from "next-intl";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { formatDate } from "@/lib/i18n/format";
import { ageOn } from "@/lib/members/rules/age";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import type { DeskReferralPage } from "@/lib/referrals/loaders/desk";
import { useDeskSpeech } from "./desk-speech";
import { deciderName } from "./words";

/** What whoever acts on a referral has to know, and nothing besides. */
export function DeskFacts({ page }: { page: DeskReferralPage }) {
  const { d, t, locale } = useDeskSpeech();
  const circle = useTranslations("circle");
  const { referral, today } = page;
  const { member, specialty, servicing, startsOn, endsOn, appealBy } = referral;
  const day = (date: NonNullable<typeof startsOn>) => formatDate(locale, date);
  const rows: (SummaryRow | false)[] = [
    {
      key: "patient",
      label: d("referral.patient"),
      value: `${member.givenName} ${member.familyName}`,
    },
    {
      key: "born",
      label: d("referral.born"),
      value: d("referral.bornAge", {
        date: day(member.birthDate),
        age: ageOn(member, today),
      }),
    },
    { key: "sex", label: d("referral.sex"), value: d(`sex.${member.sex}`) },
    { key: "memberNumber", label: d("referral.memberNumber"), value: member.memberNumber },
    { key: "product", label: d("referral.product"), value: referral.product.name },
    {
      key: "coverage",
      label: d("referral.coverage"),
      value: page.covered ? d("referral.covered") : <strong>{d("referral.notCovered")}</strong>,
    },
    {
      key: "pcp",
      label: t("detail.pcp"),
      value: `${referral.pcp.name} · ${referral.pcpGroup.name}`,
    },
    {
      key: "for",
      label: t("detail.for"),
      value: specialtyName(specialty.code, locale, specialty.display),
    },
    {
      key: "with",
      label: t("detail.with"),
      value: servicing?.name ?? referral.continuity?.provider ?? t("detail.anyone"),
    },
    {
      key: "circle",
      label: d("referral.circle"),
      value: page.answer ? circle(`tag.${page.answer}`) : d("referral.circleNone"),
    },
    referral.reissues !== null && {
      key: "carriedOver",
      label: d("referral.carriedOver"),
      value: d("referral.carriedOverText", {
        number: referral.reissues.number,
        date: day(referral.reissues.neededFrom),
      }),
    },
    { key: "kind", label: t("detail.kind"), value: t(`kind.${referral.kind}`) },
    referral.continuity !== null && {
      key: "condition",
      label: t("detail.condition"),
      value: t(`continuity.condition.${referral.continuity.condition}`, {
        age: referral.continuity.childUnderAge,
      }),
    },
    referral.continuity?.procedureOn != null && {
      key: "procedureOn",
      label: t("detail.procedureOn"),
      value: day(referral.continuity.procedureOn),
    },
    { key: "urgency", label: t("detail.urgency"), value: t(`urgency.${referral.urgency}`) },
    referral.workRelated && {
      key: "work",
      label: t("detail.work"),
      value: <strong>{t("detail.workYes")}</strong>,
    },
    Boolean(referral.requestText) && {
      key: "words",
      label: d("referral.words"),
      value: <span className="typed">{referral.requestText}</span>,
    },
    Boolean(referral.diagnosisText) && {
      key: "diagnosis",
      label: t("detail.diagnosis"),
      value: <span className="typed">{referral.diagnosisText}</span>,
    },
    referral.unitsRequested !== null && {
      key: "unitsRequested",
      label: d("referral.unitsRequested"),
      value: referral.unitsRequested,
    },
    referral.decider !== null && {
      key: "decider",
      label: t("detail.decider"),
      value: deciderName(referral),
    },
    referral.unitsApproved !== null && {
      key: "unitsApproved",
      label: d("referral.unitsApproved"),
      value: referral.unitsApproved,
    },
    referral.unitsApproved !== null && {
      key: "unitsUsed",
      label: d("referral.unitsUsed"),
      value: referral.unitsUsed,
    },
    startsOn !== null &&
      endsOn !== null && {
        key: "valid",
        label: d("referral.valid"),
        value: `${day(startsOn)} – ${day(endsOn)}`,
      },
    Boolean(referral.decisionReason) && {
      key: "reason",
      label: d("referral.reason"),
      value: <span className="typed">{referral.decisionReason}</span>,
    },
    Boolean(referral.decisionCriterion) && {
      key: "criterion",
      label: d("referral.criterion"),
      value: referral.decisionCriterion,
    },
    appealBy !== null && {
      key: "appealBy",
      label: d("referral.appealBy"),
      value: day(appealBy),
    },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}
