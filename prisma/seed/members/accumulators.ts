import type { Calendar } from "../calendar";
import { idOf } from "../identifiers";
import { productLimits, products } from "../plan/products";
import { type Random, randomFrom } from "../random";
import type { AccumulatorRow, ProductLimitRow } from "../tables";
import type { Household, Resident } from "./household";
import type { Population, Spending } from "./population";

/**
 * What has counted towards this year's limits: of each member, and of the family in which it is
 * embedded. Nobody counts beyond a limit; a family counts its members together.
 */
export function accumulators(population: Population, calendar: Calendar): AccumulatorRow[] {
  const random = randomFrom("accumulators");
  const limits = productLimits(calendar).filter(({ year }) => year === calendar.today.year);
  return population.households.flatMap((household) => {
    const covered = household.members.filter((resident) => coveredThisYear(resident, calendar));
    const spending = covered.map((resident) => ({
      resident,
      spent: population.spending.get(resident.key) ?? usualSpending(random, household, limits),
    }));
    const own = limits.filter(({ productId }) => productId === products[household.product].id);
    return own.flatMap(({ kind, category, scope, year, limitCents }): AccumulatorRow[] => {
      const row = (resident: Resident | null, usedCents: number): AccumulatorRow => ({
        id: idOf("accumulator", household.key, resident?.key ?? "family", year, kind, category),
        householdId: household.row.id,
        memberId: resident?.row.id ?? null,
        year,
        kind,
        category,
        usedCents: Math.min(usedCents, limitCents),
        asOf: calendar.fromToday(-2),
      });
      if (scope === "INDIVIDUAL") {
        return spending.map(({ resident, spent }) => row(resident, amount(spent, kind, category)));
      }
      if (household.members.length === 1 || spending.length === 0) return [];
      const individual = limitCents / 2;
      const together = spending.reduce(
        (sum, { spent }) => sum + Math.min(amount(spent, kind, category), individual),
        0,
      );
      return [row(null, together)];
    });
  });
}

function amount(
  spent: Spending,
  kind: ProductLimitRow["kind"],
  category: ProductLimitRow["category"],
): number {
  if (kind === "OUT_OF_POCKET") return spent.outOfPocket;
  return category === "DRUG" ? spent.drugDeductible : spent.deductible;
}

function coveredThisYear({ spans }: Resident, calendar: Calendar): boolean {
  return spans.some(
    ({ startsOn, endsOn }) =>
      startsOn <= calendar.fromToday(-2) && (endsOn === null || endsOn >= calendar.newYear(0)),
  );
}

/** Most people need little care in a year, a few need much. */
function usualSpending(random: Random, household: Household, limits: ProductLimitRow[]): Spending {
  const limitOf = (kind: ProductLimitRow["kind"], drug = false) =>
    limits.find(
      (limit) =>
        limit.productId === products[household.product].id &&
        limit.kind === kind &&
        limit.scope === "INDIVIDUAL" &&
        (limit.category === "DRUG") === drug,
    )?.limitCents ?? 0;
  const need = random.weighted({ none: 18, little: 50, some: 22, much: 7, most: 3 });
  const share = { none: 0, little: 0.08, some: 0.3, much: 0.7, most: 1 }[need];
  const outOfPocket = Math.round(
    limitOf("OUT_OF_POCKET") * (need === "most" ? 1 : share * (0.4 + random.number())),
  );
  const capped = Math.min(outOfPocket, limitOf("OUT_OF_POCKET"));
  const drugDeductible = Math.min(limitOf("DEDUCTIBLE", true), Math.round(capped * 0.1));
  return {
    deductible: Math.min(limitOf("DEDUCTIBLE"), Math.round((capped - drugDeductible) * 0.8)),
    drugDeductible,
    outOfPocket: capped,
  };
}
