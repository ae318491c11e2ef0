import type { Word } from "./fold";
import { vietnameseSurnames } from "./names";
import { isVietnamese } from "./phrases";

const listed = (...lines: string[]) => new Set(lines.flatMap((line) => line.split(" ")));

/** Words that stand in phrases of every kind. */
const everywhere = listed(
  "a an the of for in on at to from with and or my your his her our their i im am is are it its me so",
  "be been was were have has had get got do does did not no cant wont dont need want some any this that",
  "when who what how all just doctor doctora medico dr one two three four five six seven eight nine ten",
  "de del la el los las un una en mi y con por para se me es que lo le al su te ya muy mucho mucha tengo",
  "tiene estoy esta bi cua toi em anh chi cho va thi hay rat qua dang co khong o bac si",
);

/**
 * What single words and pairs of them hint at, in whatever order and company: learnt from the
 * phrases of a dictionary. A word that stands in phrases of one specialty alone hints at it most.
 */
export class Hints {
  readonly #phrases = new Map<string, Map<string, number>>();
  readonly #codes = new Map<string, readonly string[]>();

  /** Learns from a phrase; `codes` are what it means, the likeliest first. */
  add(phrase: readonly Word[], codes: readonly string[]): void {
    const [code] = codes;
    if (code === undefined) return;
    if (!this.#codes.has(code)) this.#codes.set(code, codes);
    const signs = signsOf(phrase, false);
    if (phrase.some(isVietnamese)) for (const sign of signsOf(phrase, true)) signs.add(sign);
    for (const sign of signs) {
      const of = this.#phrases.get(sign) ?? new Map<string, number>();
      of.set(code, (of.get(code) ?? 0) + 1);
      this.#phrases.set(sign, of);
    }
  }

  /**
   * The codes that the words hint at most, and how strongly: 1 is about one pair of words that means
   * nothing else. `strengthOf` says how strongly they hint at other codes, `known` how many of the
   * words hint at any.
   */
  read(words: readonly Word[]): Hinted {
    const strengths = new Map<string, number>();
    let known = 0;
    const marked = words.some(isVietnamese);
    for (const sign of signsOf(words, marked)) {
      const of = this.#phrases.get(sign);
      if (!of) continue;
      if (!sign.includes(" ")) known += 1;
      const all = [...of.values()].reduce((sum, count) => sum + count, 1);
      const worth = sign.includes(" ") ? 1.5 : 1;
      for (const [code, count] of of) {
        strengths.set(code, (strengths.get(code) ?? 0) + worth * (count / all) ** 2);
      }
    }
    let best: [code: string, strength: number] = ["", 0];
    for (const [code, strength] of strengths) if (strength > best[1]) best = [code, strength];
    return {
      codes: this.#codes.get(best[0]) ?? [],
      strength: best[1],
      known,
      strengthOf: (code) => strengths.get(code ?? "") ?? 0,
    };
  }
}

export type Hinted = {
  codes: readonly string[];
  strength: number;
  known: number;
  strengthOf: (code: string | undefined) => number;
};

function isTelling(folded: string): boolean {
  return (
    folded.length > 1 &&
    !everywhere.has(folded) &&
    !vietnameseSurnames.has(folded) &&
    !/\d/.test(folded)
  );
}

/**
 * Words without their endings, and pairs of them that stand together; `marked` with the accents of
 * Vietnamese, which make other words of the same letters.
 */
function signsOf(words: readonly Word[], marked: boolean): Set<string> {
  const stems = words
    .filter(({ folded }) => isTelling(folded))
    .map((word) => (marked && isVietnamese(word) ? word.folded + word.marks : stemOf(word)));
  return new Set(
    stems.flatMap((stem, at) => (at > 0 ? [stem, `${stems[at - 1]} ${stem}`] : [stem])),
  );
}

const endings = /(ando|iendo|ados|adas|idos|idas|ado|ada|ido|ida|ing|ed|es|ia|io|a|o|e|y)$/;

function stemOf(word: Word): string {
  if (word.singular.length <= 5 || isVietnamese(word)) return word.singular;
  return word.singular.replace(endings, "");
}
