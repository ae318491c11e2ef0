import { useLocale, useTranslations } from "next-intl";
import type { Temporal } from "temporal-polyfill";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { LinkButton } from "@/components/ui/button";
import { brand } from "@/lib/brand";
import { formatDate, formatPhone, telephoneHref } from "@/lib/i18n/format";
import { pcpHref } from "@/lib/pcp/rules/hrefs";
import type { AssignmentView, PcpReason } from "@/lib/pcp/types";
import { reasonCopy } from "./reason-copy";

type Props = {
  subject: { id: string; givenName: string; isSelf: boolean };
  /** Why nothing can be asked for. */
  obstacle: PcpReason | null;
  current: AssignmentView | null;
  isServing: boolean;
  pending: AssignmentView | null;
  coverageStartsOn: Temporal.PlainDate | null;
  /** There was one before. */
  hadPcp: boolean;
  mayChoose: boolean;
};

/** Who is the PCP; or that there is none, and what to do. */
export function PcpAnswer(props: Props) {
  const { subject, obstacle, current, isServing, pending, coverageStartsOn, mayChoose, hadPcp } =
    props;
  const t = useTranslations("pcp");
  const tReason = useTranslations("pcp.reasons");
  const locale = useLocale();
  const who = { self: String(subject.isSelf), name: subject.givenName };
  const query = { for: subject.isSelf ? null : subject.id };
  const choose = mayChoose && !obstacle && !pending && (
    <LinkButton
      href={pcpHref("/pcp/choose", query)}
      look={current && isServing ? "second" : "main"}
    >
      {current ? t("next.change") : t("next.choose")}
    </LinkButton>
  );
  const callPlan = (
    <a className="button" data-look="second" href={telephoneHref(brand.memberServices.phone)}>
      {t("next.callPlan", { phone: formatPhone(brand.memberServices.phone) })}
    </a>
  );
  const why =
    obstacle &&
    reasonCopy(tReason, obstacle, { locale, subject, pcp: "", knowsHealth: subject.isSelf });

  if (current && isServing) {
    return (
      <AnswerPanel
        tone={obstacle ? "caution" : "good"}
        answer={t("answer.hasPcp", { ...who, pcp: current.pcp.name })}
        next={
          <>
            {current.pcp.phone && (
              <a className="button" href={telephoneHref(current.pcp.phone)}>
                {t("next.call", { phone: formatPhone(current.pcp.phone) })}
              </a>
            )}
            {choose}
          </>
        }
      >
        {why && (
          <p>
            {why} {t("evidence.onHold")}
          </p>
        )}
      </AnswerPanel>
    );
  }
  if (obstacle) {
    return (
      <AnswerPanel tone="stop" answer={t("answer.cannotChoose", who)} next={callPlan}>
        <p>{why}</p>
      </AnswerPanel>
    );
  }
  if (current) {
    return (
      <AnswerPanel
        tone="caution"
        answer={t("answer.hasLeft", { ...who, pcp: current.pcp.name })}
        next={choose}
      >
        <p>{t("evidence.hasLeft")}</p>
      </AnswerPanel>
    );
  }
  if (pending) {
    return (
      <AnswerPanel
        tone="good"
        answer={t("answer.willHavePcp", {
          ...who,
          pcp: pending.pcp.name,
          date: formatDate(locale, pending.startsOn),
        })}
      />
    );
  }
  return (
    <AnswerPanel
      tone="caution"
      answer={hadPcp ? t("answer.noPcpNow", who) : t("answer.noPcp", who)}
      next={choose}
    >
      <p>{t("evidence.noPcp", who)}</p>
      <p>
        {coverageStartsOn
          ? t("evidence.startsWithCoverage", { date: formatDate(locale, coverageStartsOn) })
          : t("evidence.startsToday")}
      </p>
    </AnswerPanel>
  );
}
