import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Who or what somebody looks for, in their own words. */
export function WordsField({ value, hint }: { value?: string; hint: ReactNode }) {
  const t = useTranslations("providers.form");
  return (
    <div className="directory-words">
      <label className="label" htmlFor="q">
        {t("words")}
      </label>
      <input
        className="input"
        id="q"
        name="q"
        type="search"
        data-width="full"
        maxLength={120}
        defaultValue={value}
        aria-describedby="q-hint"
      />
      <p className="hint" id="q-hint">
        {hint}
      </p>
    </div>
  );
}

/** Where to look. */
export function ZipField({ value }: { value?: string }) {
  const t = useTranslations("providers.form");
  return (
    <div>
      <label className="label" htmlFor="zip">
        {t("zip")}
      </label>
      <input
        className="input"
        id="zip"
        name="zip"
        data-width="5"
        inputMode="numeric"
        autoComplete="postal-code"
        maxLength={5}
        defaultValue={value}
      />
    </div>
  );
}
