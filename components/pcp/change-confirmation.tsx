import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { BeforeAfter } from "@/components/ui/before-after";
import { SelectField } from "@/components/ui/choice-fields";
import { Form } from "@/components/ui/form";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/form-state";
import { formatDate } from "@/lib/i18n/format";
import { pcpHref } from "@/lib/pcp/rules/hrefs";
import {
  type AssignmentView,
  changeReasons,
  type PcpApproval,
  type PcpGroup,
  type PcpListing,
  type ReferralOutcome,
  type ReferralView,
} from "@/lib/pcp/types";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import { ChangeImpact } from "./change-impact";
import { warningCopy } from "./reason-copy";
import { ReferralOutcomes } from "./referral-outcomes";

type Props = {
  action: (previous: FormState<never>, form: FormData) => Promise<FormState<never>>;
  subject: { id: string; givenName: string; isSelf: boolean };
  pcp: PcpListing;
  current: AssignmentView | null;
  decision: PcpApproval;
  ways: { group: PcpGroup }[];
  /** Null where they are private from the reader. */
  referrals: (ReferralView & { outcome: ReferralOutcome })[] | null;
  knowsHealth: boolean;
  impact: ComponentProps<typeof ChangeImpact>;
  version: number;
  /** What this page shows, for the confirmation to hold it against (`writeSeen`). */
  seen: string;
  /** ISO. */
  today: string;
};

/** What will be, before it is confirmed: from when, through which group, and what it changes. */
export function ChangeConfirmation(props: Props) {
  const { action, subject, pcp, current, decision, ways, referrals, knowsHealth } = props;
  const t = useTranslations("pcp.change");
  const tWarning = useTranslations("pcp.warnings");
  const locale = useLocale();
  const effectiveOn = decision.effectiveOn.toString();
  const startsToday = effectiveOn === props.today;
  const date = formatDate(locale, effectiveOn);
  const group = ways.find((way) => way.group.id === decision.groupId)?.group;
  const telling = { locale, subject, pcp: pcp.name, knowsHealth };
  const warnings = decision.warnings
    .map((warning) => warningCopy(tWarning, warning, telling))
    .filter((warning) => warning !== null);

  return (
    <div className="stack">
      <PageHeader
        title={t("heading", {
          self: String(subject.isSelf),
          name: subject.givenName,
          pcp: pcp.name,
        })}
        lead={
          startsToday ? t("startsToday", { pcp: pcp.name }) : t("starts", { pcp: pcp.name, date })
        }
      />
      <BeforeAfter
        before={{
          label: t("now"),
          children: current ? (
            <Doctor pcp={current.pcp} group={current.group.name} />
          ) : (
            <p>{t("nobody")}</p>
          ),
        }}
        after={{
          label: startsToday ? t("today") : t("from", { date }),
          children: <Doctor pcp={pcp} group={group?.name ?? ""} />,
        }}
      />
      {current && <p>{decision.consequences.groupChanges ? t("groupChanges") : t("groupSame")}</p>}
      {ways.length > 1 && (
        <p>
          <Link
            href={pcpHref(`/pcp/change/${pcp.roleId}`, {
              for: subject.isSelf ? null : subject.id,
              group: "choose",
            })}
          >
            {t("otherGroup")}
          </Link>
        </p>
      )}
      {warnings.length > 0 && (
        <Notice tone="caution" title={t("warnings")}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      {(referrals ? current || referrals.length > 0 : decision.consequences.groupChanges) && (
        <section className="stack">
          <h2>{t("referrals.title")}</h2>
          {referrals ? (
            <ReferralOutcomes referrals={referrals} effectiveOn={effectiveOn} />
          ) : (
            <p>{t("referrals.private", { name: subject.givenName })}</p>
          )}
        </section>
      )}
      <ChangeImpact {...props.impact} />
      <Form action={action}>
        {!subject.isSelf && <input type="hidden" name="for" value={subject.id} />}
        <input type="hidden" name="roleId" value={pcp.roleId} />
        <input type="hidden" name="groupId" value={decision.groupId} />
        <input type="hidden" name="version" value={props.version} />
        <input type="hidden" name="seen" value={props.seen} />
        {current && (
          <SelectField
            name="reason"
            label={t("reason")}
            hint={t("reasonHint")}
            optional
            options={[
              { value: "", label: t("reasons.none") },
              ...changeReasons.map((value) => ({ value, label: t(`reasons.${value}`) })),
            ]}
          />
        )}
        <SubmitButton>{t("submit", { pcp: pcp.name })}</SubmitButton>
      </Form>
    </div>
  );
}

function Doctor({ pcp, group }: { pcp: PcpListing; group: string }) {
  const locale = useLocale();
  const { code, display } = pcp.specialty;
  return (
    <>
      <p>
        <strong>{pcp.name}</strong>
      </p>
      <p>{specialtyName(code, locale, display)}</p>
      <p>{group}</p>
      <p>
        {pcp.address}, {pcp.city}
      </p>
    </>
  );
}
