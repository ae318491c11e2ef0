import { useTranslations } from "next-intl";
import { Details } from "@/components/ui/details";
import { Link } from "@/components/ui/link";
import { Phone } from "@/components/ui/phone";
import { brand } from "@/lib/brand";
import { formatPhone } from "@/lib/i18n/format";
import { languageHelp } from "@/lib/i18n/language-help";
import { Logo } from "./logo";

/** On every page: emergencies, people to call, the grievance form (H&S 1368.015), language help. */
export function Footer() {
  const t = useTranslations("shell.footer");
  const { memberServices, nurseLine } = brand;
  return (
    <footer className="site-footer">
      <div className="page footer-grid">
        <section>
          <h2>{t("emergencyTitle")}</h2>
          <p>
            {t.rich("emergency", {
              emergency: (number) => <a href="tel:911">{number}</a>,
              crisis: (number) => <a href="tel:988">{number}</a>,
            })}
          </p>
        </section>
        <section>
          <h2>{t("contactTitle")}</h2>
          <ul>
            <li>
              {t("memberServices")}
              <br />
              <Phone number={memberServices.phone} />{" "}
              <span className="quiet">{t("tty", { tty: memberServices.tty })}</span>
            </li>
            <li>
              {t("nurseLine")}
              <br />
              <Phone number={nurseLine.phone} />
            </li>
          </ul>
        </section>
        <section>
          <h2>{t("rightsTitle")}</h2>
          <ul>
            <li>
              <Link href="/grievances">{t("grievances")}</Link>
            </li>
            <li>
              <Link href="/language-help">{t("languageHelp")}</Link>
            </li>
            <li>
              <Link href="/providers">{t("publicDirectory")}</Link>
            </li>
          </ul>
        </section>
      </div>
      <div className="page footer-languages">
        <Details summary={t("languages")}>
          <LanguageHelp />
        </Details>
      </div>
      <div className="page footer-end">
        <Logo />
        <p>{t("legal", { plan: brand.name })}</p>
      </div>
    </footer>
  );
}

/** The same sentence in sixteen languages, each marked as what it is. */
export function LanguageHelp() {
  const { phone, tty } = brand.memberServices;
  return (
    <ul className="language-help">
      {languageHelp.map(({ lang, name, text, rtl }) => {
        const [before, after] = text.split("{phone}");
        return (
          <li key={lang} lang={lang} dir={rtl ? "rtl" : undefined}>
            <strong>{name}</strong> {before}
            <bdi dir="ltr">
              {formatPhone(phone)} (TTY: {tty})
            </bdi>
            {after}
          </li>
        );
      })}
    </ul>
  );
}
