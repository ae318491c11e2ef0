import type { MemberLens } from "@/lib/circle/types";

/**
 * Whether there is a network answer to keep: for nobody, of a product, or for a member whom one
 * covers. Somebody without coverage was told no, and a signed listing must not look like a yes.
 */
export function mayKeep(lens: MemberLens | null): boolean {
  return lens === null || lens.coverage.status === "ACTIVE";
}
