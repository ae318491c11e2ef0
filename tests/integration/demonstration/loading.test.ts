import { createHash } from "node:crypto";
import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { describe, expect, inject, it } from "vitest";
import { loadReferenceData, OccupiedError, seedDemonstration } from "@/prisma/seed/index";
import { testReceiptKey as receiptKey } from "@/tests/receipt-key";
import { cloneDatabase, demonstrationTemplate, dropDatabase } from "@/tests/test-databases";
import { testDay } from "@/tests/test-day";

const today = Temporal.PlainDate.from(testDay);

async function inDatabase<T>(template: string, work: (url: string) => Promise<T>): Promise<T> {
  const server = inject("serverUrl");
  const url = await cloneDatabase(server, template);
  try {
    return await work(url);
  } finally {
    await dropDatabase(server, url);
  }
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** What every table holds, but for when it was loaded and which migrations ran when. */
async function digestOf(url: string): Promise<string> {
  const tables = await query<{ name: string }>(
    url,
    `select tablename as name from pg_tables where schemaname = 'public'
       and tablename not in ('_prisma_migrations', 'loaded_data') order by 1`,
  );
  const digest = createHash("sha256");
  for (const { name } of tables) {
    const [row] = await query<{ digest: string }>(
      url,
      `select coalesce(md5(string_agg(line, '|' order by line)), '') as digest
       from (select t::text as line from "${name}" t) as lines`,
    );
    digest.update(`${name} ${row?.digest}\n`);
  }
  return digest.digest("hex");
}

describe("seedDemonstration", { timeout: 300_000 }, () => {
  it("leaves nothing when it is stopped", async () => {
    await inDatabase(inject("template"), async (url) => {
      await loadReferenceData(url);
      const before = await digestOf(url);
      const stopped = seedDemonstration(url, {
        today,
        receiptKey,
        onProgress: ({ step }) => {
          if (step === "referrals") throw new Error("stopped");
        },
      });
      await expect(stopped).rejects.toThrow("stopped");
      expect(await digestOf(url)).toBe(before);
    });
  });

  it("writes once, and the same as everywhere", async () => {
    const server = inject("serverUrl");
    const elsewhere = await inDatabase(await demonstrationTemplate(server, testDay), digestOf);
    await inDatabase(inject("template"), async (url) => {
      await loadReferenceData(url);
      const together = await Promise.all([
        seedDemonstration(url, { today, receiptKey }),
        seedDemonstration(url, { today, receiptKey }),
      ]);
      expect(together.map(({ loaded }) => loaded).sort()).toEqual([false, true]);
      expect(await digestOf(url)).toBe(elsewhere);

      const later = await seedDemonstration(url, { today: today.add({ days: 40 }), receiptKey });
      expect(later).toEqual({ loaded: false, rows: 0 });
      expect(await digestOf(url)).toBe(elsewhere);
    });
  });

  it("puts back every constraint that it took away", async () => {
    const constraints = (url: string) =>
      query(
        url,
        `select conrelid::regclass::text as tab, conname, pg_get_constraintdef(oid), convalidated
         from pg_constraint order by 1, 2`,
      );
    const template = await demonstrationTemplate(inject("serverUrl"), testDay);
    expect(await inDatabase(template, constraints)).toEqual(
      await inDatabase(inject("template"), constraints),
    );
  });

  it("stays out of a database with members of a plan", async () => {
    await inDatabase(inject("template"), async (url) => {
      await loadReferenceData(url);
      await query(
        url,
        `with household as (
           insert into household (subscriber_number) values ('S1') returning id)
         insert into member (household_id, member_number, relationship, given_name, family_name,
                             birth_date, sex)
         select id, 'M1', 'SUBSCRIBER', 'Real', 'Person', '1980-01-01', 'FEMALE' from household`,
      );
      const before = await digestOf(url);
      await expect(seedDemonstration(url, { today, receiptKey })).rejects.toThrow(OccupiedError);
      expect(await digestOf(url)).toBe(before);
    });
  });

  it("is taken by the database at the turn of a year as well", async () => {
    await inDatabase(inject("template"), async (url) => {
      const newYear = Temporal.PlainDate.from("2027-01-01");
      expect((await seedDemonstration(url, { today: newYear, receiptKey })).loaded).toBe(true);
    });
  });
});
