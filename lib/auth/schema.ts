import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { codeDigits, normalizeMemberNumber } from "@/lib/auth/rules/activation";
import { isUsername, normalizeUsername } from "@/lib/auth/rules/username";
import { formStrings, password, requiredLine, uuid } from "@/lib/forms";

export const signInSchema = z.object({
  username: requiredLine(254),
  password: password(),
});

export const channels = ["EMAIL", "SMS", "LETTER"] as const;

/** The last choice asks for nothing: the person has a letter at hand. */
export const codeChoices = [...channels, "HAVE_CODE"] as const;

export type CodeChoice = (typeof codeChoices)[number];

const part = (digits: RegExp) =>
  z.string({ error: "required" }).trim().regex(digits, { error: "bad-value" });

/** The three boxes of a date of birth, as one date that was; in a form under one name. */
const birthDate = z
  .object({
    month: part(/^\d{1,2}$/),
    day: part(/^\d{1,2}$/),
    year: part(/^(19|20)\d{2}$/),
  })
  .transform(({ month, day, year }, context) => {
    try {
      return Temporal.PlainDate.from(
        { year: Number(year), month: Number(month), day: Number(day) },
        { overflow: "reject" },
      );
    } catch {
      context.addIssue({ code: "custom", message: "bad-value" });
      return z.NEVER;
    }
  });

export const identitySchema = z.object({
  memberNumber: requiredLine(40)
    .transform(normalizeMemberNumber)
    .refine((number) => number !== "", { error: "required" }),
  givenName: requiredLine(60),
  familyName: requiredLine(60),
  birthDate,
  zip: requiredLine(20)
    .refine((zip) => /^\d{5}([- ]?\d{4})?$/.test(zip), { error: "bad-value" })
    .transform((zip) => zip.slice(0, 5)),
  channel: z.enum(codeChoices, { error: "required" }),
});

/** The form's fields in the shape of `identitySchema`. */
export function identityFields(form: FormData) {
  const strings = formStrings(form);
  const part = (name: string) => strings[`birthDate-${name}`];
  return {
    ...strings,
    birthDate: { month: part("month"), day: part("day"), year: part("year") },
  };
}

export const codeSchema = z.object({
  code: requiredLine(40)
    .transform((code) => code.normalize("NFKC").replace(/[\s-]/g, ""))
    .refine((code) => new RegExp(`^\\d{${codeDigits}}$`).test(code), { error: "bad-value" }),
});

export const newAccountSchema = z.object({
  username: requiredLine(254)
    .transform(normalizeUsername)
    .refine(isUsername, { error: "bad-value" }),
  password: password(),
});

export const changePasswordSchema = z.object({
  current: password(),
  password: password(),
});

export const sessionSchema = z.object({ session: uuid });

/** What the list of activity remembers in its address; what cannot be is left out. */
export const activityQuery = z.object({
  for: z.string().optional(),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  own: z
    .literal("1")
    .optional()
    .catch(undefined)
    .transform((own) => own === "1"),
});
