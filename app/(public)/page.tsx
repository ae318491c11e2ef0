import { useTranslations } from "next-intl";
import { Button, LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { brand } from "@/lib/brand";

export default function LandingPage() {
  const t = useTranslations("landing");
  return (
    <div className="landing">
      <section className="landing-hero">
        <h1>{t("title")}</h1>
        <p className="lead">{t("lead", { plan: brand.name })}</p>
        <search>
          <form className="landing-search" action="/providers">
            <div>
              <label className="label" htmlFor="q">
                {t("search.words")}
              </label>
              <input
                className="input"
                id="q"
                name="q"
                type="search"
                data-width="full"
                maxLength={120}
              />
            </div>
            <div>
              <label className="label" htmlFor="zip">
                {t("search.zip")}
              </label>
              <input
                className="input"
                id="zip"
                name="zip"
                data-width="5"
                inputMode="numeric"
                autoComplete="postal-code"
                maxLength={5}
                pattern="[0-9]{5}"
              />
            </div>
            <Button type="submit">
              <Icon name="search" />
              {t("search.submit")}
            </Button>
          </form>
        </search>
        <p className="quiet small">{t("search.note")}</p>
      </section>
      <section className="landing-members">
        <h2>{t("members.title")}</h2>
        <p>{t("members.lead")}</p>
        <div className="button-row">
          <LinkButton href="/sign-in">{t("members.signIn")}</LinkButton>
          <LinkButton look="second" href="/activate">
            {t("members.activate")}
          </LinkButton>
        </div>
      </section>
    </div>
  );
}
