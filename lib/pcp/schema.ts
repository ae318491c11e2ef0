import { z } from "zod";
import { formVersion, optionalLine, uuid } from "@/lib/forms";
import { changeReasons } from "@/lib/pcp/types";

const empty = z.literal("").transform(() => undefined);

/** The form that confirms a choice. What the member did not type is never theirs to put right. */
export const changePcpSchema = z.object({
  roleId: uuid,
  groupId: uuid,
  version: formVersion,
  seen: z.string().max(4000),
  reason: z
    .union([empty, z.enum(changeReasons)])
    .optional()
    .transform((reason) => reason ?? null),
});

export const cancelChangeSchema = z.object({ assignmentId: uuid, version: formVersion });

export const candidateGenders = ["female", "male", "nonbinary"] as const;

/** The filters of `/pcp/choose`; each is left out, and named in a notice, where it is unusable. */
const readers = {
  q: optionalLine(120),
  zip: z.string().regex(/^\d{5}$/),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  gender: z.enum(candidateGenders),
  page: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .transform(Number),
};

export type CandidateFilters = {
  q: string;
  zip: string | null;
  language: string | null;
  gender: (typeof candidateGenders)[number] | null;
  page: number;
};

export type CandidateFilter = keyof CandidateFilters;

/** Reads the query of `/pcp/choose`; `ignored` names what could not be used. */
export function parseCandidateFilters(query: Record<string, string>): {
  filters: CandidateFilters;
  ignored: CandidateFilter[];
} {
  const ignored: CandidateFilter[] = [];
  function read<Name extends CandidateFilter>(name: Name): z.output<(typeof readers)[Name]> | null {
    const given = query[name]?.trim();
    if (!given) return null;
    const parsed = readers[name].safeParse(given);
    if (parsed.success) return parsed.data as z.output<(typeof readers)[Name]>;
    ignored.push(name);
    return null;
  }
  return {
    filters: {
      q: read("q") ?? "",
      zip: read("zip"),
      language: read("language"),
      gender: read("gender"),
      page: read("page") ?? 1,
    },
    ignored,
  };
}
