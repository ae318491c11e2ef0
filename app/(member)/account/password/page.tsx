import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChangePasswordForm } from "@/components/auth/change-password-form";
import { PageHeader } from "@/components/ui/page-header";
import { BackLink } from "@/components/ui/wayfinding";
import { changePasswordAction } from "@/lib/auth/actions";
import { loadUsername } from "@/lib/auth/loaders";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.password");
  return { title: t("title") };
}

export default async function PasswordPage() {
  const username = await loadUsername();
  const t = await getTranslations("account");
  return (
    <div className="page-narrow stack">
      <BackLink href="/account">{t("title")}</BackLink>
      <PageHeader title={t("password.title")} lead={t("password.others")} />
      <ChangePasswordForm action={changePasswordAction} username={username} />
    </div>
  );
}
