import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { DeskCasePage } from "@/lib/cases/loaders";
import * as en from "@/lib/i18n/messages/en";
import * as es from "@/lib/i18n/messages/es";
import * as vi from "@/lib/i18n/messages/vi";
import { DeskCaseView } from "./desk-case";

const at = Temporal.Instant.from("2026-11-21T20:00:00Z");
const roleId = "00000000-0000-4000-8000-000000000000";

const { cases } = en;

const draw = (values: Partial<DeskCasePage>, locale: "en" | "es" | "vi" = "en") =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={{ en, es, vi }[locale]} timeZone="UTC">
      <DeskCaseView
        page={{
          isListed: true,
          directContracts: ["Redwood Direct"],
          doubt: null,
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
              networks: [
                {
                  network: "Open Network",
                  group: "Redwood Direct",
                  accepting: "newpt",
                  endsOn: null,
                },
              ],
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
            language: "vi",
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

  it("keeps its number on one line", () => {
    expect(draw({})).toContain('<h1>Case <span class="nowrap">C-000-000-001</span></h1>');
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

  it("says a direct contract in the reader's language, and no name of a group", () => {
    for (const locale of ["en", "es", "vi"] as const) {
      expect(draw({}, locale)).toContain("Open Network");
      expect(draw({}, locale)).not.toContain("Redwood Direct");
    }
    expect(draw({ directContracts: [] })).toContain("Redwood Direct");
  });

  it("says where the receipt is about another product than the member's", () => {
    const on = Temporal.PlainDate.from("2026-11-21");
    const doubt = { asked: "Staff Plan", own: "IPA Plan", on };
    expect(draw({})).not.toContain(cases.form.otherTitle);
    expect(draw({ doubt })).toContain(
      "It tells about Staff Plan. On November 21, 2026, Bo was covered by IPA Plan.",
    );
    expect(draw({ doubt: { ...doubt, own: null } })).toContain("not covered by us");
    const none = draw({ doubt: { asked: null, own: null, on } });
    expect(none).toContain(cases.form.uncoveredTitle);
    expect(none).toContain("<p>On November 21, 2026, Bo was not covered by us.</p>");
    expect(draw({ doubt }, "vi")).toContain(vi.cases.form.otherTitle);
  });

  it("says in which language the member reads", () => {
    expect(draw({})).toMatch(/Reads<\/dt><dd[^>]*>Vietnamese/);
    expect(draw({}, "es")).toMatch(/Lee en<\/dt><dd[^>]*>vietnamita/);
  });
});
