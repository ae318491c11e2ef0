// `npm start` and `npm run dev`: from a bare clone to a served portal, doing only what is needed.
import { endChildren, root, run, StepFailed, typescript } from "./child.mjs";
import {
  ensureBuilt,
  ensureGenerated,
  ensureInstalled,
  keepBuild,
  lockCheckout,
  portalEnvironment,
  say,
} from "./prepare.mjs";

const development = process.argv.includes("--dev");

/** What must be undone at the end, last first. @type {(() => unknown)[]} */
const undo = [];
let stopping = false;

/** @param {number} exitCode */
async function stop(exitCode) {
  if (stopping) return;
  stopping = true;
  endChildren();
  while (undo.length > 0) {
    try {
      await undo.pop()?.();
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  }
  process.exit(exitCode);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (!stopping) say("Stopping …");
    stop(0);
  });
}

const setup = [...typescript, "lib/commands/main.ts", "setup"];

/**
 * Opens, migrates and fills the database in a process of its own, which may use TypeScript.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import("./setup.ts").Prepared>}
 */
async function prepareDatabase(env) {
  /** @type {import("./setup.ts").Prepared | undefined} */
  let prepared;
  // In a group of its own, so that a second Ctrl-C does not kill it while it stops the database.
  const close = () =>
    run(process.execPath, [...setup, "close", `${process.pid}`], { env, detached: true });
  undo.push(close);
  const code = await run(process.execPath, [...setup, "open", `${process.pid}`], {
    env,
    onMessage: (message) => {
      prepared = /** @type {import("./setup.ts").Prepared} */ (message);
    },
  });
  // A setting that it cannot read: it opened nothing, and said why.
  if (code === 2) {
    undo.splice(undo.indexOf(close), 1);
    throw new StepFailed("", code);
  }
  if (code !== 0 || !prepared) throw new StepFailed("The portal was not started.", code || 1);
  return prepared;
}

async function start() {
  const unlock = await lockCheckout();
  undo.push(unlock);
  await ensureInstalled();
  const keys = portalEnvironment();
  await ensureGenerated();
  const prepared = await prepareDatabase(keys);
  const env = { ...keys, DATABASE_URL: prepared.databaseUrl };
  if (!development) undo.push(keepBuild(await ensureBuilt(env)));
  unlock();

  // Next.js takes its settings from this process's environment and folder.
  process.chdir(root);
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env, { NODE_ENV: development ? "development" : "production" });
  const { serve } = await import("./server.mjs");
  const { port, host, trustedProxies } = prepared;
  // What a request left behind is no reason to stop serving the others.
  process.on("unhandledRejection", (error) => console.error(error));
  const server = await serve({ port, host, trustedProxies, development });
  undo.push(server.close);
  if (port !== 0 && server.port !== port) {
    say(`Port ${port} is taken by another program; this is ${server.port}.`);
  }
  for (const line of prepared.greeting) process.stdout.write(`${line}\n`);
  const name = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  process.stdout.write(`ready http://${name.includes(":") ? `[${name}]` : name}:${server.port}\n`);
}

try {
  await start();
} catch (error) {
  if (!stopping) {
    if (!(error instanceof StepFailed)) console.error(error);
    else if (error.message !== "") say(error.message);
    await stop(error instanceof StepFailed ? error.exitCode : 1);
  }
}
