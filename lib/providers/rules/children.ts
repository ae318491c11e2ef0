import type { Word } from "./fold";
import { type Found, PhraseBook } from "./phrases";
import { withNarrower } from "./specialty-names";

/** Words that say that a child is the patient. */
export const childWords = new PhraseBook<true>();
childWords.add(
  "child, children, childhood, kid, kids, kiddo, baby, babies, toddler, infant, newborn, son, daughter, grandson, granddaughter, teenager, teen, teenage, preschooler, kindergartner, tween, preteen, grandbaby, grandkid, niece, nephew, stepson, stepdaughter, school age, kindergarten, kindergartener, preschool, daycare,  pediatric, paediatric, juvenile, little one, little boy, little girl, peds",
  "en",
  true,
);
childWords.add(
  "niño/a, niños, niñas, bebé, bebés, hijo/a, hijos, hijas, nieto/a, infantil, juvenil, pediátrico/a, recién nacido, adolescente, adolescentes, criatura, nene, nena, chamaco/a, chamacos, chiquito/a, chiquitos, chiquillo/a, niñito/a, hijito/a, sobrino/a, bebita, bebito, pediatra, pediatría, pediátricos, infantiles, para niños, kínder, guardería, muchachito/a, chavo/a, chavito/a, crío, escuincle, mocoso, pequeño hijo",
  "es",
  true,
);
childWords.add(
  "trẻ em, trẻ con, trẻ nhỏ, con nít, em bé, cho bé, bé trai, bé gái, con tôi, con trai, con gái, cho con, con em, nhi, nhi khoa, nhi đồng, sơ sinh, cháu bé, con của tôi, bé nhà tôi, bé bị, bé tôi, con mình, con gái tôi, con trai tôi, cháu trai, cháu gái, cháu nội, cháu ngoại, cháu tôi, cho con nít, mẫu giáo,  trẻ bị, đứa nhỏ, đứa bé, con nhỏ, bé sơ sinh, trẻ sơ sinh, em bé tôi, thằng bé, con bé, thiếu nhi, nhũ nhi, con của mình, tuổi teen, ở trẻ, ở trẻ em, cho trẻ",
  "vi",
  true,
);

const seen = new Set(["seen", "tested", "checked", "able"]);

/** A word for a child here; "bé" alone is one where the text begins with it. */
export function childAt(words: readonly Word[], at: number, strict: boolean): Found<true> | null {
  const found = childWords.longestAt(words, at, strict);
  const first = at === 0 && words.length > 1 && words[0]?.folded === "be";
  if (found || !first || seen.has(words[1]?.folded ?? "")) return found;
  return { value: true, end: 1, length: 1 };
}

const years = new Set(["year", "years", "yr", "yrs", "yo", "ano", "anos", "anitos", "tuoi"]);
const months = new Set([
  "month",
  "months",
  "mo",
  "week",
  "weeks",
  "mes",
  "meses",
  "semanas",
  "thang",
]);
const ageNames: ReadonlyMap<string, number> = new Map(
  [
    "one two three four five six seven eight nine ten",
    "un dos tres cuatro cinco seis siete ocho",
  ].flatMap((names) => names.split(" ").map((name, at) => [name, at + 1] as const)),
);

/**
 * The age in years that is told at this word ("3 yr old", "de 2 años", "6 tháng tuổi"), and where it
 * ends; null where none is told. Months and weeks are years of 0.
 */
export function ageAt(words: readonly Word[], at: number): { age: number; end: number } | null {
  const number = words[at]?.folded ?? "";
  const joined = /^(\d{1,3})(yo|yr|yrs)$/.exec(number)?.[1];
  if (joined !== undefined) return { age: Number(joined), end: at + 1 };
  const count = /^\d{1,3}$/.test(number) ? Number(number) : (ageNames.get(number) ?? 0);
  const unit = words[at + 1]?.folded ?? "";
  if (count === 0 || !(years.has(unit) || months.has(unit))) return null;
  const last = words[at + 2]?.folded ?? "";
  // "2 weeks", "3 years" are how long; an age says "old" or "tuổi" behind, or "años" after "de".
  const old = last === "old" || last === "tuoi" || last === "edad";
  // "Estoy de tres meses" is said of a pregnancy.
  const spanish =
    /^(ano|anos|anitos|mes|meses)$/.test(unit) &&
    words[at - 1]?.folded === "de" &&
    words[at - 2]?.folded !== "estoy";
  if (!old && !spanish && unit !== "tuoi" && unit !== "yo") return null;
  return { age: years.has(unit) ? count : 0, end: at + (old ? 3 : 2) };
}

const pediatrics = "208000000X";

/** Complaints that bring a child to the pediatrician first. */
export const childhoodIlls = new PhraseBook<true>();
childhoodIlls.add(
  "cough, coughing, cold, colds, flu, fever, high fever, sore throat, strep, strep throat, earache, ear ache, ear infection, ear infections, ear hurts, ear pain, runny nose, stuffy nose, congestion, croup, rash, diaper rash, hives, pink eye, vomiting, throwing up, throw up, diarrhea, stomach ache, stomachache, tummy ache, tummy hurts, belly ache, stomach hurts, stomach bug, constipation, constipated, sick, not feeling well, lice, pinkeye, rash all over, cough and cold, cough and fever, fever and cough, throat, ear, tummy, belly, physical, chickenpox, chicken pox",
  "en",
  true,
);
childhoodIlls.add(
  "tos, gripe, gripa, catarro, resfriado, resfriada, calentura, fiebre, tos y fiebre, tos y calentura, dolor de garganta, le duele la garganta, dolor de oído, le duele el oído, infección de oído, mocos, ronchas, salieron ronchas, le salieron ronchas, salieron granitos, sarpullido, salpullido, vómito, vómitos, vomita, vomitando, está vomitando, diarrea, dolor de estómago, dolor de panza, le duele la panza, le duele el estómago, estreñimiento, estreñido, estreñida, enfermo, enferma, piojos, rozadura, garganta, oído, panza, varicela, lombrices",
  "es",
  true,
);
childhoodIlls.add(
  "ho, bị ho, ho và sốt, sốt và ho, ho sốt, sốt, bị sốt, nóng sốt, cảm, bị cảm, cảm cúm, cúm, đau họng, sổ mũi, nghẹt mũi, viêm tai, đau tai, đau bụng, bụng đau, tiêu chảy, tiêu lỏng, đi tiêu lỏng, táo bón, ói, bị ói, ói mửa, nôn ói, nôn, phát ban, nổi mẩn, nổi mẩn đỏ, bệnh, bị bệnh, biếng ăn, ho nhiều, ho hoài, ho mãi, ho hoài không hết, ho không hết, sốt cao",
  "vi",
  true,
);

/** The children's specialty of each that has one. */
const forChildren: Readonly<Record<string, string>> = {
  "207RC0000X": "2080P0202X",
  "207RI0011X": "2080P0202X",
  "207RC0001X": "2080P0202X",
  "207RE0101X": "2080P0205X",
  "207RG0100X": "2080P0206X",
  "207RP1001X": "2080P0214X",
  "207RH0003X": "2080P0207X",
  "207RX0202X": "2080P0207X",
  "207RH0000X": "2080P0207X",
  "207K00000X": "2080P0201X",
  "207RN0300X": "2080P0210X",
  "207RR0500X": "2080P0216X",
  "2084N0400X": "2084N0402X",
  "208800000X": "2088P0231X",
  "208600000X": "2086S0120X",
  "2084P0800X": "2084P0804X",
  "103TC0700X": "103TC2200X",
  "101YM0800X": "103TC2200X",
  "207XX0005X": "2080S0010X",
  "282N00000X": "282NC2000X",
  "283Q00000X": "2084P0804X",
  "363L00000X": "363LP0200X",
  "207Q00000X": pediatrics,
  "207R00000X": pediatrics,
  "208D00000X": pediatrics,
};

/** Specialties of organs, in which a child is nobody's patient but the children's own doctors'. */
const forChildrenAlone = new Set(
  Object.values(forChildren).filter((code) => /^(2080P|2084N|2088P|2086S|2080S)/.test(code)),
);

/**
 * Specialties for somebody who is a child: the children's own first, pediatrics where there is none
 * and for what every child has once (`onlyCommonIlls`).
 */
export function specialtiesForChild(
  codes: readonly string[],
  onlyCommonIlls: boolean,
): readonly string[] {
  const [first] = codes;
  if (first === undefined) return withNarrower(pediatrics);
  if (onlyCommonIlls) return [...new Set([...withNarrower(pediatrics), ...codes])];
  const own = forChildren[first];
  if (own === undefined) return codes;
  // Who treats the mind treats children too, and so do hospitals and families' doctors.
  return forChildrenAlone.has(own) ? [own] : [...new Set([own, ...codes])];
}

/** Whether a phrase says no more than that a child is the patient. */
export function isPediatrics({ codes }: { codes: readonly string[] }): boolean {
  return codes[0] === pediatrics;
}
