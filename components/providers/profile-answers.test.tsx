import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { CircleReason } from "@/lib/circle/types";
import circle from "@/lib/i18n/messages/en/circle.json";
import providers from "@/lib/i18n/messages/en/providers.json";
import { emptySearch } from "@/lib/providers/schema";
import type { Listing, ListingCircle } from "@/lib/providers/types";
import { shownListing } from "@/tests/factories/shown-listing";
import { AfterNo, ProfileAnswers } from "./profile-answers";

const answer = (
  service: ListingCircle["service"],
  decision: Pick<ListingCircle, "answer" | "because">,
): ListingCircle => ({ ...decision, service, via: null, viaGroup: null, authorization: null });

const hospital = (answers: ListingCircle[]): Listing =>
  shownListing({
    kind: "facility",
    name: "Saint Ada Hospital",
    organizationKind: "HOSPITAL",
    emergency: true,
    circle: answers,
  });

const lens = {
  member: { id: "m", givenName: "Hannah", familyName: "Lindqvist", isSelf: true },
  product: { name: "Bridges" },
  pcpPerson: null,
};

function draw(listing: Listing): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={{ circle, providers }} timeZone="UTC">
      <ProfileAnswers
        listing={listing}
        lens={lens}
        subject={lens.member}
        request={emptySearch}
        search={null}
      />
      <AfterNo listing={listing} equivalents={null} miles={50} lens={lens} query="" />
    </NextIntlClientProvider>,
  );
}

/** A no for what is planned, and what the same hospital answers in an emergency. */
const refused = (because: CircleReason, emergency: Pick<ListingCircle, "answer" | "because">) =>
  draw(
    hospital([
      answer("PLANNED", { answer: "NOT_COVERED", because: [because] }),
      answer("EMERGENCY", emergency),
    ]),
  );

describe("a profile's no", () => {
  it.each(["COVERAGE_ENDED", "COVERAGE_SUSPENDED", "NEVER_COVERED"] as const)(
    "of the coverage (%s) is said once, and names no case in which the plan pays",
    (reason) => {
      const drawn = refused(reason, { answer: "NOT_COVERED", because: [reason] });
      expect(drawn.split("No, not covered.")).toHaveLength(2);
      expect(drawn).not.toContain(circle.exceptions.title);
      expect(drawn).not.toContain(circle.service.PLANNED);
    },
  );

  it("of the network stands beside the yes in an emergency, and names when the plan pays", () => {
    const drawn = refused("NOT_IN_NETWORK", { answer: "DIRECT", because: ["EMERGENCY"] });
    expect(drawn).toContain("No, not covered.");
    expect(drawn).toContain(circle.headline.EMERGENCY);
    expect(drawn).toContain(circle.exceptions.title);
  });
});
