import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { nameOfPrepared } from "@/lib/db/prepared";
import { env } from "@/lib/env";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";

export type Database = PrismaClient;
export type Transaction = Prisma.TransactionClient;

// A build imports this file without a database; whoever then asks one fails with a name that says
// what is missing, instead of reaching the machine's default server.
const noDatabase = "postgresql://database-url-is-not-set.invalid/portal";

/** A client of its own pool, for commands and tests that name their database. Disconnect it. */
export function connectTo(databaseUrl: string): Database {
  return new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: databaseUrl,
        max: env.databasePool,
        // One dead database must not hang every request.
        connectionTimeoutMillis: 5_000,
        statement_timeout: 15_000,
        idle_in_transaction_session_timeout: 30_000,
        application_name: "portal",
        // Compiling takes longer than any question of a page, and is tried for those that look dear.
        options: "-c jit=off",
      },
      { statementNameGenerator: ({ sql }) => nameOfPrepared(sql) },
    ),
    // The longer formats print the query's arguments, which are members' data.
    errorFormat: "minimal",
  });
}

const shared = globalThis as typeof globalThis & { portalDatabase?: Database };

/** The server's one client: kept on `globalThis`, since a build has several copies of this module. */
shared.portalDatabase ??= connectTo(env.databaseUrl ?? noDatabase);
export const db: Database = shared.portalDatabase;
