// Finds a Chromium for the end-to-end tests and the benchmarks, or gets one in the way that works here.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { cleanEnvironment, root, run, StepFailed } from "./child.mjs";
import { say } from "./prepare.mjs";

const names = [
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
  ...["brave-browser", "microsoft-edge", "microsoft-edge-stable"],
];

/** Where installers put browsers that are not on the PATH. */
function installed() {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser"].flatMap((app) =>
      ["/Applications", path.join(process.env.HOME ?? "", "Applications")].map((folder) =>
        path.join(folder, `${app}.app`, "Contents/MacOS", app),
      ),
    );
  }
  if (process.platform === "win32") {
    const folders = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];
    return folders.flatMap((name) => {
      const folder = process.env[name];
      if (!folder) return [];
      return ["Google/Chrome", "Chromium", "Microsoft/Edge"].map((app) =>
        path.join(folder, app, "Application", app.endsWith("Edge") ? "msedge.exe" : "chrome.exe"),
      );
    });
  }
  return [];
}

function onPath() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Whether a browser starts at all: some are stubs that only say where to get one. @param {string} file */
function runs(file) {
  if (!existsSync(file)) return false;
  if (process.platform === "win32") return true; // there `--version` opens a window
  const { status } = spawnSync(file, ["--version"], { timeout: 20_000, stdio: "ignore" });
  return status === 0;
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

/**
 * @returns {Promise<string>} the path of a Chromium that runs
 * @throws StepFailed with one line that says what to do
 */
export async function ensureBrowser() {
  const find = async () => [...onPath(), ...installed(), await playwrightsOwn()].find(runs);
  const found = await find();
  if (found) return found;

  const env = cleanEnvironment();
  say("No Chromium here; downloading Playwright's …");
  const cli = path.join(root, "node_modules/@playwright/test/cli.js");
  await run(process.execPath, [cli, "install", "chromium"], { env, show: "on failure" });
  const downloaded = await find();
  if (downloaded) return downloaded;

  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("Installing the system's Chromium …");
    const apt = {
      env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
      show: /** @type {const} */ ("on failure"),
    };
    await run("apt-get", ["update", "-q"], apt);
    await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], apt);
    const packaged = await find();
    if (packaged) return packaged;
  }
  throw new StepFailed(
    "No Chromium was found or could be installed: install Chromium or Chrome, so that it is on the PATH, and try again.",
  );
}
