import "server-only";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync } from "node:fs";

/** The account that PostgreSQL runs under: this process's own, unless that is root. */
export type ServerAccount = { uid: number; gid: number } | undefined;

/** PostgreSQL refuses to run as root, so root hands it to `nobody`; no user needs to be created. */
export function serverAccount(): ServerAccount {
  if (process.getuid?.() !== 0) return undefined;
  const id = (kind: string) => {
    const { stdout } = spawnSync("id", [kind, "nobody"], { encoding: "utf8" });
    return /^\d+\s*$/.test(stdout ?? "") ? Number(stdout) : 65_534;
  };
  return { uid: id("-u"), gid: id("-g") };
}

const systemFolder = "/var/lib/hmo-member-portal";

/**
 * Where the server's files go: the folder asked for, if the server's account can reach it; else one
 * of the system's, since `nobody` cannot enter a folder that only root may.
 */
export function reachableFolder(folder: string, account: ServerAccount): string {
  mkdirSync(folder, { recursive: true });
  if (account === undefined) return folder;
  const entered = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...account, cwd: "/" });
  if (entered.status === 0) return folder;
  mkdirSync(systemFolder, { recursive: true });
  chmodSync(systemFolder, 0o755);
  return systemFolder;
}
