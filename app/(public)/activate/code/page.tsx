import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CodeForm } from "@/components/auth/code-form";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Phone } from "@/components/ui/phone";
import { enterCodeAction } from "@/lib/auth/actions";
import { loadCodeStep } from "@/lib/auth/loaders";
import { codeMinutes } from "@/lib/auth/rules/activation";
import { brand } from "@/lib/brand";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.code");
  return { title: t("title") };
}

const lifetimes = {
  sms: codeMinutes.SMS,
  email: codeMinutes.EMAIL,
  letter: codeMinutes.LETTER / (24 * 60),
};

export default async function CodePage() {
  const { demo } = await loadCodeStep();
  const t = await getTranslations("auth");
  return (
    <div className="page-narrow stack">
      <PageHeader
        kicker={t("activate.step", { step: 2, steps: 3 })}
        title={t("code.title")}
        lead={t("code.lead")}
      />
      <p>{t("code.where")}</p>
      <CodeForm action={enterCodeAction} />
      {demo && (
        <Notice tone="neutral">
          <p>{t("code.demo")}</p>
          <p>
            <Link href="/demo/outbox">{t("code.demoLink")}</Link>
          </p>
        </Notice>
      )}
      <Details summary={t("code.noneTitle")}>
        <p>{t("code.none", lifetimes)}</p>
        <p>
          <Link href="/activate">{t("code.again")}</Link>
        </p>
        <p>{t.rich("code.call", { phone: () => <Phone number={brand.memberServices.phone} /> })}</p>
      </Details>
    </div>
  );
}
