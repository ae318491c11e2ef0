import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  type IdentityClaim,
  type IdentityRecord,
  isSamePerson,
  normalizeMemberNumber,
} from "@/lib/auth/rules/activation";

const birthDate = Temporal.PlainDate.from("1985-03-14");
const mai: IdentityRecord = {
  givenName: "Mai",
  middleName: "Thị",
  familyName: "Nguyễn",
  birthDate,
  zips: ["94110", "94103"],
};
const ana: IdentityRecord = {
  givenName: "Ana María",
  middleName: null,
  familyName: "García-López",
  birthDate,
  zips: ["94110"],
};
const claim: IdentityClaim = {
  givenName: "Mai",
  familyName: "Nguyễn",
  birthDate,
  zip: "94110",
};

describe("a claim", () => {
  it.each<[string, IdentityRecord, Partial<IdentityClaim>]>([
    ["as on file", mai, {}],
    ["without accents, in capitals", mai, { givenName: "MAI", familyName: "NGUYEN" }],
    ["with accents in two characters", mai, { familyName: "Nguye\u0302\u0303n" }],
    ["with the middle name", mai, { givenName: "Mai Thi" }],
    ["with the family name first", mai, { givenName: "Nguyen", familyName: "Mai Thi" }],
    ["with the parts swapped", mai, { givenName: "Nguyen", familyName: "Mai" }],
    ["with another of the addresses", mai, { zip: "94103" }],
    ["without hyphen", ana, { givenName: "Ana Maria", familyName: "Garcia Lopez" }],
    ["with spaces", ana, { givenName: " ana  maria ", familyName: "garcialopez" }],
  ])("fits %s", (_, record, values) => {
    expect(isSamePerson(record, { ...claim, ...values })).toBe(true);
  });

  it.each<[string, IdentityRecord, Partial<IdentityClaim>]>([
    ["another given name", mai, { givenName: "Lan" }],
    ["another family name", mai, { familyName: "Tran" }],
    ["half a double name", ana, { givenName: "Ana María", familyName: "García" }],
    ["half a given name", ana, { givenName: "Ana", familyName: "García-López" }],
    ["another day of birth", mai, { birthDate: birthDate.add({ days: 1 }) }],
    ["day and month swapped", mai, { birthDate: Temporal.PlainDate.from("1985-04-13") }],
    ["another ZIP code", mai, { zip: "94111" }],
  ])("with %s does not fit", (_, record, values) => {
    expect(isSamePerson(record, { ...claim, ...values })).toBe(false);
  });
});

describe("a member number", () => {
  it.each(["M00000017", "m 0000-0017", " M0000 0017 ", "Ｍ00000017"])(
    "is read from %j",
    (typed) => {
      expect(normalizeMemberNumber(typed)).toBe("M00000017");
    },
  );
});
