import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");

const shared = {
  resolve: { alias: { "@": root }, conditions: ["react-server"] },
  ssr: { resolve: { conditions: ["react-server", "node", "import", "default"] } },
};

export default defineConfig({
  root,
  test: {
    projects: [
      {
        ...shared,
        root,
        test: {
          name: "unit",
          include: ["{app,components,lib,prisma,tests/architecture}/**/*.test.{ts,tsx}"],
          // Far from the plan's zone and from UTC: a date that leans on the server's zone shows here.
          env: { TZ: "Pacific/Auckland" },
        },
      },
    ],
  },
});
