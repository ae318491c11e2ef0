import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "@/lib/i18n/format";

/** Says where a field comes from that the desk has put right, and since when. */
export function Corrected({ on }: { on: string | undefined }) {
  const t = useTranslations("directory.standing");
  const locale = useLocale();
  if (!on) return null;
  return <p className="hint">{t("corrected", { date: formatDate(locale, on) })}</p>;
}
