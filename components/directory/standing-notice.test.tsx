import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import directory from "@/lib/i18n/messages/en/directory.json";
import type { Standing } from "@/lib/providers/rules/standing";
import { StandingNotice } from "./standing-notice";

const draw = (standing: Standing) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ directory }} timeZone="UTC">
      <StandingNotice standing={standing} />
    </NextIntlClientProvider>,
  );

describe("the notice about a listing", () => {
  it.each([0, 1, 2, 3] as const)("says nothing before the third person (%i)", (standing) => {
    expect(draw(standing)).toBe("");
  });

  it("warns of what three people said", () => {
    expect(draw(4)).toContain("Several people say that this is wrong");
  });
});
