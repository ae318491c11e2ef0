import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { WordsField, ZipField } from "@/components/providers/search-fields";
import { Button, LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { brand } from "@/lib/brand";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("landing");
  return {
    title: { absolute: `${brand.name}: ${t("title")}` },
    description: t("lead", { plan: brand.name }),
  };
}

const questions = ["referral", "emergency", "change", "denied"] as const;

export default function LandingPage() {
  const t = useTranslations("landing");
  return (
    <div className="grid gap-14 lg:gap-20">
      <section className="grid gap-8 lg:max-w-[60rem]">
        <div className="grid gap-4">
          <h1>{t("title")}</h1>
          <p className="lead">{t("lead", { plan: brand.name })}</p>
        </div>
        <SearchForm />
      </section>
      <section className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-center lg:gap-12 landing-members">
        <div>
          <h2>{t("members.title")}</h2>
          <p>{t("members.lead")}</p>
        </div>
        <div className="button-row">
          <LinkButton href="/sign-in">{t("members.signIn")}</LinkButton>
          <LinkButton look="second" href="/activate">
            {t("members.activate")}
          </LinkButton>
        </div>
      </section>
      <section className="grid gap-6">
        <h2>{t("questions.title")}</h2>
        <dl className="questions">
          {questions.map((question) => (
            <div key={question}>
              <dt>{t(`questions.${question}.ask`)}</dt>
              <dd className="spoken">
                {t.rich(`questions.${question}.answer`, {
                  b: (words) => <strong>{words}</strong>,
                  emergency: (number) => <a href="tel:911">{number}</a>,
                  grievances: (words) => <Link href="/grievances">{words}</Link>,
                })}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

/** Leads to the directory; a plain GET form, so that the search has an address. */
function SearchForm() {
  const t = useTranslations("landing.search");
  return (
    <search>
      <form className="landing-search" action="/providers">
        <WordsField hint={t("note")} />
        <ZipField />
        <Button type="submit">
          <Icon name="search" />
          {t("submit")}
        </Button>
      </form>
    </search>
  );
}
