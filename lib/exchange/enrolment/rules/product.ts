import { foldName } from "@/lib/members/rules/names";
import type { EnrolmentTransaction, SentCoverage } from "../types/sent";

/** How group numbers and descriptions of coverages lead to products; configured with them. */
export type ProductMap = {
  /** REF 1L to product id. */
  byGroup: ReadonlyMap<string, string>;
  /** HD04, folded by `foldDescription`, to product id. */
  byDescription: ReadonlyMap<string, string>;
  /** For files that do not say. */
  fallback: string | null;
};

export function foldDescription(description: string): string {
  return foldName(description);
}

/**
 * The product of a coverage and the employer through whom it is bought. The description says it
 * most closely, since one employer may buy several products.
 */
export function findProduct(
  coverage: Pick<SentCoverage, "description" | "groupNumber">,
  transaction: Pick<EnrolmentTransaction, "groupNumber">,
  { byGroup, byDescription, fallback }: ProductMap,
): { productId: string | null; employerGroupNumber: string | null } {
  const groups = [coverage.groupNumber, transaction.groupNumber];
  const group = groups.find((number) => number !== undefined && byGroup.has(number));
  const productId =
    byDescription.get(foldDescription(coverage.description)) ??
    (group === undefined ? undefined : byGroup.get(group)) ??
    fallback;
  return { productId, employerGroupNumber: group ?? null };
}
