import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { migrate } from "@/lib/db/migrate";
import { listMigrations } from "@/lib/db/migrations";
import { seedDemonstration } from "@/prisma/seed/index";
import { testReceiptKey } from "@/tests/receipt-key";

async function withServer<T>(serverUrl: string, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = name;
  return url.href;
}

/** Makes a template under its final name only when it is whole, and only once. */
export async function template(
  serverUrl: string,
  name: string,
  fill: (databaseUrl: string) => Promise<void>,
): Promise<string> {
  return withServer(serverUrl, async (client) => {
    // Two test runs at once: the second waits and finds the first's.
    await client.query("select pg_advisory_lock(hashtext($1))", [name]);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount) return name;
    const partial = `${name}_partial`;
    await client.query(`drop database if exists ${partial} with (force)`);
    await client.query(`create database ${partial}`);
    await fill(databaseUrl(serverUrl, partial));
    await client.query(`alter database ${partial} rename to ${name}`);
    return name;
  });
}

/** An empty database at this build's schema; named for its migrations, so that it is made once. */
export function migratedTemplate(serverUrl: string): Promise<string> {
  const scripts = listMigrations().map(({ name, script }) => `${name}\n${script}`);
  const digest = createHash("sha256").update(scripts.join("\n")).digest("hex").slice(0, 16);
  return template(serverUrl, `migrated_${digest}`, async (url) => {
    await migrate(url);
  });
}

/** A database with the demonstration as it is on a day; named for all that goes into it. */
export function demonstrationTemplate(serverUrl: string, day: string): Promise<string> {
  const paths = [
    "prisma/migrations",
    "prisma/seed",
    "prisma/data",
    "lib/plan",
    "lib/referrals",
    "lib/cases",
    "lib/receipts",
  ];
  return template(serverUrl, `demonstration_${digestOf(paths, day)}`, async (url) => {
    await migrate(url);
    await seedDemonstration(url, {
      today: Temporal.PlainDate.from(day),
      receiptKey: testReceiptKey,
    });
  });
}

/** A database that is filled once, to be read only; named for all that goes into it. */
export async function keptDatabase(
  serverUrl: string,
  kept: { name: string; paths: readonly string[]; fill: (url: string) => Promise<void> },
): Promise<string> {
  const name = `${kept.name}_${digestOf(kept.paths, kept.name)}`;
  return databaseUrl(serverUrl, await template(serverUrl, name, kept.fill));
}

function digestOf(paths: readonly string[], more: string): string {
  const digest = createHash("sha256").update(more);
  for (const folder of paths) {
    for (const file of filesIn(folder)) digest.update(file).update(readFileSync(file));
  }
  return digest.digest("hex").slice(0, 16);
}

function filesIn(folder: string): string[] {
  if (statSync(folder).isFile()) return [folder];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

const prefix = "scratch_";

/** A database of its own, copied from a template. */
export async function cloneDatabase(serverUrl: string, from: string): Promise<string> {
  const name = `${prefix}${process.pid}_${crypto.randomUUID().replaceAll("-", "")}`;
  await withServer(serverUrl, (client) => client.query(`create database ${name} template ${from}`));
  return databaseUrl(serverUrl, name);
}

/** Removes a cloned database, whoever is still connected. */
export async function dropDatabase(serverUrl: string, url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await withServer(serverUrl, (client) =>
    client.query(`drop database if exists ${name} with (force)`),
  );
}

/** Removes what killed test runs left; databases in use by another run stay. */
export async function dropLeftovers(serverUrl: string): Promise<void> {
  await withServer(serverUrl, async (client) => {
    const { rows } = await client.query<{ name: string; pid: number }>(
      `select datname as name, split_part(datname, '_', 2)::int as pid
       from pg_database where datname like '${prefix}%'`,
    );
    for (const { name, pid } of rows) {
      if (!isRunning(pid)) await client.query(`drop database if exists ${name} with (force)`);
    }
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
