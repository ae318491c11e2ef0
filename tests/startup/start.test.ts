import { statSync } from "node:fs";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { holdEmbedded, releaseEmbedded } from "@/lib/db/embedded/server";
import { cloneDatabase, dropDatabase } from "@/tests/test-databases";
import { Checkout, freePort, occupyPort } from "./checkout";
import { startSystemPostgres, systemPostgres } from "./system-postgres";

// One copy of the project, taken through its life: each test finds what the one before it left.
const checkout = new Checkout();
afterEach(() => checkout.killAll());
afterAll(() => checkout.remove());

async function readiness(url: string) {
  const answer = await fetch(`${url}/api/ready`);
  expect(answer.status).toBe(200);
  return answer.json();
}

const ready = /^ready (http:\/\/127\.0\.0\.1:(\d+))$/m;
const isUp = { status: "ready", database: "reachable", migrations: "applied" };

/** What a start prints when it does more than is needed. */
const work = /Installing|Generating|Demonstration|migrations|Building/;

async function countOf(databaseUrl: string, table: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int from ${table}`);
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
}

describe("npm start, in a folder that only its owner may enter", () => {
  beforeAll(() => {
    expect(statSync(checkout.folder).mode & 0o077).toBe(0);
  });

  it("survives a kill while it loads the demonstration, and one while it builds", async () => {
    const first = checkout.start({ PORT: await freePort() });
    await first.line(/^Demonstration: /m);
    await first.killAll();

    const second = checkout.start({ PORT: await freePort() });
    await second.line(/^Building the site/m);
    expect(second.output()).not.toContain("Installing packages");
    await second.killAll();
  });

  it("then serves, with sign-ins printed and the address last", async () => {
    const run = checkout.start({ PORT: await freePort() });
    const [, url = ""] = await run.line(ready);
    // Before the first request, of which the log tells.
    const said = run.output();
    expect(said.trimEnd()).toMatch(/ready http:\S+$/);
    expect(said).not.toContain("Demonstration");
    expect(await readiness(url)).toMatchObject(isUp);
    expect((await fetch(url)).status).toBe(200);
    await run.killAll();
  });

  it("starts again after a kill while it served, doing nothing twice; takes the next free port", async () => {
    const busy = await occupyPort();
    const run = checkout.start({ PORT: String(busy.port) });
    const [, url = "", port] = await run.line(ready);
    expect(Number(port)).toBeGreaterThan(busy.port);
    expect(run.output()).toContain(`Port ${busy.port} is taken by another program`);
    expect(run.output()).not.toMatch(work);
    expect(await readiness(url)).toMatchObject(isUp);

    const second = checkout.start({ PORT: String(busy.port) });
    const [, secondUrl = ""] = await second.line(ready);
    expect(secondUrl).not.toBe(url);
    expect(await readiness(secondUrl)).toMatchObject(isUp);

    await run.stop("SIGTERM");
    expect(await readiness(secondUrl)).toMatchObject(isUp);
    await second.stop("SIGTERM");
    expect(run.leavesProcesses() || second.leavesProcesses()).toBe(false);
    busy.server.close();
  });

  it("ends cleanly on SIGINT, once or twice", async () => {
    const run = checkout.start({ PORT: await freePort() });
    await run.line(ready);
    const ended = run.stop("SIGINT");
    await run.line(/Stopping/);
    run.stop("SIGINT");
    await ended;
    expect(run.leavesProcesses()).toBe(false);
  });

  it.each([
    ["PORT", "abc"],
    ["DATABASE_URL", "mysql://somewhere/portal"],
    ["PORTAL_TODAY", "2026-02-31"],
    ["PORTAL_DEMO", "maybe"],
  ])("names a bad %s in one line, and starts nothing", async (name, value) => {
    const run = checkout.start({ [name]: value });
    expect(await run.ended).not.toBe(0);
    const lines = run.output().split("\n");
    expect(lines.filter((line) => line.startsWith(name))).toHaveLength(1);
    expect(run.output()).not.toMatch(work);
    expect(run.leavesProcesses()).toBe(false);
  });
});

describe("npm start, with DATABASE_URL", () => {
  const dataDir = ".data/test";

  it("fills and serves another server's database, and no demonstration if told so", async () => {
    const server = await holdEmbedded(dataDir, "fast");
    const databaseUrl = await cloneDatabase(server.url("postgres"), "template0");
    const settings = { DATABASE_URL: databaseUrl, PORT: await freePort(), PORTAL_DEMO: "0" };
    const run = checkout.start(settings);
    const [, url = ""] = await run.line(ready);
    expect(run.output()).toContain("npm run import -- enrollment");
    expect(run.output()).not.toContain("PostgreSQL started");
    expect(await readiness(url)).toMatchObject(isUp);
    expect(await countOf(databaseUrl, "member")).toBe(0);
    await run.stop("SIGTERM");
    await dropDatabase(server.url("postgres"), databaseUrl);
    await releaseEmbedded(dataDir);
  });

  const bin = systemPostgres();
  it.skipIf(bin === undefined)("works on the system's own PostgreSQL", async () => {
    const server = await startSystemPostgres(bin ?? "");
    const run = checkout.start({ DATABASE_URL: server.url, PORT: await freePort() });
    const [, url = ""] = await run.line(ready);
    expect(await readiness(url)).toMatchObject(isUp);
    expect(await countOf(server.url, "member")).toBeGreaterThan(400);
    await run.stop("SIGTERM");
    expect(run.leavesProcesses()).toBe(false);
    server.stop();
  });

  it("says in one line that a database cannot be reached", async () => {
    const run = checkout.start({ DATABASE_URL: "postgresql://portal:secret@127.0.0.1:1/portal" });
    expect(await run.ended).not.toBe(0);
    expect(run.output()).toContain("The database cannot be reached");
    expect(run.output()).not.toContain("secret");
  });
});
