import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { type AccessPerson, decideAccess, mayHaveAccount } from "@/lib/auth/rules";
import { type InformationKind, informationKinds } from "@/lib/auth/types";

const today = Temporal.PlainDate.from("2026-11-21");

const person = (values: Partial<AccessPerson>): AccessPerson => ({
  id: "subject",
  householdId: "home",
  relationship: "CHILD",
  birthDate: today,
  motherId: null,
  ...values,
});

const subscriber = person({
  id: "subscriber",
  relationship: "SUBSCRIBER",
  birthDate: Temporal.PlainDate.from("1980-05-05"),
});
const spouse = person({
  id: "spouse",
  relationship: "SPOUSE",
  birthDate: Temporal.PlainDate.from("1982-05-05"),
});
const adultChild = person({
  id: "adult-child",
  birthDate: Temporal.PlainDate.from("2004-05-05"),
});
const teenager = person({ id: "teenager", birthDate: Temporal.PlainDate.from("2010-05-05") });
const childSubscriber = person({
  id: "child-subscriber",
  relationship: "SUBSCRIBER",
  birthDate: Temporal.PlainDate.from("2010-05-05"),
});
const stranger = person({ ...subscriber, id: "stranger", householdId: "elsewhere" });

const bornYearsAgo = (years: number, lessDays = 0) =>
  today.subtract({ years }).add({ days: lessDays });

/** Every age at which something may change, and one in between; "12 tomorrow" is still 11. */
const ages: { age: string; birthDate: Temporal.PlainDate; band: "child" | "teenager" | "adult" }[] =
  [
    { age: "0, born today", birthDate: today, band: "child" },
    { age: "1", birthDate: bornYearsAgo(1), band: "child" },
    { age: "11", birthDate: bornYearsAgo(11), band: "child" },
    { age: "12 tomorrow", birthDate: bornYearsAgo(12, 1), band: "child" },
    { age: "12 today", birthDate: bornYearsAgo(12), band: "teenager" },
    { age: "15", birthDate: bornYearsAgo(15), band: "teenager" },
    { age: "17", birthDate: bornYearsAgo(17), band: "teenager" },
    { age: "18 tomorrow", birthDate: bornYearsAgo(18, 1), band: "teenager" },
    { age: "18 today", birthDate: bornYearsAgo(18), band: "adult" },
    { age: "25", birthDate: bornYearsAgo(25), band: "adult" },
    { age: "90", birthDate: bornYearsAgo(90), band: "adult" },
  ];

const all = [...informationKinds];
const limited: InformationKind[] = ["COVERAGE", "PCP", "CHOOSE_PCP"];
const cover: InformationKind[] = ["COVERAGE"];
const none: InformationKind[] = [];

/** Who asks about whom, and what they may know of a child, a teenager and an adult. */
const table: {
  who: string;
  viewer: AccessPerson;
  subject: Partial<AccessPerson>;
  child: InformationKind[];
  teenager: InformationKind[];
  adult: InformationKind[];
}[] = [
  {
    who: "subscriber, of a child of the household",
    viewer: subscriber,
    subject: { relationship: "CHILD" },
    child: all,
    teenager: limited,
    adult: cover,
  },
  {
    who: "subscriber who is the recorded mother",
    viewer: subscriber,
    subject: { relationship: "OTHER", motherId: "subscriber" },
    child: all,
    teenager: limited,
    adult: cover,
  },
  {
    who: "subscriber, of a dependant who is no child of theirs",
    viewer: subscriber,
    subject: { relationship: "OTHER" },
    child: cover,
    teenager: cover,
    adult: cover,
  },
  {
    who: "subscriber, of the spouse",
    viewer: subscriber,
    subject: { relationship: "SPOUSE" },
    child: cover,
    teenager: cover,
    adult: cover,
  },
  {
    who: "spouse who is the recorded mother",
    viewer: spouse,
    subject: { motherId: "spouse" },
    child: all,
    teenager: limited,
    adult: none,
  },
  {
    who: "spouse who is not recorded as a parent",
    viewer: spouse,
    subject: {},
    child: none,
    teenager: none,
    adult: none,
  },
  {
    who: "spouse, of the subscriber",
    viewer: spouse,
    subject: { relationship: "SUBSCRIBER" },
    child: none,
    teenager: none,
    adult: none,
  },
  {
    who: "adult child, of a brother or sister",
    viewer: adultChild,
    subject: {},
    child: none,
    teenager: none,
    adult: none,
  },
  {
    who: "teenager, of a brother or sister",
    viewer: teenager,
    subject: {},
    child: none,
    teenager: none,
    adult: none,
  },
  {
    who: "teenager, of her own newborn",
    viewer: teenager,
    subject: { relationship: "OTHER", motherId: "teenager" },
    child: all,
    teenager: limited,
    adult: none,
  },
  {
    who: "teenager who is covered alone, of a brother or sister",
    viewer: childSubscriber,
    subject: {},
    child: none,
    teenager: none,
    adult: none,
  },
  {
    who: "subscriber of another household",
    viewer: stranger,
    subject: {},
    child: none,
    teenager: none,
    adult: none,
  },
  {
    who: "mother whom the plan has in another household",
    viewer: stranger,
    subject: { motherId: "stranger" },
    child: none,
    teenager: none,
    adult: none,
  },
];

const cells = table.flatMap((row) =>
  ages.map(({ age, birthDate, band }) => ({
    ...row,
    subject: person({ ...row.subject, birthDate }),
    age,
    expected: row[band],
  })),
);

describe("the access policy", () => {
  it.each(cells)("$who, aged $age: $expected", ({ viewer, subject, expected }) => {
    const facts = { role: "MEMBER", viewer, subject, today };
    expect(all.filter((kind) => decideAccess(facts, kind).allowed)).toEqual(expected);
    for (const kind of expected) {
      expect(decideAccess(facts, kind).withoutConfidentialCare).toBe(true);
    }
  });

  it.each(ages)("lets a person of $age know everything of their own", ({ birthDate }) => {
    const self = person({ birthDate });
    for (const kind of all) {
      expect(decideAccess({ role: "MEMBER", viewer: self, subject: self, today }, kind)).toEqual({
        allowed: true,
        withoutConfidentialCare: false,
      });
    }
  });

  it.each(["PCP_OFFICE", "REVIEWER", "DIRECTORY_EDITOR", "ADMIN", "member", "", "toString"])(
    "refuses the role %j everything",
    (role) => {
      for (const viewer of [subscriber, null]) {
        for (const subject of [subscriber, person({})]) {
          for (const kind of all) {
            expect(decideAccess({ role, viewer, subject, today }, kind).allowed).toBe(false);
          }
        }
      }
    },
  );

  it.each(["", "coverage", "EVERYTHING", "constructor", "__proto__"])(
    "refuses the unknown kind %j, even to oneself",
    (kind) => {
      const facts = { role: "MEMBER", viewer: subscriber, subject: subscriber, today };
      expect(decideAccess(facts, kind as InformationKind).allowed).toBe(false);
    },
  );

  it("refuses a member account without a member", () => {
    const facts = { role: "MEMBER", viewer: null, subject: person({}), today };
    for (const kind of all) expect(decideAccess(facts, kind).allowed).toBe(false);
  });
});

describe("a day", () => {
  const born = person({ birthDate: Temporal.PlainDate.from("2008-02-29") });
  const mayKnow = (kind: InformationKind, on: string) =>
    decideAccess(
      { role: "MEMBER", viewer: subscriber, subject: born, today: Temporal.PlainDate.from(on) },
      kind,
    ).allowed;

  it.each([
    ["2020-02-28", true, true],
    ["2020-02-29", true, false],
    ["2026-02-28", true, false],
    ["2026-03-01", false, false],
  ])("%s decides about somebody born on 29 February", (on, pcp, referrals) => {
    expect([mayKnow("PCP", on), mayKnow("REFERRALS", on)]).toEqual([pcp, referrals]);
  });

  it.each(ages)("on which somebody is aged $age decides on an account", ({ birthDate, band }) => {
    expect(mayHaveAccount(birthDate, today)).toBe(band !== "child");
  });
});
