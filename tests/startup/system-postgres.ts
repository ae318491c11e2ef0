import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { serverAccount } from "@/lib/db/embedded/account";
import { freePort } from "./checkout";

/** Where PostgreSQL's programs are on this machine, if it has a version that the portal supports. */
export function systemPostgres(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const folders = [
    ...(existsSync(debian)
      ? readdirSync(debian).map((name) => path.join(debian, name, "bin"))
      : []),
    ...(process.env.PATH ?? "").split(path.delimiter),
  ];
  return folders.find((folder) => {
    if (!existsSync(path.join(folder, "pg_ctl")) || !existsSync(path.join(folder, "initdb"))) {
      return false;
    }
    const { stdout } = spawnSync(path.join(folder, "pg_ctl"), ["--version"], { encoding: "utf8" });
    return Number(/\d+/.exec(stdout)?.[0]) >= 15;
  });
}

/** Starts a server of the system's PostgreSQL with an empty database. */
export async function startSystemPostgres(bin: string) {
  const account = serverAccount();
  const folder = mkdtempSync(path.join(tmpdir(), "portal-postgres-"));
  if (account) chownSync(folder, account.uid, account.gid);
  const options = { ...account, cwd: "/", stdio: "ignore" } as const;
  const data = path.join(folder, "data");
  const port = await freePort();
  execFileSync(
    path.join(bin, "initdb"),
    ["-D", data, "-U", "portal", "-A", "trust", "-E", "UTF8", "--locale=C"],
    options,
  );
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  execFileSync(
    path.join(bin, "pg_ctl"),
    ["-D", data, "-o", settings, "-l", path.join(folder, "log"), "-w", "start"],
    options,
  );
  return {
    url: `postgresql://portal@127.0.0.1:${port}/postgres`,
    stop: () => {
      execFileSync(
        path.join(bin, "pg_ctl"),
        ["-D", data, "-m", "immediate", "-w", "stop"],
        options,
      );
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
