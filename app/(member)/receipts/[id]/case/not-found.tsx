import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";

/**
 * The same for a receipt that is none and for a form that was somebody else's: who signed in
 * meanwhile, in another tab, must not lose what they typed, and nobody learns whose it was.
 */
export default function CaseFormNotFound() {
  const t = useTranslations("cases.lost");
  return (
    <div className="page-narrow stack">
      <PageHeader title={t("title")} lead={t("lead")} />
      <p>{t("back")}</p>
      <div className="button-row">
        <LinkButton href="/receipts">{t("check")}</LinkButton>
      </div>
    </div>
  );
}
