import { personName } from "@/components/circle/circle-words";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { LinkButton } from "@/components/ui/button";
import { Confirmation } from "@/components/ui/confirmation";
import { Notice } from "@/components/ui/notice";
import { PrintButton } from "@/components/ui/print-button";
import { Tag } from "@/components/ui/tag";
import type { FormState } from "@/lib/form-state";
import type { ReferralPage } from "@/lib/referrals/loaders/member";
import type { Rejection } from "@/lib/referrals/rules/rejection";
import { CancelForm } from "./cancel-form";
import { Clocks } from "./clocks";
import { Course } from "./course";
import { Appeal, Reason } from "./decision";
import { Facts } from "./facts";
import { NextStep } from "./next-step";
import { useSpeech } from "./speech";
import { statusCopy } from "./status-copy";
import { Visits } from "./visits";
import { referralValues } from "./words";

type Props = {
  page: ReferralPage;
  /** The request was sent just now. */
  sent: boolean;
  cancelAction: (state: FormState<Rejection>, form: FormData) => Promise<FormState<Rejection>>;
};

/** One referral: where it stands, what comes next, why, and everything that happened. */
export function ReferralView({ page, sent, cancelAction }: Props) {
  const speech = useSpeech();
  const { t } = speech;
  const { referral, subject } = page;
  const copy = statusCopy(speech, referral);
  const { specialty } = referralValues(speech, referral);
  const confirmed = sent && referral.authorization === "REQUESTED";
  const clocks = referral.clocks.filter(({ kind }) => kind !== "PROVIDER_NOTICE");

  return (
    <div className="stack-wide">
      <div className="stack">
        {confirmed ? (
          <Confirmation title={t("detail.sent")}>
            <p>{t("detail.sentNumber", { number: referral.number })}</p>
          </Confirmation>
        ) : (
          <header className="page-header">
            <p className="kicker">
              {t("detail.title")} {referral.number}
            </p>
            <h1>{specialty}</h1>
            <Tag tone={copy.tone}>{copy.tag}</Tag>
          </header>
        )}
        <AnswerPanel
          tone={copy.tone}
          icon={copy.icon}
          answer={copy.answer}
          next={<PrintButton>{t("detail.print")}</PrintButton>}
        >
          <p>{copy.means}</p>
        </AnswerPanel>
        <Reissue page={page} />
        <NextStep copy={copy} />
      </div>
      <Reason referral={referral} />
      <Appeal referral={referral} open={page.mayContest} />
      <Visits referral={referral} />
      <section className="stack">
        <h2>{t("detail.course")}</h2>
        <Course referral={referral} headline={copy.headline} />
      </section>
      <section className="stack">
        <h2>{t("detail.facts")}</h2>
        <Facts referral={referral} ofSelf={subject.isSelf} />
      </section>
      {clocks.length > 0 && (
        <section className="stack">
          <h2>{t("detail.clocks")}</h2>
          <Clocks clocks={clocks} />
        </section>
      )}
      {page.mayCancel && <CancelForm action={cancelAction} referral={referral} />}
    </div>
  );
}

/** The PCP's group has changed: what the former one issued is to be issued again. */
function Reissue({ page }: { page: ReferralPage }) {
  const { t, circle } = useSpeech();
  const { newPcp, referral, subject, mayRequest } = page;
  if (!newPcp) return null;
  const pcp = personName(circle, newPcp);
  const query = new URLSearchParams({
    ...(referral.servicing
      ? { role: referral.servicing.roleId }
      : { specialty: referral.specialty.code }),
    ...(!subject.isSelf && { for: subject.id }),
  });
  return (
    <Notice tone="caution" title={t("reissue.title")}>
      <p>{t("reissue.text", { group: referral.pcpGroup.name, pcp })}</p>
      {mayRequest && (
        <LinkButton size="small" look="second" href={`/referrals/new?${query}`}>
          {t("reissue.ask", { pcp })}
        </LinkButton>
      )}
    </Notice>
  );
}
