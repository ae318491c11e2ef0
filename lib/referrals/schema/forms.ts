import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import {
  formVersion,
  isoDate,
  requiredLine,
  requiredText,
  type TextProblem,
  uuid,
} from "@/lib/forms";
import { parseReferralNumber } from "../rules/number";
import { piles, referralKinds, urgencies } from "../types";

const badValue = "bad-value" satisfies TextProblem;

function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: badValue });
}

const number = z.string().transform((typed, context) => {
  const parsed = parseReferralNumber(typed);
  if (parsed) return parsed;
  context.addIssue({ code: "custom", message: badValue });
  return z.NEVER;
});
const day = isoDate.transform((iso) => Temporal.PlainDate.from(iso));
const units = z
  .string({ error: badValue })
  .trim()
  .regex(/^\d{1,3}$/, { error: badValue })
  .transform(Number)
  .refine((value) => value >= 1 && value <= 200, { error: badValue });
const specialtyCode = z.string({ error: badValue }).regex(/^[0-9A-Z]{10}$/, { error: badValue });

/** A member's request; `key` makes a form that is sent twice one request. */
export const requestForm = z.object({
  role: z.union([z.literal(""), uuid]).default(""),
  specialty: specialtyCode,
  text: requiredText(1000),
  urgency: oneOf(urgencies),
  work: oneOf(["YES", "NO"]).transform((answer) => answer === "YES"),
  key: uuid,
});

/** What `/referrals/new` may be asked for. */
export const newQuery = z.object({
  role: uuid.optional().catch(undefined),
  specialty: specialtyCode.optional().catch(undefined),
});

/** Which referral, in which version, a form was made for. */
export const targetForm = z.object({ number, version: formVersion });

const reason = requiredText(2000);

/** What a PCP's office does. */
export const officeForm = z.discriminatedUnion(
  "step",
  [
    z.object({
      step: z.literal("SUBMIT"),
      kind: oneOf(referralKinds),
      urgency: oneOf(urgencies),
      diagnosis: requiredText(2000),
      units,
    }),
    z.object({ step: z.literal("DECLINE"), reason }),
    z.object({ step: z.literal("NOT_REQUIRED"), reason }),
    z.object({ step: z.literal("ANSWER"), answer: requiredText(4000) }),
    z.object({ step: z.literal("SCHEDULE"), on: day }),
    z.object({ step: z.literal("VISIT"), on: day }),
    z.object({ step: z.literal("CLOSE") }),
    z.object({ step: z.literal("ABANDON"), reason }),
  ],
  { error: badValue },
);

const grant = { units, startsOn: day, endsOn: day };
const adverse = { reason, criterion: requiredLine(300) };

/** What a reviewer does. */
export const reviewForm = z.discriminatedUnion(
  "step",
  [
    z.object({ step: z.literal("APPROVE"), ...grant }),
    z.object({ step: z.literal("MODIFY"), ...grant, ...adverse }),
    z.object({ step: z.literal("DENY"), ...adverse }),
    z.object({ step: z.literal("ASK"), question: requiredText(2000) }),
  ],
  { error: badValue },
);

/** What `/desk/referrals` may be asked for. */
export const deskQuery = z.object({
  pile: z.enum(piles).catch("TO_DO"),
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number)
    .catch(1),
});
