import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { BackLink } from "@/components/ui/wayfinding";
import { brand } from "@/lib/brand";
import { formatPhone } from "@/lib/i18n/format";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("grievances.paper");
  return { title: t("title") };
}

const short = ["memberNumber", "birth", "phone", "language"] as const;
const line = ["when", "who", "referral"] as const;

/** A form for pen and paper: boxes to write in, and where to send it. */
export default function GrievanceFormPage() {
  const t = useTranslations("grievances.paper");
  return (
    <>
      <BackLink href="/grievances">{t("back")}</BackLink>
      <PageHeader title={t("title")}>
        <p className="lead no-print">{t("lead")}</p>
        <PrintButton>{t("print")}</PrintButton>
      </PageHeader>
      <div className="sheet">
        <Box label={t("name")} wide />
        {short.map((key) => (
          <Box key={key} label={t(key)} />
        ))}
        <Box label={t("address")} wide />
        <Box label={t("helper")} wide />
        {line.map((key) => (
          <Box key={key} label={t(key)} wide />
        ))}
        <Box label={t("what")} wide tall />
        <Box label={t("wish")} wide tall />
        <p className="sheet-tick">
          <span className="sheet-square" />
          {t("urgent")}
        </p>
        <Box label={t("signature")} />
        <Box label={t("date")} />
        <p className="sheet-wide">
          <strong>{t("send")}:</strong> {brand.mailingAddress.lines.join(", ")} · Fax{" "}
          {formatPhone(brand.grievances.fax)}
        </p>
      </div>
    </>
  );
}

function Box({ label, wide, tall }: { label: string; wide?: boolean; tall?: boolean }) {
  return (
    <p className={wide ? "sheet-box sheet-wide" : "sheet-box"} data-tall={tall ? "" : undefined}>
      {label}
    </p>
  );
}
