/**
 * Words as they are compared, in any of the portal's languages: lower case, without accents,
 * apostrophes and full stops; anything else that is neither letter nor digit parts words.
 */
export function foldWords(text: string): string[] {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}|['’ʼ.]/gu, "")
    .replaceAll("đ", "d")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** As `foldWords`, and without the English and Spanish plural's s: "rashes" stays apart, "moles" not. */
export function foldSingular(text: string): string[] {
  return foldWords(text).map(singular);
}

export function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
