import "server-only";
import type { Database } from "@/lib/db/client";
import { parsePlanRules } from "@/lib/plan/schema";

/** Throws with product and field where a stored product's rules are not valid; run at start. */
export async function assertPlanRules(db: Pick<Database, "product">): Promise<void> {
  const products = await db.product.findMany({ select: { code: true, planRules: true } });
  for (const { code, planRules } of products) parsePlanRules(planRules, code);
}
