import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";
import type { CoverageDoubt } from "@/lib/cases/types";
import { formatDate } from "@/lib/i18n/format";

type Props = {
  doubt: CoverageDoubt;
  /** Whose coverage it is; the reader's own where `isSelf`. */
  subject: { isSelf: boolean; givenName: string };
  /** What follows from it for the reader. */
  children?: ReactNode;
};

/** A receipt that is about another product than the member's, or about a day without coverage. */
export function CoverageDoubtNotice({ doubt: { asked, own, on }, subject, children }: Props) {
  const t = useTranslations("cases.form");
  const locale = useLocale();
  return (
    <Notice tone="caution" title={t(own === null ? "uncoveredTitle" : "otherTitle")}>
      <p>
        {t("other", {
          named: String(asked !== null),
          asked: asked ?? "",
          own: own ?? "",
          covered: String(own !== null),
          day: formatDate(locale, on),
          self: String(subject.isSelf),
          name: subject.givenName,
        })}
      </p>
      {children}
    </Notice>
  );
}
