// Locks and presence between processes of one machine, in files that outlive a `kill -9` harmlessly:
// each names its process so exactly (id and start) that a dead or reused one is recognized.
// Needs nothing but Node.js, since it guards the installation itself.
import { spawnSync } from "node:child_process";
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * What tells a process from every other one, past and future.
 * @param {number} pid
 * @returns {string | undefined} undefined when no such process runs
 */
export function processIdentity(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ESRCH") return undefined;
  }
  if (process.platform === "linux") {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (fields[0] === "Z") return undefined;
      const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      return `${pid} ${fields[19]} ${boot}`;
    } catch {
      return undefined;
    }
  }
  if (process.platform === "win32") return `${pid}`;
  const started = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return started.status === 0 ? `${pid} ${started.stdout.trim()}` : undefined;
}

/** @param {string} file @returns {{ pid: number, identity: string, note?: string } | undefined} */
function readOwner(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {{ pid: number, identity: string } | undefined} owner */
function isAlive(owner) {
  return owner !== undefined && processIdentity(owner.pid) === owner.identity;
}

/** @param {string} file @returns {boolean} whether this process now holds the lock */
function tryLock(file) {
  const mine = `${file}.${process.pid}`;
  const identity = processIdentity(process.pid);
  writeFileSync(mine, JSON.stringify({ pid: process.pid, identity }));
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Removes a lock whose process is gone. One at a time, lest a fresh lock be taken for the old. */
function clearStale(/** @type {string} */ file) {
  const guard = `${file}.clearing`;
  try {
    mkdirSync(guard);
  } catch {
    try {
      if (Date.now() - statSync(guard).mtimeMs > 10_000) rmdirSync(guard);
    } catch {
      // Somebody else was quicker.
    }
    return;
  }
  try {
    if (!isAlive(readOwner(file))) rmSync(file, { force: true });
  } finally {
    rmdirSync(guard);
  }
}

/**
 * Waits for a lock and holds it until the returned function is called or the process ends.
 * @param {string} file
 * @param {(pid: number) => void} [onWait] called once, with the process that is waited for
 * @returns {Promise<() => void>}
 */
export async function lock(file, onWait) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (let told = false; !tryLock(file); ) {
    const owner = readOwner(file);
    if (isAlive(owner)) {
      if (!told) onWait?.(/** @type {{ pid: number }} */ (owner).pid);
      told = true;
      await sleep(200);
    } else {
      clearStale(file);
    }
  }
  let held = true;
  return () => {
    if (held) rmSync(file, { force: true });
    held = false;
  };
}

/**
 * Notes that a process uses something, until `leave` is called for it or it ends.
 * @param {string} folder
 * @param {{ pid?: number, note?: string }} [who] this process unless said otherwise; the note is for the others
 */
export function arrive(folder, { pid = process.pid, note } = {}) {
  mkdirSync(folder, { recursive: true });
  const identity = processIdentity(pid);
  writeFileSync(path.join(folder, String(pid)), JSON.stringify({ pid, identity, note }));
}

/** @param {string} folder @param {number} [pid] */
export function leave(folder, pid = process.pid) {
  rmSync(path.join(folder, String(pid)), { force: true });
}

/**
 * The living processes that use something; the dead ones' notes are cleared.
 * @param {string} folder
 * @returns {{ pid: number, note?: string }[]}
 */
export function present(folder) {
  let names;
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const file = path.join(folder, name);
    const owner = readOwner(file);
    if (owner && isAlive(owner)) return [{ pid: owner.pid, note: owner.note }];
    rmSync(file, { force: true });
    return [];
  });
}
