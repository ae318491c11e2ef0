import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CaseForm } from "@/components/cases/case-form";
import { CoverageDoubtNotice } from "@/components/cases/coverage-doubt";
import { RefusedWords } from "@/components/cases/refused-words";
import { HouseholdMember } from "@/components/members/household-member";
import { receiptWords } from "@/components/receipts/receipt-words";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Phone } from "@/components/ui/phone";
import { BackLink } from "@/components/ui/wayfinding";
import { brand } from "@/lib/brand";
import { openCaseAction } from "@/lib/cases/actions";
import { loadCaseForm } from "@/lib/cases/loaders";
import { queryStrings } from "@/lib/forms";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("cases.form");
  return { title: t("title"), robots: { index: false } };
}

export default async function OpenCasePage({
  params,
  searchParams,
}: PageProps<"/receipts/[id]/case">) {
  const [path, query] = await Promise.all([params, searchParams]);
  const page = await loadCaseForm(path.id, queryStrings(query).for);
  const [t, receipts, providers, locale] = await Promise.all([
    getTranslations("cases"),
    getTranslations("receipts"),
    getTranslations("providers"),
    getLocale(),
  ]);
  const phone = () => <Phone number={brand.memberServices.phone} />;
  // Without a page, what a refused form had carried still stands in it, at the same place as ever:
  // React gives a form its last answer by where it is.
  return (
    <div className="page-narrow stack-wide">
      <div className="stack">
        <BackLink href={`/receipts/${path.id}`}>{t("form.see")}</BackLink>
        <PageHeader title={t("form.title")} lead={t("form.lead")} />
        {page && (
          <>
            <HouseholdMember
              subject={page.subject}
              people={page.people}
              path={`/receipts/${page.id}/case`}
            />
            <p>
              <span className="quiet">{t("form.receipt")}:</span>{" "}
              {receiptWords({ t: receipts, providers, locale }, page.answer).sentence}
            </p>
          </>
        )}
      </div>
      {page?.refusal ? (
        <Notice tone="stop">
          <RefusedWords reason={page.refusal} />
        </Notice>
      ) : page?.open ? (
        <Notice tone="info" title={t("has.title")}>
          <p>{t.rich("has.text", { number: page.open, phone })}</p>
          <p>
            <Link href={`/receipts/${page.id}#${page.open}`}>{t("has.see")}</Link>
          </p>
        </Notice>
      ) : (
        <>
          {page?.doubt && (
            <CoverageDoubtNotice doubt={page.doubt} subject={page.subject}>
              <p>{t("form.otherNext")}</p>
            </CoverageDoubtNotice>
          )}
          <p>{t.rich("form.urgent", { phone })}</p>
          <CaseForm action={openCaseAction} receiptId={path.id} forId={page?.subject.id ?? ""} />
        </>
      )}
    </div>
  );
}
