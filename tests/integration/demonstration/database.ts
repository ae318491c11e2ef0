import { afterAll, beforeAll, inject } from "vitest";
import { connectTo, type Database } from "@/lib/db/client";
import { cloneDatabase, demonstrationTemplate, dropDatabase } from "@/tests/test-databases";
import { testDay } from "@/tests/test-day";

export interface Demonstration {
  db: Database;
  /** What a query counts. */
  count(sql: string): Promise<number>;
  rowsOf(sql: string): Promise<Record<string, unknown>[]>;
}

/** The demonstration of the test day, in a database of the test file's own. */
export function openDemonstration(): Demonstration {
  const server = inject("serverUrl");
  let url: string;
  const opened = {} as { db: Database };
  beforeAll(async () => {
    url = await cloneDatabase(server, await demonstrationTemplate(server, testDay));
    opened.db = connectTo(url);
  }, 180_000);
  afterAll(async () => {
    await opened.db.$disconnect();
    await dropDatabase(server, url);
  });
  const rowsOf = (sql: string) =>
    opened.db.$queryRawUnsafe<Record<string, bigint | number | string>[]>(sql);
  return {
    get db() {
      return opened.db;
    },
    rowsOf,
    count: async (sql) => Number(Object.values((await rowsOf(sql))[0] ?? {})[0] ?? 0),
  };
}
