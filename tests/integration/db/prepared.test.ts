import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { prepared } from "@/lib/db/prepared";
import { Prisma } from "@/prisma/generated/client";

type Kept = { plans: number };

/** Asks some times on one connection; then how often what was kept under a name was planned or run. */
async function asked(statement: Prisma.Sql, times: number): Promise<Kept[]> {
  const all = await db.$transaction([
    ...Array.from({ length: times }, () => db.$queryRaw(statement)),
    db.$queryRaw<Kept[]>`
      select (generic_plans + custom_plans)::int as plans from pg_prepared_statements
      where statement like ${`%${statement.text.slice(-20)}`}`,
  ]);
  return all[times] as Kept[];
}

describe("prepared statements", () => {
  it("are kept by the connection, whatever their values", async () => {
    const question = (value: number) => prepared(Prisma.sql`select ${value}::int as kept_question`);
    expect(await asked(question(1), 3)).toEqual([{ plans: 3 }]);
    const [, row] = await db.$transaction([db.$queryRaw(question(1)), db.$queryRaw(question(2))]);
    expect(row).toEqual([{ kept_question: 2 }]);
  });

  it("are no others", async () => {
    expect(await asked(Prisma.sql`select ${1}::int as other_question`, 3)).toEqual([]);
  });

  it("are a hundred at most; further ones are answered all the same", async () => {
    const question = (n: number) =>
      prepared(Prisma.sql`select ${Prisma.raw(`${n} as number_${n}`)}`);
    for (let n = 1; n <= 100; n += 1) await db.$queryRaw(question(n));
    const last = question(101);
    expect(await asked(last, 2)).toEqual([]);
    expect(await db.$queryRaw(last)).toEqual([{ number_101: 101 }]);
  });
});
