/**
 * What a specialty is called on a page, and the words by which members look for it, in the
 * portal's languages. Words stand between commas; `o/a` at the end of one stands for both endings,
 * and a star before a Vietnamese organ for "bác sĩ", "bệnh", "đau" and the like before it.
 */
export type SpecialtyWords = {
  /** NUCC taxonomy code. */
  code: string;
  name: { en: string; es: string; vi: string };
  words: { en: string; es: string; vi: string };
  /** Narrower specialties that a search for this one finds as well. */
  narrower?: readonly string[];
};

/** Words that several specialties answer to, the likeliest first. */
export type Topic = {
  codes: readonly string[];
  words: { en: string; es: string; vi: string };
};
