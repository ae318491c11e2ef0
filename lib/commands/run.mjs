// `node lib/commands/run.mjs NAME ARGUMENT …`: one of the commands in `main.ts`, from a bare clone.
import { spawn } from "node:child_process";
import { root, StepFailed, typescript } from "./child.mjs";
import {
  ensureGenerated,
  ensureInstalled,
  lockCheckout,
  portalEnvironment,
  say,
} from "./prepare.mjs";

try {
  const unlock = await lockCheckout();
  try {
    await ensureInstalled();
    await ensureGenerated();
  } finally {
    unlock();
  }
  const child = spawn(
    process.execPath,
    [...typescript, "lib/commands/main.ts", ...process.argv.slice(2)],
    { cwd: root, env: portalEnvironment(), stdio: "inherit", windowsHide: true },
  );
  // The terminal signals the whole group; what is sent to this process alone is handed on.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => {
    child.once("close", (code) => resolve(code ?? 1));
  });
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  say(error.message);
  process.exitCode = error.exitCode;
}
