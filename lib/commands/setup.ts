import { today } from "@/lib/clock";
import { openDatabase } from "@/lib/commands/database";
import type { Command } from "@/lib/commands/main";
import { say, UsageError } from "@/lib/commands/usage";
import { releaseEmbedded } from "@/lib/db/embedded/server";
import { env } from "@/lib/env";
import { assertPlanRules } from "@/lib/plan/data";

/** What `start.mjs` needs to know before it serves. */
export type Prepared = {
  databaseUrl: string;
  embedded: boolean;
  port: number;
  host: string;
  trustedProxies: number;
  /** Lines for the person who started it: how to sign in, or how to load members. */
  greeting: string[];
};

const emptyGreeting = [
  "There is no demonstration (PORTAL_DEMO=0). Members come from X12 834 files:",
  "  npm run import -- enrollment FILE…",
];

/**
 * `setup open PID`: opens the database for the process that will serve, and tells it by message
 * what it needs. `setup close PID`: gives an embedded server up for it.
 */
export const command: Command = async ([step, holder]) => {
  const pid = Number(holder);
  if (step === "open") {
    const { url, embedded } = await openDatabase(say, { holder: pid });
    const { db } = await import("@/lib/db/client");
    const { demonstrationGreeting } = await import("@/lib/commands/demo");
    const { refreshStandings } = await import("@/lib/directory/mutations/refresh-standings");
    const { refreshSearchTiles } = await import("@/lib/directory/mutations/refresh-search-tiles");
    await assertPlanRules(db);
    await refreshStandings(today());
    await refreshSearchTiles();
    const greeting = env.demo ? await demonstrationGreeting() : emptyGreeting;
    await db.$disconnect();
    const { port, host, trustedProxies } = env;
    process.send?.({
      databaseUrl: url,
      embedded,
      port,
      host,
      trustedProxies,
      greeting,
    } satisfies Prepared);
    return 0;
  }
  if (step === "close") {
    await releaseEmbedded(env.dataDir, pid);
    return 0;
  }
  throw new UsageError("setup open PID | setup close PID");
};
