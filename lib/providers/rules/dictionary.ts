import { specialties, withNarrower } from "@/lib/providers/rules/specialty-names";
import { foldSingular } from "./fold";
import { topics } from "./specialties/topics";

/** The most words that an entry has. */
export const longestPhrase = 8;

/** Folded phrases and the taxonomy codes that they mean, the likeliest first. */
const meanings = readPhrases();

/** What a folded phrase means, or undefined where it is no word of the dictionary. */
export function meaningOf(words: readonly string[]): readonly string[] | undefined {
  return meanings.get(words.join(" "));
}

function readPhrases(): Map<string, readonly string[]> {
  const phrases = new Map<string, readonly string[]>();
  const add = (words: Record<string, string>, codes: readonly string[]) => {
    for (const phrase of Object.values(words).join(",").split(",").flatMap(bothEndings)) {
      const key = foldSingular(phrase).join(" ");
      if (key !== "" && !phrases.has(key)) phrases.set(key, codes);
    }
  };
  for (const one of specialties) {
    add(one.words, withNarrower(one.code));
    add(one.name, withNarrower(one.code));
  }
  for (const topic of topics) add(topic.words, topic.codes);
  return phrases;
}

/** "dermatólogo/a" is "dermatólogo" and "dermatóloga"; other phrases are themselves. */
function bothEndings(phrase: string): string[] {
  const ending = /^(.*[^ ])\/a$/.exec(phrase.trim());
  const stem = ending?.[1];
  if (stem === undefined) return [phrase];
  return [stem, stem.endsWith("o") ? `${stem.slice(0, -1)}a` : `${stem}a`];
}
