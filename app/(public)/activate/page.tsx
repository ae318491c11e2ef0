import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { IdentityForm } from "@/components/auth/identity-form";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { startActivationAction } from "@/lib/auth/actions";
import { accountFrom } from "@/lib/auth/rules";
import { queryStrings } from "@/lib/forms";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.activate");
  return { title: t("title") };
}

export default async function ActivatePage({ searchParams }: PageProps<"/activate">) {
  const { over } = queryStrings(await searchParams);
  const t = await getTranslations("auth");
  return (
    <div className="page-narrow stack">
      {over === "1" && <Notice tone="caution">{t("activate.over")}</Notice>}
      <PageHeader
        kicker={t("activate.step", { step: 1, steps: 3 })}
        title={t("activate.title")}
        lead={t("activate.lead")}
      />
      <IdentityForm action={startActivationAction} />
      <Details summary={t("activate.whoTitle")}>
        <p>{t("activate.who", { age: accountFrom })}</p>
      </Details>
      <p>
        {t("activate.haveAccount")} <Link href="/sign-in">{t("signIn.title")}</Link>
      </p>
    </div>
  );
}
