import { pino } from "pino";
import { env } from "@/lib/env";
import { requestId } from "@/lib/request-context";

export type DescribedError = {
  type: string;
  /** A Node.js or Prisma code, or a SQLSTATE. */
  errorCode?: string;
  /** What Next.js shows the reader for this error. */
  digest?: string;
  message?: string;
  at?: string[];
};

// Messages of these hold values that people typed or rows that the database holds.
const carriesData = /^(Prisma|DriverAdapter|Database|\$?Zod)/;

/**
 * An error as it may be logged: its type, code and place in the code. The message only where it is
 * the program's own; never `meta`, `detail` or a query's arguments.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const code: unknown = Reflect.get(error, "code");
  const digest: unknown = Reflect.get(error, "digest");
  const fromDatabase = carriesData.test(error.name) || carriesData.test(error.constructor.name);
  return {
    type: error.name,
    ...(typeof code === "string" && { errorCode: code }),
    ...(typeof digest === "string" && { digest }),
    ...(!fromDatabase && { message: error.message.slice(0, 500) }),
    at: error.stack
      ?.split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
  };
}

/**
 * One JSON object a line on standard error, which leaves standard output to the commands' answers.
 * Log codes and identifiers of events, never names, contacts, health data or what was typed.
 */
export const log = pino(
  {
    level: env.logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: () => {
      const id = requestId();
      return id === undefined ? {} : { requestId: id };
    },
    serializers: { err: describeError, error: describeError },
    // The last net below the rule above.
    redact: {
      paths: ["password", "code", "secret", "email", "phone", "name", "birthDate", "zip"].flatMap(
        (field) => [field, `*.${field}`],
      ),
      censor: "[redacted]",
    },
  },
  pino.destination({ fd: 2, sync: true }),
);
