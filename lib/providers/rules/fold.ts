/** A word as it was typed, and as it is compared. */
export type Word = {
  raw: string;
  /** Lower case, without accents, apostrophes and full stops. */
  folded: string;
  /** As `folded`, and without the English and Spanish plural's s. */
  singular: string;
  /** The accents, wherever in the word they stand: "hoà" and "hòa" have the same. */
  marks: string;
};

const plain = /^[a-z0-9]+$/;
const joining = /[\p{L}\p{N}\p{M}'’ʼ.]+/gu;

/** The words of a text in any of the portal's languages; what is neither letter nor digit parts them. */
export function readWords(text: string): Word[] {
  return partsOf(text).flatMap((raw) => readWord(raw) ?? []);
}

/** As `readWords`, for many texts of the same words: the dictionary's tens of thousands of phrases. */
export function rememberingReader(): (text: string) => Word[] {
  const known = new Map<string, Word | null>();
  return (text) =>
    partsOf(text).flatMap((raw) => {
      const word = known.get(raw);
      if (word !== undefined) return word ?? [];
      const read = readWord(raw);
      known.set(raw, read);
      return read ?? [];
    });
}

const partsOf = (text: string): readonly string[] => text.normalize("NFC").match(joining) ?? [];

/** Null where there is nothing but signs. */
function readWord(raw: string): Word | null {
  const lower = raw.toLowerCase();
  if (plain.test(lower)) return { raw, folded: lower, singular: singular(lower), marks: "" };
  const letters = raw.normalize("NFD").toLowerCase();
  const folded = letters.replace(/\p{M}|['’ʼ.]/gu, "").replaceAll("đ", "d");
  if (folded === "") return null;
  const marks = (letters.match(/\p{M}|đ/gu) ?? []).sort();
  return { raw, folded, singular: singular(folded), marks: marks.join("") };
}

/**
 * Words as they are compared, in any of the portal's languages: lower case, without accents,
 * apostrophes and full stops; anything else that is neither letter nor digit parts words.
 */
export function foldWords(text: string): string[] {
  return readWords(text).map(({ folded }) => folded);
}

/** Without the English and Spanish plural's s: "rashes" stays apart, "moles" not. */
function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
