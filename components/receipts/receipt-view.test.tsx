import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { brand } from "@/lib/brand";
import { formatPhone } from "@/lib/i18n/format";
import en from "@/lib/i18n/messages/en/receipts.json";
import es from "@/lib/i18n/messages/es/receipts.json";
import vi from "@/lib/i18n/messages/vi/receipts.json";
import { ReceiptView } from "./receipt-view";

const words = { en, es, vi };

describe("a receipt that was altered", () => {
  it.each(["en", "es", "vi"] as const)(
    "shows in %s nothing that it says, and whom to call",
    (locale) => {
      const drawn = renderToStaticMarkup(
        <NextIntlClientProvider
          locale={locale}
          messages={{ receipts: words[locale] }}
          timeZone="UTC"
        >
          <ReceiptView
            id={"A".repeat(22)}
            code="header.forged.signature"
            origin="https://plan.example"
            directContracts={[]}
            check={{ ok: false, reason: "ALTERED" }}
          >
            <p>open a case</p>
          </ReceiptView>
        </NextIntlClientProvider>,
      );
      expect(drawn).toContain(words[locale].altered.title);
      expect(drawn).toContain(formatPhone(brand.memberServices.phone));
      for (const other of ["forged", "open a case", "/pdf"]) expect(drawn).not.toContain(other);
    },
  );
});
