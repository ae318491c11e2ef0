import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import directory from "@/lib/i18n/messages/en/directory.json";
import type { ListingKind } from "@/lib/providers/types";
import { VerifiedLine } from "./verified-line";

const draw = (kind: ListingKind) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ directory }} timeZone="UTC">
      <VerifiedLine verified={{ days: 3, stale: false }} verifiedBy="practice" kind={kind} />
    </NextIntlClientProvider>,
  );

describe("who verified a listing", () => {
  it("is the practice of a person, and of a place the place itself", () => {
    expect(draw("practitioner")).toBe("Verified 3 days ago by the practice.");
    expect(draw("facility")).toBe("Verified 3 days ago by the place itself.");
  });
});
