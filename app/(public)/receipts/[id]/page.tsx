import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReceiptCasesView } from "@/components/cases/receipt-cases";
import { ReceiptView } from "@/components/receipts/receipt-view";
import { UnknownReceipt } from "@/components/receipts/unknown-receipt";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { loadReceiptCases } from "@/lib/cases/loaders";
import { currentOrigin } from "@/lib/current-page";
import { findReceiptOf } from "@/lib/receipts/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("receipts");
  return { title: t("title"), robots: { index: false } };
}

export default async function ReceiptPage({ params, searchParams }: PageProps<"/receipts/[id]">) {
  const [path, { opened }] = await Promise.all([params, searchParams]);
  const receipt = await findReceiptOf(path.id);
  if (!receipt) return <UnknownReceipt />;
  const { id, code, check, directContracts } = receipt;
  const [page, origin, t, words] = await Promise.all([
    loadReceiptCases(path.id),
    currentOrigin(),
    getTranslations("receipts"),
    getTranslations("cases"),
  ]);
  const fresh = page.cases.find(({ number }) => number === opened);
  return (
    <div className="stack-wide">
      <PageHeader title={t("title")} />
      {fresh && (
        <Notice tone="good" title={words("opened", { number: fresh.number })}>
          <p>{words("openedText")}</p>
        </Notice>
      )}
      <ReceiptView {...{ id, code, check, origin, directContracts }}>
        <ReceiptCasesView receiptId={id} page={page} />
      </ReceiptView>
    </div>
  );
}
