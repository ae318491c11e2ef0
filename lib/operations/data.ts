import "server-only";
import { db } from "@/lib/db/client";
import { databaseErrorKind } from "@/lib/db/errors";
import { listMigrations, pendingMigrations } from "@/lib/db/migrations";
import type { Readiness } from "@/lib/operations/types";
import { version } from "@/package.json";

/** Whether this process can serve: its database answers and has this build's schema. */
export async function getReadiness(): Promise<Readiness> {
  try {
    const pending = await pendingMigrations((sql) => db.$queryRawUnsafe(sql), listMigrations());
    return {
      status: pending.length === 0 ? "ready" : "unavailable",
      database: "reachable",
      migrations: pending.length === 0 ? "applied" : `${pending.length} pending`,
      version,
    };
  } catch (error) {
    if (databaseErrorKind(error) === undefined) throw error;
    return { status: "unavailable", database: "unreachable", migrations: "unknown", version };
  }
}
