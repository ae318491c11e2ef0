import { PhraseBook } from "./phrases";
import { withNarrower } from "./specialty-names";

/** Words that say that a child is the patient. */
export const childWords = new PhraseBook<true>();
childWords.add(
  "child, children, childhood, kid, kids, kiddo, baby, babies, toddler, infant, newborn, son, daughter, grandson, granddaughter, teenager, teen, teenage, year old, month old, pediatric, paediatric, juvenile, little one, little boy, little girl, peds",
  "en",
  true,
);
childWords.add(
  "niño/a, niños, niñas, bebé, bebés, hijo/a, hijos, hijas, nieto/a, infantil, juvenil, pediátrico/a, recién nacido, adolescente, adolescentes, criatura, nene, nena, años de edad",
  "es",
  true,
);
childWords.add(
  "trẻ em, trẻ con, trẻ nhỏ, con nít, em bé, cho bé, bé trai, bé gái, con tôi, con trai, con gái, cho con, con em, nhi, nhi khoa, nhi đồng, sơ sinh, cháu bé, con của tôi, bé nhà tôi, bé bị, bé tôi, con mình",
  "vi",
  true,
);

const pediatrics = "208000000X";

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

/** Specialties for somebody who is a child: the children's own first, pediatrics where there is none. */
export function specialtiesForChild(codes: readonly string[]): readonly string[] {
  const [first] = codes;
  if (first === undefined) return withNarrower(pediatrics);
  const own = forChildren[first];
  if (own === undefined) return codes;
  // Who treats the mind treats children too, and so do hospitals and families' doctors.
  return forChildrenAlone.has(own) ? [own] : [...new Set([own, ...codes])];
}

/** Whether a phrase says no more than that a child is the patient. */
export function isPediatrics({ codes }: { codes: readonly string[] }): boolean {
  return codes[0] === pediatrics;
}
