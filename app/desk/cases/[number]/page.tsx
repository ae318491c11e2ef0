import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseDecisionForm } from "@/components/cases/decision-form";
import { DeskCaseView } from "@/components/cases/desk-case";
import { Notice } from "@/components/ui/notice";
import { BackLink } from "@/components/ui/wayfinding";
import { closeCaseAction } from "@/lib/cases/actions";
import { loadDeskCase } from "@/lib/cases/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.one");
  return { title: t("title") };
}

export default async function DeskCasePage({
  params,
  searchParams,
}: PageProps<"/desk/cases/[number]">) {
  const [{ number }, { done }] = await Promise.all([params, searchParams]);
  const page = await loadDeskCase(number);
  const t = await getTranslations("cases.one");
  return (
    <div className="stack">
      <BackLink href="/desk/cases">{t("back")}</BackLink>
      {done === "1" && <Notice tone="good" title={t("done")} />}
      <DeskCaseView page={page}>
        <CaseDecisionForm one={page.found} action={closeCaseAction} />
      </DeskCaseView>
    </div>
  );
}
