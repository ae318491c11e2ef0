import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import circle from "@/lib/i18n/messages/en/circle.json";
import providers from "@/lib/i18n/messages/en/providers.json";
import type { Listing } from "@/lib/providers/types";
import { shownListing } from "@/tests/factories/shown-listing";
import { type CardLens, ListingCard } from "./listing-card";

const draw = (listing: Partial<Listing>, lens: CardLens | null, choosePlanHref?: string) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ circle, providers }} timeZone="UTC">
      <ListingCard
        listing={shownListing(listing)}
        lens={lens}
        query=""
        choosePlanHref={choosePlanHref}
      />
    </NextIntlClientProvider>,
  );

const ana: CardLens = {
  member: { id: "m", givenName: "Ana", familyName: "Reyes", isSelf: true },
  product: { name: "Bridges" },
  pcpPerson: null,
};

const answer = {
  answer: "UNKNOWN",
  because: ["NO_PCP"],
  service: "PLANNED",
  via: null,
  viaGroup: null,
  authorization: null,
} as const;

describe("a result's card", () => {
  it("says that it depends on the plan where one network takes new patients and another none", () => {
    const accepting = { status: "newpt", everywhere: false } as const;
    const drawn = draw({ accepting }, null, "#product");
    expect(drawn).toContain(providers.accepting.somewhere);
    expect(drawn).toContain('href="#product"');
    const same = draw({ accepting: { ...accepting, everywhere: true } }, null, "#product");
    expect(same).toContain(providers.accepting.newpt);
    expect(same).not.toContain("#product");
  });

  it("speaks of groups, and not of plans, where the plan is known", () => {
    const drawn = draw(
      { accepting: { status: "newpt", everywhere: false }, circle: [answer] },
      ana,
    );
    expect(drawn).toContain(providers.accepting.someGroups);
    expect(drawn).not.toContain(providers.accepting.somewhere);
  });

  it("names nobody who is no PCP where a PCP has to be chosen first", () => {
    const drawn = draw({ kind: "facility", name: "Fruitvale Care", circle: [answer] }, ana);
    expect(drawn).toContain(">Choose a PCP</a>");
  });
});
