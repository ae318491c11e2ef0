import type { Listing } from "@/lib/providers/types";

/** A listing as pages get it: a dermatologist of whom little is known, to nobody in particular. */
export function shownListing(values: Partial<Listing> = {}): Listing {
  return {
    roleId: "00000000-0000-4000-8000-000000000001",
    npi: null,
    kind: "practitioner",
    name: "Ada Cohn",
    person: { given: "Ada", family: "Cohn", credential: "MD", gender: "FEMALE" },
    specialty: { code: "207N00000X", display: "Dermatology" },
    organizationKind: null,
    emergency: false,
    groups: [],
    location: {
      name: "Elm Street Clinic",
      address: "1 Elm Street",
      city: "San Francisco",
      state: "CA",
      zip: "94110",
      lat: 37.7486,
      lng: -122.4158,
    },
    phone: null,
    distanceMiles: null,
    accepting: null,
    telehealth: false,
    gender: "FEMALE",
    languages: ["en"],
    staffLanguages: [],
    verifiedOn: null,
    verified: { days: null, stale: false },
    verifiedBy: null,
    standing: 0,
    circle: [],
    ...values,
  };
}
