/**
 * Specialties whose care a minor of any age may consent to alone: obstetrics and gynecology, and
 * family planning (Family Code 6925; Civil Code 56.107). What a minor may consent to from 12 on
 * needs no list: a parent sees no referral of a teenager.
 */
export const confidentialSpecialties = {
  /** The first letters of their taxonomy codes. */
  families: ["207V"],
  codes: ["261QA0005X", "261QF0050X", "363LX0001X", "363LW0102X", "367A00000X"],
} as const;

/** Whether a specialty's care is kept from the parent of a minor of any age. */
export function isConfidentialSpecialty(code: string): boolean {
  const { families, codes } = confidentialSpecialties;
  return (
    codes.some((known) => known === code) || families.some((family) => code.startsWith(family))
  );
}
