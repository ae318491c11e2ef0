import type { Random } from "../random";
import type { Community } from "./communities";
import { spokenLanguages } from "./languages";
import { familyName, givenName, type NameGender } from "./names";

export interface Person {
  givenName: string;
  familyName: string;
  sex: "FEMALE" | "MALE" | "NONBINARY";
  community: Community;
  /** Canonical BCP 47 tags, English first. */
  languages: string[];
}

/** Names that chance could put together and that everybody knows. */
const famous = new Set([
  "Adam Sandler",
  "Andrew Yang",
  "Calvin Klein",
  "Carlos Santana",
  "Daniel Kim",
  "Deepak Chopra",
  "Diego Luna",
  "Elena Kagan",
  "Ernesto Guevara",
  "Jackie Chan",
  "John Cho",
  "Kenneth Jeong",
  "Lucy Liu",
  "Margaret Cho",
  "Mario Vargas",
  "Ruth Ginsburg",
  "Sandra Oh",
  "Sanjay Gupta",
]);

export function inventPerson(
  random: Random,
  shares: Partial<Record<Community, number>>,
  femaleShare = 0.5,
): Person {
  const community = random.weighted<Community>(shares);
  const nameGender: NameGender = random.chance(femaleShare) ? "female" : "male";
  const nonbinary = random.chance(0.006);
  let person: Person;
  do {
    person = {
      givenName: givenName(random, community, nameGender),
      familyName: familyName(random, community),
      sex: nonbinary ? "NONBINARY" : nameGender === "female" ? "FEMALE" : "MALE",
      community,
      languages: [],
    };
  } while (famous.has(`${person.givenName} ${person.familyName}`));
  return { ...person, languages: spokenLanguages(random, community) };
}
