import "server-only";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { fieldProblems } from "@/lib/forms";

const fields = [
  "role",
  "specialty",
  "text",
  "urgency",
  "work",
  "step",
  "kind",
  "diagnosis",
  "units",
  "startsOn",
  "endsOn",
  "reason",
  "criterion",
  "question",
  "answer",
  "on",
] as const;
type Field = (typeof fields)[number];

function isField(name: string): name is Field {
  return fields.some((field) => field === name);
}

/**
 * What is wrong with each field, as sentences in the reader's language. A field that no form shows
 * was tampered with: null, and the form is as good as stale.
 */
export async function fieldErrors(error: z.ZodError): Promise<Record<string, string> | null> {
  const t = await getTranslations("referrals.problem");
  const sentences: Record<string, string> = {};
  for (const [field, code] of Object.entries(fieldProblems(error))) {
    if (!isField(field)) return null;
    sentences[field] =
      code === "too-long"
        ? t("tooLong")
        : code === "bad-characters"
          ? t("badCharacters")
          : t(field);
  }
  return sentences;
}
