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
  return (text.normalize("NFC").match(joining) ?? []).flatMap((raw) => {
    const lower = raw.toLowerCase();
    // Most words; the dictionary reads tens of thousands when it is loaded.
    if (plain.test(lower)) return [{ raw, folded: lower, singular: singular(lower), marks: "" }];
    const letters = raw.normalize("NFD").toLowerCase();
    const folded = letters.replace(/\p{M}|['’ʼ.]/gu, "").replaceAll("đ", "d");
    if (folded === "") return [];
    const marks = (letters.match(/\p{M}|đ/gu) ?? []).sort();
    return [{ raw, folded, singular: singular(folded), marks: marks.join("") }];
  });
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
