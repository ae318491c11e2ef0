import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { AcceptingStatus } from "@/lib/circle/types";
import { idle } from "@/lib/form-state";
import circle from "@/lib/i18n/messages/en/circle.json";
import common from "@/lib/i18n/messages/en/common.json";
import providers from "@/lib/i18n/messages/en/providers.json";
import referrals from "@/lib/i18n/messages/en/referrals.json";
import { Asking } from "./new-request";

const subject = {
  id: "m",
  givenName: "James",
  familyName: "Sinclair",
  isSelf: true,
  relationship: "SUBSCRIBER",
  birthDate: Temporal.PlainDate.from("1980-01-01"),
} as const;

const draw = (status: AcceptingStatus) =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale="en"
      messages={{ circle, common, providers, referrals }}
      timeZone="UTC"
    >
      <Asking
        action={async () => idle}
        page={{
          step: "ASK",
          subject,
          people: [subject],
          wanted: {
            servicing: {
              roleId: "r",
              name: "Ken Kubota, MD",
              person: null,
              phone: null,
              address: ["1 Main St"],
            },
            specialty: { code: "207N00000X", display: "Dermatology" },
          },
          kind: "CONSULTATION",
          decision: { answer: "REFERRAL", because: ["SAME_GROUP"], via: null },
          viaGroup: { name: "Bayside" },
          accepting: { status, everywhere: true },
          product: null,
          pcpPerson: null,
          requestKey: "k",
        }}
      />
    </NextIntlClientProvider>,
  );

describe("the form of a referral", () => {
  it("warns of somebody who takes nobody new, and leads to others", () => {
    for (const status of ["existptonly", "existptfam", "nopt"] as const) {
      expect(draw(status)).toContain(providers.accepting[status]);
      expect(draw(status)).toContain("/providers?specialty=207N00000X&amp;accepting=1");
    }
    expect(draw("newpt")).not.toContain(circle.newcomers);
  });
});
