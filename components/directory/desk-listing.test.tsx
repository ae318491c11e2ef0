import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { DeskListing } from "@/lib/directory/types";
import directory from "@/lib/i18n/messages/en/directory.json";
import { DeskListingView } from "./desk-listing";

const roleId = "00000000-0000-4000-8000-000000000000";

function draw(withdrawnOn: string | null, contracted = true): string {
  const days = { MONDAY: [], TUESDAY: [], WEDNESDAY: [], THURSDAY: [], FRIDAY: [] };
  const fields = { phone: "", line1: "", line2: "", zip: "", telehealth: false, ...days };
  const listing = {
    roleId,
    version: 1,
    name: "Ann Lee, MD",
    npi: null,
    specialty: { code: "207N00000X", display: "Dermatology" },
    verifiedOn: null,
    verifiedBy: null,
    withdrawnOn,
    flagged: false,
    offices: [],
    patients: 0,
    city: "San Francisco",
    state: "CA",
    accepting: null,
    contracted,
    fields: { ...fields, staffLanguages: [], SATURDAY: [], SUNDAY: [] },
    task: null,
    history: [],
  } as unknown as DeskListing;
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ directory }} timeZone="UTC">
      <DeskListingView listing={listing}>
        <p>decide</p>
      </DeskListingView>
    </NextIntlClientProvider>,
  );
}

describe("a listing at the desk", () => {
  it("leads to its public page", () => {
    expect(draw(null)).toContain(`href="/providers/${roleId}"`);
    expect(draw(null)).not.toContain("Taken out of the directory");
  });

  it("says when it was taken out, and leads to no page that is not there", () => {
    expect(draw("2026-11-20")).toContain("Taken out of the directory on November 20, 2026");
    expect(draw("2026-11-20")).toContain(directory.listing.withdrawnHint);
    expect(draw("2026-11-20")).not.toContain("/providers/");
    expect(draw("2026-11-20", false)).toContain(directory.listing.withdrawnNoContract);
  });
});
