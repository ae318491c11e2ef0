import { openDatabase } from "@/lib/commands/database";
import type { Command } from "@/lib/commands/main";
import { say } from "@/lib/commands/usage";

/** `npm run migrate`: brings the database to this build's schema, and nothing else. */
export const command: Command = async () => {
  const database = await openDatabase(say, { seed: false });
  await database.close();
  say("The database is at this build's schema.");
  return 0;
};
