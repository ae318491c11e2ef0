import type { PersonName } from "../types";

/** Given and family name as a page calls someone. */
export function displayName(name: Pick<PersonName, "givenName" | "familyName">): string {
  return `${name.givenName} ${name.familyName}`;
}

/** All the person's names, for the ID card and letters. */
export function fullName({ givenName, middleName, familyName }: PersonName): string {
  return [givenName, middleName, familyName].filter(Boolean).join(" ");
}

/**
 * A name reduced to what systems agree on: no case, no accents, no marks between letters. `NGUYEN`,
 * `Nguyễn` and `nguyen` are the same name, `O'Brien` and `OBRIEN` as well. Letters of other scripts
 * stay.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[đð]/g, "d")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("ß", "ss")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe")
    .replace(/[^\p{Letter}\p{Number}]/gu, "");
}

export function isSameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}

/**
 * The name as people write it, where a file shouts: `MCDONALD-O'NEIL` becomes `McDonald-O'Neil`. A
 * name that has small letters is left as it is; so is one of initials only.
 */
export function presentableName(name: string): string {
  const plain = name.trim().replace(/\s+/g, " ");
  if (plain !== plain.toUpperCase() || plain === plain.toLowerCase()) return plain;
  return plain
    .toLowerCase()
    .replace(/(^|[\s\-'’.])(\p{Letter})/gu, (_, before: string, letter: string) => {
      return before + letter.toUpperCase();
    })
    .replace(/\bMc(\p{Lower})(?=\p{Lower}{2})/gu, (_, letter: string) => {
      return `Mc${letter.toUpperCase()}`;
    });
}

/** What hospitals write for a child that has no name yet: Baby, Baby Boy, Newborn, Twin A … */
export function isPlaceholderName(givenName: string): boolean {
  return /^(baby|newborn|infant|twin|unnamed)(boy|girl)?[a-d1-9]?$/.test(foldName(givenName));
}
