import { rememberingReader, type Word } from "./fold";

/** The languages in which phrases are written; where none is said, accents are not looked at. */
export type PhraseLanguage = "en" | "es" | "vi";

type Entry<Value> = {
  value: Value;
  /** Vietnamese: the accents of each word, since they make other words of the same letters. */
  marks: readonly string[] | null;
};

/** Most have but one of the two. */
type Node<Value> = { next?: Map<string, Node<Value>>; entries?: Entry<Value>[] };

/** A phrase found: where it ends (exclusive), and how many of its own words were met. */
export type Found<Value> = { value: Value; end: number; length: number };

const listed = (...lines: string[]) => new Set(lines.flatMap((line) => line.split(" ")));

/** Words that a phrase says the same without. */
const left = {
  en: listed(
    "a an the of for in on at to from with and or my your his her our their i im am is are",
  ),
  es: listed("de del la el los las un una en mi y con por para se me es"),
};

/** Words that may stand between those of a phrase. */
const small = new Set([
  ...left.en,
  ...left.es,
  ...listed(
    "this that some any was be been being have has had got getting it its really very so",
    "al o que te le lo su sus mis pa pal te esta estoy tengo tiene muy mucho mucha este ha he al",
    "bi cua toi em anh chi minh cai cho va thi la hay rat qua dang hoi bac chau",
  ),
]);

/** Which of two: it may stand between the words of a phrase, but is a name as well. */
const sides = listed("derecho derecha izquierdo izquierda phai");

/** Whether a word only joins others. */
export function isSmall(word: string): boolean {
  return small.has(word);
}

/** Phrases and what they mean. The first meaning given to a phrase stays. */
export class PhraseBook<Value> {
  readonly #root: Node<Value> = {};
  readonly #read = rememberingReader();
  readonly #spellings = new Map<string, { spelling: string; languages: Set<PhraseLanguage> }>();

  /** The words of all phrases, or of those in a language, without accents and plural. */
  words(language?: PhraseLanguage): string[] {
    return [...this.#spellings].flatMap(([word, { languages }]) =>
      language === undefined || languages.has(language) ? [word] : [],
    );
  }

  /** A word of `words` as it is written. */
  spellingOf(word: string): string | null {
    return this.#spellings.get(word)?.spelling ?? null;
  }

  /** Adds phrases, which stand between commas. */
  add(phrases: string, language: PhraseLanguage, value: Value): void {
    for (const phrase of phrases.split(",").flatMap(bothEndings)) {
      const words = this.#read(phrase);
      for (const { singular, raw } of words) {
        const known = this.#spellings.get(singular) ?? {
          spelling: raw.toLowerCase(),
          languages: new Set(),
        };
        known.languages.add(language);
        this.#spellings.set(singular, known);
      }
      this.#insert(words, language, value);
      if (language === "vi") continue;
      const [first, second, ...more] = words;
      if (language === "en" && first && second && more.length === 0) {
        this.#insert(this.#read(first.raw + second.raw), language, value);
      }
      const bare = words.filter(({ folded }) => !left[language].has(folded));
      if (bare.length > 1 && bare.length < words.length) this.#insert(bare, language, value);
    }
  }

  /** The longest phrase that begins at this word; `strict` minds Vietnamese accents. */
  longestAt(words: readonly Word[], at: number, strict: boolean): Found<Value> | null {
    let best: Found<Value> | null = null;
    const walk = (node: Node<Value>, next: number, path: readonly Word[]) => {
      const entry =
        node.entries?.find((one) => isWritten(one, path)) ??
        node.entries?.find((one) => !strict || agrees(one, path));
      if (entry && path.length > (best?.length ?? 0)) {
        best = { value: entry.value, end: next, length: path.length };
      }
      const word = words[next];
      if (!word) return;
      // "anginas" before "angina": a plural may be a word of its own.
      let known = false;
      for (const key of new Set([word.folded, word.singular, ...alike(word.folded)])) {
        const child = node.next?.get(key);
        if (child) walk(child, next + 1, [...path, word]);
        known ||= child !== undefined;
      }
      for (const key of known ? [] : otherForms(word.folded)) {
        const child = node.next?.get(key);
        if (child) walk(child, next + 1, [...path, word]);
      }
      const joined = joinedWith(word, words[next + 1]);
      const whole = joined && (node.next?.get(joined.folded) ?? node.next?.get(joined.singular));
      if (whole) walk(whole, next + 2, [...path, joined]);
      const passed =
        small.has(word.folded) || sides.has(word.folded) || /^\d{1,3}$/.test(word.folded);
      if (path.length > 0 && passed && next - at < mostWords) {
        walk(node, next + 1, path);
      }
    };
    walk(this.#root, at, []);
    return best;
  }

  #insert(words: readonly Word[], language: PhraseLanguage, value: Value): void {
    if (words.length === 0) return;
    const marks = language === "vi" ? words.map((word) => word.marks) : null;
    const plain = words.every(({ folded, singular }) => folded === singular);
    for (const form of plain ? (["folded"] as const) : (["folded", "singular"] as const)) {
      let node = this.#root;
      for (const word of words) {
        node.next ??= new Map();
        const next = node.next.get(word[form]) ?? {};
        node.next.set(word[form], next);
        node = next;
      }
      const known = node.entries?.some((one) => String(one.marks) === String(marks));
      if (known !== true) node.entries = [...(node.entries ?? []), { value, marks }];
    }
  }
}

/** Words that say the same, or are the same in another spelling: the typed one, and those of phrases. */
const sameAs: Readonly<Record<string, readonly string[]>> = {
  dr: ["doctor"],
  doc: ["doctor"],
  docs: ["doctor"],
  docter: ["doctor"],
  docotor: ["doctor"],
  tunel: ["tunnel"],
  bak: ["back"],
  kne: ["knee"],
  thum: ["thumb"],
  lime: ["lyme"],
  urin: ["urine"],
  physician: ["doctor"],
  specialist: ["doctor"],
  dra: ["doctora", "doctor", "medico"],
  doctora: ["doctor", "medico"],
  medico: ["doctor"],
  medica: ["medico", "doctor"],
  especialista: ["doctor", "medico"],
  cirujana: ["cirujano"],
  // Vietnamese: the same syllable in the spelling of another school or region.
  sy: ["si"],
  si: ["sy"],
  ly: ["li"],
  li: ["ly"],
  ky: ["ki"],
  ki: ["ky"],
  ti: ["ty"],
  ty: ["ti"],
  benh: ["binh"],
  binh: ["benh"],
  sinh: ["sanh"],
  sanh: ["sinh"],
  chinh: ["chanh"],
  chanh: ["chinh"],
  nhuc: ["nhut"],
  nhut: ["nhuc"],
};

const none: readonly string[] = [];

function alike(folded: string): readonly string[] {
  return sameAs[folded] ?? none;
}

/** "burp" is "burping", and "arches" are an "arch": other forms of an English word. */
function otherForms(folded: string): string[] {
  if (folded.length < 4) return [];
  const stem = /^(.{3,}?)(?:ing|ed|es)$/.exec(folded)?.[1];
  if (stem === undefined) {
    const bare = folded.replace(/[es]$/, "");
    return [`${bare}ing`, `${folded}ing`, `${bare}ed`];
  }
  const undoubled = stem.replace(/([bdgmnprt])\1$/, "$1");
  return [stem, `${stem}e`, undoubled, `${stem}ing`, `${stem}ed`];
}

/** "bi polar", "ear ache": one word of the dictionary that was typed as two; none of Vietnamese. */
function joinedWith(word: Word, next: Word | undefined): Word | null {
  if (!next || isVietnamese(word) || isVietnamese(next)) return null;
  const folded = word.folded + next.folded;
  if (folded.length < 6) return null;
  return {
    raw: `${word.raw} ${next.raw}`,
    folded,
    singular: word.folded + next.singular,
    marks: "",
  };
}

/** No phrase stretches over more words than these. */
const mostWords = 12;

/** Whether a phrase was typed with just its own accents: "gút" is gout, and no gut. */
function isWritten({ marks }: Entry<unknown>, path: readonly Word[]): boolean {
  return (
    marks !== null &&
    path.some((word) => word.marks !== "") &&
    path.every((word, at) => word.marks === marks[at])
  );
}

/** Words typed without accents agree with any; with accents they must be of the same language. */
function agrees({ marks }: Entry<unknown>, path: readonly Word[]): boolean {
  return path.every((word, at) =>
    marks === null ? !isVietnamese(word) : word.marks === "" || word.marks === marks[at],
  );
}

/** The acute accent, the tilde and the diaeresis. */
const spanishMarks = new Set(["\u0301", "\u0303", "\u0308"]);

/** Whether a word has accents that neither English nor Spanish has. */
export function isVietnamese({ marks }: Word): boolean {
  return marks.length > 1 || (marks !== "" && !spanishMarks.has(marks));
}

/** "dermatólogo/a" is "dermatólogo" and "dermatóloga"; other phrases are themselves. */
function bothEndings(phrase: string): string[] {
  const ending = /^(.*[^ ])\/a$/.exec(phrase.trim());
  const stem = ending?.[1];
  if (stem === undefined) return [phrase];
  return [stem, stem.endsWith("o") ? `${stem.slice(0, -1)}a` : `${stem}a`];
}
