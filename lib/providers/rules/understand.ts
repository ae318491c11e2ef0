import type { RedFlag } from "@/lib/providers/types";
import { longestPhrase, meaningOf } from "./dictionary";
import { foldWords, singular } from "./fold";
import { findRedFlags } from "./red-flags";

/** How words that a member typed were read. */
export type Understanding = {
  /** Taxonomy codes, the likeliest first; empty where the words name no specialty. */
  specialties: readonly string[];
  /** Beside a specialty: what is left, words of a name. */
  rest: readonly string[];
  /** All words, read as a name: "Dr. Heart" is somebody. Empty where they can be none. */
  names: readonly string[];
  /** A National Provider Identifier. */
  npi: string | null;
  redFlags: readonly RedFlag[];
  /** Something was typed, and none of it could be read. */
  lost: boolean;
};

/** More words than these are no search, and no name. */
const mostWords = 30;
const mostNames = 6;

const listed = (...lines: string[]) => new Set(lines.flatMap((line) => line.split(" ")));

const titles = listed(
  "doctor doctors dr drs dra doctora doctores md medico medica medicos bs",
  "physician physicians provider providers specialist specialists especialista especialistas",
);

/** Words around what is meant, which are nobody's name. */
const noise = listed(
  "near nearby around find need needs want looking search for help accepting good best close",
  "cerca busco necesito quiero buscar encontrar buen buena mejor para",
  "kiem gioi kham khoa chuyen",
);

/** The same, but somebody may be called so: only left out beside noise or a specialty. */
const ambiguous = listed(
  "a an the in on of at to i and or with that is have has from my me who can see new",
  "el la los las de del al un una por con en mi y que tengo",
  "tim toi can gan o cho cua va bi co nguoi mot ve bac si",
);

/**
 * Reads what a member typed: specialties by the longest phrases that the dictionary knows, names
 * from the rest. The same words may be meant either way, so both readings come back, and the
 * search tries both.
 */
export function understandWords(text: string): Understanding {
  const words = foldWords(text).slice(0, mostWords);
  const redFlags = findRedFlags(words, text);
  const npi = /^\s*(\d{10})\s*$/.exec(text)?.[1] ?? null;
  if (npi) return { specialties: [], rest: [], names: [], npi, redFlags, lost: false };

  const { codes, left } = readSpecialties(words);
  const rest = left.filter((word) => !titles.has(word) && !noise.has(word) && !ambiguous.has(word));
  const names = readNames(words);
  const nothing = codes.length === 0 && names.length === 0;
  return {
    specialties: codes,
    rest: codes.length > 0 ? rest.slice(0, mostNames) : [],
    names,
    npi: null,
    redFlags,
    lost: nothing && (rest.length > 0 || (words.length === 0 && text.trim() !== "")),
  };
}

function readNames(words: readonly string[]): string[] {
  // Bác sĩ, doctor, is two words; "tìm bác sĩ" looks for one.
  const untitled = words
    .join(" ")
    .replace(/\b(tim )?bac si\b/g, "")
    .split(" ")
    .filter((word) => word !== "" && !titles.has(word));
  const names = untitled.some((word) => noise.has(word))
    ? untitled.filter((word) => !noise.has(word) && !ambiguous.has(word))
    : untitled;
  // A sentence is no name; nor is a lone letter.
  return names.length > mostNames || names.every((word) => word.length < 2) ? [] : names;
}

function readSpecialties(words: readonly string[]) {
  const singulars = words.map(singular);
  const codes = new Set<string>();
  const left: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = phraseLengthAt(singulars, at);
    if (length === 0) left.push(words[at] ?? "");
    for (const code of meaningOf(singulars.slice(at, at + length)) ?? []) codes.add(code);
    at += Math.max(1, length);
  }
  return { codes: [...codes], left };
}

/** How many words, from this one on, make the longest phrase that means something; 0 for none. */
function phraseLengthAt(words: readonly string[], at: number): number {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length -= 1) {
    if (meaningOf(words.slice(at, at + length))) return length;
  }
  return 0;
}
