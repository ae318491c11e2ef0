import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Phone } from "@/components/ui/phone";
import { brand } from "@/lib/brand";

/** What a link to a receipt says that the plan does not keep: forged, or not copied whole. */
export function UnknownReceipt() {
  const t = useTranslations("receipts");
  return (
    <div className="stack-wide">
      <PageHeader title={t("title")} />
      <Notice tone="stop" title={t("altered.title")}>
        <p>{t("altered.NOT_KEPT")}</p>
        <p>{t("altered.link")}</p>
        <p>
          {t.rich("altered.next", { phone: () => <Phone number={brand.memberServices.phone} /> })}
        </p>
      </Notice>
      <div className="button-row">
        <LinkButton href="/receipts">{t("check.title")}</LinkButton>
      </div>
    </div>
  );
}
