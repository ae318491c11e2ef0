import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { flagged, type Standing } from "@/lib/providers/rules/standing";

/** What others say of a listing, before anybody has looked into it. */
export function StandingNotice({ standing }: { standing: Standing }) {
  const t = useTranslations("directory.standing");
  if (standing === 0 || standing === 2) return null;
  const words = standing === flagged ? "flagged" : "reported";
  return (
    <Notice tone={standing === flagged ? "stop" : "caution"} title={t(`${words}Title`)}>
      <p>{t(words)}</p>
    </Notice>
  );
}
