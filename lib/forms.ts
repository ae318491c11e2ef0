import { z } from "zod";

/**
 * What may not be in typed text: control characters other than tab and line ends (PostgreSQL
 * refuses NUL), halves of surrogate pairs, and the marks that turn the direction of text around.
 */
function isPlainText(value: string): boolean {
  return value.isWellFormed() && !/(?![\t\n\r])[\p{Cc}\p{Bidi_Control}]/u.test(value);
}

/** Codes that a form's messages translate; zod's own English never reaches a page. */
export const textProblems = ["required", "too-long", "bad-characters", "bad-value"] as const;
export type TextProblem = (typeof textProblems)[number];

const string = z.string({ error: "bad-value" satisfies TextProblem });

function cleaned(limit: number) {
  return string
    .max(limit * 4 + 100, { error: "too-long" satisfies TextProblem, abort: true })
    .refine(isPlainText, { error: "bad-characters" satisfies TextProblem, abort: true })
    .transform((value) => value.trim().normalize("NFC"))
    .refine((value) => value.length <= limit, { error: "too-long" satisfies TextProblem });
}

/** One line of text that may be left empty; runs of white space become one space. */
export function optionalLine(limit: number) {
  return cleaned(limit)
    .transform((value) => value.replace(/\s+/g, " "))
    .default("");
}

/** One line of text that must be there. */
export function requiredLine(limit: number) {
  return optionalLine(limit).refine((value) => value !== "", {
    error: "required" satisfies TextProblem,
  });
}

/** Text of several lines that may be left empty; line ends become `\n`. */
export function optionalText(limit: number) {
  return cleaned(limit)
    .transform((value) => value.replace(/\r\n?/g, "\n"))
    .default("");
}

/** Text of several lines that must be there. */
export function requiredText(limit: number) {
  return optionalText(limit).refine((value) => value !== "", {
    error: "required" satisfies TextProblem,
  });
}

/** A password is taken as typed: neither trimmed nor normalized, only bounded. */
export function password(limit = 200) {
  return string
    .min(1, { error: "required" satisfies TextProblem })
    .max(limit, { error: "too-long" satisfies TextProblem, abort: true })
    .refine((value) => value.isWellFormed() && !value.includes("\u0000"), {
      error: "bad-characters" satisfies TextProblem,
    });
}

/** A row's id in a path, a query or a form. */
export const uuid = string
  .max(36, { error: "bad-value" satisfies TextProblem })
  .pipe(z.guid({ error: "bad-value" satisfies TextProblem }))
  .transform((value) => value.toLowerCase());

/** The version that an edit form was made from. */
export const formVersion = string
  .regex(/^\d{1,9}$/, { error: "bad-value" satisfies TextProblem })
  .transform(Number);

/** A calendar date as `<input type="date">` and links write it, within two centuries. */
export const isoDate = string
  .regex(/^(19|20|21)\d{2}-\d{2}-\d{2}$/, { error: "bad-value" satisfies TextProblem })
  .pipe(z.iso.date({ error: "bad-value" satisfies TextProblem }));

/**
 * The strings of a submitted form; the first of each name counts. Files and React's own fields are
 * left out, so that a file in a text field reads as missing. Who calls an action by hand may send
 * anything in a form's place: that reads as an empty one.
 */
export function formStrings(form: FormData): Record<string, string> {
  const strings = new Map<string, string>();
  if (!(form instanceof FormData)) return {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !name.startsWith("$ACTION") && !strings.has(name)) {
      strings.set(name, value);
    }
  }
  return Object.fromEntries(strings);
}

/** As `formStrings`, for a page's `searchParams`: of a name given twice the first counts. */
export function queryStrings(
  query: Record<string, string | string[] | undefined>,
): Record<string, string> {
  const strings = new Map<string, string>();
  for (const [name, value] of Object.entries(query)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) strings.set(name, first);
  }
  return Object.fromEntries(strings);
}

/** The first problem of each field, as a code for the form's messages. */
export function fieldProblems(error: z.ZodError): Record<string, string> {
  const problems = new Map<string, string>();
  for (const issue of error.issues) {
    const field = issue.path.map(String).join(".");
    if (!problems.has(field)) problems.set(field, issue.message);
  }
  return Object.fromEntries(problems);
}
