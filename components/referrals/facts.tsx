import { Link } from "@/components/ui/link";
import { Phone } from "@/components/ui/phone";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { formatDate } from "@/lib/i18n/format";
import type { Named, Referral } from "@/lib/referrals/types";
import { dateAt } from "@/lib/time-zone";
import { useSpeech } from "./speech";
import { deciderName, referralValues } from "./words";

/** What the referral says, for the member to read, to show and to print. */
export function Facts({ referral, ofSelf }: { referral: Referral; ofSelf: boolean }) {
  const speech = useSpeech();
  const { t, locale } = speech;
  const { specialty } = referralValues(speech, referral);
  const { startsOn, endsOn, decidedAt, unitsRequested, unitsApproved } = referral;
  const rows: (SummaryRow | false)[] = [
    { key: "number", label: t("detail.number"), value: referral.number },
    { key: "for", label: t("detail.for"), value: specialty },
    {
      key: "with",
      label: t("detail.with"),
      value: referral.servicing ? (
        <Who named={referral.servicing} />
      ) : (
        (referral.continuity?.provider ?? t("detail.anyone"))
      ),
    },
    {
      key: "pcp",
      label: t("detail.pcp"),
      value: (
        <>
          {referral.pcp.name}
          <br />
          {referral.pcpGroup.name}
        </>
      ),
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
      value: formatDate(locale, referral.continuity.procedureOn),
    },
    { key: "urgency", label: t("detail.urgency"), value: t(`urgency.${referral.urgency}`) },
    unitsApproved === null &&
      unitsRequested !== null && {
        key: "asked",
        label: t("detail.visits"),
        value: t("detail.asked", { units: unitsRequested }),
      },
    startsOn !== null &&
      endsOn !== null && {
        key: "valid",
        label: t("detail.valid"),
        value: `${formatDate(locale, startsOn)} – ${formatDate(locale, endsOn)}`,
      },
    {
      key: "requestedOn",
      label: t("detail.requestedOn"),
      value: formatDate(locale, referral.requestedOn),
    },
    decidedAt !== null && {
      key: "decidedOn",
      label: t("detail.decidedOn"),
      value: formatDate(locale, dateAt(decidedAt)),
    },
    referral.decider !== null && {
      key: "decider",
      label: t("detail.decider"),
      value: deciderName(referral),
    },
    referral.workRelated && {
      key: "work",
      label: t("detail.work"),
      value: t("detail.workYes"),
    },
    Boolean(referral.requestText) && {
      key: "words",
      label: t(ofSelf ? "detail.words" : "detail.wordsOf"),
      value: <span className="typed">{referral.requestText}</span>,
    },
    Boolean(referral.diagnosisText) && {
      key: "diagnosis",
      label: t("detail.diagnosis"),
      value: <span className="typed">{referral.diagnosisText}</span>,
    },
    referral.reissues !== null && {
      key: "reissues",
      label: t("detail.reissues"),
      value: (
        <Link href={`/referrals/${referral.reissues.number}`}>{referral.reissues.number}</Link>
      ),
    },
    referral.reissues !== null && {
      key: "neededFrom",
      label: t("detail.neededFrom"),
      value: formatDate(locale, referral.reissues.neededFrom),
    },
    referral.replaces !== null && {
      key: "replaces",
      label: t("detail.replaces"),
      value: <Link href={`/referrals/${referral.replaces}`}>{referral.replaces}</Link>,
    },
    referral.replacedBy !== null && {
      key: "replacedBy",
      label: t("detail.replacedBy"),
      value: <Link href={`/referrals/${referral.replacedBy}`}>{referral.replacedBy}</Link>,
    },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
}

function Who({ named }: { named: Named }) {
  return (
    <>
      {named.name}
      {named.address.map((line) => (
        <span key={line}>
          <br />
          {line}
        </span>
      ))}
      {named.phone && (
        <>
          <br />
          <Phone number={named.phone} />
        </>
      )}
    </>
  );
}
