import "server-only";
import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";
import { arrive, leave, lock, present } from "@/lib/commands/process-lock.mjs";
import { reachableFolder, type ServerAccount, serverAccount } from "@/lib/db/embedded/account";
import { installBinaries } from "@/lib/db/embedded/binaries";

const run = promisify(execFile);

/** What is remembered between starts, in `postgres.json` of the data folder. */
type Remembered = { folder: string; port: number; password: string };

export type EmbeddedServer = {
  /** Connection URL of one database of the server, as its superuser. */
  url: (database: string) => string;
  /** Where the server keeps its files: not the data folder, where its account cannot reach that. */
  folder: string;
  /** False where it ran already. */
  started: boolean;
};

/**
 * `durable` for what must survive a power cut; `fast` for tests, whose databases nobody misses.
 */
export type Durability = "durable" | "fast";

const settings: Record<Durability, string[]> = {
  durable: ["max_connections = 100", "shared_buffers = 128MB"],
  fast: [
    "max_connections = 200",
    // Memory is taken as it is used: a bench's directory of a million roles wants to be kept in it.
    "shared_buffers = 2GB",
    "fsync = off",
    "synchronous_commit = off",
    "full_page_writes = off",
  ],
};

const users = (dataDir: string) => path.join(dataDir, "postgres-users");
const exclusively = (dataDir: string) => lock(path.join(dataDir, "postgres.lock"));

/**
 * Starts the PostgreSQL that comes with the portal, or takes over the one that already runs on the
 * data folder (a second command, or what a killed one left behind). Listens on loopback only, with
 * a password made for this folder. Every holder (this process, or the one named) is released by
 * `releaseEmbedded` or by its end; the last release stops the server.
 */
export async function holdEmbedded(
  dataDir: string,
  durability: Durability,
  holder = process.pid,
): Promise<EmbeddedServer> {
  const unlock = await exclusively(dataDir);
  try {
    arrive(users(dataDir), { pid: holder });
    const account = serverAccount();
    const base = reachableFolder(dataDir, account);
    const bin = installBinaries(base);
    const known = recall(dataDir) ?? {
      folder: path.join(base, `postgres-${randomBytes(6).toString("hex")}`),
      port: 0,
      password: randomBytes(24).toString("base64url"),
    };
    remember(dataDir, known);
    await initialize(bin, known, account);
    const started = !(await adopt(known));
    if (started) {
      known.port = (await isFree(known.port)) ? known.port : await freePort();
      remember(dataDir, known);
      await start(bin, known, account, durability);
    }
    return { url: (database) => urlOf(known, database), folder: known.folder, started };
  } finally {
    unlock();
  }
}

/** Gives the server up, for this process or the one named; the last holder stops it. */
export async function releaseEmbedded(dataDir: string, holder = process.pid): Promise<void> {
  const unlock = await exclusively(dataDir);
  try {
    leave(users(dataDir), holder);
    const known = recall(dataDir);
    if (present(users(dataDir)).length > 0 || !known || !postmaster(known)) return;
    const account = serverAccount();
    const bin = installBinaries(reachableFolder(dataDir, account));
    await pgCtl(bin, account, ["stop", "-D", cluster(known), "-m", "fast", "-w", "-t", "30"]);
  } finally {
    unlock();
  }
}

const cluster = (known: Remembered) => path.join(known.folder, "data");

function urlOf({ port, password }: Remembered, database: string): string {
  return `postgresql://portal:${password}@127.0.0.1:${port}/${database}`;
}

function recall(dataDir: string): Remembered | undefined {
  try {
    const known = JSON.parse(readFileSync(path.join(dataDir, "postgres.json"), "utf8"));
    return { ...known, folder: path.resolve(dataDir, known.folder) };
  } catch {
    return undefined;
  }
}

function remember(dataDir: string, known: Remembered): void {
  const file = path.join(dataDir, "postgres.json");
  const inside = path.relative(dataDir, known.folder);
  // Relative where it can be, so that the data folder may be moved.
  const folder = inside.startsWith("..") ? known.folder : inside;
  writeFileSync(`${file}.new`, JSON.stringify({ ...known, folder }, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** Creates the cluster beside its place and moves it there, so that a kill leaves none or all. */
async function initialize(bin: string, known: Remembered, account: ServerAccount): Promise<void> {
  if (existsSync(cluster(known))) return;
  const partial = path.join(known.folder, "data.partial");
  const passwordFile = path.join(known.folder, "password");
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(known.folder, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, known.password, { mode: 0o600 });
  if (account) {
    for (const file of [known.folder, passwordFile]) chownSync(file, account.uid, account.gid);
  }
  try {
    await run(
      path.join(bin, "initdb"),
      [
        ...["-D", partial, "-U", "portal", "--auth=scram-sha-256", `--pwfile=${passwordFile}`],
        // The same letters and order on every system, whatever locales it has.
        ...["-E", "UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
      ],
      { ...account, cwd: path.parse(bin).root },
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(path.join(partial, "postgresql.conf"), "include 'portal.conf'\n", { flag: "a" });
  renameSync(partial, cluster(known));
}

/** The process and port that the cluster's server runs with, as its own file says. */
function postmaster(known: Remembered): { pid: number; port: number } | undefined {
  try {
    const lines = readFileSync(path.join(cluster(known), "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return undefined;
  }
}

/**
 * Takes over a server that runs on the cluster. A `postmaster.pid` whose process is gone, or is some
 * other program by now, is cleared; a server that comes up or goes down is waited for.
 */
async function adopt(known: Remembered): Promise<boolean> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const running = postmaster(known);
    if (!running) return false;
    const answer = await ask(known, running.port);
    if (answer === "ours") {
      known.port = running.port;
      return true;
    }
    if (answer === "nobody" && !(await isPostgres(running.pid))) {
      rmSync(path.join(cluster(known), "postmaster.pid"), { force: true });
      return false;
    }
    await sleep(100);
  }
  throw new Error(`The PostgreSQL server in ${known.folder} runs, but does not answer.`);
}

async function ask(known: Remembered, port: number): Promise<"ours" | "busy" | "nobody"> {
  const client = new pg.Client({
    connectionString: urlOf({ ...known, port }, "postgres"),
    connectionTimeoutMillis: 2_000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return "ours";
  } catch (error) {
    const code: unknown = Reflect.get(error as Error, "code");
    // Starting up, shutting down, out of connections: a server of ours all the same.
    return code === "57P03" || code === "53300" ? "busy" : "nobody";
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform === "win32") {
    const { stdout } = await run("tasklist", ["/FI", `PID eq ${pid}`, "/NH"]);
    return stdout.includes("postgres");
  }
  // Not every Linux has `ps`.
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("postgres");
    } catch {
      return false;
    }
  }
  return run("ps", ["-o", "comm=", "-p", String(pid)]).then(
    ({ stdout }) => stdout.includes("postgres"),
    () => false,
  );
}

async function start(
  bin: string,
  known: Remembered,
  account: ServerAccount,
  durability: Durability,
): Promise<void> {
  writeFileSync(
    path.join(cluster(known), "portal.conf"),
    [
      "# Written anew at every start.",
      `port = ${known.port}`,
      "listen_addresses = '127.0.0.1'",
      // Their paths may not be longer than 107 bytes; the address above needs no path.
      "unix_socket_directories = ''",
      "timezone = 'UTC'",
      "lc_messages = 'C'",
      "log_min_messages = warning",
      // Statements and details hold members' data.
      "log_min_error_statement = panic",
      "log_error_verbosity = terse",
      ...settings[durability],
      "",
    ].join("\n"),
  );
  const log = path.join(known.folder, "server.log");
  const args = ["start", "-D", cluster(known), "-l", log, "-w", "-t", "60"];
  for (let attempt = 1; ; attempt += 1) {
    try {
      await pgCtl(bin, account, args);
      break;
    } catch (error) {
      // The children of a killed server hold its memory for a moment.
      if (attempt === 5) throw new Error(`PostgreSQL does not start; see ${log}`, { cause: error });
      await sleep(1_000);
    }
  }
  await createDatabase(known);
}

async function createDatabase(known: Remembered): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(known, "postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("select from pg_database where datname = 'portal'");
    if (rowCount === 0) await client.query("create database portal");
  } finally {
    await client.end();
  }
}

/** `pg_ctl start` leaves its server with the standard streams, so none of ours may be among them. */
async function pgCtl(bin: string, account: ServerAccount, args: string[]): Promise<void> {
  const child = spawn(path.join(bin, "pg_ctl"), args, {
    ...account,
    cwd: path.parse(bin).root,
    stdio: "ignore",
    windowsHide: true,
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code !== 0) throw new Error(`pg_ctl ${args[0]} ended with ${code}`);
}

async function isFree(port: number): Promise<boolean> {
  return port !== 0 && (await listenOnce(port)) === port;
}

async function freePort(): Promise<number> {
  return (await listenOnce(0)) ?? 0;
}

/** Listens for a moment; the port that was had, or undefined if it was taken. */
function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(undefined));
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" ? address?.port : undefined));
    });
  });
}
