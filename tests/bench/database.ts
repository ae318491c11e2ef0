import path from "node:path";
import { root } from "@/lib/commands/child.mjs";
import { holdEmbedded, releaseEmbedded } from "@/lib/db/embedded/server";
import { keptDatabase } from "@/tests/test-databases";

const dataDir = path.join(root, ".data/test");

/**
 * A database that is filled once and kept for the next run: named for its size and for all files
 * that decide what is in it.
 */
export async function withKeptDatabase(
  kept: { name: string; paths: readonly string[]; fill: (url: string) => Promise<void> },
  work: (url: string) => Promise<void>,
): Promise<void> {
  const server = await holdEmbedded(dataDir, "fast");
  try {
    await work(await keptDatabase(server.url("postgres"), kept));
  } finally {
    await releaseEmbedded(dataDir);
  }
}
