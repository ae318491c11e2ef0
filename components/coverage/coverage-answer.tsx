import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AnswerPanel } from "@/components/ui/answer-panel";
import type { Tone } from "@/components/ui/tone";
import { brand } from "@/lib/brand";
import type { CoverageStatus, ProductSpan } from "@/lib/coverage/types";
import { formatDate, formatPhone, telephoneHref } from "@/lib/i18n/format";

const tones: Record<CoverageStatus, Tone> = {
  ACTIVE: "good",
  FUTURE: "info",
  SUSPENDED: "caution",
  ENDED: "stop",
  NONE: "stop",
};

/** Is this person covered today, by what, and what to do if not. */
export function CoverageAnswer({
  status,
  span,
  subject,
  next,
}: {
  status: CoverageStatus;
  span: ProductSpan | null;
  subject: { givenName: string; isSelf: boolean };
  /** What a covered member does next; anyone else is told whom to call. */
  next?: ReactNode;
}) {
  const t = useTranslations("coverage");
  const locale = useLocale();

  const turningPoint =
    span &&
    {
      ACTIVE: null,
      FUTURE: span.startsOn,
      SUSPENDED: span.suspendedFrom,
      ENDED: span.endsOn,
      NONE: null,
    }[status];
  const phone = brand.memberServices.phone;

  return (
    <AnswerPanel
      tone={tones[status]}
      answer={t(`answer.${status}`, {
        self: String(subject.isSelf),
        name: subject.givenName,
        product: span?.productName ?? "",
        date: turningPoint ? formatDate(locale, turningPoint) : "",
      })}
      next={
        status === "ACTIVE" || status === "FUTURE" ? (
          next
        ) : (
          <a className="button" data-look="second" href={telephoneHref(phone)}>
            {t("callPlan", { phone: formatPhone(phone) })}
          </a>
        )
      }
    >
      <p>
        {t(`evidence.${status}`, {
          start: span ? formatDate(locale, span.startsOn) : "",
          hasEnd: String(Boolean(span?.endsOn)),
          end: span?.endsOn ? formatDate(locale, span.endsOn) : "",
        })}
      </p>
    </AnswerPanel>
  );
}
