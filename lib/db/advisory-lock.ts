import "server-only";
import pg from "pg";

/**
 * Runs the work while nobody else holds the lock of this name, or returns "BUSY" at once. The lock
 * belongs to a connection of its own, so it is gone with the process, however that ends.
 */
export async function withAdvisoryLock<Result>(
  databaseUrl: string,
  name: string,
  work: () => Promise<Result>,
): Promise<Result | "BUSY"> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 5_000,
    application_name: `portal ${name}`,
  });
  await client.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>(
      "select pg_try_advisory_lock(hashtext($1)) as held",
      [name],
    );
    return rows[0]?.held ? await work() : "BUSY";
  } finally {
    await client.end();
  }
}
