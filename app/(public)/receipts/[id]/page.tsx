import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReceiptView } from "@/components/receipts/receipt-view";
import { PageHeader } from "@/components/ui/page-header";
import { loadReceipt } from "@/lib/receipts/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("receipts");
  return { title: t("title"), robots: { index: false } };
}

export default async function ReceiptPage({ params }: PageProps<"/receipts/[id]">) {
  const { id, code, check } = await loadReceipt((await params).id);
  const t = await getTranslations("receipts");
  return (
    <div className="stack-wide">
      <PageHeader title={t("title")} />
      <ReceiptView id={id} code={code} check={check} />
    </div>
  );
}
