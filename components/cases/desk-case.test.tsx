import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { DeskCasePage } from "@/lib/cases/loaders";
import cases from "@/lib/i18n/messages/en/cases.json";
import providers from "@/lib/i18n/messages/en/providers.json";
import receipts from "@/lib/i18n/messages/en/receipts.json";
import referrals from "@/lib/i18n/messages/en/referrals.json";
import { DeskCaseView } from "./desk-case";

const at = Temporal.Instant.from("2026-11-21T20:00:00Z");
const roleId = "00000000-0000-4000-8000-000000000000";

const draw = (values: Partial<DeskCasePage>) =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale="en"
      messages={{ cases, providers, receipts, referrals }}
      timeZone="UTC"
    >
      <DeskCaseView
        page={{
          isListed: true,
          now: at,
          check: {
            ok: true,
            keyId: "k",
            answer: {
              version: 1,
              id: "r",
              issuedAt: "2026-11-21T20:00:00Z",
              keepUntil: "2028-11-21",
              plan: "The Plan",
              day: "2026-11-21",
              answer: "LISTED",
              product: null,
              provider: {
                roleId,
                npi: null,
                name: "Ann Lee, MD",
                specialty: { code: "207N00000X", display: "Dermatology" },
                address: "1 Main St",
                city: "San Francisco",
                state: "CA",
                zip: "94110",
                phone: null,
              },
              networks: [],
              verifiedOn: null,
              verifiedBy: null,
            },
          },
          found: {
            id: "1",
            number: "C-000-000-001",
            receiptId: "r",
            version: 0,
            words: "A bill came.",
            serviceOn: null,
            billedCents: null,
            openedAt: at,
            acknowledgeBy: at,
            acknowledgedAt: at,
            resolveBy: at,
            closed: null,
            closedBy: null,
            member: {
              id: "m",
              givenName: "Bo",
              familyName: "Lee",
            } as DeskCasePage["found"]["member"],
            memberNumber: "1",
            phone: null,
            birthDate: Temporal.PlainDate.from("1990-01-01"),
            coverage: { on: Temporal.PlainDate.from("2026-11-21"), product: null },
          },
          ...values,
        }}
      >
        <p>decide</p>
      </DeskCaseView>
    </NextIntlClientProvider>,
  );

describe("a case at the desk", () => {
  it("leads to the listing that it is about", () => {
    expect(draw({})).toContain(`href="/providers/${roleId}"`);
    expect(draw({})).not.toContain(cases.one.takenOut);
  });

  it("says that the listing is no longer in the directory, and leads nowhere", () => {
    const drawn = draw({ isListed: false });
    expect(drawn).toContain(cases.one.takenOut);
    expect(drawn).not.toContain("/providers/");
    expect(drawn).toContain("Ann Lee, MD");
  });

  it("says neither of a receipt that was altered", () => {
    const drawn = draw({ isListed: false, check: { ok: false, reason: "ALTERED" } });
    expect(drawn).toContain(cases.one.altered);
    expect(drawn).not.toContain(cases.one.takenOut);
    expect(drawn).not.toContain("Ann Lee");
  });
});
