import { generateKeyPairSync } from "node:crypto";
import { afterAll, inject } from "vitest";
import { cloneDatabase, dropDatabase } from "@/tests/test-databases";

// Runs before each test file's own imports, so that `@/lib/db/client` and everything above it
// works on a database that belongs to that file alone.
const serverUrl = inject("serverUrl");
const databaseUrl = await cloneDatabase(serverUrl, inject("template"));
process.env.DATABASE_URL = databaseUrl;
process.env.PORTAL_RECEIPT_KEY = generateKeyPairSync("ed25519")
  .privateKey.export({ type: "pkcs8", format: "der" })
  .toString("base64");
process.env.NEXTAUTH_SECRET = "a secret that only the tests of this run know";

afterAll(async () => {
  const { db } = await import("@/lib/db/client");
  await db.$disconnect();
  await dropDatabase(serverUrl, databaseUrl);
});
