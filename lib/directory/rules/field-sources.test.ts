import { describe, expect, it } from "vitest";
import type { Listing, ProfileFacts } from "@/lib/providers/types";
import { fieldSource, type Origins } from "./field-sources";

const verified = { days: 12, stale: false };
const listing = { verifiedOn: "2026-11-09", verifiedBy: "practice", verified } as Listing;
const facts = { credentialedOn: "2025-03-01", facility: null } as ProfileFacts;
const person: Origins = { listing, facts, corrections: {} };

const facility = (source: "CMS" | "NPPES" | null): Origins => ({
  ...person,
  facts: {
    ...facts,
    credentialedOn: null,
    facility: {
      kind: "HOSPITAL",
      emergency: true,
      beds: null,
      cmsRating: 4,
      source,
      sourceOn: null,
    },
  },
});

const withListing = { from: "LISTING", verifiedBy: "practice", days: 12 };

describe("the source of a field", () => {
  it.each([
    ["phone", person, withListing],
    ["gender", person, withListing],
    ["accessibility", person, withListing],
    ["licence", person, { from: "CREDENTIALS", on: "2025-03-01" }],
    ["npi", person, { from: "CREDENTIALS", on: "2025-03-01" }],
    [
      "licence",
      { ...person, facts: { ...facts, credentialedOn: null } },
      { from: "CREDENTIALS", on: null },
    ],
    ["network", person, { from: "CONTRACT" }],
    ["accepting", person, withListing],
    ["rating", facility("CMS"), { from: "CMS", on: null }],
    ["npi", facility("NPPES"), { from: "NPPES", on: null }],
    ["kind", facility(null), withListing],
    ["npi", facility(null), withListing],
    ["phone", facility("CMS"), withListing],
  ] as const)("%s", (field, origins, source) => {
    expect(fieldSource(field, origins)).toEqual(source);
  });

  it("is the desk's correction until somebody verifies the whole listing later", () => {
    const at = (phone: string) => fieldSource("phone", { ...person, corrections: { phone } });
    expect(at("2026-11-09")).toEqual({ from: "CORRECTED", on: "2026-11-09" });
    expect(at("2026-11-10")).toEqual({ from: "CORRECTED", on: "2026-11-10" });
    expect(at("2026-11-08")).toEqual(withListing);
    const other = { ...person, corrections: { phone: "2026-11-10" } };
    expect(fieldSource("hours", other)).toEqual(withListing);
  });

  it("says where nobody ever verified the listing", () => {
    const never = { verifiedOn: null, verifiedBy: null, verified: { days: null, stale: true } };
    expect(fieldSource("phone", { ...person, listing: { ...listing, ...never } })).toEqual({
      from: "LISTING",
      verifiedBy: null,
      days: null,
    });
  });
});
