import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import providers from "@/lib/i18n/messages/en/providers.json";
import { RedFlagNotices } from "./red-flag-notices";

const draw = (uncovered: boolean) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ providers }} timeZone="UTC">
      <RedFlagNotices flags={["EMERGENCY"]} uncovered={uncovered} />
    </NextIntlClientProvider>,
  );

describe("the notice of an emergency", () => {
  it("promises cover to nobody whose coverage is not active, and sends them to 911 alike", () => {
    expect(draw(false)).toContain("An emergency is covered at any hospital");
    expect(draw(true)).not.toContain("is covered");
    expect(draw(true)).toContain('href="tel:911"');
  });
});
