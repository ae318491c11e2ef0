import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { ReceiptCases } from "@/lib/cases/loaders";
import en from "@/lib/i18n/messages/en/cases.json";
import es from "@/lib/i18n/messages/es/cases.json";
import vi from "@/lib/i18n/messages/vi/cases.json";
import { ReceiptCasesView } from "./receipt-cases";

const words = { en, es, vi };
const now = Temporal.Instant.from("2026-11-21T20:00:00Z");

type Stage = "none" | "open" | "decided";

function draw(locale: "en" | "es" | "vi", stage: Stage) {
  const decided = stage === "decided";
  const at = Temporal.Instant.from("2026-11-20T20:00:00Z");
  const page: ReceiptCases = {
    refusal: null,
    decided,
    mayOpen: stage === "none",
    openFor: null,
    now,
    cases:
      stage === "none"
        ? []
        : [
            {
              id: "1",
              number: "C-000-000-001",
              receiptId: "r",
              version: 1,
              words: "A bill came.",
              serviceOn: null,
              billedCents: null,
              openedAt: at,
              acknowledgeBy: at,
              acknowledgedAt: at,
              resolveBy: at,
              closed: decided ? { at, outcome: "UPHELD", reason: "The office had left." } : null,
              member: { id: "m", givenName: "Ann", familyName: "Lee" },
              isSelf: true,
              doubt: {
                asked: "Staff Plan",
                own: null,
                on: Temporal.PlainDate.from("2026-11-19"),
              },
            },
          ],
  };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={{ cases: words[locale] }} timeZone="UTC">
      <ReceiptCasesView receiptId="r" page={page} />
    </NextIntlClientProvider>,
  );
}

describe("a receipt's page", () => {
  it.each(["en", "es", "vi"] as const)(
    "says in %s that the plan has decided, and opens nothing again",
    (locale) => {
      const drawn = draw(locale, "decided");
      expect(drawn).toContain(words[locale].wrong.decided);
      expect(drawn).toContain("The office had left.");
      expect(drawn.indexOf("The office had left.")).toBeLessThan(
        drawn.indexOf(words[locale].wrong.decided),
      );
      expect(drawn).not.toContain("/receipts/r/case");
    },
  );

  it.each(["en", "es", "vi"] as const)(
    "leads in %s to the case that is open, and opens no other",
    (locale) => {
      const drawn = draw(locale, "open");
      expect(drawn).toContain('href="#C-000-000-001"');
      expect(drawn).not.toContain(words[locale].wrong.text);
      expect(drawn).not.toContain("/receipts/r/case");
    },
  );

  it("says that there was no coverage, as long as nothing is decided", () => {
    const sentence = "On November 19, 2026, you were not covered by us.";
    expect(draw("en", "open")).toContain(sentence);
    expect(draw("en", "open")).toContain(en.form.otherAfter);
    expect(draw("en", "decided")).not.toContain(sentence);
  });

  it("leads to a case where nothing was decided", () => {
    const drawn = draw("en", "none");
    expect(drawn).toContain('href="/receipts/r/case"');
    expect(drawn).not.toContain(en.wrong.decided);
  });
});
