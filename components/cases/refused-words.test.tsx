import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { agencies } from "@/lib/agencies";
import { brand } from "@/lib/brand";
import type { OpenRefusal } from "@/lib/cases/types";
import cases from "@/lib/i18n/messages/en/cases.json";
import { RefusedWords } from "./refused-words";

const draw = (reason: OpenRefusal) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ cases }} timeZone="UTC">
      <RefusedWords reason={reason} />
    </NextIntlClientProvider>,
  );

describe("a case that is not opened", () => {
  it.each(["SAID_NO", "EXPIRED", "NOT_YET", "TOO_EARLY"] as const)(
    "leads to a grievance: %s",
    (reason) => {
      expect(draw(reason)).toContain('href="/grievances"');
    },
  );

  it("leads to the state where it was decided", () => {
    expect(draw("DECIDED")).toContain(agencies.dmhc.site.href);
  });

  it.each(["NOT_TRUE", "OPEN", "TOO_MANY"] as const)(
    "gives Member Services' number where only a person can help: %s",
    (reason) => {
      const digits = (text: string) => text.replace(/\D/g, "");
      expect(digits(draw(reason))).toContain(digits(brand.memberServices.phone));
    },
  );
});
