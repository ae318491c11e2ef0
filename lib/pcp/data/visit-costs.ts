import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { toColumnDate } from "@/lib/db/dates";
import type { VisitCosts } from "@/lib/pcp/types";

type PlainDate = Temporal.PlainDate;

/**
 * What a visit to a PCP and to a specialist costs by the products that cover the member today and
 * on another day. What a product says of a benefit holds with every doctor of its network, so a
 * change of PCP alone never changes it.
 */
export async function findVisitCosts(
  memberId: AuthorizedMemberId<"CHOOSE_PCP">,
  today: PlainDate,
  effectiveOn: PlainDate,
): Promise<VisitCosts> {
  const [now, then] = await Promise.all([
    findProductOn(memberId, today),
    findProductOn(memberId, effectiveOn),
  ]);
  const copay = (category: string) =>
    then?.benefits.find((benefit) => benefit.category === category)?.copayCents ?? null;
  return {
    pcpCopayCents: copay("primary-care-visit"),
    specialistCopayCents: copay("specialist-visit"),
    otherProduct: now && then && now.id !== then.id ? then.name : null,
  };
}

async function findProductOn(memberId: string, day: PlainDate) {
  const on = toColumnDate(day);
  const span = await db.enrolmentSpan.findFirst({
    where: { memberId, startsOn: { lte: on }, OR: [{ endsOn: null }, { endsOn: { gte: on } }] },
    select: {
      product: {
        select: {
          id: true,
          name: true,
          benefits: {
            where: { category: { in: ["primary-care-visit", "specialist-visit"] }, covered: true },
            select: { category: true, copayCents: true },
          },
        },
      },
    },
  });
  return span?.product ?? null;
}
