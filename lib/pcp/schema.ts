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

const familyPreview = z
  .string()
  .max(4100)
  .transform((text) => text.split(" "))
  .pipe(z.tuple([formVersion, uuid, z.string()]));

/** Reads the form of a family: who was marked, and for each what the page had shown. */
export function parseFamilyForm(form: FormData): FamilyForm | null {
  const roleId = uuid.safeParse(form.get("roleId")).data;
  const marked = z.array(uuid).max(30).safeParse(form.getAll("member")).data;
  if (!roleId || !marked) return null;
  const people = [...new Set(marked)].flatMap((memberId) => {
    const preview = familyPreview.safeParse(form.get(`preview-${memberId}`)).data;
    if (!preview) return [];
    const [version, groupId, written] = preview;
    return [{ memberId, version, groupId, written }];
  });
  return people.length === new Set(marked).size ? { roleId, people } : null;
}

export type FamilyForm = {
  roleId: string;
  people: { memberId: string; version: number; groupId: string; written: string }[];
};

export const cancelChangeSchema = z.object({ assignmentId: uuid, version: formVersion });

export const candidateGenders = ["female", "male", "nonbinary"] as const;
export const candidateKinds = ["family", "adults", "children", "older", "women", "nurse"] as const;
/** Miles; the product's own distance where none is named. */
export const candidateRadii = [2, 5, 10, 15, 30, 60] as const;

/** The filters of `/pcp/choose`; each is left out, and named in a notice, where it is unusable. */
const readers = {
  q: optionalLine(120),
  zip: z.string().regex(/^\d{5}$/),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  gender: z.enum(candidateGenders),
  kind: z.enum(candidateKinds),
  group: z.string().regex(/^[a-z0-9-]{1,60}$/),
  within: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(z.literal([...candidateRadii])),
  show: z.literal("all"),
  family: z.literal("1"),
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
  kind: (typeof candidateKinds)[number] | null;
  /** A medical group's code. */
  group: string | null;
  within: (typeof candidateRadii)[number] | null;
  /** Also those whom the member cannot have. */
  show: "all" | null;
  /** Looked for on behalf of the whole family. */
  family: "1" | null;
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
      kind: read("kind"),
      group: read("group"),
      within: read("within"),
      show: read("show"),
      family: read("family"),
      page: read("page") ?? 1,
    },
    ignored,
  };
}
