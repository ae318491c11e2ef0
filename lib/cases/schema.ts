import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import {
  formVersion,
  isoDate,
  optionalLine,
  requiredText,
  type TextProblem,
  uuid,
} from "@/lib/forms";
import { parseDollars } from "./rules/dollars";
import { parseCaseNumber } from "./rules/number";
import { casePiles } from "./types";

const badValue = "bad-value" satisfies TextProblem;
/** Of a date that is in no calendar, or is not written as one. */
export const noSuchDay = "no-such-day";

/** What a member says; a day of care that lies ahead of `today` cannot be. */
export function statementForm(today: Temporal.PlainDate) {
  return z.object({
    words: requiredText(2000),
    serviceOn: optionalLine(30).transform((typed, context) => {
      if (typed === "") return null;
      const iso = isoDate.safeParse(typed).data;
      const day = iso === undefined ? null : Temporal.PlainDate.from(iso);
      if (day && Temporal.PlainDate.compare(day, today) <= 0) return day;
      context.addIssue({ code: "custom", message: day ? badValue : noSuchDay });
      return z.NEVER;
    }),
    billed: optionalLine(30)
      .transform((typed, context) => {
        const cents = typed === "" ? null : parseDollars(typed);
        if (cents !== null || typed === "") return cents;
        context.addIssue({ code: "custom", message: badValue });
        return z.NEVER;
      })
      .default(null),
  });
}

/** For whom a case is; nobody named is the reader. */
export const caseQuery = z.object({ for: uuid.optional().catch(undefined) });

const number = z.string().transform((typed, context) => {
  const parsed = parseCaseNumber(typed);
  if (parsed !== null) return parsed;
  context.addIssue({ code: "custom", message: badValue });
  return z.NEVER;
});

/** Which case, in which version, the desk's form was made for. */
export const caseTarget = z.object({ number, version: formVersion });

/** What the desk does with a case. */
export const caseForm = z.discriminatedUnion(
  "step",
  [
    z.object({ step: z.literal("ACKNOWLEDGE") }),
    z.object({ step: z.literal("UPHELD"), reason: requiredText(2000) }),
    z.object({ step: z.literal("NOT_UPHELD"), reason: requiredText(2000) }),
  ],
  { error: badValue },
);

/** What `/desk/cases` may be asked for. */
export const caseDeskQuery = z.object({
  pile: z.enum(casePiles).catch("OPEN"),
  page: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number)
    .catch(1),
});
