import path from "node:path";
import { root } from "@/lib/commands/child.mjs";
import { holdEmbedded, releaseEmbedded } from "@/lib/db/embedded/server";
import { cloneDatabase, dropDatabase } from "@/tests/test-databases";

const dataDir = path.join(root, ".data/test");

/** An empty database of its own on the tests' server, gone afterwards. */
export async function withBenchDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const server = await holdEmbedded(dataDir, "fast");
  const serverUrl = server.url("postgres");
  const url = await cloneDatabase(serverUrl, "template0");
  try {
    await work(url);
  } finally {
    await dropDatabase(serverUrl, url);
    await releaseEmbedded(dataDir);
  }
}
