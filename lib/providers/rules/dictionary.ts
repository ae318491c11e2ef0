import { specialties, withNarrower } from "@/lib/providers/rules/specialty-names";
import { rememberingReader, type Word } from "./fold";
import { Hints } from "./hints";
import { isLikelyName } from "./names";
import { PhraseBook, type PhraseLanguage } from "./phrases";
import { bodyParts } from "./specialties/body-parts";
import { commonEveryday, commonWords } from "./specialties/common-words";
import { complaints, everyday } from "./specialties/complaints";
import { conditions } from "./specialties/conditions";
import { conditionsOfBody } from "./specialties/conditions-of-body";
import { conditionsOfLife } from "./specialties/conditions-of-life";
import { feltWhere } from "./specialties/felt-where";
import { homeWords } from "./specialties/home-words";
import { layWords } from "./specialties/lay-words";
import { medicines } from "./specialties/medicines";
import { operations } from "./specialties/operations";
import { places } from "./specialties/places";
import { topics } from "./specialties/topics";

/** What a phrase means in a search. */
export type Meaning = {
  /** Taxonomy codes, the likeliest first. */
  codes: readonly string[];
  /**
   * How much it says: who treats it most ("cardiologist", 6), then a complaint (5), an organ that
   * has its own doctor ("itchy eye", 4), what may be felt anywhere ("numb hand", 3), another part of
   * the body (2), and an everyday word ("hand surgery", 1).
   */
  weight: Weight;
};

type Weight = 1 | 2 | 3 | 4 | 5 | 6;

const languages = ["en", "es", "vi"] as const satisfies readonly PhraseLanguage[];

/** What stands before a Vietnamese organ. */
const before = [
  "bác sĩ",
  "bác sĩ chuyên khoa",
  "bác sĩ về",
  "chuyên khoa",
  "khoa",
  "bệnh",
  "đau",
  "nhức",
  "viêm",
  "khám",
  "vấn đề về",
  "sưng",
  "mỏi",
  "ngứa",
  "chữa",
  "trị",
];

const listed = (...lines: string[]) => new Set(lines.flatMap((line) => line.split(" ")));

const parts = listed(
  "hand wrist finger thumb arm elbow shoulder hip knee leg ankle foot feet toe heel back neck jaw eye",
  "ear nose throat mouth belly tummy stomach abdomen joint bone skin head voice weight hair nail lip",
  "rib groin thigh calf shin muscle tongue chest breast side spine chin heart blood",
  "mano muneca dedo brazo codo hombro cadera rodilla pierna tobillo pie talon espalda cuello ojo oido",
  "nariz garganta estomago panza barriga hueso piel cintura quijada mandibula peso pelo cabello una",
  "labio axila costilla muslo pantorrilla musculo lengua pecho seno brazo sangre corazon",
);
const organs = listed(
  "eye ear nose throat tongue mouth jaw breast stomach belly tummy heart",
  "ojo oido nariz garganta lengua seno estomago panza barriga corazon quijada mandibula",
);
const felt = listed(
  "itch itchy itching itche redness spot bump swelling swollen numb numbness tingle tingling tingly",
  "twitch twitching sore dry cyst growth burning irritated cramp spasm bruise weakness",
  "comezon picazon mancha hinchado hinchada hinchazon ardor quiste entumido entumida reseco calambre",
);
const broad = listed(
  "clinic surgery surgeon operation therapy center test hospital lump pain broken torn pulled fall fell stiff stiffness",
  "clinica cirugia cirujano operacion terapia centro prueba dolor roto rota golpe malo mala quebro rompio",
);

const whoTreats =
  /(ologist|ologo|ologa|iatra|iatrist|iatrician|opedist|opedista|trist|terapeuta|etitian|etician|tritionist|tricionista|midwife|partera|chiropractor|quiropractico|acupuncturist)$/;

function weightOf([only, ...more]: readonly Word[]): Weight {
  if (only && whoTreats.test(only.singular)) return 6;
  if (only === undefined || more.length > 0) return 5;
  if (broad.has(only.singular)) return 1;
  if (organs.has(only.singular)) return 4;
  if (felt.has(only.singular)) return 3;
  return parts.has(only.singular) ? 2 : 5;
}

/** See `isSlight` and `isSyllable`. */
const slight = new Set<string>();
const syllables = new Set<string>();
/** Words of three letters that are English or Spanish too, and so say enough. */
const plain = new Set<string>();

/** What words of the dictionary hint at where none of its phrases fits. */
export const hints = new Hints();

/** Phrases of the dictionary, and the specialties that they mean. */
export const dictionary = readDictionary();

/**
 * Phrases of one short word, which is as likely a name, or part of another word's phrase: they mean
 * a specialty only where nothing else is said.
 */
export function isSlight(phrase: readonly { folded: string }[]): boolean {
  const [first, ...more] = phrase;
  return (
    first !== undefined && more.length === 0 && slight.has(first.folded) && !plain.has(first.folded)
  );
}

/** Whether a slight phrase is a Vietnamese syllable, which says nothing beside other phrases. */
export function isSyllable([first]: readonly { folded: string }[]): boolean {
  return first !== undefined && syllables.has(first.folded);
}

function readDictionary(): PhraseBook<Meaning> {
  const book = new PhraseBook<Meaning>();
  const read = rememberingReader();
  const add = (
    words: Record<PhraseLanguage, string>,
    codes: readonly string[],
    everyday = false,
    heard = true,
  ): void => {
    for (const language of languages) {
      const phrases = language === "vi" ? withOrgans(words.vi) : words[language];
      if (!heard) {
        book.add(phrases, language, { codes, weight: 5 });
        continue;
      }
      for (const phrase of phrases.split(",")) {
        const words = read(phrase);
        hints.add(words, codes);
        book.add(phrase, language, { codes, weight: everyday ? 1 : weightOf(words) });
        const [only, ...more] = words;
        if (only === undefined || more.length > 0) continue;
        const short = only.folded.length <= (language === "vi" ? 3 : 2);
        if (short || (language === "vi" && isLikelyName(only.folded))) {
          slight.add(only.folded);
          if (language === "vi") syllables.add(only.folded);
        } else if (language !== "vi" && only.folded.length === 3) plain.add(only.folded);
      }
    }
  };
  const more = [
    ...commonWords,
    ...conditions,
    ...conditionsOfBody,
    ...conditionsOfLife,
    ...places,
    ...medicines,
  ];
  for (const { codes, words } of [
    ...more,
    ...complaints,
    ...operations,
    ...bodyParts,
    ...layWords,
  ]) {
    add(words, [...new Set(codes.flatMap((code, at) => (at === 0 ? withNarrower(code) : [code])))]);
  }
  for (const { code, name } of specialties) {
    for (const language of languages) {
      const phrase = name[language].replaceAll(",", " ");
      // A skin clinic is no clinic of any kind.
      const weight = weightOf(read(phrase)) === 1 ? 1 : 5;
      book.add(phrase, language, { codes: withNarrower(code), weight });
    }
  }
  for (const { code, words } of specialties) add(words, withNarrower(code));
  for (const { codes, words } of [...topics, ...homeWords]) add(words, codes);
  for (const { codes, words } of [...commonEveryday, ...everyday]) add(words, codes, true);
  // A saying goes with every part of the body, and hints at none.
  for (const { codes, words } of feltWhere) add(words, codes, false, false);
  return book;
}

/** "*gan" is the liver with each of the words that make a Vietnamese organ a reason to come. */
function withOrgans(phrases: string): string {
  return phrases
    .split(",")
    .flatMap((phrase) => {
      const organ = /^\s*\*(.+)$/.exec(phrase)?.[1];
      if (organ === undefined) return [phrase];
      const framed = before.map((word) => `${word} ${organ}`);
      // An organ of one syllable is as likely another word.
      return organ.includes(" ") ? [organ, ...framed] : framed;
    })
    .join(",");
}
