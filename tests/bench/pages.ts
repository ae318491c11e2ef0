import { execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";
import { ensureBrowser } from "@/lib/commands/browser.mjs";
import { cleanEnvironment, root } from "@/lib/commands/child.mjs";
import type { Figure } from "@/tests/bench/figure";
import { testDay } from "@/tests/test-day";

const run = promisify(execFile);

const empty = "/empty";
const paths = ["/home", "/providers?q=dermatologist&zip=94110", "/referrals", "/coverage"];
const username = "grace.okafor";
const connections = 8;
const seconds = 8;

const emptyPage = `import { connection } from "next/server";
export const metadata = { title: "Empty" };
export default async function Empty() {
  await connection();
  return <h1>Empty</h1>;
}
`;

const chromeFlags = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/**
 * Requests per second, bytes and Lighthouse's mobile scores of the members' main pages, signed in,
 * against an empty dynamic page of the same build, in one run. The empty page exists in a copy of
 * the checkout only.
 */
export default async function pages(): Promise<Figure[]> {
  const browser = await ensureBrowser();
  const folder = await mkdtemp(path.join(os.tmpdir(), "portal-bench-"));
  const portal = await servePortal(folder);
  try {
    const cookie = await signIn(browser, portal.url);
    const figures: Figure[] = [];
    for (const page of paths) figures.push(await throughput(portal.url, page, cookie));
    const baseline = await weigh(browser, portal.url + empty, cookie);
    for (const page of paths) {
      const ours = await weigh(browser, portal.url + page, cookie);
      figures.push({
        name: `bytes ${page}`,
        unit: "bytes of script, style and document",
        ours,
        baseline,
        ratio: ours / baseline,
        n: 1,
      });
    }
    for (const page of paths) figures.push(await lighthouse(browser, portal.url, page, cookie));
    return figures;
  } finally {
    await portal.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function servePortal(folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const left = new Set([".git", ".next", ".data", "node_modules", "test-results"]);
  await cp(root, folder, {
    recursive: true,
    filter: (file) => !left.has(path.relative(root, file)),
  });
  await run("cp", ["-al", path.join(root, "node_modules"), folder]);
  await mkdir(path.join(folder, "app/empty"));
  await writeFile(path.join(folder, "app/empty/page.tsx"), emptyPage);

  const server = spawn(process.execPath, ["lib/commands/start.mjs"], {
    cwd: folder,
    env: {
      ...cleanEnvironment(),
      PORT: "0",
      PORTAL_DATA_DIR: path.join(folder, ".data"),
      PORTAL_TODAY: testDay,
      PORTAL_LOG_LEVEL: "warn",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(server.stdout).on("line", (line) => {
      const ready = /^ready (\S+)$/.exec(line);
      if (ready?.[1]) resolve(ready[1]);
    });
    server.once("exit", (code) => reject(new Error(`the portal ended with ${code}`)));
  });
  return {
    url,
    stop: async () => {
      server.kill("SIGTERM");
      await ended;
    },
  };
}

/** The session cookie of a demonstration's member, got by signing in as they would. */
async function signIn(executablePath: string, url: string): Promise<string> {
  const { demoPassword } = await import("@/prisma/seed/accounts/password");
  const browser = await chromium.launch({ executablePath, args: chromeFlags.slice(1) });
  try {
    const page = await browser.newPage();
    await page.goto(`${url}/sign-in`);
    await page.locator("[name=username]").fill(username);
    await page.locator("[name=password]").fill(demoPassword);
    await page.locator("[name=password]").press("Enter");
    await page.waitForURL("**/home");
    const cookies = await page.context().cookies();
    return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  } finally {
    await browser.close();
  }
}

/** What autocannon reports: requests a second, latencies in milliseconds. */
type Load = {
  non2xx: number;
  requests: { average: number; total: number };
  latency: { p50: number; p97_5: number; p99: number };
};

/** The page and the empty page in turns, so that both meet the machine in the same mood. */
async function throughput(url: string, page: string, cookie: string): Promise<Figure> {
  const load = async (at: string): Promise<Load> => {
    const { stdout } = await run(process.execPath, [
      path.join(root, "node_modules/autocannon/autocannon.js"),
      ...["--json", "-c", `${connections}`, "-d", `${seconds}`, "-H", `cookie=${cookie}`, url + at],
    ]);
    return JSON.parse(stdout);
  };
  await load(page);
  const before = await load(empty);
  const measured = await load(page);
  const after = await load(empty);
  if (measured.non2xx > 0)
    throw new Error(`${page} answered ${measured.non2xx} times with an error`);
  const ours = measured.requests.average;
  const baseline = (before.requests.average + after.requests.average) / 2;
  return {
    name: `throughput ${page}`,
    unit: "requests/s",
    ours,
    baseline,
    ratio: ours / baseline,
    n: measured.requests.total,
    p50: measured.latency.p50,
    p95: measured.latency.p97_5,
    p99: measured.latency.p99,
  };
}

/** Bytes over the wire of script, style and document; fonts and pictures apart. */
async function weigh(executablePath: string, url: string, cookie: string): Promise<number> {
  const browser = await chromium.launch({ executablePath, args: chromeFlags.slice(1) });
  try {
    const page = await browser.newPage({ extraHTTPHeaders: { cookie } });
    const kinds = new Set(["document", "script", "stylesheet"]);
    const sizes: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      if (kinds.has(request.resourceType())) {
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      }
    });
    await page.goto(url, { waitUntil: "networkidle" });
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  } finally {
    await browser.close();
  }
}

/** Lighthouse's mobile performance score; it is fetched when it is asked for, not with the portal. */
async function lighthouse(
  chrome: string,
  url: string,
  page: string,
  cookie: string,
): Promise<Figure> {
  const { stdout } = await run(
    "npx",
    [
      ...["--yes", "lighthouse@12.8.2", url + page, "--quiet", "--output=json"],
      `--chrome-flags=${chromeFlags.join(" ")}`,
      `--extra-headers=${JSON.stringify({ cookie })}`,
    ],
    { env: { ...process.env, CHROME_PATH: chrome }, maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories, audits } = JSON.parse(stdout);
  const scores = Object.values(categories as Record<string, { id: string; score: number }>)
    .map(({ id, score }) => `${id} ${Math.round(score * 100)}`)
    .join(", ");
  const ours = Math.round(categories.performance.score * 100);
  return {
    name: `lighthouse ${page}`,
    unit: `points (${scores}; largest paint ${audits["largest-contentful-paint"].displayValue})`,
    ours,
    baseline: 100,
    ratio: ours / 100,
    n: 1,
  };
}
