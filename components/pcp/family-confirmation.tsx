import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { Checkboxes } from "@/components/ui/choice-fields";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/form-state";
import { formatDate } from "@/lib/i18n/format";
import { pcpHref } from "@/lib/pcp/rules/hrefs";
import type { FamilyPreview, PcpApproval, PcpGroup, PcpListing } from "@/lib/pcp/types";
import { reasonCopy, warningCopy, wayOnCopy } from "./reason-copy";
import { ReferralOutcomes } from "./referral-outcomes";

type Person = FamilyPreview & { group: PcpGroup | null };
type Approved = Person & { decision: PcpApproval };

type Props = {
  action: (previous: FormState<never>, form: FormData) => Promise<FormState<never>>;
  pcp: PcpListing;
  people: readonly Person[];
  free: number;
  /** ISO. */
  today: string;
};

const isApproved = (person: Person): person is Approved => person.decision.ok;

/** One doctor for several: for each what it would mean, and those for whom it does not work. */
export function FamilyConfirmation({ action, pcp, people, free, today }: Props) {
  const t = useTranslations("pcp.family");
  const locale = useLocale();
  const approved = people.filter(isApproved);
  const others = people.filter((person) => !isApproved(person));
  const seats = approved.filter(({ needsSeat }) => needsSeat).length;
  const startsOn = ({ decision }: Approved) => {
    const date = decision.effectiveOn.toString();
    return date === today ? t("startsToday") : t("starts", { date: formatDate(locale, date) });
  };
  return (
    <div className="stack">
      <PageHeader
        title={t("heading", { pcp: pcp.name })}
        lead={t("lead", { count: approved.length, all: people.length })}
      />
      {seats > free && (
        <Notice tone="caution">{t("fewSeats", { pcp: pcp.name, free, seats })}</Notice>
      )}
      {others.length > 0 && <Others people={others} pcp={pcp} />}
      {approved.length === 0 ? (
        <LinkButton href={pcpHref("/pcp/choose", { family: "1" })}>{t("otherDoctor")}</LinkButton>
      ) : (
        <>
          <section className="stack">
            <h2>{t("changes")}</h2>
            {approved.map((person) => (
              <Preview key={person.subject.id} person={person} pcp={pcp} />
            ))}
          </section>
          <Form action={action}>
            <input type="hidden" name="roleId" value={pcp.roleId} />
            {approved.map(({ subject, decision, version, seen }) => (
              <input
                key={subject.id}
                type="hidden"
                name={`preview-${subject.id}`}
                value={`${version} ${decision.groupId} ${seen}`}
              />
            ))}
            <Checkboxes
              name="member"
              label={t("who")}
              hint={t("whoHint")}
              defaultValue={withSeats(approved, free)}
              options={approved.map((person) => ({
                value: person.subject.id,
                label: `${person.subject.givenName} ${person.subject.familyName}`,
                hint: startsOn(person),
              }))}
            />
            <SubmitButton>{t("submit", { pcp: pcp.name })}</SubmitButton>
          </Form>
        </>
      )}
    </div>
  );
}

/** Marked to begin with: as many as there are places for. */
function withSeats(people: readonly Approved[], free: number): string[] {
  let left = free;
  return people
    .filter(({ needsSeat }) => {
      if (needsSeat) left -= 1;
      return !needsSeat || left >= 0;
    })
    .map(({ subject }) => subject.id);
}

function Others({ people, pcp }: { people: readonly Person[]; pcp: PcpListing }) {
  const t = useTranslations("pcp.family");
  const tReason = useTranslations("pcp.reasons");
  const tWay = useTranslations("pcp.wayOn");
  const locale = useLocale();
  const has = (person: Person) =>
    !person.decision.ok && person.decision.reasons.every(({ code }) => code === "SAME_PCP");
  return (
    <Notice tone={people.every(has) ? "info" : "caution"} title={t("without")}>
      <ul>
        {people.map(({ subject, decision, knowsHealth }) => (
          <li key={subject.id}>
            <strong>{subject.givenName}:</strong>{" "}
            {decision.ok
              ? null
              : decision.reasons.map((reason) => (
                  <span key={reason.code}>
                    {reasonCopy(tReason, reason, { locale, subject, pcp: pcp.name, knowsHealth })}{" "}
                    {wayOnCopy(tWay, reason)}{" "}
                  </span>
                ))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What the change means for one of them. */
function Preview({ person, pcp }: { person: Approved; pcp: PcpListing }) {
  const t = useTranslations("pcp.family");
  const tChange = useTranslations("pcp.change");
  const tWarning = useTranslations("pcp.warnings");
  const locale = useLocale();
  const { subject, current, decision, group, referrals, knowsHealth } = person;
  const effectiveOn = decision.effectiveOn.toString();
  const telling = { locale, subject, pcp: pcp.name, knowsHealth };
  const warnings = decision.warnings
    .map((warning) => warningCopy(tWarning, warning, telling))
    .filter((warning) => warning !== null);
  return (
    <div className="card stack-tight">
      <h3>
        {subject.givenName} {subject.familyName}
      </h3>
      <p>
        {t("from", {
          date: formatDate(locale, effectiveOn),
          pcp: pcp.name,
          group: group?.name ?? "",
        })}{" "}
        {current
          ? t("instead", { pcp: current.pcp.name, group: current.group.name })
          : t("insteadOfNobody")}
      </p>
      {warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
      {referrals && referrals.length > 0 && (
        <ReferralOutcomes referrals={[...referrals]} effectiveOn={effectiveOn} />
      )}
      {referrals === null && decision.consequences.groupChanges && (
        <p>{tChange("referrals.private", { name: subject.givenName })}</p>
      )}
    </div>
  );
}
