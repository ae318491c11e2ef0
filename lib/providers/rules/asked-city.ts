import type { WordReading } from "@/lib/providers/types";
import { filterPhrases, findFilters } from "./asked-filters";
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
  /**
   * Nothing but its stand says that it is a place: these words may as well be a name, of somebody of
   * these specialties, or of anybody where the care was read out of misspelt words.
   */
  care: { specialties: readonly string[] | null; names: readonly string[] } | null;
};

/** A city's name has no more words than these, a text no more places. */
const mostWords = 4;
const mostGuesses = 16;

/** Service areas are California's counties; its neighbors' cities are none of the plan's. */
const stateNames: ReadonlyMap<string, string> = new Map([["california", "CA"]]);

const leads = new Set("in near nearby around en por o gan tai".split(" "));
const pairs = new Set(["close to", "near to", "cerca de", "alrededor de", "khu vuc"]);

/**
 * What in the words may be a city, the likeliest first: what stands after "near", "cerca de" or
 * "gần" and the like, what ends or begins words that name a kind of care and is no part of them, and
 * a city alone with its state. Filters may stand around it. Longer names go before shorter ones: South
 * San Francisco is not San Francisco.
 */
export function guessCities(text: string, as: WordReading | null): readonly CityGuess[] {
  if (as === "name") return [];
  const words = readWords(text);
  const within = withoutFilters(words);
  return [
    ...placed(words),
    ...ending(words, within),
    ...beginning(words, within),
    ...alone(words, within),
  ].slice(0, mostGuesses);
}

/** From where to where the words stand that filters only stand before or behind. */
type Within = { from: number; end: number };

function withoutFilters(words: readonly Word[]): Within {
  const filters = findFilters(words);
  let [from, end] = [0, words.length];
  for (const filter of filters) if (filter.from === from) from = filter.end;
  for (const filter of filters.toReversed()) if (filter.end === end) end = filter.from;
  return { from, end: Math.max(from, end) };
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

function ending(words: readonly Word[], { from, end: last }: Within): CityGuess[] {
  const ends = [last, ...stateStarts(words, last)];
  return ends.flatMap((end) => {
    if (!isUnread(words.slice(from, end), words[end - 1])) return [];
    return lengths(end - 1 - from).flatMap((length) => {
      const at = end - length;
      const care = careOf(words.slice(from, at));
      return care ? guessesBeside(words, { from, end }, at, end, care) : [];
    });
  });
}

/** "Oakland cardiologist". */
function beginning(words: readonly Word[], { from, end: last }: Within): CityGuess[] {
  return lengths(last - 1 - from).flatMap((length) => {
    const end = from + length;
    if (!isUnread(words.slice(from, last), words[end - 1])) return [];
    const care = careOf(words.slice(stateAt(words, end)?.end ?? end, last));
    return care ? guessesBeside(words, { from, end: last }, from, end, care) : [];
  });
}

/** "Oakland California", and nothing else but filters. */
function alone(words: readonly Word[], { from, end: last }: Within): CityGuess[] {
  return stateStarts(words, last).flatMap((end) =>
    end > from && end - from <= mostWords
      ? guesses(words, from, from, end, null).filter(({ state }) => state !== null)
      : [],
  );
}

/** Whether the words name a kind of care, and this one of them is no part of it. */
function isUnread(words: readonly Word[], one: Word | undefined): boolean {
  const { specialties, rest, corrections } = understandWords(textOf(words));
  if (specialties.length === 0 || one === undefined) return false;
  return rest.includes(one.folded) || corrections.some(({ typed }) => typed === one.raw);
}

type Care = { specialties: readonly string[]; misspelt: boolean };

/** The specialties that the words name, where they say nothing else. */
function careOf(words: readonly Word[]): Care | null {
  const { specialties, rest, corrections } = understandWords(textOf(words));
  return specialties.length > 0 && rest.length === 0
    ? { specialties, misspelt: corrections.length > 0 }
    : null;
}

function guessesBeside(
  words: readonly Word[],
  all: Within,
  at: number,
  end: number,
  { specialties, misspelt }: Care,
): CityGuess[] {
  if (dictionary.longestAt(words, at, true)?.end === end) return [];
  const namesIn = (from: number, to: number) => words.slice(from, to).map(({ folded }) => folded);
  const care = misspelt
    ? { specialties: null, names: namesIn(all.from, all.end) }
    : { specialties, names: namesIn(at, end) };
  return guesses(words, at, at, end, care);
}

/** With the state after the city, where one follows, and without. */
function guesses(
  words: readonly Word[],
  from: number,
  at: number,
  end: number,
  care: CityGuess["care"],
): CityGuess[] {
  const city = textOf(words.slice(at, end));
  const others = (after: number) => textOf([...words.slice(0, from), ...words.slice(after)]);
  const state = stateAt(words, end);
  const without = { city, state: null, others: others(end), care };
  return state
    ? [{ city, state: state.code, others: others(state.end), care }, without]
    : [without];
}

/** The state that begins at this word, in two letters or by its name, and where it ends. */
function stateAt(words: readonly Word[], at: number): { code: string; end: number } | null {
  const word = words[at]?.folded ?? "";
  const named = stateNames.get(word);
  if (named !== undefined) return { code: named, end: at + 1 };
  return /^[a-z]{2}$/.test(word) ? { code: word.toUpperCase(), end: at + 1 } : null;
}

/** Where a state begins that ends at this word. */
function stateStarts(words: readonly Word[], end: number): number[] {
  return end > 0 && stateAt(words, end - 1) ? [end - 1] : [];
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
