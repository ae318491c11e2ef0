import { describe, expect, inject, it } from "vitest";
import { connectTo, db } from "@/lib/db/client";
import { MigrationError, migrate } from "@/lib/db/migrate";
import { listMigrations, pendingMigrations } from "@/lib/db/migrations";
import { cloneDatabase, dropDatabase } from "@/tests/test-databases";

const names = listMigrations().map(({ name }) => name);

async function emptyDatabase() {
  const url = await cloneDatabase(inject("serverUrl"), "template0");
  const client = connectTo(url);
  return {
    url,
    pending: (migrations = listMigrations()) =>
      pendingMigrations((sql) => client.$queryRawUnsafe(sql), migrations),
    query: <T>(sql: string) => client.$queryRawUnsafe<T[]>(sql),
    [Symbol.asyncDispose]: async () => {
      await client.$disconnect();
      await dropDatabase(inject("serverUrl"), url);
    },
  };
}

describe("migrate", () => {
  it("brings an empty database to the schema, once", async () => {
    await using database = await emptyDatabase();
    expect(await database.pending()).toEqual(names);
    expect(await migrate(database.url)).toEqual(names);
    expect(await database.pending()).toEqual([]);
    expect(await migrate(database.url)).toEqual([]);
  });

  it("lets two migrators at once do the work once", async () => {
    await using database = await emptyDatabase();
    const applied = await Promise.all([migrate(database.url), migrate(database.url)]);
    expect(applied.flat()).toEqual(names);
  });

  it("leaves nothing of a script that fails, nor of those before it, and may be run again", async () => {
    await using database = await emptyDatabase();
    const good = { name: "20260101000000_good", script: "create table good (id int);" };
    const bad = {
      name: "20260102000000_bad",
      script: "create table half (id int); create table half (id int);",
    };
    const failed = migrate(database.url, [good, bad]);
    await expect(failed).rejects.toThrow(MigrationError);
    await expect(failed).rejects.toThrow(/relation "half" already exists/);
    expect(await database.query("select from pg_tables where schemaname = 'public'")).toEqual([]);

    const mended = { ...bad, script: "create table half (id int);" };
    expect(await migrate(database.url, [good, mended])).toEqual([good.name, mended.name]);
  });

  it("sends function bodies whole", async () => {
    await using database = await emptyDatabase();
    const script = `create function two() returns int language plpgsql as $$
      declare answer int := 1; begin answer := answer + 1; return answer; end $$;`;
    await migrate(database.url, [{ name: "20260101000000_function", script }]);
    expect(await database.query("select two()")).toEqual([{ two: 2 }]);
  });

  it("keeps the table that Prisma's own tool reads", async () => {
    const rows = await db.$queryRaw`
      select migration_name as name, length(checksum) as digits, applied_steps_count as steps,
             finished_at is not null as finished
      from _prisma_migrations order by migration_name`;
    expect(rows).toEqual(names.map((name) => ({ name, digits: 64, steps: 1, finished: true })));
  });
});
