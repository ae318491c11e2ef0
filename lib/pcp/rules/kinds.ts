import type { TaxonomyCode } from "@/lib/plan/types";

/** Kinds of primary care as people ask for them, and what the taxonomy calls them. */
export const pcpKinds = {
  family: ["207Q00000X", "207QA0000X", "207QA0505X", "208D00000X"],
  adults: ["207R00000X"],
  children: ["208000000X", "2080A0000X", "363LP0200X"],
  older: ["207QG0300X", "207RG0300X", "363LG0600X"],
  women: ["207V00000X", "207VG0400X", "207VX0000X"],
  nurse: [
    ...["363L00000X", "363LA2200X", "363LF0000X", "363LG0600X", "363LP0200X", "363LP2300X"],
    ...["363A00000X", "363AM0700X"],
  ],
} as const satisfies Record<string, readonly TaxonomyCode[]>;

export type PcpKind = keyof typeof pcpKinds;
