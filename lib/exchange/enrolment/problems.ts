/**
 * Everything that the report of an import may complain of: whether it keeps the person out, and
 * what to do about it. Messages name fields and codes, never what a person's data are.
 */
export const problemTable = {
  // What a segment says cannot be read.
  MAINTENANCE_UNKNOWN: {
    rejects: true,
    message: "The maintenance type is none that is known. Send 001, 021, 024, 025 or 030.",
  },
  SUBSCRIBER_NUMBER_MISSING: {
    rejects: true,
    message: "REF*0F is missing. Send the subscriber's number with every person of the family.",
  },
  RELATIONSHIP_CONFLICT: {
    rejects: true,
    message: "INS01 says dependant and INS02 says self. Send INS01 = Y for the subscriber.",
  },
  DATE_INVALID: {
    rejects: true,
    message:
      "A date is none, or not written CCYYMMDD with qualifier D8. Correct it and send again.",
  },
  TEXT_INVALID: {
    rejects: true,
    message: "A value holds control characters or is too long. Correct it and send again.",
  },
  TOO_MANY_SEGMENTS: {
    rejects: true,
    message: "More segments belong to this INS than any person needs. Check where the next INS is.",
  },
  EMAIL_INVALID: {
    rejects: false,
    message: "The e-mail address is none and was left out. Correct it and send a change.",
  },
  PHONE_INVALID: {
    rejects: false,
    message: "The telephone number is none and was left out. Correct it and send a change.",
  },
  ADDRESS_INVALID: {
    rejects: false,
    message:
      "An address lacks its street, city, state or five-digit ZIP code and was left out. Complete it and send a change.",
  },
  LANGUAGE_UNKNOWN: {
    rejects: false,
    message: "The language is no ISO 639 or Z39.53 code and was left out. Correct it.",
  },

  // Who it is about.
  SUBSCRIBER_UNKNOWN: {
    rejects: true,
    message:
      "No subscriber has this number. Send the subscriber before the dependants, or check REF*0F.",
  },
  MEMBER_UNKNOWN: {
    rejects: true,
    message:
      "Nobody of this household matches the person. Add the person with INS03 = 021, or check name, birth date and REF*0F.",
  },
  MEMBER_AMBIGUOUS: {
    rejects: true,
    message:
      "Several people of this household match. Send the person's own number (REF*23), or the birth sequence (INS17).",
  },
  IDENTITY_CONFLICT: {
    rejects: true,
    message:
      "The number belongs to a person with another given name and another birth date. Check REF*0F and the person's number, or send the old values in NM1*70.",
  },
  SUBSCRIBER_NUMBER_TAKEN: {
    rejects: true,
    message: "The new subscriber number belongs to another household already. Check REF*0F.",
  },
  NAME_MISSING: {
    rejects: true,
    message: "A new member needs a family name and a given name in NM1*IL. Send both.",
  },
  BIRTH_DATE_MISSING: {
    rejects: true,
    message: "A new member needs a birth date in DMG02. Send it.",
  },
  MEMBER_NUMBER_MISSING: {
    rejects: true,
    message: "This sender gives the member numbers, but REF*23, ABB or 17 is missing. Send it.",
  },
  MEMBER_NUMBER_TAKEN: {
    rejects: true,
    message: "The member number belongs to somebody else already. Check REF*23, ABB or 17.",
  },
  HOUSEHOLD_FULL: {
    rejects: true,
    message: "The household has used up its hundred member numbers. Check REF*0F.",
  },
  ADDRESS_MISSING: {
    rejects: false,
    message:
      "The new member has no address, so an account cannot be activated. Send N3 and N4 with a ZIP code.",
  },

  // What happens to the coverage.
  COVERAGE_LINE_UNKNOWN: {
    rejects: false,
    message: "HD03 is no insurance line that is known; the coverage was left out. Check HD03.",
  },
  PRODUCT_UNKNOWN: {
    rejects: true,
    message:
      "Neither group number (REF*1L) nor description (HD04) names a product that is known. Add them to the configuration, or import with --product.",
  },
  START_DATE_MISSING: {
    rejects: true,
    message: "The coverage has no first day. Send DTP*348, or DTP*356 for the person.",
  },
  END_DATE_MISSING: {
    rejects: true,
    message: "The termination has no last day. Send DTP*349, or DTP*357 for the person.",
  },
  COVERAGE_AMBIGUOUS: {
    rejects: true,
    message: "Several spans of coverage match. Send the first day of the one meant in DTP*348.",
  },
  COVERAGE_UNKNOWN: {
    rejects: true,
    message: "The person has no such coverage to change. Add it with HD01 = 021.",
  },
  COVERAGE_OVERLAPS: {
    rejects: true,
    message:
      "A later coverage stands in the way. Send an end date in DTP*349, or cancel the later coverage first.",
  },
  COVERAGE_MISSING: {
    rejects: false,
    message: "The person was taken without coverage, since no medical HD loop came. Send one.",
  },
  DEPENDANTS_STILL_COVERED: {
    rejects: false,
    message:
      "The subscriber's coverage ends, that of dependants goes on. Send their terminations, if it should not.",
  },

  // The PCP.
  PCP_IDENTIFIER_UNSUPPORTED: {
    rejects: false,
    message: "A PCP is named by the plan's number (NM108 = SV) or NPI (XX) only. Send one of them.",
  },
  PCP_UNKNOWN: {
    rejects: false,
    message: "No provider has this number. Check NM109; the member chooses a PCP meanwhile.",
  },
  PCP_NOT_ELIGIBLE: {
    rejects: false,
    message:
      "The provider cannot be this member's PCP: check that it is a PCP in the product's network on that day, accepts patients, and takes the member's age and sex.",
  },
  PCP_AMBIGUOUS: {
    rejects: false,
    message:
      "The NPI names a doctor who could be the PCP in several places. Send the plan's number for one of them (NM108 = SV).",
  },
  PCP_GROUP_AMBIGUOUS: {
    rejects: false,
    message: "The PCP can be had through several groups; the member has to choose through which.",
  },
  PCP_CHANGE_PENDING: {
    rejects: false,
    message: "A change of PCP is pending already. Send this one after it has taken effect.",
  },
  PCP_PANEL_FULL: {
    rejects: false,
    message: "The PCP's panel is full. Send another PCP, or let the member choose.",
  },
  PCP_WITHOUT_COVERAGE: {
    rejects: false,
    message: "A PCP is named, but the person has no coverage from that day on.",
  },
  PCP_MEMBER_CHOSE: {
    rejects: false,
    message: "The member has since chosen a PCP; that choice stands. Nothing needs to be done.",
  },
  PCP_ENDED_WITH_PRODUCT: {
    rejects: false,
    message:
      "The PCP is not to be had in the new product. Send another PCP, or let the member choose.",
  },

  // The file.
  DIFFERS: {
    rejects: false,
    message:
      "What is on file differs from this record, or the person is not on file. Nothing was changed; send a change or an addition.",
  },
  CONFLICT: {
    rejects: true,
    message:
      "Somebody changed the household at the same moment, repeatedly. Import the file again.",
  },
} as const satisfies Record<string, { rejects: boolean; message: string }>;

export type ProblemCode = keyof typeof problemTable;

/** Where in the file something was said; positions count segments from the first ISA as 1. */
export type Place = { position: number; segmentId: string };

/** Something on the report: what is wrong with what a segment says, and what to do. */
export type Problem = Place & { code: ProblemCode; message: string };

export function problemAt({ position, segmentId }: Place, code: ProblemCode): Problem {
  return { position, segmentId, code, message: problemTable[code].message };
}

export function rejects(problem: Problem): boolean {
  return problemTable[problem.code].rejects;
}
