import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { flagged, type Standing } from "@/lib/providers/rules/standing";

/**
 * What others say of a listing, before anybody has looked into it: nothing until so many said it
 * that it is flagged, since anyone can say anything once.
 */
export function StandingNotice({ standing }: { standing: Standing }) {
  const t = useTranslations("directory.standing");
  if (standing !== flagged) return null;
  return (
    <Notice tone="stop" title={t("flaggedTitle")}>
      <p>{t("flagged")}</p>
    </Notice>
  );
}
