// What must be there before anything of the project can run: packages, keys, generated code, the
// build. Each step does nothing where its work is done; a killed one is done again.
import { createHash, generateKeyPairSync, randomBytes } from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { cleanEnvironment, root, run, StepFailed } from "./child.mjs";
import { arrive, leave, lock, present } from "./process-lock.mjs";

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** @param {string} step @param {() => Promise<unknown>} work */
async function timed(step, work) {
  say(`${step} …`);
  const started = Date.now();
  await work();
  say(`${step}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Where keys and the embedded database live; checked by `lib/env.ts` as soon as that can run. */
export function dataFolder() {
  return path.resolve(root, process.env.PORTAL_DATA_DIR || ".data");
}

const inCheckout = (/** @type {string} */ name) => path.join(root, ".data", name);

/** One process at a time installs, generates and builds in a checkout. */
export function lockCheckout() {
  return lock(inCheckout("checkout.lock"), (pid) =>
    say(`Waiting for process ${pid}, which prepares this checkout …`),
  );
}

/** @param {string} stamp @param {string} digest */
function isDone(stamp, digest) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === digest;
}

/** Installs the packages that the lockfile names, unless just these are installed already. */
export async function ensureInstalled() {
  const stamp = path.join(root, "node_modules", ".portal-installed");
  const digest = createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest("hex");
  if (isDone(stamp, digest)) return;
  const npm = process.env.npm_execpath;
  const [program, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  await timed("Installing packages", async () => {
    const args = [...first, "ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
    const code = await run(program, args, { env: cleanEnvironment() });
    if (code !== 0)
      throw new StepFailed("The packages could not be installed; npm says why above.");
    writeFileSync(stamp, digest);
  });
}

/**
 * Keys that are made once and kept in a file of the data folder; of two processes at once, the
 * first one's count.
 * @param {string} name @param {() => Record<string, string>} make
 * @returns {Record<string, string>}
 */
function keptKeys(name, make) {
  const file = path.join(dataFolder(), name);
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true });
    const fresh = `${file}.${process.pid}`;
    writeFileSync(fresh, JSON.stringify(make(), null, 2), { mode: 0o600 });
    try {
      linkSync(fresh, file);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    } finally {
      rmSync(fresh);
    }
  }
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * The environment of everything that runs the portal: with keys that are made once and kept in the
 * data folder. The actions key must be the same at every build, or a page that was opened before a
 * rebuild could not send its form.
 * @returns {NodeJS.ProcessEnv}
 */
export function portalEnvironment() {
  const keys = keptKeys("keys.json", () => ({
    NEXTAUTH_SECRET: randomBytes(48).toString("base64"),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
  }));
  const receiptKeys = keptKeys("receipt-keys.json", () => ({
    PORTAL_RECEIPT_KEY: generateKeyPairSync("ed25519")
      .privateKey.export({ type: "pkcs8", format: "der" })
      .toString("base64"),
  }));
  const clean = cleanEnvironment();
  const given = Object.fromEntries(Object.entries(clean).filter(([, value]) => value !== ""));
  return { ...keys, ...receiptKeys, ...given };
}

/** Generates the database client, unless the schema is the one that it was generated from. */
export async function ensureGenerated() {
  const stamp = path.join(root, "prisma/generated/.portal-schema");
  const digest = digestOf(["prisma/schema", "prisma/prisma.config.ts", "package-lock.json"]);
  if (isDone(stamp, digest)) return;
  const prisma = path.join(root, "node_modules/prisma/build/index.js");
  await timed("Generating the database client", async () => {
    const args = [prisma, "generate", "--config", "prisma/prisma.config.ts"];
    const env = cleanEnvironment({ PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" });
    const code = await run(process.execPath, args, { env, show: "on failure" });
    if (code !== 0) throw new StepFailed("The database client could not be generated.");
    writeFileSync(stamp, digest);
  });
}

/** What a build is made of. */
const sources = [
  ...["app", "components", "lib", "prisma/data", "prisma/schema", "public"],
  ...["instrumentation.ts", "proxy.ts", "next.config.js", "postcss.config.mjs", "tsconfig.json"],
  "package-lock.json",
];

/** @param {string[]} names files and folders of the checkout @returns {string} */
function digestOf(names) {
  const hash = createHash("sha256");
  /** @param {string} name */
  const add = (name) => {
    const file = path.join(root, name);
    if (/\.(test\.tsx?|md)$/.test(name) || !existsSync(file)) return;
    const entries = readdirOrUndefined(file);
    if (entries) for (const entry of entries.sort()) add(`${name}/${entry}`);
    else hash.update(`${name}\n`).update(readFileSync(file)).update("\n");
  };
  names.forEach(add);
  return hash.digest("hex");
}

/** @param {string} folder */
function readdirOrUndefined(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
}

const serving = inCheckout("serving");

/**
 * Builds the site, unless the last build is of these sources and this actions key.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} the build's digest
 */
export async function ensureBuilt(env) {
  const stamp = path.join(root, ".next", "portal-build");
  const key = env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "";
  const digest = createHash("sha256").update(digestOf(sources)).update(key).digest("hex");
  if (isDone(stamp, digest)) return digest;
  const [other] = present(serving).filter(({ note }) => note !== digest);
  if (other) {
    throw new StepFailed(
      `The sources or keys have changed, and process ${other.pid} still serves the build before. Stop it first.`,
    );
  }
  const next = path.join(root, "node_modules/next/dist/bin/next");
  await timed("Building the site", async () => {
    rmSync(stamp, { force: true });
    const options = {
      env: { ...env, NODE_ENV: "production" },
      show: /** @type {const} */ ("on failure"),
    };
    const code = await run(process.execPath, [next, "build"], options);
    if (code !== 0) throw new StepFailed("The site could not be built.");
    writeFileSync(stamp, digest);
  });
  return digest;
}

/** Keeps the build in place while this process serves it. @param {string} digest */
export function keepBuild(digest) {
  arrive(serving, { note: digest });
  return () => leave(serving);
}
