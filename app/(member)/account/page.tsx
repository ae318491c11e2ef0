import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Contacts } from "@/components/auth/contacts";
import { LanguageForm } from "@/components/auth/language-form";
import { SessionList } from "@/components/auth/session-list";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PersonBanner } from "@/components/ui/person";
import { SummaryList } from "@/components/ui/summary-list";
import { endSessionAction, signOutEverywhereAction } from "@/lib/auth/actions";
import { loadAccount } from "@/lib/auth/loaders";
import { queryStrings } from "@/lib/forms";
import { chooseLocale } from "@/lib/i18n/actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("title") };
}

export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const { done } = queryStrings(await searchParams);
  const { name, username, contacts, sessions } = await loadAccount();
  const t = await getTranslations("account");
  return (
    <div className="stack-wide">
      <div className="stack">
        {done === "password" && <Notice tone="good">{t("passwordChanged")}</Notice>}
        {done === "session" && <Notice tone="good">{t("sessionEnded")}</Notice>}
        <PageHeader title={t("title")} lead={t("lead")} />
        <PersonBanner name={name} />
      </div>
      <section className="stack">
        <h2>{t("signInTitle")}</h2>
        <SummaryList
          rows={[
            { key: "username", label: t("username"), value: username },
            {
              key: "password",
              label: t("password.label"),
              value: t("password.hidden"),
              change: {
                href: "/account/password",
                label: t("password.change"),
                hidden: t("password.label"),
              },
            },
          ]}
        />
      </section>
      <section className="stack" id="sessions">
        <h2>{t("sessions.title")}</h2>
        <p>{t("sessions.lead")}</p>
        <SessionList sessions={sessions} end={endSessionAction} endAll={signOutEverywhereAction} />
      </section>
      {contacts && (
        <section className="stack">
          <h2>{t("contact.title")}</h2>
          <Contacts {...contacts} />
        </section>
      )}
      <section className="stack">
        <h2>{t("display.title")}</h2>
        <LanguageForm action={chooseLocale} />
      </section>
      {contacts && (
        <section className="stack">
          <h2>{t("casesTitle")}</h2>
          <p>{t("casesLead")}</p>
          <LinkButton look="second" href="/receipts">
            {t("casesLink")}
          </LinkButton>
        </section>
      )}
      {contacts && (
        <section className="stack">
          <h2>{t("activityTitle")}</h2>
          <p>{t("activityLead")}</p>
          <LinkButton look="second" href="/account/activity">
            {t("activityLink")}
          </LinkButton>
        </section>
      )}
    </div>
  );
}
