import "server-only";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export type Migration = { name: string; script: string };

/** The migrations that this build of the portal needs, oldest first. */
export function listMigrations(): Migration[] {
  // The folder is read where the portal runs; a build need not carry the files along.
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "prisma", "migrations");
  return readdirSync(/* turbopackIgnore: true */ folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({
      name,
      script: readFileSync(
        /* turbopackIgnore: true */ path.join(folder, name, "migration.sql"),
        "utf8",
      ),
    }));
}

type Query = (sql: string) => Promise<{ migration_name: string }[]>;

/**
 * The names of migrations that the database lacks, oldest first. A database without Prisma's table
 * lacks them all.
 */
export async function pendingMigrations(
  query: Query,
  migrations: Pick<Migration, "name">[],
): Promise<string[]> {
  const known = await query(
    `select 1 as migration_name from pg_catalog.pg_tables
     where schemaname = 'public' and tablename = '_prisma_migrations'`,
  );
  const applied =
    known.length === 0
      ? []
      : await query(
          `select migration_name from public._prisma_migrations
           where finished_at is not null and rolled_back_at is null`,
        );
  const names = new Set(applied.map((row) => row.migration_name));
  return migrations.map(({ name }) => name).filter((name) => !names.has(name));
}
