import { today } from "@/lib/clock";
import { holdEmbedded, releaseEmbedded } from "@/lib/db/embedded/server";
import { migrate } from "@/lib/db/migrate";
import { EnvironmentError, env } from "@/lib/env";
import { loadReferenceData, OccupiedError, seedDemonstration } from "@/prisma/seed/index";

export type OpenDatabase = {
  url: string;
  embedded: boolean;
  /** Gives an embedded server up; does nothing for another one. */
  close: () => Promise<void>;
};

type Options = {
  /** The process that will use an embedded server; this one unless said otherwise. */
  holder?: number;
  /** False leaves the demonstration out whatever the setting. */
  seed?: boolean;
};

/**
 * The database that the portal works on: the one that DATABASE_URL names, or the embedded one,
 * started where it does not run. Migrated, with ZIP codes and specialties, and with the
 * demonstration where that is asked for. The
 * client of `lib/db/client.ts`, imported after this, works on it.
 * @param say told what is done, in words for a terminal
 */
export async function openDatabase(
  say: (line: string) => void,
  { holder, seed = env.demo }: Options = {},
): Promise<OpenDatabase> {
  const database = await reach(say, holder);
  try {
    const applied = await migrate(database.url);
    if (applied.length > 0) say(`Database: applied ${applied.length} migrations`);
    if (seed) await loadDemonstration(database.url, say);
    else await loadReferenceData(database.url);
  } catch (error) {
    await database.close();
    throw error;
  }
  env.databaseUrl = database.url;
  return database;
}

async function reach(say: (line: string) => void, holder?: number): Promise<OpenDatabase> {
  if (env.databaseUrl !== undefined) {
    return { url: env.databaseUrl, embedded: false, close: async () => undefined };
  }
  const server = await holdEmbedded(env.dataDir, "durable", holder);
  if (server.started) say(`Database: PostgreSQL started, data in ${server.folder}`);
  return {
    url: server.url("portal"),
    embedded: true,
    close: () => releaseEmbedded(env.dataDir, holder),
  };
}

async function loadDemonstration(url: string, say: (line: string) => void): Promise<void> {
  const started = Date.now();
  const { loaded, rows } = await seedDemonstration(url, {
    today: today(),
    receiptKey: env.receiptKey,
    onProgress: ({ step, rows }) => say(`Demonstration: ${step} (${rows} rows so far)`),
  }).catch((error) => {
    // Served as a demonstration, the portal would show everybody's messages to anybody.
    throw error instanceof OccupiedError
      ? new EnvironmentError("PORTAL_DEMO must be 0 on a database with members of a plan.")
      : error;
  });
  if (!loaded) return;
  say(`Demonstration: ${rows} rows loaded in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
