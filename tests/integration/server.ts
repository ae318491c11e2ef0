import path from "node:path";
import type { TestProject } from "vitest/node";
import { holdEmbedded, releaseEmbedded } from "@/lib/db/embedded/server";
import { dropLeftovers, migratedTemplate } from "@/tests/test-databases";

const dataDir = path.resolve(".data/test");

declare module "vitest" {
  interface ProvidedContext {
    /** The test server's own database, from which others are made. */
    serverUrl: string;
    template: string;
  }
}

/** Starts the test server, once for all files, and migrates the database that each file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await holdEmbedded(dataDir, "fast");
  const serverUrl = server.url("postgres");
  await dropLeftovers(serverUrl);
  project.provide("serverUrl", serverUrl);
  project.provide("template", await migratedTemplate(serverUrl));
  return () => releaseEmbedded(dataDir);
}
