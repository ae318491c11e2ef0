import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");

const shared = {
  root,
  resolve: {
    alias: {
      "@": root,
      // Outside Next.js its other half throws.
      "server-only": path.join(root, "node_modules/server-only/empty.js"),
    },
  },
};

// Far from the plan's zone and from UTC: a date that leans on the server's zone shows here.
const TZ = "Pacific/Auckland";

export default defineConfig({
  root,
  test: {
    // Also where there are but two cores: much of it waits for the database.
    maxWorkers: 2,
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          // Rules and words: nothing that one file could leave for the next.
          isolate: false,
          include: ["{app,components,lib,prisma,tests/factories}/**/*.test.{ts,tsx}"],
          env: { TZ, PORTAL_LOG_LEVEL: "silent" },
          // Enough for a busy machine: how fast it is proves nothing.
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "architecture",
          include: ["tests/architecture/**/*.test.ts"],
          testTimeout: 120_000,
        },
      },
      {
        ...shared,
        test: {
          name: "startup",
          include: ["tests/startup/**/*.test.ts"],
          // The first start installs and builds.
          testTimeout: 900_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        ...shared,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: ["tests/integration/server.ts"],
          setupFiles: ["tests/integration/database.ts"],
          env: { TZ, PORTAL_LOG_LEVEL: "silent" },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
