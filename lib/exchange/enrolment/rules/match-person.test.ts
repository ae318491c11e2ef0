import { describe, expect, it } from "vitest";
import { x12Person } from "@/tests/factories/x12";
import type { Loop } from "../read/loops";
import { readTransaction } from "../read/transaction";
import type { EnrolledHousehold } from "../types/stored";
import { decideHousehold } from "./decide-household";
import { matchPerson } from "./match-person";

type Values = Parameters<typeof x12Person>[0];

const child = { relation: "19", born: "20261020", sex: "F" } as const;

function read(values: Omit<Values, "family">) {
  const segments = x12Person({ family: "900", ...values }).map((line, index) => {
    const elements = line.split("*");
    return { id: elements[0] ?? "", elements, position: index };
  });
  return readTransaction(segments as unknown as Loop, "CHANGE");
}

/** A household of these people, whose member numbers end in their place. */
function household(...people: Omit<Values, "family">[]): EnrolledHousehold {
  const products = {
    byGroup: new Map([["G-100", "ipa"]]),
    byDescription: new Map(),
    fallback: null,
  };
  const { after } = decideHousehold(
    { byNumber: null, byPriorNumber: null, byPersonNumber: null },
    [{ given: "ROSA" }, ...people].map(read),
    { products, numbering: "PLAN" },
  );
  if (after?.members.length !== people.length + 1) throw new Error("not everybody was taken");
  return after;
}

const twins = () => household({ ...child, given: "ANA" }, { ...child, given: "EVA" });
const one = (values: Partial<Values>) => household({ ...child, given: "ANA", ...values });

describe("matchPerson", () => {
  it.each([
    ["the subscriber by the number alone", one({}), { given: "ROSA", maintenance: "024" }, "00"],
    ["the subscriber under a new name", one({}), { given: "ROSE", surname: "OTHER" }, "00"],
    [
      "a child by given name and birth date",
      one({}),
      { ...child, given: "ANA", surname: "NEW" },
      "01",
    ],
    [
      "a child whose name has no accents in the file",
      one({ given: "ANÁ" }),
      { ...child, given: "ANA" },
      "01",
    ],
    ["each of two twins", twins(), { ...child, given: "EVA" }, "02"],
    [
      "a child by its own number",
      one({ member: ["REF*23*P-1"] }),
      { ...child, given: "ANNE", member: ["REF*23*P-1"] },
      "01",
    ],
    [
      "a child by its name from before",
      one({}),
      {
        ...child,
        given: "ANITA",
        born: "20261021",
        loops: ["NM1*70*1*TESTER*ANA", "DMG*D8*20261020*F"],
      },
      "01",
    ],
    [
      "a child by its birth date from before",
      one({}),
      { ...child, given: "ANA", born: "20261021", loops: ["NM1*70*1", "DMG*D8*20261020*F"] },
      "01",
    ],
    [
      "a newborn that has its name now",
      one({ given: "BABY GIRL" }),
      { ...child, given: "MIA" },
      "01",
    ],
    [
      "the named child under Baby, when it is changed",
      one({}),
      { ...child, given: "BABY", maintenance: "001" },
      "01",
    ],
    [
      "the only child of that birth date, when it is changed",
      one({}),
      { ...child, given: "ANITA", maintenance: "001" },
      "01",
    ],
    [
      "the only child of that name, when it is corrected",
      one({}),
      { ...child, given: "ANA", born: "20261021", maintenance: "001" },
      "01",
    ],
    [
      "one of two unnamed twins by birth sequence",
      household(
        { ...child, given: "BABY", ins: "02*A************1" },
        { ...child, given: "BABY", ins: "02*A************2" },
      ),
      { ...child, given: "BABY", ins: "02*A************2" },
      "02",
    ],
    [
      "one of two unnamed twins by own number",
      household(
        { ...child, given: "BABY", member: ["REF*23*P-1"] },
        { ...child, given: "BABY", member: ["REF*23*P-2"] },
      ),
      { ...child, given: "BABY", member: ["REF*23*P-2"] },
      "02",
    ],
  ])("knows %s", (_, family, values, suffix) => {
    expect(matchPerson(family, read(values))).toMatchObject({
      kind: "MEMBER",
      member: { memberNumber: `900${suffix}` },
    });
  });

  it.each([
    ["a second twin", one({}), { ...child, given: "EVA" }],
    [
      "a second unnamed twin by birth sequence",
      one({ given: "BABY", ins: "02*A************1" }),
      { ...child, given: "BABY", ins: "02*A************2" },
    ],
    [
      "a child with a category number that a sibling has too",
      one({ member: ["REF*17*CLASS"] }),
      { ...child, given: "EVA", member: ["REF*17*CLASS"] },
    ],
    [
      "somebody changed whom nobody resembles",
      one({}),
      { ...child, given: "EVA", born: "20200101", maintenance: "001" },
    ],
    [
      "a namesake of another birth date who is added",
      one({}),
      { ...child, given: "ANA", born: "20280101" },
    ],
  ])("takes %s for new", (_, family, values) => {
    expect(matchPerson(family, read(values))).toEqual({ kind: "NEW" });
  });

  it.each([
    [
      "somebody else under the subscriber's number",
      one({}),
      { given: "EVA", born: "19500101" },
      "IDENTITY_CONFLICT",
    ],
    [
      "somebody else under a child's own number",
      one({ member: ["REF*23*P-1"] }),
      { ...child, given: "EVA", born: "20200101", member: ["REF*23*P-1"] },
      "IDENTITY_CONFLICT",
    ],
    [
      "an unnamed child of a named one's birth date",
      one({}),
      { ...child, given: "BABY" },
      "MEMBER_AMBIGUOUS",
    ],
    [
      "a changed name that may be either twin's",
      twins(),
      { ...child, given: "MIA", maintenance: "001" },
      "MEMBER_AMBIGUOUS",
    ],
  ])("does not guess about %s", (_, family, values, code) => {
    expect(matchPerson(family, read(values))).toEqual({ kind: "PROBLEM", code });
  });
});
