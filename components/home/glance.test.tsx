import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { Home } from "@/lib/home/loaders";
import coverage from "@/lib/i18n/messages/en/coverage.json";
import home from "@/lib/i18n/messages/en/home.json";
import { Glance } from "./glance";

const drawn = (values: Pick<Home, "pcpName" | "pcpGone">) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ home, coverage }} timeZone="UTC">
      <Glance
        home={{
          ...values,
          subject: {
            id: "m",
            givenName: "Grace",
            familyName: "Okafor",
            relationship: "SUBSCRIBER",
            birthDate: Temporal.PlainDate.from("1984-04-12"),
            isSelf: true,
          },
          matters: [],
          productName: null,
          year: 2026,
          maximum: null,
          openReferrals: 0,
        }}
      />
    </NextIntlClientProvider>,
  );

describe("Glance", () => {
  it("names the PCP, and says where they are in the network no longer", () => {
    expect(drawn({ pcpName: "Ada Quill, MD", pcpGone: false })).not.toContain("No longer");
    const gone = drawn({ pcpName: "Ada Quill, MD", pcpGone: true });
    expect(gone).toContain("Ada Quill, MD");
    expect(gone).toContain("No longer in your network");
  });
});
