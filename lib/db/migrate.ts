import "server-only";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type * as Engine from "@prisma/schema-engine-wasm";
import pg from "pg";
import { listMigrations, type Migration, pendingMigrations } from "@/lib/db/migrations";

/** The lock that Prisma's own engine takes, so that `prisma migrate deploy` waits for us too. */
const migrationLock = 72_707_369;

const oldestServer = 150_000;

export class MigrationError extends Error {
  override name = "MigrationError";
}

/**
 * Brings a database to this build's schema: all pending migrations in one transaction, so that a
 * failure or a kill leaves nothing half done. Two at once wait for each other. Keeps Prisma's
 * `_prisma_migrations`, so `prisma migrate deploy` may be used instead.
 *
 * @returns the names of the migrations applied now.
 * @throws MigrationError in words for an operator, with the database's message.
 */
export async function migrate(
  databaseUrl: string,
  migrations: Migration[] = listMigrations(),
): Promise<string[]> {
  // One connection that is never given up holds the transaction that everything runs in.
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: 10_000,
    application_name: "portal-migrate",
  });
  pool.on("error", () => undefined); // The query that follows reports it.
  try {
    const server = await pool.query<{ version: number; name: string }>(
      `select current_setting('server_version_num')::int as version,
              current_setting('server_version') as name`,
    );
    const { version, name } = server.rows[0] ?? { version: 0, name: "unknown" };
    if (version < oldestServer) {
      throw new MigrationError(`PostgreSQL 15 or newer is needed; this server is ${name}.`);
    }
    await pool.query("begin");
    await pool.query("select pg_advisory_xact_lock($1)", [migrationLock]);
    const pending = await pendingMigrations(
      async (sql) => (await pool.query<{ migration_name: string }>(sql)).rows,
      migrations,
    );
    const applied = pending.length === 0 ? [] : await applyWithEngine(pool, migrations);
    await pool.query("commit");
    return applied;
  } finally {
    await pool.end();
  }
}

async function applyWithEngine(pool: pg.Pool, migrations: Migration[]): Promise<string[]> {
  let scriptError: Error | undefined;
  const adapters = new PrismaPg(pool);

  async function connect(): Promise<SqlDriverAdapter> {
    const adapter = await adapters.connect();
    // The adapter's own splits scripts at every semicolon, which breaks function bodies.
    adapter.executeScript = async (script) => {
      try {
        await pool.query(script);
      } catch (error) {
        scriptError ??= error as Error;
        throw error;
      }
    };
    return adapter;
  }

  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: adapters.provider,
    adapterName: adapters.adapterName,
    connect,
    connectToShadowDb: connect,
  };
  const { SchemaEngine } = await loadEngine();
  const engine = await SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: path.resolve("prisma/migrations"),
        lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
        shadowDbInitScript: "",
        migrationDirectories: migrations.map(({ name, script }) => ({
          path: name,
          migrationFile: { path: "migration.sql", content: { tag: "ok", value: script } },
        })),
      },
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } catch (error) {
    // After a failed script the engine stumbles over the aborted transaction; the first error counts.
    const cause = scriptError ?? error;
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new MigrationError(`The database could not be migrated: ${message}`, { cause });
  } finally {
    engine.free();
  }
}

let loaded: Promise<typeof Engine> | undefined;

/**
 * The package imports its `.wasm` as a module, which Node.js does not do: bind it by hand, and once,
 * since all engines of a process share the bindings.
 */
function loadEngine(): Promise<typeof Engine> {
  loaded ??= (async () => {
    const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
    const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
    const file = path.join(path.dirname(entry), "schema_engine_bg.wasm");
    const { instance } = await WebAssembly.instantiate(readFileSync(file), {
      "./schema_engine_bg.js": bindings,
    });
    bindings.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    return bindings;
  })();
  return loaded;
}
