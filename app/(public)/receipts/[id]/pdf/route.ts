import { getLocale, getTranslations } from "next-intl/server";
import { writeReceiptPdf } from "@/components/receipts/receipt-pdf";
import { receiptPlace, receiptWords } from "@/components/receipts/receipt-words";
import { currentOrigin } from "@/lib/current-page";
import { findReceiptOf } from "@/lib/receipts/loaders";

/** A receipt as a PDF in the reader's language; one that was altered is none. */
export async function GET(
  _: Request,
  { params }: RouteContext<"/receipts/[id]/pdf">,
): Promise<Response> {
  const { id: typed } = await params;
  const receipt = await findReceiptOf(typed);
  const [origin, t, providers, locale] = await Promise.all([
    currentOrigin(),
    getTranslations("receipts"),
    getTranslations("providers"),
    getLocale(),
  ]);
  if (!receipt) return new Response(`${t("altered.NOT_KEPT")}\n`, { status: 404 });
  const { id, code, check, directContracts } = receipt;
  if (!check.ok) return new Response(`${t("altered.title")}\n`, { status: 409 });
  const { answer } = check;
  const pdf = await writeReceiptPdf({
    ...receiptWords({ t, providers, locale }, answer, directContracts),
    language: locale,
    plan: answer.plan,
    title: t("title"),
    check: t("onPaper", { plan: answer.plan, place: receiptPlace(origin) }),
    link: { label: t("link"), address: receiptPlace(origin, id) },
    code: { label: t("code"), hint: t("codeHint", { place: receiptPlace(origin) }), value: code },
  });
  return new Response(pdf, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="network-answer-${answer.day}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  });
}
