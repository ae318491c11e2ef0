import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { holdEmbedded, releaseEmbedded } from "@/lib/db/embedded/server";

// One server, taken through its life: making one takes longer than all else here.
let dataDir: string;
let folder: string | undefined;

beforeAll(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), "portal-embedded-"));
  chmodSync(dataDir, 0o755); // so that the server's account may enter it, whoever runs the tests
});

afterEach(() => releaseEmbedded(dataDir));

afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
});

async function hold() {
  const server = await holdEmbedded(dataDir, "durable");
  folder = server.folder;
  const pidFile = path.join(folder, "data", "postmaster.pid");
  return { ...server, pidFile, pid: Number.parseInt(readFileSync(pidFile, "utf8"), 10) };
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("the embedded server", () => {
  it("keeps its data over a stop and a start, and its port while that is free", async () => {
    const first = await hold();
    await query(first.url("portal"), "create table stopped as select 7 as number");
    await releaseEmbedded(dataDir);
    await expect(query(first.url("portal"), "select 1")).rejects.toThrow(/ECONNREFUSED/);

    const second = await hold();
    expect(second.started).toBe(true);
    expect(second.url("portal")).toBe(first.url("portal"));
    expect(await query(second.url("portal"), "select number from stopped")).toEqual([
      { number: 7 },
    ]);
  });

  it("is shared by those who hold it, and stopped by the last", async () => {
    const first = await holdEmbedded(dataDir, "durable", process.ppid);
    const second = await hold();
    expect(second.started).toBe(false);
    await releaseEmbedded(dataDir, process.ppid);
    expect(await query(first.url("portal"), "select 1 as one")).toEqual([{ one: 1 }]);
    await releaseEmbedded(dataDir);
    await expect(query(first.url("portal"), "select 1")).rejects.toThrow(/ECONNREFUSED/);
  });

  it("comes back after kill -9, with what was committed", async () => {
    const first = await hold();
    await query(first.url("portal"), "create table killed as select 7 as number");
    process.kill(first.pid, "SIGKILL");
    const second = await hold();
    expect(second.pid).not.toBe(first.pid);
    expect(await query(second.url("portal"), "select number from killed")).toEqual([{ number: 7 }]);
  });

  it("takes a note of a process that is another program by now for what it is", async () => {
    const first = await hold();
    await releaseEmbedded(dataDir);
    // As a killed server leaves it, with its number given to somebody else meanwhile.
    const note = [process.pid, "", 0, 1, "", "127.0.0.1", "", "ready"].join("\n");
    writeFileSync(first.pidFile, note);
    const second = await hold();
    expect(await query(second.url("portal"), "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("moves with its data folder", async () => {
    const first = await hold();
    expect(first.folder.startsWith(dataDir)).toBe(true);
    await query(first.url("portal"), "create table moved as select 7 as number");
    await releaseEmbedded(dataDir);
    const moved = `${dataDir}-moved`;
    renameSync(dataDir, moved);
    dataDir = moved;
    const second = await hold();
    expect(await query(second.url("portal"), "select number from moved")).toEqual([{ number: 7 }]);
  });

  it("asks everybody for the password that was made for it", async () => {
    const { url } = await hold();
    const guess = url("portal").replace(/:[^:@]+@/, ":guess@");
    await expect(query(guess, "select 1")).rejects.toThrow(/password authentication failed/);
  });
});
