import type { WordReading } from "@/lib/providers/types";
import { filterPhrases } from "./asked-filters";
import { dictionary } from "./dictionary";
import { readWords, type Word } from "./fold";
import { understandWords } from "./understand";

/** Words that may be a city's, if there is a city of that name. */
export type CityGuess = {
  /** As it was typed. */
  city: string;
  /** The two letters typed after it, which must be its state's then. */
  state: string | null;
  /** The text without the city, its state and the words that lead to it. */
  others: string;
  /** Nothing but its stand says that it is a place: these words may as well be a name. */
  care: { specialties: readonly string[]; names: readonly string[] } | null;
};

/** A city's name has no more words than these, a text no more places. */
const mostWords = 4;
const mostGuesses = 16;

const leads = new Set("in near nearby around en por o gan tai".split(" "));
const pairs = new Set(["close to", "near to", "cerca de", "alrededor de", "khu vuc"]);

/**
 * What in the words may be a city, the likeliest first: what stands after "near", "cerca de" or
 * "gần" and the like, and what ends words that name a kind of care and is no part of them. Longer
 * names go before shorter ones: South San Francisco is not San Francisco.
 */
export function guessCities(text: string, as: WordReading | null): readonly CityGuess[] {
  if (as === "name") return [];
  const words = readWords(text);
  return [...placed(words), ...ending(words)].slice(0, mostGuesses);
}

function placed(words: readonly Word[]): CityGuess[] {
  return [...words.keys()]
    .toReversed()
    .flatMap((at) => {
      const from = leadStart(words, at);
      if (from === at) return [];
      return lengths(words.length - at).flatMap((length) => {
        const end = at + length;
        // "In Spanish" and "en chino" are languages.
        const filter = [at - 1, at].some(
          (start) => filterPhrases.longestAt(words, start, true)?.end === end,
        );
        if (filter) return [];
        return guesses(words, from, at, end, null);
      });
    })
    .toSorted((a, b) => countOf(b.city) - countOf(a.city));
}

function ending(words: readonly Word[]): CityGuess[] {
  const last = words.at(-1);
  const ends = last?.folded.length === 2 ? [words.length, words.length - 1] : [words.length];
  return ends.flatMap((end) => {
    const { specialties, rest, corrections } = understandWords(textOf(words.slice(0, end)));
    const name = words[end - 1];
    const unread =
      rest.includes(name?.folded ?? "") || corrections.some(({ typed }) => typed === name?.raw);
    if (specialties.length === 0 || !unread) return [];
    return lengths(end - 1).flatMap((length) => {
      const at = end - length;
      const before = understandWords(textOf(words.slice(0, at)));
      if (before.specialties.length === 0 || before.rest.length > 0) return [];
      if (dictionary.longestAt(words, at, true)?.end === end) return [];
      const names = words.slice(at, end).map(({ folded }) => folded);
      return guesses(words, at, at, end, { specialties: before.specialties, names });
    });
  });
}

/** With the state after the city, where two letters follow, and without. */
function guesses(
  words: readonly Word[],
  from: number,
  at: number,
  end: number,
  care: CityGuess["care"],
): CityGuess[] {
  const city = textOf(words.slice(at, end));
  const others = (after: number) => textOf([...words.slice(0, from), ...words.slice(after)]);
  const state = words[end]?.folded ?? "";
  const alone = { city, state: null, others: others(end), care };
  return /^[a-z]{2}$/.test(state)
    ? [{ city, state: state.toUpperCase(), others: others(end + 1), care }, alone]
    : [alone];
}

/** Where the words begin that lead to a place at this word; `at` where none do. */
function leadStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0) {
    const [before, word] = [words[from - 2]?.folded, words[from - 1]?.folded ?? ""];
    if (pairs.has(`${before} ${word}`)) from -= 2;
    else if (leads.has(word)) from -= 1;
    else break;
  }
  return from;
}

const lengths = (most: number) =>
  Array.from({ length: Math.max(0, Math.min(most, mostWords)) }, (_, less) => {
    return Math.min(most, mostWords) - less;
  });

const textOf = (words: readonly Word[]) => words.map(({ raw }) => raw).join(" ");
const countOf = (text: string) => text.split(" ").length;
