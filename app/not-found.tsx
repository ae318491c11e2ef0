import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Phone } from "@/components/ui/phone";
import { brand } from "@/lib/brand";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("notFound");
  return { title: t("title") };
}

export default function NotFound() {
  const t = useTranslations("notFound");
  return (
    <div className="stack">
      <PageHeader title={t("title")} lead={t("lead")} />
      <p>{t("next")}</p>
      <div className="button-row">
        <LinkButton href="/">{t("home")}</LinkButton>
        <LinkButton look="second" href="/providers">
          {t("care")}
        </LinkButton>
      </div>
      <p>{t.rich("help", { phone: () => <Phone number={brand.memberServices.phone} /> })}</p>
    </div>
  );
}
