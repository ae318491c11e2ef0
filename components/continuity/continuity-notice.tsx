import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatList } from "@/lib/i18n/format";

/** That continuity of care may be asked for, and where. Nothing where it may not. */
export function ContinuityNotice({
  offer,
  forId,
}: {
  offer: { leaving: readonly string[] } | null;
  /** Null for the reader. */
  forId: string | null;
}) {
  const t = useTranslations("referrals.continuity.offer");
  const locale = useLocale();
  if (!offer) return null;
  const { leaving } = offer;
  return (
    <Notice tone="info" title={t("title")}>
      <p>
        {leaving.length > 0
          ? t("leaving", { provider: formatList(locale, [...leaving]) })
          : t("new")}
      </p>
      <LinkButton
        size="small"
        look="second"
        href={forId ? `/referrals/continuity?for=${forId}` : "/referrals/continuity"}
      >
        {t("action")}
      </LinkButton>
    </Notice>
  );
}
