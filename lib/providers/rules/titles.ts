import { foldWords, type Word } from "./fold";

const set = (words: string) => new Set(words.split(" "));

const titles = set("dr dra doctor doctora bs");
const credentials = set("md do np pa pac rn fnp fnpc aprn dnp phd mph facp faap faafp dds dpm");
/** Families are called so too: these are credentials only after a comma. */
const surnames = set("do");

/** Where a title of a person ends that begins at this word; `at` where none does. */
export function titleEnd(words: readonly Pick<Word, "folded">[], at: number): number {
  if (titles.has(words[at]?.folded ?? "")) return at + 1;
  const bacSi = words[at]?.folded === "bac" && /^s[iy]$/.test(words[at + 1]?.folded ?? "");
  return bacSi ? at + 2 : at;
}

/**
 * A person's name as cards and people give it, without the title before and the credentials after:
 * "Dr. Nguyen", "Dung Nguyen, MD" and "bác sĩ Nguyễn". A name of nothing else stays as it is.
 */
export function withoutTitles(name: string): string {
  const parts = name.replaceAll(/(?<=\p{L}{2})\.(?=\p{L})/gu, ". ").split(",");
  const [first = "", ...others] = parts.filter(
    (part, at) => at === 0 || !foldWords(part).every((word) => credentials.has(word)),
  );
  const words = first.split(/\s+/).filter((word) => word !== "");
  const read = words.map((word) => ({ folded: foldWords(word).join("") }));
  let from = 0;
  while (titleEnd(read, from) > from) from = titleEnd(read, from);
  let end = words.length;
  const isCredential = (word = "") => credentials.has(word) && !surnames.has(word);
  while (end > from + 1 && isCredential(read[end - 1]?.folded)) end -= 1;
  const left = [words.slice(from, end).join(" "), ...others.map((one) => one.trim())];
  return left.filter((one) => one !== "").join(", ") || name;
}
