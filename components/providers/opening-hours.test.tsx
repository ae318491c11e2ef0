import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import en from "@/lib/i18n/messages/en/providers.json";
import es from "@/lib/i18n/messages/es/providers.json";
import vi from "@/lib/i18n/messages/vi/providers.json";
import { Hours } from "./opening-hours";

describe("the hours of a place", () => {
  it.each([
    ["en", en, "Open 24 hours"],
    ["es", es, "Abierto las 24 horas"],
    ["vi", vi, "Mở cửa 24 giờ"],
  ] as const)("of a whole day are said so (%s)", (locale, providers, words) => {
    const drawn = renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={{ providers }} timeZone="UTC">
        <Hours hours={{ mon: [["00:00", "24:00"]], tue: [["08:00", "17:00"]] }} />
      </NextIntlClientProvider>,
    );
    expect(drawn.split(words)).toHaveLength(2);
    expect(drawn).not.toContain("00:00");
    expect(drawn).not.toContain("12:00");
  });
});
