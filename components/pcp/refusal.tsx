import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { LinkButton } from "@/components/ui/button";
import { brand } from "@/lib/brand";
import { formatPhone, telephoneHref } from "@/lib/i18n/format";
import { pcpHref } from "@/lib/pcp/rules/hrefs";
import type { PcpReason } from "@/lib/pcp/types";
import { reasonCopy, wayOnCopy } from "./reason-copy";

/** No, with every reason, and the way on. */
export function Refusal({
  title,
  reasons,
  subject,
  pcp,
  knowsHealth,
  level = 2,
  next,
}: {
  title: string;
  reasons: readonly PcpReason[];
  subject: { id: string; givenName: string; isSelf: boolean };
  pcp: string;
  knowsHealth: boolean;
  level?: 1 | 2;
  /** What to do instead, before calling the plan. */
  next?: ReactNode;
}) {
  const t = useTranslations("pcp");
  const tReason = useTranslations("pcp.reasons");
  const tWay = useTranslations("pcp.wayOn");
  const locale = useLocale();
  const { phone } = brand.memberServices;
  return (
    <AnswerPanel
      tone="stop"
      level={level}
      answer={title}
      next={
        <>
          {reasons.some(({ code }) => code === "PENDING_CHANGE") && (
            <LinkButton href={pcpHref("/pcp", { for: subject.isSelf ? null : subject.id })}>
              {t("next.pending")}
            </LinkButton>
          )}
          {next}
          <a className="button" data-look="second" href={telephoneHref(phone)}>
            {t("next.callPlan", { phone: formatPhone(phone) })}
          </a>
        </>
      }
    >
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code}>
            {reasonCopy(tReason, reason, { locale, subject, pcp, knowsHealth })}{" "}
            {pcp !== "" && wayOnCopy(tWay, reason)}
          </li>
        ))}
      </ul>
    </AnswerPanel>
  );
}
