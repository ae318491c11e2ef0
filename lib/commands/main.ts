// The one entry of all commands that are written in TypeScript: `main.ts NAME ARGUMENT …`.
// Exit codes: 0 done, 1 refused or failed, 2 wrong usage or a bad setting.
import { say } from "@/lib/commands/usage";

/** What a command's file exports as `command`: takes the arguments, returns the exit code. */
export type Command = (args: string[]) => Promise<number>;

type Loaded = {
  command: Command;
  /** How it is called, in words; asked for with `--help`, without a database. */
  help?: (args: string[]) => Promise<string>;
};

/** Commands that bring their own database, or none. */
const alone: Record<string, () => Promise<{ command: Command }>> = {
  bench: () => import("@/tests/bench/run"),
  migrate: () => import("@/lib/commands/migrate"),
  setup: () => import("@/lib/commands/setup"),
};

/** Commands that find the portal's database open, migrated and filled. */
const onDatabase: Record<string, () => Promise<Loaded>> = {
  assign: () => import("@/lib/commands/assign"),
  demo: () => import("@/lib/commands/demo"),
  import: () => import("@/lib/commands/import"),
  query: () => import("@/lib/commands/query"),
};

async function main([name = "", ...args]: string[]): Promise<number> {
  const direct = alone[name];
  if (direct) return (await direct()).command(args);
  const load = onDatabase[name];
  if (!load) throw new Error(`There is no command ${name}.`);
  if (asksForHelp(args)) {
    const { help } = await load();
    if (help) {
      process.stdout.write(`${await help(args)}\n`);
      return 0;
    }
  }
  const { openDatabase } = await import("@/lib/commands/database");
  const database = await openDatabase(say);
  try {
    const { command } = await load();
    return await command(args);
  } finally {
    const { db } = await import("@/lib/db/client");
    await db.$disconnect();
    await database.close();
  }
}

/** What comes after `--` is words, not options. */
function asksForHelp(args: string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? undefined : end).some((one) => one === "--help" || one === "-h");
}

/** Who reads only the beginning (`| head`) has what they wanted: the command ends as ever. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

/** One line where the reason is known; else what the log would say. */
async function report(error: unknown): Promise<number> {
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  if (name === "UsageError" || name === "EnvironmentError") {
    say(message);
    return 2;
  }
  const { databaseErrorKind } = await import("@/lib/db/errors");
  const { describeError } = await import("@/lib/log");
  if (name === "MigrationError") say(message);
  else if (databaseErrorKind(error) === "refused") say("The database cannot be reached.");
  else say(JSON.stringify(describeError(error)));
  return 1;
}

process.stdout.on("error", endQuietly);
process.stderr.on("error", endQuietly);
process.exitCode = await main(process.argv.slice(2)).catch(report);
