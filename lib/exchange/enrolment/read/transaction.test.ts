import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { Segment } from "@/lib/exchange/x12/types";
import type { Loop } from "./loops";
import { MAX_SEGMENTS, readTransaction } from "./transaction";

const day = Temporal.PlainDate.from;

function read(text: string) {
  const segments = text
    .trim()
    .split(/\s*\n\s*/)
    .map((line, index): Segment => {
      const elements = line.split("*");
      return { id: elements[0] ?? "", elements, position: index + 1 };
    });
  return readTransaction(segments as Loop, "CHANGE");
}

const codes = (text: string) =>
  read(text).problems.map(({ position, segmentId, code }) => [position, segmentId, code]);

describe("readTransaction", () => {
  it("reads a whole dependant", () => {
    const transaction = read(`
      INS*N*19*021*02*A***FT*N*N***R****2
      REF*0F*900000001
      REF*1L*G-100
      REF*17*CLASS
      REF*23*P-77
      REF*Q4*800000001
      DTP*356*D8*20261101
      NM1*IL*1*NGUYEN*MINH ANH*T***34*900001111
      PER*IP**HP*4155550101*CP*1-415-555-0102*EM*minh@example.test
      N3*12 OAK ST*APT 3
      N4*SAN FRANCISCO*CA*941101234
      DMG*D8*20100229*F
      LUI*LE*eng**7
      LUI*LE*VIE**5
      NM1*70*1*NGUYEN*MINH
      DMG*D8*20100301
      NM1*31*1
      N3*PO BOX 5
      N4*DALY CITY*CA*94014
      NM1*M8*2*A SCHOOL
      N4*NOWHERE
      NM1*S3*1*OTHER*PARENT
      N3*1 CUSTODY RD
      N4*OAKLAND*CA*94601
      NM1*QD*1*NGUYEN*AUNT
      PER*IP**TE*5105550199
      N3*9 QUIET LN
      N4*OAKLAND*CA*94602
      HD*021**HMO*GOLD HMO*FAM
      DTP*348*D8*20261101
      DTP*349*D8*20271031
      DTP*343*D8*20261231
      AMT*P3*120.5
      REF*1L*G-200
      LX*1
      NM1*3D*1*OB*GYN****XX*2000000000
      LX*2
      NM1*P3*1*LIM*ADA****SV*R-1001*25
      PLA*2*1P*20261201**14
      COB*P*1*5
      NM1*IN*2*OTHER INSURER
      HD*024**DEN
      LS*2700
      NM1*P3*1*IGNORED
      LE*2700
    `);
    expect(transaction.problems).toMatchObject([
      { position: 12, segmentId: "DMG", code: "DATE_INVALID" },
    ]);
    expect(transaction).toMatchObject({
      position: 1,
      maintenance: "ADD",
      subscriber: false,
      relationshipCode: "19",
      becauseOfBirth: true,
      birthOrder: 2,
      subscriberNumber: "900000001",
      priorSubscriberNumber: "800000001",
      personNumber: { value: "P-77", mayBeShared: false },
      groupNumber: "G-100",
      eligibleFrom: day("2026-11-01"),
      person: {
        name: { familyName: "Nguyen", givenName: "Minh Anh", middleName: "T" },
        sex: "FEMALE",
        language: "vi",
        email: "minh@example.test",
        phone: "+15105550199",
        home: {
          line1: "12 OAK ST",
          line2: "APT 3",
          city: "SAN FRANCISCO",
          state: "CA",
          zip: "94110",
        },
        mailing: { line1: "PO BOX 5", line2: null, city: "DALY CITY", state: "CA", zip: "94014" },
        handicapped: false,
        confidential: { restricted: true, address: { line1: "9 QUIET LN", zip: "94602" } },
      },
      previous: { name: { givenName: "Minh" }, birthDate: day("2010-03-01") },
      coverages: [
        {
          position: 29,
          maintenance: "ADD",
          line: "HMO",
          description: "GOLD HMO",
          groupNumber: "G-200",
          startsOn: day("2026-11-01"),
          endsOn: day("2027-10-31"),
          paidThrough: day("2026-12-31"),
          pcp: {
            position: 38,
            segmentId: "NM1",
            identifier: { kind: "ROLE_NUMBER", value: "R-1001" },
            established: true,
            changes: true,
          },
        },
        { maintenance: "TERMINATE", line: "DEN", pcp: undefined },
      ],
    });
  });

  it("takes what was not sent as not said", () => {
    const { person, coverages, previous } = read("INS*Y*18*001*25*A\nREF*0F*1");
    expect(Object.values(person).filter((value) => value !== undefined)).toEqual([]);
    expect(coverages).toEqual([]);
    expect(previous).toBeUndefined();
  });

  it("keeps the custodial parent's address as confidential where nobody else is named", () => {
    const { person } = read(`
      INS*N*19*001*25*A********R
      REF*0F*1
      NM1*S3*1*OTHER*PARENT
      N3*1 CUSTODY RD
      N4*OAKLAND*CA*94601
    `);
    expect(person.confidential?.address?.line1).toBe("1 CUSTODY RD");
  });

  it("prefers the cellular telephone, whatever the order", () => {
    const { person } = read("INS*Y*18*021\nREF*0F*1\nNM1*IL\nPER*IP**TE*4155550101*CP*4155550102");
    expect(person.phone).toBe("+14155550102");
  });

  it.each([
    ["an unknown INS03", "INS*Y*18*999\nREF*0F*1", 1, "INS", "MAINTENANCE_UNKNOWN"],
    ["no REF*0F", "INS*Y*18*021", 1, "INS", "SUBSCRIBER_NUMBER_MISSING"],
    [
      "a dependant who is the subscriber",
      "INS*N*18*021\nREF*0F*1",
      1,
      "INS",
      "RELATIONSHIP_CONFLICT",
    ],
    ["an unknown HD01", "INS*Y*18*021\nREF*0F*1\nHD*22**HLT", 3, "HD", "MAINTENANCE_UNKNOWN"],
    ["31 February", "INS*Y*18*021\nREF*0F*1\nDTP*356*D8*20260231", 3, "DTP", "DATE_INVALID"],
    ["a range", "INS*Y*18*021\nREF*0F*1\nDTP*356*RD8*20260101-20261231", 3, "DTP", "DATE_INVALID"],
    ["a NUL", "INS*Y*18*021\nREF*0F*1\nNM1*IL*1*D\u0000E*JO", 3, "NM1", "TEXT_INVALID"],
    [
      "a name too long",
      `INS*Y*18*021\nREF*0F*1\nNM1*IL*1*${"X".repeat(61)}*J`,
      3,
      "NM1",
      "TEXT_INVALID",
    ],
    [
      "no e-mail address",
      "INS*Y*18*021\nREF*0F*1\nNM1*IL\nPER*IP**EM*nobody",
      4,
      "PER",
      "EMAIL_INVALID",
    ],
    [
      "no telephone number",
      "INS*Y*18*021\nREF*0F*1\nNM1*IL\nPER*IP**TE*123",
      4,
      "PER",
      "PHONE_INVALID",
    ],
    [
      "a foreign address",
      "INS*Y*18*021\nREF*0F*1\nNM1*IL\nN3*1 RUE\nN4*PARIS**75001*FR",
      5,
      "N4",
      "ADDRESS_INVALID",
    ],
    ["a street alone", "INS*Y*18*021\nREF*0F*1\nNM1*IL\nN3*1 RUE", 4, "N3", "ADDRESS_INVALID"],
    [
      "no language code",
      "INS*Y*18*021\nREF*0F*1\nNM1*IL\nLUI*LE*SPANISH",
      4,
      "LUI",
      "LANGUAGE_UNKNOWN",
    ],
    [
      "a PCP by tax number",
      "INS*Y*18*021\nREF*0F*1\nHD*021**HLT\nNM1*P3*1*L*A****FI*1",
      4,
      "NM1",
      "PCP_IDENTIFIER_UNSUPPORTED",
    ],
  ])("complains of %s", (_, text, position, segmentId, code) => {
    expect(codes(text)).toEqual([[position, segmentId, code]]);
  });

  it("complains of more segments than a person can have", () => {
    const text = `INS*Y*18*021\nREF*0F*1${"\nREF*17*A".repeat(MAX_SEGMENTS)}`;
    expect(codes(text)).toEqual([[1, "INS", "TOO_MANY_SEGMENTS"]]);
  });
});
