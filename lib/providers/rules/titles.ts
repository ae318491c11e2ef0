import { foldWords } from "./fold";

const set = (words: string) => new Set(words.split(" "));

const titles = set("dr drs dra doc doctor doctora bs");
const credentials = set("md do np pa pac rn fnp fnpc aprn dnp phd mph facp faap faafp dds dpm");
/** Families are called so too: these are credentials only after a comma. */
const surnames = set("do");

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
  const folded = words.map((word) => foldWords(word).join(""));
  let from = 0;
  for (let end = from; ; from = end) {
    if (titles.has(folded[from] ?? "")) end = from + 1;
    else if (folded[from] === "bac" && /^s[iy]$/.test(folded[from + 1] ?? "")) end = from + 2;
    if (end === from) break;
  }
  let end = words.length;
  const isCredential = (word = "") => credentials.has(word) && !surnames.has(word);
  while (end > from + 1 && isCredential(folded[end - 1])) end -= 1;
  const left = [words.slice(from, end).join(" "), ...others.map((one) => one.trim())];
  return left.filter((one) => one !== "").join(", ") || name;
}
