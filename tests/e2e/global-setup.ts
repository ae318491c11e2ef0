import path from "node:path";
import { holdEmbedded, releaseEmbedded } from "@/lib/db/embedded/server";
import { demonstrationTemplate, dropLeftovers } from "@/tests/test-databases";
import { testDay } from "@/tests/test-day";

/** Starts the test server and fills the database that every worker copies. */
export default async function setup(): Promise<() => Promise<void>> {
  const dataDir = path.resolve(".data/test");
  const server = await holdEmbedded(dataDir, "fast");
  const serverUrl = server.url("postgres");
  await dropLeftovers(serverUrl);
  process.env.E2E_SERVER_URL = serverUrl;
  process.env.E2E_TEMPLATE = await demonstrationTemplate(serverUrl, testDay);
  return () => releaseEmbedded(dataDir);
}
