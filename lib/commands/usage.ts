import { type ParseArgsConfig, parseArgs } from "node:util";

/** A command that was called wrongly: exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** As Node's `parseArgs`, strict; what does not fit is a UsageError in words. */
export function parseArguments<const Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs({ ...config, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A command's answer: the one JSON document on standard output, or words for people. */
export function answer(json: boolean, document: unknown, words: string): void {
  process.stdout.write(json ? `${JSON.stringify(document, null, 2)}\n` : `${words}\n`);
}

/** Progress and remarks, which leave standard output to the answer. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
