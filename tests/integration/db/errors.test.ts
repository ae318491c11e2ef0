import { type AddressInfo, createServer } from "node:net";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectTo, db } from "@/lib/db/client";
import { constraintName, databaseErrorKind, isBusy, isRetryable, sqlState } from "@/lib/db/errors";

async function errorOf(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was refused");
}

const raw = (sql: string) => errorOf(() => db.$executeRawUnsafe(sql));

beforeAll(async () => {
  await db.$executeRawUnsafe("create extension if not exists btree_gist");
  await db.$executeRawUnsafe(`create table probe (
    id int primary key, amount int constraint probe_amount check (amount >= 0), during daterange,
    parent int constraint probe_parent references probe,
    constraint probe_during exclude using gist (during with &&))`);
  await db.$executeRawUnsafe("insert into probe values (1, 0, '[2026-01-01,2026-02-01)')");
});

afterAll(async () => {
  await db.$executeRawUnsafe("drop table probe");
});

describe("databaseErrorKind", () => {
  it.each([
    ["unique", "23505", "probe_pkey", "insert into probe values (1, 0)"],
    ["check", "23514", "probe_amount", "insert into probe values (2, -1)"],
    ["foreign-key", "23503", "probe_parent", "insert into probe values (3, 0, null, 9)"],
    [
      "exclusion",
      "23P01",
      "probe_during",
      "insert into probe values (4, 0, '[2026-01-15,2026-03-01)')",
    ],
  ])("reads %s", async (kind, state, constraint, sql) => {
    const error = await raw(sql);
    expect(databaseErrorKind(error)).toBe(kind);
    expect(sqlState(error)).toBe(state);
    expect(constraintName(error)).toBe(constraint);
    expect(isRetryable(error)).toBe(false);
  });

  it("reads a unique violation of a model", async () => {
    const county = { fips: "06075", name: "San Francisco", state: "CA" };
    await db.county.upsert({ where: { fips: county.fips }, create: county, update: {} });
    const error = await errorOf(() => db.county.create({ data: county }));
    expect(databaseErrorKind(error)).toBe("unique");
  });

  it("reads a statement that took too long", async () => {
    const error = await errorOf(() =>
      db.$transaction([
        db.$executeRawUnsafe("set local statement_timeout = 20"),
        db.$executeRawUnsafe("select pg_sleep(5)"),
      ]),
    );
    expect(databaseErrorKind(error)).toBe("timeout");
  });

  it("reads a serialization failure, at a statement and at the commit", async () => {
    await db.$executeRawUnsafe("insert into probe (id, amount) values (10, 1), (11, 1)");
    const serializable = { isolationLevel: "Serializable" } as const;

    const atStatement = await errorOf(() =>
      db.$transaction(async (tx) => {
        await tx.$queryRawUnsafe("select amount from probe where id = 10");
        await db.$executeRawUnsafe("update probe set amount = 2 where id = 10");
        await tx.$executeRawUnsafe("update probe set amount = 3 where id = 10");
      }, serializable),
    );
    expect(databaseErrorKind(atStatement)).toBe("serialization");
    expect(isRetryable(atStatement)).toBe(true);

    const atCommit = await errorOf(() =>
      db.$transaction(async (one) => {
        await one.$queryRawUnsafe("select sum(amount) from probe");
        await db.$transaction(async (two) => {
          await two.$queryRawUnsafe("select sum(amount) from probe");
          await two.$executeRawUnsafe("update probe set amount = 5 where id = 11");
        }, serializable);
        await one.$executeRawUnsafe("update probe set amount = 5 where id = 10");
      }, serializable),
    );
    expect(databaseErrorKind(atCommit)).toBe("serialization");
  });

  it("reads a deadlock", async () => {
    const update = (id: number) => `update probe set amount = amount + 1 where id = ${id}`;
    let arrived = 0;
    let bothHold: () => void;
    const both = new Promise<void>((resolve) => {
      bothHold = resolve;
    });
    const lockBoth = (one: number, other: number) =>
      db.$transaction(async (tx) => {
        await tx.$executeRawUnsafe(update(one));
        arrived += 1;
        if (arrived === 2) bothHold();
        await both;
        await tx.$executeRawUnsafe(update(other));
      });
    const outcomes = await Promise.allSettled([lockBoth(10, 11), lockBoth(11, 10)]);
    const refused = outcomes.filter((outcome) => outcome.status === "rejected");
    expect(refused.map(({ reason }) => databaseErrorKind(reason))).toEqual(["deadlock"]);
    expect(refused.map(({ reason }) => isRetryable(reason))).toEqual([true]);
  });

  it("reads a server that is not there", async () => {
    const nowhere = connectTo("postgresql://portal@127.0.0.1:1/portal");
    expect(databaseErrorKind(await errorOf(() => nowhere.$queryRaw`select 1`))).toBe("refused");
    await nowhere.$disconnect();
  });

  it("takes no other error for the database's", () => {
    expect(databaseErrorKind(new Error("boom"))).toBeUndefined();
    expect(databaseErrorKind(undefined)).toBeUndefined();
    expect(databaseErrorKind("23505")).toBeUndefined();
  });
});

describe("isBusy", () => {
  it("tells a pool whose connections are all taken from a database that cannot be reached", async () => {
    const connectionTimeoutMillis = 50;
    const busy = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
    // The one connection may take its time: only who waits for it shall not.
    const taken = await busy.connect();
    busy.options.connectionTimeoutMillis = connectionTimeoutMillis;
    expect(isBusy(await errorOf(() => busy.connect()))).toBe(true);
    taken.release();
    await busy.end();

    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { port } = silent.address() as AddressInfo;
    const lost = new pg.Pool({ host: "127.0.0.1", port, connectionTimeoutMillis });
    expect(isBusy(await errorOf(() => lost.connect()))).toBe(false);
    await lost.end();
    silent.close();
  });

  it("knows a transaction that waited past its time, and a query that was merely slow", async () => {
    const slow = { timeout: 20 };
    const late = await errorOf(() =>
      db.$transaction(async (tx) => {
        await tx.$executeRawUnsafe("select pg_sleep(0.1)");
        await tx.$executeRawUnsafe("select 1");
      }, slow),
    );
    expect(isBusy(late)).toBe(true);
    expect(isBusy(await raw("insert into probe values (1, 0)"))).toBe(false);
  });
});
