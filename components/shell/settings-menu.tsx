import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { localeNames, locales } from "@/lib/i18n/locales";
import { type Theme, themes } from "@/lib/theme/theme";
import type { ShellActions } from "./actions";

type Props = { theme: Theme; actions: ShellActions };

/** Language and display: plain forms, so that they work before and without script. */
export function SettingsMenu({ theme, actions }: Props) {
  const t = useTranslations("shell.settings");
  const locale = useLocale();
  return (
    <details className="menu" name="shell-menu">
      <summary>
        <Icon name="globe" />
        <span className="menu-word">{localeNames[locale]}</span>
        <span className="sr-only">, {t("menu")}</span>
      </summary>
      <div className="menu-panel">
        <form action={actions.chooseLocale}>
          <fieldset>
            <legend>{t("language")}</legend>
            {locales.map((choice) => (
              <button
                key={choice}
                className="menu-item"
                type="submit"
                name="locale"
                value={choice}
                lang={choice}
                aria-pressed={choice === locale}
              >
                {localeNames[choice]}
                {choice === locale && <Icon name="check" />}
              </button>
            ))}
          </fieldset>
        </form>
        <form action={actions.chooseTheme}>
          <fieldset>
            <legend>{t("theme")}</legend>
            {themes.map((choice) => (
              <button
                key={choice}
                className="menu-item"
                type="submit"
                name="theme"
                value={choice}
                aria-pressed={choice === theme}
              >
                {t(choice)}
                {choice === theme && <Icon name="check" />}
              </button>
            ))}
          </fieldset>
        </form>
      </div>
    </details>
  );
}
