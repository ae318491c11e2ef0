import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Phone } from "@/components/ui/phone";
import { brand } from "@/lib/brand";

/** What an old address of a profile leads to: the listing is gone, and where to look on. */
export function WithdrawnListing() {
  const t = useTranslations("providers.withdrawn");
  return (
    <div className="stack">
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="button-row">
        <LinkButton href="/providers">{t("search")}</LinkButton>
      </div>
      <p>{t.rich("help", { phone: () => <Phone number={brand.memberServices.phone} /> })}</p>
    </div>
  );
}
