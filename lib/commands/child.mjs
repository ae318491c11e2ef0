// Child processes of the commands, which need nothing but Node.js.
import { spawn } from "node:child_process";
import path from "node:path";

/** The checkout: where `package.json` stands. */
export const root = path.resolve(import.meta.dirname, "../..");

/**
 * This process's environment without what npm and a shell put there for it alone: a child that
 * inherits NODE_ENV=production installs no build tools, one that inherits npm_config_* may install
 * elsewhere.
 * @param {Record<string, string | undefined>} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function cleanEnvironment(more = {}) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_/i.test(name) && name !== "NODE_ENV",
  );
  return { ...Object.fromEntries(kept), NEXT_TELEMETRY_DISABLED: "1", ...more };
}

/** How TypeScript is run: by tsx, and with the server's half of packages that have two. */
export const typescript = ["--conditions=react-server", "--import", "tsx"];

/** A step that failed, in words for the person at the terminal. */
export class StepFailed extends Error {
  /** @param {string} message @param {number} [exitCode] */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** Ends the children that a stopping command leaves behind. */
export function endChildren() {
  for (const child of running) child.kill("SIGTERM");
}

/**
 * Runs a program to its end. `show` says what becomes of its output: all of it is shown, or only if
 * the program fails, or it goes to a file that is open for writing.
 * @param {string} program
 * @param {string[]} args
 * @param {{
 *   env: NodeJS.ProcessEnv,
 *   show?: "all" | "on failure" | number,
 *   onMessage?: (message: unknown) => void,
 *   detached?: boolean,
 * }} options
 * @returns {Promise<number>} its exit code
 */
export async function run(program, args, { env, show = "all", onMessage, detached = false }) {
  // What a command prints on standard output is its answer; steps report on standard error.
  const output = typeof show === "number" ? show : show === "all" ? 2 : "pipe";
  const child = spawn(program, args, {
    cwd: root,
    env,
    detached,
    stdio: ["ignore", output, output, ...(onMessage ? ["ipc"] : [])],
    windowsHide: true,
  });
  /** @type {Buffer[]} */
  const kept = [];
  child.stdout?.on("data", (chunk) => kept.push(chunk));
  child.stderr?.on("data", (chunk) => kept.push(chunk));
  if (onMessage) child.on("message", onMessage);
  running.add(child);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (exit, signal) => resolve(exit ?? (signal ? 1 : 0)));
    });
    // What was ended on purpose did not fail.
    if (code !== 0 && !child.killed) process.stderr.write(Buffer.concat(kept));
    return code;
  } finally {
    running.delete(child);
  }
}
