/**
 * Where families of the Bay Area come from, as far as names and languages follow from it. One
 * list of names and one list of languages per community.
 */
export type Community =
  | "european"
  | "chinese"
  | "indian"
  | "hispanic"
  | "vietnamese"
  | "filipino"
  | "korean"
  | "japanese"
  | "persian"
  | "afghan"
  | "russian"
  | "african_american"
  | "african"
  | "arab"
  | "jewish"
  | "pacific";

/** Of a hundred physicians and therapists. */
export const practitionerShares: Record<Community, number> = {
  european: 29,
  chinese: 18,
  indian: 15,
  hispanic: 10,
  vietnamese: 7,
  filipino: 6,
  korean: 3,
  japanese: 2.5,
  persian: 3,
  afghan: 0.5,
  russian: 2.5,
  african_american: 3.5,
  african: 1.5,
  arab: 1.5,
  jewish: 2.5,
  pacific: 0.5,
};

/** Of a hundred members. */
export const memberShares: Record<Community, number> = {
  european: 30,
  chinese: 14,
  indian: 10,
  hispanic: 21,
  vietnamese: 7,
  filipino: 7,
  korean: 1.5,
  japanese: 1.5,
  persian: 1,
  afghan: 0.7,
  russian: 1.3,
  african_american: 5,
  african: 1,
  arab: 1,
  jewish: 1,
  pacific: 1,
};
