import { useTranslations } from "next-intl";
import { circleWords, personName } from "@/components/circle/circle-words";
import { acceptingWords } from "@/components/providers/listing-words";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { LinkButton } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { brand } from "@/lib/brand";
import { formatPhone, telephoneHref } from "@/lib/i18n/format";
import { turnsNewcomersAway } from "@/lib/providers/rules/accepting";
import { specialtyName } from "@/lib/providers/rules/specialty-names";
import type { NewReferralPage } from "@/lib/referrals/loaders/member";
import type { RequestState } from "@/lib/referrals/types";
import { RequestForm, type RequestWords } from "./request-form";
import { useSpeech } from "./speech";
import { officeName, sentence } from "./words";

type Step<K extends NewReferralPage["step"]> = Extract<NewReferralPage, { step: K }>;

/** Why nothing can be asked for, and what to do instead. */
export function Stopped({ page }: { page: Step<"STOP"> }) {
  const { t } = useSpeech();
  const { problem, subject } = page;
  const query = subject.isSelf ? "" : `?for=${subject.id}`;
  const ways = {
    NO_COVERAGE: `/coverage${query}`,
    NO_PCP: `/pcp/choose${query}`,
    UNKNOWN_PROVIDER: `/providers${query}`,
  };
  return (
    <AnswerPanel
      tone="stop"
      answer={t(`new.stop.${problem}.answer`, {
        self: String(subject.isSelf),
        name: subject.givenName,
      })}
      next={<LinkButton href={ways[problem]}>{t(`new.stop.${problem}.action`)}</LinkButton>}
    >
      <p>{t(`new.stop.${problem}.text`, { phone: formatPhone(brand.memberServices.phone) })}</p>
    </AnswerPanel>
  );
}

/** No referral is needed: whom to call. */
export function Direct({ page }: { page: Step<"DIRECT"> }) {
  const { t, locale } = useSpeech();
  const { servicing, specialty } = page.wanted;
  const { subject } = page;
  const query = new URLSearchParams({
    specialty: specialty.code,
    ...(!subject.isSelf && { for: subject.id }),
  });
  return (
    <AnswerPanel
      tone="good"
      answer={
        servicing
          ? t("new.direct.answer")
          : t("new.direct.answerOf", {
              specialty: specialtyName(specialty.code, locale, specialty.display),
            })
      }
      next={
        servicing?.phone ? (
          <a className="button" href={telephoneHref(servicing.phone)}>
            <Icon name="phone" />
            {formatPhone(servicing.phone)}
          </a>
        ) : (
          <LinkButton href={`/providers?${query}`}>{t("new.direct.find")}</LinkButton>
        )
      }
    >
      {servicing && <p>{servicing.name}</p>}
      <p>
        {t("new.direct.text", {
          self: String(subject.isSelf),
          name: subject.givenName,
          plan: brand.name,
        })}
      </p>
    </AnswerPanel>
  );
}

/** What the circle says of whom the member wants to see, and the form to ask. */
export function Asking({
  page,
  action,
}: {
  page: Step<"ASK">;
  action: (state: RequestState, form: FormData) => Promise<RequestState>;
}) {
  const { t, locale } = useSpeech();
  const { subject, wanted, requestKey, pcpPerson } = page;
  const { code, display } = wanted.specialty;
  return (
    <div className="stack-wide">
      <div className="stack">
        <Answer page={page} />
        <TurnedAway page={page} />
        <Notice tone="info">{t("new.emergency")}</Notice>
      </div>
      <RequestForm
        action={action}
        words={useRequestWords(subject)}
        hidden={{
          for: subject.id,
          role: wanted.servicing?.roleId ?? "",
          specialty: code,
          key: requestKey,
        }}
        known={[
          {
            key: "for",
            label: t("new.review.for"),
            value: `${subject.givenName} ${subject.familyName}`,
          },
          {
            key: "with",
            label: t("new.review.with"),
            value: wanted.servicing?.name ?? specialtyName(code, locale, display),
          },
          {
            key: "to",
            label: t("new.review.to"),
            value: sentence(officeName(t, pcpPerson, "")),
          },
        ]}
        workAdvice={
          <Notice tone="caution" title={t("new.workAdvice.title")}>
            <p>{t("new.workAdvice.text")}</p>
            <p>{t("new.workAdvice.emergency")}</p>
          </Notice>
        }
      />
    </div>
  );
}

/** A referral opens no door that the practice keeps shut: said before it is asked for. */
function TurnedAway({ page: { wanted, accepting, subject } }: { page: Step<"ASK"> }) {
  const { circle } = useSpeech();
  const providers = useTranslations("providers");
  if (accepting === null || !turnsNewcomersAway({ accepting, circle: [] })) return null;
  const query = new URLSearchParams({
    specialty: wanted.specialty.code,
    accepting: "1",
    ...(!subject.isSelf && { for: subject.id }),
  });
  return (
    <Notice tone="caution" title={acceptingWords(providers, accepting, true).words}>
      <p>{circle("newcomers")}</p>
      <p>
        <Link href={`/providers?${query}`}>{circle("action.findOthers")}</Link>
      </p>
    </Notice>
  );
}

function Answer({ page }: { page: Step<"ASK"> }) {
  const { t, circle, locale } = useSpeech();
  const { subject, wanted, decision, viaGroup, product, pcpPerson } = page;
  const { servicing, specialty } = wanted;
  if (!servicing) {
    const values = {
      self: String(subject.isSelf),
      name: subject.givenName,
      pcp: pcpPerson ? personName(circle, pcpPerson) : "",
      specialty: specialtyName(specialty.code, locale, specialty.display),
    };
    return (
      <AnswerPanel tone="info" icon="route" answer={sentence(t("new.specialty.answer", values))}>
        <p>{t("new.specialty.text")}</p>
      </AnswerPanel>
    );
  }
  const words = circleWords(
    circle,
    locale,
    { ...decision, service: "PLANNED", viaGroup, authorization: null },
    servicing,
    { member: subject, product, pcpPerson },
  );
  if (page.kind !== "OUT_OF_NETWORK_EXCEPTION") {
    return (
      <AnswerPanel tone={words.tone} icon={words.icon} answer={words.headline}>
        <p>{words.why}</p>
      </AnswerPanel>
    );
  }
  const query = new URLSearchParams({
    specialty: specialty.code,
    ...(!subject.isSelf && { for: subject.id }),
  });
  return (
    <AnswerPanel
      tone={words.tone}
      icon={words.icon}
      answer={words.headline}
      next={
        <LinkButton look="second" href={`/providers?${query}`}>
          {t("new.exception.find")}
        </LinkButton>
      }
    >
      <p>{words.why}</p>
      <p>{t("new.exception.text")}</p>
      <Details summary={circle("exceptions.title")}>
        <ul>
          <li>{circle("exceptions.emergency")}</li>
          <li>{circle("exceptions.surprise")}</li>
          <li>{circle("exceptions.timely", { phone: formatPhone(brand.memberServices.phone) })}</li>
        </ul>
      </Details>
    </AnswerPanel>
  );
}

/** The words that the form takes to the browser. */
function useRequestWords(subject: { isSelf: boolean; givenName: string }): RequestWords {
  const t = useTranslations("referrals.new");
  const form = useTranslations("common.form");
  return {
    form: {
      problem: form("problem"),
      error: form("error"),
      optional: form("optional"),
      sending: form("sending"),
    },
    text: t("text", { self: String(subject.isSelf), name: subject.givenName }),
    textHint: t("textHint"),
    urgency: t("urgencyLabel"),
    urgencies: { ROUTINE: t("urgency.ROUTINE"), URGENT: t("urgency.URGENT") },
    urgentHint: t("urgency.urgentHint"),
    work: t("workLabel"),
    workHint: t("workHint"),
    works: { YES: t("work.YES"), NO: t("work.NO") },
    check: t("check"),
    review: {
      title: t("review.title"),
      text: t("review.text"),
      urgency: t("review.urgency"),
      work: t("review.work"),
      change: t("review.change"),
      send: t("review.send"),
    },
    refused: {
      NO_COVERAGE: t("refused.NO_COVERAGE"),
      NO_PCP: t("refused.NO_PCP"),
      UNKNOWN_PROVIDER: t("refused.UNKNOWN_PROVIDER"),
      NOT_NEEDED: t("refused.NOT_NEEDED"),
      FORM_USED: t("refused.FORM_USED"),
    },
  };
}
