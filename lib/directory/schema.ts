import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import {
  formVersion,
  isoDate,
  optionalLine,
  optionalText,
  requiredLine,
  type TextProblem,
  uuid,
} from "@/lib/forms";
import { toldWithinDays } from "@/lib/providers/rules/next-open";
import { parseDay } from "./rules/hours-text";
import { phoneDigits } from "./rules/phone-digits";
import { acceptingStatuses, directoryPiles, listingProblems } from "./types";

const badValue = "bad-value" satisfies TextProblem;

/** What a report says; `roleId` is checked on its own, since a bad one is a 404. */
export const reportForm = z.object({
  problem: z.enum(listingProblems, { error: badValue }),
  words: optionalText(1000),
});

/** Which listing, in which version, an editor's form was made for. */
export const targetForm = z.object({ roleId: uuid, version: formVersion });

const tick = z
  .literal("1")
  .optional()
  .transform((value) => value === "1");

/** One line, read by `parse`; what it can't read is a bad value. */
function readLine<Value>(limit: number, parse: (text: string) => Value | null) {
  return optionalLine(limit).transform((text, context) => {
    const value = parse(text);
    if (value !== null) return value;
    context.addIssue({ code: "custom", message: badValue });
    return z.NEVER;
  });
}

const day = readLine(80, parseDay);
const phone = readLine(30, phoneDigits);
const state = readLine(30, (text) => (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : null));
const languages = readLine(120, (text) => {
  const tags = text.split(/[\s,]+/).filter((tag) => tag !== "");
  return tags.every(isLanguage) ? [...new Set(tags)] : null;
});

/** "id.version" of each office, as the form writes them. */
const offices = readLine(8000, (text) => {
  const read = text
    .split(" ")
    .filter((one) => one !== "")
    .map((one) => targetForm.safeParse({ roleId: one.split(".")[0], version: one.split(".")[1] }));
  const good = read.flatMap(({ data }) => data ?? []);
  return good.length === read.length ? good : null;
});

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** A language tag (BCP 47) as the directory writes it, of a language that has a name. */
function isLanguage(tag: string): boolean {
  return (
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(tag) &&
    Intl.getCanonicalLocales(tag)[0] === tag &&
    languageNames.of(tag) !== undefined
  );
}

const farthestOpening = { years: 1 };

/**
 * What a practice said of its next open appointment, and on which day it said so, as of a day: word
 * that would be shown. Without a day there is none to tell.
 */
export function openingForm(today: Temporal.PlainDate) {
  const earliest = today.subtract({ days: toldWithinDays });
  const between = (low: Temporal.PlainDate, high: Temporal.PlainDate) =>
    isoDate
      .transform((iso) => Temporal.PlainDate.from(iso))
      .refine(
        (date) =>
          Temporal.PlainDate.compare(low, date) <= 0 && Temporal.PlainDate.compare(date, high) <= 0,
        { error: badValue },
      );
  return z.object({
    opensOn: z.union(
      [z.literal("").transform(() => null), between(today, today.add(farthestOpening))],
      { error: badValue },
    ),
    toldOn: between(earliest, today),
  });
}

/** What an editor does with a listing. */
export const decisionForm = z.discriminatedUnion(
  "step",
  [
    z.object({ step: z.literal("VERIFY") }),
    z.object({ step: z.literal("WITHDRAW"), offices }),
    z.object({ step: z.literal("RESTORE") }),
    z.object({ step: z.literal("UNDO") }),
    z.object({
      step: z.literal("CORRECT"),
      phone,
      line1: requiredLine(120),
      line2: optionalLine(120),
      city: requiredLine(80),
      state,
      zip: requiredLine(10).pipe(z.string().regex(/^\d{5}$/, { error: badValue })),
      accepting: z.enum(["", ...acceptingStatuses], { error: badValue }),
      telehealth: tick,
      staffLanguages: languages,
      mon: day,
      tue: day,
      wed: day,
      thu: day,
      fri: day,
      sat: day,
      sun: day,
    }),
  ],
  { error: badValue },
);

/** What `/desk/directory` may be asked for; null for words that can't be read. */
export const deskQuery = z.object({
  q: optionalLine(120).nullable().catch(null),
  pile: z.enum(directoryPiles).catch("REPORTED"),
  page: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number)
    .catch(1),
});

/** What a profile's address carries on: for whom, or for which product, and which search led to it. */
export const profileQuery = z.object({
  for: uuid.optional().catch(undefined),
  pcp: z
    .string()
    .regex(/^[0-9a-f-]{36}(\.[a-z0-9][a-z0-9-]{0,59})?$/i)
    .optional()
    .catch(undefined),
  product: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/i)
    .optional()
    .catch(undefined),
  from: z.string().max(2000).optional().catch(undefined),
});
