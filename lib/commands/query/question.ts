import type { ParseArgsConfig } from "node:util";
import { Temporal } from "temporal-polyfill";
import { today } from "@/lib/clock";
import { UsageError } from "@/lib/commands/usage";

/** What a question answers: the document for `--json`, and the same in words. */
export type Answer = {
  /** False when the portal refuses: exit code 1, and the document says why. */
  ok: boolean;
  document: unknown;
  words: string;
};

/** One question of `npm run query`; a file of its own in this folder, named in `query.ts`. */
export type Question = {
  /** What follows the question's name, such as `--member ID [--date D]`. */
  usage: string;
  options: NonNullable<ParseArgsConfig["options"]>;
  /** Throws UsageError for arguments that it cannot read. */
  answer: (values: Record<string, string | undefined>, positionals: string[]) => Promise<Answer>;
};

/** The day of `--date`; today where none is given. */
export function readDate(text: string | undefined): Temporal.PlainDate {
  if (text === undefined) return today();
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    throw new UsageError(`${text} is not a date such as 2026-12-31.`);
  }
}
