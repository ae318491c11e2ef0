import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cleanEnvironment } from "@/lib/commands/child.mjs";

const root = path.resolve(import.meta.dirname, "../..");

/** A run of `npm start`, in a process group of its own. */
export type Run = {
  /** Everything printed by now. */
  output: () => string;
  /** Waits for a line that matches; rejects when the run ends without it. */
  line: (pattern: RegExp) => Promise<RegExpMatchArray>;
  /** Sends npm a signal, as a process manager would, and waits for its end. */
  stop: (signal: NodeJS.Signals) => Promise<number | null>;
  /** Waits for the end by itself. */
  ended: Promise<number | null>;
  /** `kill -9` of npm and all that it started, the database too. */
  killAll: () => Promise<void>;
  /** Whether any process of the run still lives, its database's server included. */
  leavesProcesses: () => boolean;
};

/** A copy of the project as git would hand it over, in a folder that only its owner may enter. */
export class Checkout {
  readonly folder = mkdtempSync(path.join(tmpdir(), "portal-startup-"));
  private readonly runs: Run[] = [];

  constructor() {
    const files = execFileSync(
      "git",
      ["-c", "safe.directory=*", "ls-files", "-coz", "--exclude-standard"],
      {
        cwd: root,
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    for (const file of files.split("\0").filter(Boolean)) {
      cpSync(path.join(root, file), path.join(this.folder, file));
    }
    // Tests begin by installing, as a start does: where links can be made, that was proof enough.
    try {
      execFileSync("cp", ["-al", "node_modules", this.folder], { cwd: root, stdio: "ignore" });
    } catch {
      rmSync(path.join(this.folder, "node_modules"), { recursive: true, force: true });
    }
  }

  start(settings: Record<string, string> = {}): Run {
    const own = Object.entries(cleanEnvironment()).filter(
      ([name]) => !/^(PORTAL_|PORT$|DATABASE_URL$|NEXTAUTH_|TEST_SCALE$|VITEST|TZ$)/.test(name),
    );
    const npm = spawn("npm", ["start"], {
      cwd: this.folder,
      env: { ...Object.fromEntries(own), ...settings } as NodeJS.ProcessEnv,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const group = npm.pid ?? 0;
    let output = "";
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.on("data", (chunk) => {
        output += chunk;
      });
    }
    const ended = new Promise<number | null>((resolve) => npm.once("close", resolve));
    let over = false;
    ended.then(() => {
      over = true;
    });
    const run: Run = {
      output: () => output,
      ended,
      line: async (pattern) => {
        for (;;) {
          const match = output.match(pattern);
          if (match) return match;
          if (over) throw new Error(`npm start ended without ${pattern}:\n${output}`);
          await sleep(50);
        }
      },
      stop: (signal) => {
        npm.kill(signal);
        return ended;
      },
      killAll: async () => {
        signalIfAlive(-group, "SIGKILL");
        const server = this.databaseProcess();
        if (server) signalIfAlive(server, "SIGKILL");
        await ended;
      },
      leavesProcesses: () => {
        const server = this.databaseProcess();
        return isAlive(-group) || (server !== undefined && isAlive(server));
      },
    };
    this.runs.push(run);
    return run;
  }

  /** Where the embedded server keeps its files, which is elsewhere where root alone may enter. */
  private databaseFolder(): string | undefined {
    try {
      const data = path.join(this.folder, ".data");
      const { folder } = JSON.parse(readFileSync(path.join(data, "postgres.json"), "utf8"));
      return path.resolve(data, folder);
    } catch {
      return undefined;
    }
  }

  private databaseProcess(): number | undefined {
    const folder = this.databaseFolder();
    try {
      return folder
        ? Number.parseInt(readFileSync(`${folder}/data/postmaster.pid`, "utf8"), 10)
        : undefined;
    } catch {
      return undefined;
    }
  }

  /** Ends what a failed test left running, lest the next one finds it. */
  async killAll(): Promise<void> {
    for (const run of this.runs.splice(0)) await run.killAll();
  }

  async remove(): Promise<void> {
    await this.killAll();
    const folder = this.databaseFolder();
    if (folder) rmSync(folder, { recursive: true, force: true });
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It is gone already.
  }
}

/** Listens on a free port, so that nobody else can. */
export async function occupyPort(): Promise<{ port: number; server: Server }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : 0, server };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<string> {
  const { port, server } = await occupyPort();
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}
