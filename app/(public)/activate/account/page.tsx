import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewAccountForm } from "@/components/auth/new-account-form";
import { PageHeader } from "@/components/ui/page-header";
import { openAccountAction } from "@/lib/auth/actions";
import { loadPasswordStep } from "@/lib/auth/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.account");
  return { title: t("title") };
}

export default async function NewAccountPage() {
  await loadPasswordStep();
  const t = await getTranslations("auth");
  return (
    <div className="page-narrow stack">
      <PageHeader
        kicker={t("activate.step", { step: 3, steps: 3 })}
        title={t("account.title")}
        lead={t("account.lead")}
      />
      <NewAccountForm action={openAccountAction} />
    </div>
  );
}
