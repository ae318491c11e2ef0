import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { isoDate, optionalLine, requiredText, uuid } from "@/lib/forms";
import { continuityConditions, urgencies } from "@/lib/referrals/types";

const badValue = { error: "bad-value" };

/**
 * The form of a request. `who` is somebody who leaves, or OTHER: then the member names who it is and
 * what kind of care. A procedure has its day.
 */
export const continuityForm = z
  .object({
    who: z.union([z.literal("OTHER"), uuid], badValue),
    provider: optionalLine(120),
    specialty: z.union([z.literal(""), z.string().regex(/^[0-9A-Z]{10}$/)], badValue).default(""),
    condition: z.enum(continuityConditions, badValue),
    procedureOn: z
      .union([z.literal("").transform(() => null), isoDate.transform(toDate)], badValue)
      .default(null),
    text: requiredText(1000),
    urgency: z.enum(urgencies, badValue),
    key: uuid,
  })
  .superRefine((form, context) => {
    const issue = (field: string) =>
      context.addIssue({ code: "custom", path: [field], message: "required" });
    if (form.who === "OTHER" && form.provider === "") issue("provider");
    if (form.who === "OTHER" && form.specialty === "") issue("specialty");
    if (form.condition === "PROCEDURE" && form.procedureOn === null) issue("procedureOn");
  });

function toDate(iso: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(iso);
}
