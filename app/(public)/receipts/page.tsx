import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseList } from "@/components/cases/case-list";
import { Form } from "@/components/ui/form";
import { PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/text-field";
import { brand } from "@/lib/brand";
import { loadOwnCases } from "@/lib/cases/loaders";
import { type CheckRefusal, checkReceiptAction } from "@/lib/receipts/actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("receipts.check");
  return { title: t("title") };
}

export default async function CheckReceiptPage() {
  const [t, cases] = await Promise.all([getTranslations("receipts"), loadOwnCases()]);
  const words = { plan: brand.name };
  return (
    <div className="stack">
      <PageHeader title={t("check.title")} lead={t("check.lead")} />
      <Form<CheckRefusal>
        action={checkReceiptAction}
        reasons={{
          NOT_A_CODE: t("altered.NOT_A_CODE", words),
          UNKNOWN_KEY: t("altered.UNKNOWN_KEY", words),
          ALTERED: t("altered.ALTERED", words),
          NOT_KEPT: t("altered.NOT_KEPT"),
          CASE_NUMBER: t("check.caseNumber"),
        }}
      >
        <TextareaField name="code" label={t("check.code")} rows={6} autoComplete="off" />
        <SubmitButton>{t("check.send")}</SubmitButton>
      </Form>
      <CaseList cases={cases} />
    </div>
  );
}
