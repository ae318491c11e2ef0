import { personName } from "@/components/circle/circle-words";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { LinkButton } from "@/components/ui/button";
import { Confirmation } from "@/components/ui/confirmation";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { PrintButton } from "@/components/ui/print-button";
import { Tag } from "@/components/ui/tag";
import type { FormState } from "@/lib/form-state";
import { formatDate, formatPhone, telephoneHref } from "@/lib/i18n/format";
import type { ReferralPage } from "@/lib/referrals/loaders/member";
import type { Headline } from "@/lib/referrals/rules/headline";
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
  const waiting = referral.continuity ? "PENDING" : "REQUESTED";
  const confirmed = sent && referral.authorization === waiting;
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
          next={
            <>
              <MainAction page={page} headline={copy.headline} />
              <PrintButton>{t("detail.print")}</PrintButton>
            </>
          }
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
          <Clocks clocks={clocks} name={(kind) => t(`clock.${kind}`)} />
        </section>
      )}
      {page.mayCancel && <CancelForm action={cancelAction} referral={referral} />}
    </div>
  );
}

/** The one thing that the reader most likely comes to do; nothing where others have to act. */
function MainAction({ page, headline }: { page: ReferralPage; headline: Headline }) {
  const { t } = useSpeech();
  const { referral, mayRequest, mayContest } = page;
  switch (headline) {
    case "READY":
    case "SEEN":
    case "NOT_REQUIRED": {
      const phone = referral.servicing?.phone ?? referral.pcp.phone ?? referral.pcpGroup.phone;
      return (
        <a className="button" href={telephoneHref(phone)}>
          <Icon name="phone" />
          {t("action.call", { phone: formatPhone(phone) })}
        </a>
      );
    }
    case "DENIED":
      return mayContest && <LinkButton href="/grievances">{t("appeal.form")}</LinkButton>;
    case "EXHAUSTED":
    case "EXPIRED":
      return mayRequest && <LinkButton href={askAgain(page)}>{t("action.again")}</LinkButton>;
    default:
      return null;
  }
}

/** A new request for the same. */
function askAgain({ referral, subject }: ReferralPage): string {
  const query = new URLSearchParams({
    ...(referral.servicing
      ? { role: referral.servicing.roleId }
      : { specialty: referral.specialty.code }),
    ...(!subject.isSelf && { for: subject.id }),
  });
  return `/referrals/new?${query}`;
}

/** The PCP's group changes: what the former one issued is asked for again, or is to be. */
function Reissue({ page }: { page: ReferralPage }) {
  const { t, circle, locale } = useSpeech();
  const { newPcp, referral, mayRequest } = page;
  const { reissuedBy } = referral;
  if (reissuedBy) {
    return (
      <Notice tone="info" title={t("reissue.asked.title")}>
        <p>{t("reissue.asked.text", { date: formatDate(locale, reissuedBy.neededFrom) })}</p>
        <LinkButton size="small" look="second" href={`/referrals/${reissuedBy.number}`}>
          {t("reissue.asked.see", { number: reissuedBy.number })}
        </LinkButton>
      </Notice>
    );
  }
  if (!newPcp) return null;
  const pcp = personName(circle, newPcp);
  return (
    <Notice tone="caution" title={t("reissue.title")}>
      <p>{t("reissue.text", { group: referral.pcpGroup.name, pcp })}</p>
      {mayRequest && (
        <LinkButton size="small" look="second" href={askAgain(page)}>
          {t("reissue.ask", { pcp })}
        </LinkButton>
      )}
    </Notice>
  );
}
