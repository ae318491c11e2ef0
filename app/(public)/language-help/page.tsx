import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { LanguageHelp } from "@/components/shell/footer";
import { AnswerPanel } from "@/components/ui/answer-panel";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Phone } from "@/components/ui/phone";
import { agencies } from "@/lib/agencies";
import { brand } from "@/lib/brand";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("languageHelp");
  return { title: t("title") };
}

/** The notices of 45 CFR 92.10 (nondiscrimination) and 92.11 (language help). */
export default function LanguageHelpPage() {
  const t = useTranslations("languageHelp");
  const { phone, tdd, site } = agencies.civilRights;
  return (
    <>
      <PageHeader title={t("title")} />
      <div className="stack-wide">
        <AnswerPanel tone="accent" icon="people" answer={t("answer")}>
          <p>
            {t.rich("evidence", {
              phone: () => <Phone number={brand.memberServices.phone} />,
              tty: brand.memberServices.tty,
            })}
          </p>
        </AnswerPanel>
        <section className="stack-tight">
          <h2>{t("help.title")}</h2>
          <ul>
            <li>{t("help.interpreter")}</li>
            <li>{t("help.papers")}</li>
            <li>{t("help.formats")}</li>
          </ul>
        </section>
        <section className="stack-tight">
          <h2>{t("fair.title")}</h2>
          <p>{t("fair.text", { plan: brand.name })}</p>
        </section>
        <section className="stack-tight">
          <h2>{t("complain.title")}</h2>
          <p>
            {t.rich("complain.us", {
              link: (words) => <Link href="/grievances">{words}</Link>,
            })}
          </p>
          <p>
            {t.rich("complain.federal", {
              phone: () => <Phone number={phone} />,
              tdd: () => <Phone number={tdd} />,
              site: () => <a href={site.href}>{site.label}</a>,
            })}
          </p>
        </section>
        <section className="stack">
          <h2>{t("languages")}</h2>
          <LanguageHelp />
        </section>
      </div>
    </>
  );
}
