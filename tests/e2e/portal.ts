import { execFile, spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { typescript } from "@/lib/commands/child.mjs";
import { portalEnvironment } from "@/lib/commands/prepare.mjs";
import { testReceiptKey } from "@/tests/receipt-key";
import { cloneDatabase, dropDatabase } from "@/tests/test-databases";
import { testDay } from "@/tests/test-day";

const root = path.resolve(import.meta.dirname, "../..");

/** A running portal with a database of its own. */
export type Portal = {
  url: string;
  databaseUrl: string;
  /** Runs a command of `npm run`, such as `["import", "enrollment", file]`, on its database. */
  command: (args: string[]) => Promise<string>;
  /** Errors that the server logged since the last call. */
  takeErrors: () => string[];
  stop: () => Promise<void>;
};

/** Serves the production build on a copy of the demonstration. */
export async function startPortal(): Promise<Portal> {
  const serverUrl = process.env.E2E_SERVER_URL ?? "";
  const databaseUrl = await cloneDatabase(serverUrl, process.env.E2E_TEMPLATE ?? "");
  const { NODE_OPTIONS: _, ...inherited } = portalEnvironment();
  const env = {
    ...inherited,
    DATABASE_URL: databaseUrl,
    PORTAL_TODAY: testDay,
    PORTAL_DEMO: "1",
    PORTAL_RECEIPT_KEY: testReceiptKey,
    PORTAL_LOG_LEVEL: "info",
    NODE_ENV: "production" as const,
  };
  const server = spawn(process.execPath, [path.join(root, "tests/e2e/serve.mjs")], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors: string[] = [];
  createInterface(server.stderr).on("line", (line) => {
    if (isError(line)) errors.push(line);
  });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(server.stdout).on("line", (line) => {
      const ready = /^ready (\S+)$/.exec(line);
      if (ready?.[1]) resolve(ready[1]);
    });
    server.once("exit", (code) =>
      reject(new Error(`the server ended with ${code}: ${errors.join("\n")}`)),
    );
  });
  return {
    url,
    databaseUrl,
    command: async (args) => {
      const main = [...typescript, "lib/commands/main.ts", ...args];
      const { stdout } = await promisify(execFile)(process.execPath, main, { cwd: root, env });
      return stdout;
    },
    takeErrors: () => {
      const taken = errors;
      errors = [];
      return taken;
    },
    stop: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
      await dropDatabase(serverUrl, databaseUrl);
    },
  };
}

/** A line of the log at level error, or what reached standard error without being a line of it. */
function isError(line: string): boolean {
  try {
    return JSON.parse(line).level === "error";
  } catch {
    return line.trim() !== "";
  }
}
