import type { RedFlag, WordReading } from "@/lib/providers/types";
import { type AskedFilters, filterPhrases, findFilters } from "./asked-filters";
import {
  ageAt,
  childAt,
  childhoodIlls,
  childWords,
  isPediatrics,
  specialtiesForChild,
} from "./children";
import { dictionary, hints, isSlight, isSyllable, type Meaning } from "./dictionary";
import { readWords, type Word } from "./fold";
import { howLongEnd } from "./how-long";
import { isLikelyName, vietnameseSurnames } from "./names";
import { isSmall, isVietnamese } from "./phrases";
import { findRedFlags } from "./red-flags";
import { withNarrower } from "./specialty-names";
import { correctSpelling, soundsOf } from "./spelling";
import { titleEnd } from "./titles";

/** How words that a member typed were read. */
export type Understanding = {
  /** Taxonomy codes, the likeliest first; empty where the words name no specialty. */
  specialties: readonly string[];
  /** Every word says what care is looked for, just as it was typed. */
  onlyCare: boolean;
  /** Beside a specialty: what is left, words of a name. */
  rest: readonly string[];
  /** All words, read as a name: "Dr. Heart" is somebody. Empty where they can be none. */
  names: readonly string[];
  /** Ten digits, which may be a National Provider Identifier. */
  npi: string | null;
  redFlags: readonly RedFlag[];
  /** The kind of place that is looked for, whatever its specialty; null where the specialties say. */
  places: "emergency-room" | "clinic" | null;
  /** Something was typed, and none of it could be read. */
  lost: boolean;
  /** What the words ask for beside who or what. */
  filters: AskedFilters;
  /** The text without the words of the filters. */
  words: string;
  /** Misspelt words that were read as others. */
  corrections: readonly Correction[];
};

export type Correction = { typed: string; read: string };

/** More words than these are no search, and no name. */
const mostWords = 30;
const mostNames = 6;
/** More words than these beside a specialty describe the complaint, and are nobody's name. */
const mostRest = 3;

const listed = (...lines: string[]) => new Set(lines.flatMap((line) => line.split(" ")));

const titles = listed(
  "doc docs doctor doctors dr drs dra doctora doctores doctoras md medico medica medicos bs",
  "physician physicians provider providers specialist specialists especialista especialistas",
);

/** Words around what is meant, which are nobody's name. */
const noise = listed(
  "near nearby around find need needs want looking search for help accepting good best close",
  "where how should could would please today tomorrow asap appointment appointments schedule book",
  "hurts hurt hurting pain painful problem problems issue issues trouble having feel feels feeling",
  "recommended recommend somebody someone anybody covered network insurance local area home open",
  "does doesnt dont cant wont not keeps always since weeks week days months bad really think might",
  "going gone goes keep keeping breaking broke out every night morning tonight eating walking after",
  "says said told husband wife mother father mom dad sister brother friend parents family years ago",
  "lately recently getting worse better new old right left side little lots much many often all over",
  "care health medical people person speaks speak speaking language insurance plan takes taking take",
  "treat treats treating sees seeing look looks handle handles deal deals fix fixes check checks get",
  "keep happen happens happened looking kind sort sharp funny weird strange exposed told diagnosed",
  "into about around over under through when while still again first second also just only even than",
  "attack attacks severe terrible horrible awful visit visits call phone number address hours late",
  "symptoms disease condition treatment which what does when because after before they",
  "cerca busco necesito quiero buscar encontrar buen buena bueno mejor para ayuda donde cita consulta",
  "duele duelen dolor problema problemas tengo siento cual como cuando puedo quien alguien necesita",
  "esposo esposa mama papa madre padre hermano hermana hijo hija amigo persona gente anos ayer ahora",
  "derecha izquierda phai todos todas todo dia noche manana mas menos cada vez veces ando anda queda salio salieron dan hacer",
  "abierto abierta cercano cercana hablar habla hable idioma clase tipo ver vean atienda seguro grande",
  "desde hace semanas dias meses siempre mal favor casa aqui esta estoy tiene enfermedad",
  "trata trate traten atiende atienden me dijeron detectaron diagnosticaron salieron raro rara fuerte",
  "dieu chua tri nit kiem gioi kham khoa chuyen benh dau nhuc bi tot nhat day nao dau hen lay duoc khong muon het",
);

/** The same, but somebody may be called so: only left out beside noise or a specialty. */
const ambiguous = listed(
  "a an the in on of at to i and or with that is have has from my me who can see new do am it so old",
  "el la los las de del al un una por con en mi y que tengo me se lo no",
  "tim toi can gan o cho cua va bi co nguoi mot ve bac si con em nha",
);

/** Without their accents these would be the liver, the heart and other things. */
const accented = listed("gần tìm cần nhà của muốn khám");

/** Ordinary words that sound like words of the dictionary, and are not misspelt ones. */
const ordinary = listed(
  "distingo distingue visto vista viste verme sudar mesa mesas cosa cosas casi caso parte partes puesto puesta poner",
  "pongo traigo traer llevo llevar ocupo ocupar quise quiso pude pudo supe hice hizo hecho estuve",
  "estuvo andar andaba tuve tuvo fuimos vamos vino viene venir sale salir saque sacar dejar deja",
  "dejo pasar paso pasa pasado llegar llego cuesta costar carro trabajo escuela calle",
  "ciudad mucho poco poquito bastante demasiado adentro afuera encima debajo despues antes apenas",
  "todavia entonces aunque porque mientras rato ratos lado derecho derecha izquierdo izquierda",
  "cortina cortinas ventana puerta cama",
  "being doing having making coming trying using talking thing things stuff kinda pretty quite maybe",
  "probably almost enough until without between another other every these those there their whose",
  "agarrar agarro pegar pego mandar mando mandaron hallar hallaron caminar correr subir bajar",
  "sentar parar cargar levantar acostar comer tomar vivir dice dicen decir nada nadie algo alguno",
);

const numbers = listed("three four five seven eight eleven twelve twenty thirty forty fifty");

/** Every word that needs no spelling mended. */
const vocabulary = new Set([
  ...numbers,
  ...ordinary,
  ...dictionary.words(),
  ...filterPhrases.words(),
  ...childWords.words(),
  ...titles,
  ...noise,
  ...ambiguous,
]);
const sounds = soundsOf([...dictionary.words("en"), ...dictionary.words("es")]);

/**
 * Reads what a member typed: filters first, then specialties by the longest phrases that the
 * dictionary knows, names from the rest. The same words may be meant either way, so both readings
 * come back, and the search tries both. Vietnamese accents count where they were typed, unless
 * nothing can be read then; misspelt words are mended only if nothing can be read without. `as` is how the
 * reader said that the words are meant.
 */
export function understandWords(text: string, as: WordReading | null = null): Understanding {
  const every = readWords(text);
  const all = every.slice(0, mostWords);
  const redFlags = findRedFlags(
    every.map(({ folded }) => folded),
    text,
  );
  const npi = tenDigits(text);
  const empty = {
    ...{ specialties: [], rest: [], names: [], filters: {}, corrections: [] },
    ...{ onlyCare: false, places: null },
  };
  if (npi) return { ...empty, npi, redFlags, lost: false, words: text.trim() };

  const asked = as === "name" ? [] : findFilters(all);
  const words =
    asked.length === 0
      ? all
      : all.filter((_, at) => !asked.some(({ from, end }) => from <= at && at < end));
  const reading = as === "name" ? nothingRead : readUrgent(words, redFlags);
  const filters: AskedFilters = Object.assign({}, ...asked.map(({ filter }) => filter));
  if (reading.codes.length > 0 && reading.rest.length === 0) {
    filters.gender ??= genderOfTitle(words);
    if (filters.gender === undefined) delete filters.gender;
  }
  // Where somebody is in danger nobody is taken for a doctor whose name is like the words.
  const urgent = as === null && redFlags.length > 0;
  const names = as === "care" || urgent ? [] : readNames(words.map(({ folded }) => folded));
  const titled = reading.codes.length === 0 && isTitled(words, names);
  const nobody = reading.codes.length === 0 && names.length === 0;
  // "A doctor near me" is any person.
  const anyDoctor = nobody && words.length > 0 && isAnyDoctor(words);
  if (titled || anyDoctor) filters.kind = "practitioner";
  const left = anyDoctor ? [] : titled ? withoutTitle(words) : words;
  const typed = words.length > 0 || (all.length === 0 && text.trim() !== "");
  const meant = words.some(({ folded }) => !isAround(folded));
  return {
    specialties: reading.codes,
    onlyCare: reading.codes.length > 0 && reading.unread + reading.corrections.length === 0,
    rest: reading.codes.length > 0 && as !== "care" && !urgent ? reading.rest : [],
    names,
    npi: null,
    redFlags,
    places: placesOf(reading, urgent && redFlags.includes("EMERGENCY")),
    lost: nobody && typed && (meant || all.length === 0),
    filters,
    words: left === all ? text.trim() : left.map(({ raw }) => raw).join(" "),
    corrections: reading.corrections,
  };
}

function placesOf({ codes, rest }: Reading, emergency: boolean): Understanding["places"] {
  if (emergency && codes[0] === hospital) return "emergency-room";
  return codes[0] === clinic && rest.length === 0 ? "clinic" : null;
}

/** Ten digits, as they are printed: "NPI: 1234567893", "(510) 555-0101". */
function tenDigits(text: string): string | null {
  const [, first = "", second = "", third = ""] =
    /^\s*(?:npi\b[\s:#.]*|\+?1[\s.-]+)?\(?(\d{3})\)?[\s.-]*(\d{3})[\s.-]*(\d{4})\s*$/i.exec(text) ??
    [];
  return first + second + third || null;
}

/** In Spanish a doctora is a woman; "doctor" says nothing. */
function genderOfTitle(words: readonly Word[]) {
  return words.some(({ singular }) => singular === "doctora") ? ("female" as const) : undefined;
}

/** "Dr. Lim", "bác sĩ Trần" and "doctora Ruiz" are people, whatever places bear the name. */
function isTitled(words: readonly Word[], names: readonly string[]): boolean {
  return words.some((_, at) => {
    const end = titleEnd(words, at);
    const next = words[end]?.folded ?? "";
    return end > at && names.includes(next) && (vietnameseSurnames.has(next) || !isAround(next));
  });
}

/** The words without titles, but where the name alone would be read as something else. */
function withoutTitle(words: readonly Word[]): readonly Word[] {
  const alone: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const end = titleEnd(words, at);
    if (end === at) alone.push(...words.slice(at, at + 1));
    at = Math.max(at + 1, end);
  }
  const otherwise = findFilters(alone).length > 0 || readSpecialties(alone).codes.length > 0;
  return otherwise ? words : alone;
}

/** Titles alone, and words that name nobody: "a doctor near me", "bác sĩ gần nhà". */
function isAnyDoctor(words: readonly Word[]): boolean {
  return (
    words.some(({ folded }, at) => titles.has(folded) || titleEnd(words, at) > at) &&
    words.every(({ folded }) => isAround(folded) || /^(bac|s[iy])$/.test(folded))
  );
}

function isAround(word: string): boolean {
  return titles.has(word) || noise.has(word) || ambiguous.has(word) || isSmall(word);
}

function readNames(words: readonly string[]): string[] {
  // Bác sĩ, doctor, is two words; "tìm bác sĩ" looks for one.
  const untitled = words
    .join(" ")
    .replace(/\b(tim )?bac s[iy]\b/g, "")
    .split(" ")
    .filter((word) => word !== "" && !titles.has(word));
  const names = untitled.some((word) => noise.has(word))
    ? untitled.filter((word) => !noise.has(word) && !ambiguous.has(word))
    : untitled;
  const titleFirst = titles.has(words[0] ?? "") || words[0] === "bac";
  // "My doctor" is nobody's name; "Dr. An" may be.
  const isRequest =
    untitled.length < words.length &&
    !(titleFirst && names.length === 1) &&
    names.every((word) => isAround(word) && !vietnameseSurnames.has(word));
  // A sentence is no name; nor is a lone letter.
  const isName = names.length <= mostNames && names.some((word) => word.length > 1);
  return isName && !isRequest ? names : [];
}

type Reading = {
  codes: readonly string[];
  rest: string[];
  /** How many words say nothing of these. */
  unread: number;
  corrections: readonly Correction[];
};

const nothingRead: Reading = { codes: [], rest: [], unread: 0, corrections: [] };

function readSpecialties(words: readonly Word[]): Reading {
  const strict = readPhrases(words, true);
  const heard = strict.codes.length > 0 && words.some(isVietnamese);
  const loose = words.filter(({ raw }) => !accented.has(raw.toLowerCase().normalize("NFC")));
  const plain = strict.said > 0 || heard ? strict : readPhrases(loose, false);
  const { corrections, mended } = mendSpelling(words);
  if (corrections.length > 0) {
    const reading = readPhrases(mended, true);
    const first = plain.codes.length === 0 && reading.codes.length > 0;
    if (reading.known > plain.known || (first && reading.known === plain.known)) {
      return { ...reading, corrections };
    }
  }
  return { ...(plain.said > 0 ? plain : strict), corrections: [] };
}

/** Who helps after a crisis, the likeliest first; and where an emergency is looked after. */
const mentalHealth = ["2084P0800X", "103TC0700X", "101YM0800X", "106H00000X", "1041C0700X"];
const hospital = "282N00000X";
/** Of no kind of care. */
const clinic = "261Q00000X";

/** In a crisis mental health care alone; in an emergency no guess at what was misspelt. */
function readUrgent(words: readonly Word[], flags: readonly RedFlag[]): Reading {
  if (flags.includes("CRISIS")) return { ...nothingRead, codes: mentalHealth };
  const reading = readSpecialties(words);
  const guessed = reading.codes.length === 0 || reading.corrections.length > 0;
  return flags.includes("EMERGENCY") && guessed ? { ...nothingRead, codes: [hospital] } : reading;
}

function mendSpelling(words: readonly Word[]) {
  const corrections: Correction[] = [];
  const mended = words.map((word, at) => {
    const { singular, folded, raw } = word;
    if (vocabulary.has(singular) || vocabulary.has(folded)) return word;
    if (isVietnamese(word) || isLikelyName(folded)) return word;
    // What follows a title is a name, if it is short enough to be one.
    if (singular.length < 8 && isAfterTitle(words, at)) return word;
    const spelling = correctSpelling(singular.length < 5 ? folded : singular, sounds);
    if (spelling === null) return word;
    corrections.push({ typed: raw, read: dictionary.spellingOf(spelling) ?? spelling });
    return { ...word, folded: spelling, singular: spelling, marks: "" };
  });
  return { corrections, mended };
}

/** Whether a short word is as likely a name: alone without its accents, or after a title. */
function maybeName(words: readonly Word[], at: number): boolean {
  const { folded = "", marks = "" } = words[at] ?? {};
  if (at === words.length - 1 && isAfterTitle(words, at)) return true;
  return marks === "" && isLikelyName(folded);
}

function isAfterTitle(words: readonly Word[], at: number): boolean {
  return titleEnd(words, at - 1) === at || titleEnd(words, at - 2) === at;
}

/** From this age on, who says nothing but the age is sent to a doctor for older people. */
const oldAge = 65;
const parents = listed(
  "ma me ba bo cha ong noi ngoai mama papa madre padre abuelo abuela suegro suegra",
);
const geriatrics = withNarrower("207QG0300X");

/** Años are no part of the body, though they lose their tilde. */
function isYears(words: readonly Word[], at: number): boolean {
  const { raw = "", folded = "" } = words[at] ?? {};
  if (!/^anos?$/.test(folded)) return false;
  return /ñ/i.test(raw.normalize("NFC")) || /^\d+$/.test(words[at - 1]?.folded ?? "");
}

const owning = listed("la mi su");

/** "Una cita" is no nail, though "la una" may be one without its tilde. */
function isArticle(words: readonly Word[], at: number): boolean {
  const { raw = "", folded = "" } = words[at] ?? {};
  if (folded !== "una" || /ñ/i.test(raw.normalize("NFC"))) return false;
  if (words[at + 1]?.folded === "cita") return true;
  return at > 0 && !owning.has(words[at - 1]?.folded ?? "");
}

/**
 * The longest phrase that begins at this word. One that begins with a word that only joins others
 * gives way to one inside that reaches further: in "se me cayó la muela" not "se cayó" is meant.
 */
function phraseAt(words: readonly Word[], at: number, strict: boolean) {
  const found = dictionary.longestAt(words, at, strict);
  if (found === null || !isSmall(words[at]?.folded ?? "")) return found;
  let next = at + 1;
  while (next < found.end && isSmall(words[next]?.folded ?? "")) next += 1;
  const inner = next < found.end ? dictionary.longestAt(words, next, strict) : null;
  return inner !== null && inner.end > found.end ? null : found;
}

const howMuch = listed("tiene mucha mucho has bad bi co");

/** "Tiene mucha tos" is as common as "tos"; "tos crónica" is not. */
function isCommonInChildren(
  words: readonly Word[],
  { from, end }: Phrase,
  strict: boolean,
): boolean {
  let at = from;
  while (at < end - 1 && howMuch.has(words[at]?.folded ?? "")) at += 1;
  return [from, at].some((one) => childhoodIlls.longestAt(words, one, strict)?.end === end);
}

/** "Desde niña", "as a kid" and "when I was a child" are said of long ago. */
function isLongAgo(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.folded ?? "";
  const two = `${words[at - 2]?.folded} ${before}`;
  return before === "desde" || before === "era" || two === "as a" || two === "was a";
}

const owners = listed("my our the mi mis nuestro nuestra el la toi minh");

/** "my baby", "mi hijo", "la bebé", "con tôi": a child is spoken of, whatever is said of it. */
function isOwn(words: readonly Word[], from: number, end: number): boolean {
  return (
    !words.some(({ folded }) => titles.has(folded)) &&
    words.slice(Math.max(0, from - 1), end + 1).some(({ folded }) => owners.has(folded))
  );
}

/**
 * What the words hint at, where no phrase was read in what is a sentence, or where they hint at
 * something else much more strongly; null where the phrases stand.
 */
function readHints(
  said: readonly Word[],
  read: readonly string[],
  whole: boolean,
): readonly string[] | null {
  const words = said.filter(({ folded }) => !titles.has(folded) && !/^(bac|s[iy])$/.test(folded));
  if (words.length < 3 || whole) return null;
  const hinted = hints.read(words);
  const [first] = read;
  if (first === hinted.codes[0]) return null;
  if (first !== undefined) {
    return hinted.strength >= 1 && hinted.strength >= 2 * hinted.strengthOf(first)
      ? hinted.codes
      : null;
  }
  if (hinted.strength >= 1.2) return hinted.codes;
  const about = words.filter(({ folded }) => !isAround(folded));
  const sentence = about.length < words.length;
  if (about.length < 2 || hinted.known * 2 < about.length) return null;
  return hinted.strength >= (sentence ? 0.4 : 0.8) ? hinted.codes : null;
}

/** A person is asked for who is a child, or what the words mean. */
type Phrase = { from: number; end: number; meaning: Meaning };

const range = (from: number, end: number) =>
  Array.from({ length: Math.max(0, end - from) }, (_, more) => from + more);

function readPhrases(words: readonly Word[], strict: boolean) {
  const phrases: Phrase[] = [];
  const left: string[] = [];
  /** All words but those that name the child. */
  const spoken: Word[] = [];
  let young = 0;
  let old = false;
  let pediatric = false;
  let patient = false;
  for (let at = 0; at < words.length; ) {
    const known = isYears(words, at) ? null : phraseAt(words, at, strict);
    const found = known?.length === 1 && isArticle(words, at) ? null : known;
    const age = ageAt(words, at);
    if (age) {
      if (age.age < 18) young += 1;
      if (age.age >= oldAge) old = true;
      at = age.end;
      continue;
    }
    const over = howLongEnd(words, at);
    // "20 weeks along" says more than how long.
    const telling = range(at, over).some(
      (one) => !isYears(words, one) && phraseAt(words, one, strict),
    );
    if (over > at && !telling) {
      at = over;
      continue;
    }
    // "Són tiểu" speaks of no son.
    const other = isLongAgo(words, at) || words[at]?.raw.normalize("NFC").toLowerCase() === "són";
    const child = other ? null : childAt(words, at, strict);
    young += child?.length ?? 0;
    patient ||= child !== null && isOwn(words, at, child.end);
    pediatric ||= child !== null && found !== null && isPediatrics(found.value);
    if (found && found.length >= (child?.length ?? 0) && !(child && isPediatrics(found.value))) {
      phrases.push({ from: at, end: found.end, meaning: found.value });
    } else if (!child) left.push(words[at]?.folded ?? "");
    const end = Math.max(at + 1, found?.end ?? 0, child?.end ?? 0);
    if (!child) spoken.push(...words.slice(at, end));
    at = end;
  }
  const rest = left.filter(
    (word) => !isAround(word) && !/^\d{1,2}$/.test(word) && !(old && parents.has(word)),
  );
  const sayMore = phrases.some(({ from, end }) => !isSlight(words.slice(from, end)));
  const counting = phrases.filter(({ from, end }) => {
    const phrase = words.slice(from, end);
    if (!isSlight(phrase)) return true;
    const alone = rest.length === 0 || (strict && phrase.every(({ marks }) => marks !== ""));
    return alone && !maybeName(words, from) && !(sayMore && isSyllable(phrase));
  });
  const most = Math.max(...counting.map(({ meaning }) => meaning.weight));
  const meant = counting.flatMap(({ meaning }) => (meaning.weight === most ? meaning.codes : []));
  const read = [...new Set(meant)];
  // Who treats it was named.
  const whole = most === 6 || (rest.length === 0 && counting.length === 1);
  const hinted = readHints(spoken, read, whole);
  const codes = hinted ?? read;
  const said = counting.reduce((sum, { from, end }) => sum + end - from, 0);
  const named = rest.length <= mostRest && hinted === null && !patient ? rest : [];
  const common = counting
    .filter(({ meaning }) => meaning.weight === most)
    .every((phrase) => isCommonInChildren(words, phrase, strict));
  return {
    codes:
      young > 0 && (codes.length > 0 || named.length === 0 || pediatric)
        ? specialtiesForChild(codes, common)
        : codes.length === 0 && old && named.length === 0
          ? geriatrics
          : codes,
    rest: named,
    unread: left.length,
    /** How many words name a specialty or complaint; and with those that name a child. */
    said,
    known: said + young + Number(old),
  };
}
