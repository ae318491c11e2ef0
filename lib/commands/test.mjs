// `npm test` and its parts: `node lib/commands/test.mjs [PART …] [--deep]`. Runs the parts, prints what
// each says, and ends with one line that counts every check: `N passed, N failed, N skipped`.
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { cleanEnvironment, endChildren, root, run, StepFailed, typescript } from "./child.mjs";
import {
  ensureBuilt,
  ensureGenerated,
  ensureInstalled,
  keepBuild,
  lockCheckout,
  portalEnvironment,
  say,
} from "./prepare.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

const results = path.join(root, "test-results");
const bin = (/** @type {string} */ file) => path.join(root, "node_modules", file);
const deep = process.argv.includes("--deep");

/** Tests see no settings of the person's own portal. */
const env = Object.fromEntries(
  Object.entries(cleanEnvironment({ TEST_SCALE: deep ? "deep" : "small" })).filter(
    ([name]) => !/^(PORTAL_|PORT$|DATABASE_URL$|NEXTAUTH_)/.test(name),
  ),
);

/** @param {string[]} args @param {NodeJS.ProcessEnv} [more] @param {number} [file] for the output */
const node = (args, more = {}, file) =>
  run(process.execPath, args, { env: { ...env, ...more }, show: file ?? "all" });

/** A check that passes or fails as a whole. @param {() => Promise<number>} check @returns {Promise<Count>} */
async function single(check) {
  const code = await check();
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/**
 * The numbers in a test runner's report. A runner that failed without a failed test (a broken
 * file, an unhandled error), or that ran nothing, is a failure itself.
 * @param {number} code @param {Count | undefined} count @returns {Count}
 */
function counted(code, count) {
  const { passed, failed, skipped } = count ?? { passed: 0, failed: 0, skipped: 0 };
  const broken = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: broken ? 1 : failed, skipped };
}

/** @param {string} file the report of a runner; undefined when it wrote none */
function report(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** What failed, to be said once more at the end: of a long output the end is what is read. @type {string[]} */
const failures = [];

/** @param {string} name @param {string | undefined} message its first lines are kept */
function fail(name, message = "") {
  const lines = stripVTControlCharacters(message).split("\n").slice(0, 20);
  failures.push([`FAILED ${name}`, ...lines].join("\n  "));
}

/** @param {string} project @param {number} [output] @returns {Promise<Count>} */
async function vitest(project, output) {
  const file = path.join(results, `${project}.json`);
  rmSync(file, { force: true });
  const args = [
    bin("vitest/vitest.mjs"),
    ...["run", "--config", "tests/vitest.config.ts", "--project", project],
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
  ];
  const code = await node(args, {}, output);
  const found = report(file);
  for (const { name, message, assertionResults } of found?.testResults ?? []) {
    const where = path.relative(root, name);
    if (message) fail(where, message);
    for (const test of assertionResults)
      if (test.status === "failed") fail(`${where} ${test.fullName}`, test.failureMessages[0]);
  }
  return counted(
    code,
    found && {
      passed: found.numPassedTests,
      failed: found.numFailedTests,
      skipped: found.numPendingTests + found.numTodoTests,
    },
  );
}

/**
 * Begins the proofs of the start, which mostly wait for the disk, beside the parts before them; what
 * they print is shown in their turn.
 */
function startupBeside() {
  const log = path.join(results, "startup.log");
  const output = openSync(log, "w");
  const count = vitest("startup", output);
  return async () => {
    await count;
    closeSync(output);
    process.stderr.write(readFileSync(log));
    return count;
  };
}

/** @param {any} suite of Playwright's report, with suites of its own */
function failSuite(suite) {
  for (const { title, ok, tests } of suite.specs ?? [])
    if (!ok) fail(`${suite.file} ${title}`, tests[0]?.results.at(-1)?.error?.message);
  for (const inner of suite.suites ?? []) failSuite(inner);
}

/** @returns {Promise<Count>} */
async function endToEnd() {
  const { ensureBrowser } = await import("./browser.mjs");
  const browser = await ensureBrowser();
  const unlock = await lockCheckout();
  const release = await ensureBuilt(portalEnvironment()).then(keepBuild).finally(unlock);
  try {
    const file = path.join(results, "e2e.json");
    rmSync(file, { force: true });
    const code = await node(
      [
        bin("@playwright/test/cli.js"),
        ...["test", "--config", "tests/e2e/playwright.config.ts"],
        ...process.argv.slice(2).filter((word) => word.endsWith(".spec.ts")),
      ],
      { PORTAL_BROWSER: browser, NODE_OPTIONS: typescript[0] },
    );
    const found = report(file);
    for (const suite of found?.suites ?? []) failSuite(suite);
    const stats = found?.stats;
    return counted(
      code,
      stats && {
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
        skipped: stats.skipped,
      },
    );
  } finally {
    release();
  }
}

async function types() {
  const generated = await run(process.execPath, [bin("next/dist/bin/next"), "typegen"], {
    env,
    show: "on failure",
  });
  return (
    generated || node([bin("@typescript/native/bin/tsc"), "--noEmit", "--incremental", "false"])
  );
}

/** @type {Record<string, () => Promise<Count>>} */
const parts = {
  lint: () => single(() => node([bin("@biomejs/biome/bin/biome"), "ci", "--error-on-warnings"])),
  types: () => single(types),
  architecture: () => vitest("architecture"),
  unit: () => vitest("unit"),
  integration: () => vitest("integration"),
  startup: () => vitest("startup"),
  e2e: endToEnd,
};

async function main() {
  const unlock = await lockCheckout();
  try {
    await ensureInstalled();
    await ensureGenerated();
  } finally {
    unlock();
  }
  mkdirSync(results, { recursive: true });
  const asked = process.argv.slice(2).filter((word) => word in parts);
  /** @type {Count} */
  const total = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  if (asked.length === 0) parts.startup = startupBeside();
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
    say(`\n== ${name}`);
    const started = Date.now();
    const count = await parts[name]?.().catch((error) => {
      say(error instanceof StepFailed ? error.message : String(error?.stack));
      return { passed: 0, failed: 1, skipped: 0 };
    });
    if (!count) continue;
    for (const key of /** @type {const} */ (["passed", "failed", "skipped"]))
      total[key] += count[key];
    const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
    lines.push(
      `${name.padEnd(12)} ${seconds} s  ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`,
    );
  }
  for (const failure of failures) say(`\n${failure}`);
  say(`\n${lines.join("\n")}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    endChildren();
    process.exit(1);
  });
}

try {
  await main();
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  say(error.message);
  process.exitCode = error.exitCode;
}
