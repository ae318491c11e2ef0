import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { DeskListing } from "@/lib/directory/types";
import * as messages from "@/lib/i18n/messages/en";
import { DecisionForm } from "./decision-form";

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const fields = {
  ...{ phone: "4155550188", line1: "1 Main St", line2: "", zip: "94110", telehealth: true },
  ...{ city: "San Francisco", state: "CA", staffLanguages: ["es"], mon: [["08:00", "17:00"]] },
  ...{ tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
};

function draw(values: Partial<DeskListing>): string {
  const listing = { roleId: id(0), version: 3, name: "Ann Lee", withdrawnOn: null, fields };
  const rest = { accepting: "nopt", acceptingBy: [], contracted: true, offices: [], ...values };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <DecisionForm
        listing={{ ...listing, ...rest } as unknown as DeskListing}
        action={async () => ({ status: "idle" })}
      />
    </NextIntlClientProvider>,
  );
}

describe("what an editor decides", () => {
  it("starts from what the listing says now", () => {
    const drawn = draw({});
    for (const value of ["(415) 555-0188", "San Francisco", "CA", "94110", "es", "08:00-17:00"]) {
      expect(drawn).toContain(`value="${value}"`);
    }
    expect(drawn).toMatch(/<option value="nopt" selected="">/);
    expect(drawn).toMatch(/name="telehealth"[^>]* checked=""/);
  });

  it("says what each network says of new patients, where they differ", () => {
    const acceptingBy = [
      { network: "Bay", status: "newpt" },
      { network: "Open", status: "nopt" },
    ] as const;
    expect(draw({ accepting: null, acceptingBy })).toContain(
      "Now Bay: Takes new patients; Open: Takes no patients now.",
    );
    expect(draw({})).not.toContain("accepting-hint");
  });

  it("takes out all of a person's offices that are listed, unless told otherwise", () => {
    const office = { address: "2 B St", reported: false };
    const drawn = draw({
      offices: [
        { ...office, roleId: id(1), version: 4, withdrawn: false },
        { ...office, roleId: id(2), version: 0, withdrawn: true },
      ],
    });
    expect(drawn).toContain("Take out all 2 offices of Ann Lee");
    expect(drawn).toMatch(new RegExp(`name="offices"[^>]* checked=""[^>]* value="${id(1)}.4"`));
    expect(draw({})).not.toContain('name="offices"');
    const taken = { ...office, roleId: id(2), version: 0, withdrawn: true };
    expect(draw({ offices: [taken] })).not.toContain('name="offices"');
  });
});
