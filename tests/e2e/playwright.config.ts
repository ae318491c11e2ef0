import path from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { atScale } from "@/tests/scale";

const results = path.resolve(import.meta.dirname, "../../test-results");

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: "**/*.spec.ts",
  outputDir: path.join(results, "e2e"),
  globalSetup: "./global-setup.ts",
  grepInvert: atScale(/@deep/, undefined),
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: path.join(results, "e2e.json") }]],
  use: {
    // A thing that is not there is named in seconds, not when the whole test runs out of time.
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    ...devices["Desktop Chrome"],
    channel: undefined,
    locale: "en-US",
    timezoneId: "America/New_York",
    // A trace slows every test down: turn one on here while you look for something.
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.PORTAL_BROWSER,
      args: [
        ...["--no-sandbox", "--disable-gpu", "--disable-software-rasterizer", "--disable-quic"],
        ...["--no-first-run", "--disable-background-networking", "--disable-component-update"],
        "--disable-sync",
      ],
    },
  },
});
