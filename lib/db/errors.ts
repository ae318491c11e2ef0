import "server-only";

export type DatabaseErrorKind =
  | "unique"
  | "exclusion"
  | "check"
  | "foreign-key"
  | "serialization"
  | "deadlock"
  | "timeout"
  | "refused";

const kindByState: Record<string, DatabaseErrorKind> = {
  "23505": "unique",
  "23P01": "exclusion",
  "23514": "check",
  "23503": "foreign-key",
  "40001": "serialization",
  "40P01": "deadlock",
  "57014": "timeout", // statement_timeout
  "25P03": "timeout", // idle_in_transaction_session_timeout
  "55P03": "timeout", // lock_timeout
  "53300": "refused", // too many connections
  "57P01": "refused", // shutting down
  "57P02": "refused",
  "57P03": "refused", // starting up
  "3D000": "refused", // no such database
  "28P01": "refused",
  "28000": "refused",
};

/** Prisma's own codes, for errors that never reached a SQLSTATE or that hide it. */
const kindByPrismaCode: Record<string, DatabaseErrorKind> = {
  P1000: "refused",
  P1001: "refused",
  P1002: "refused",
  P1003: "refused",
  P1008: "timeout",
  P1017: "refused",
  P2002: "unique",
  P2003: "foreign-key",
  P2024: "timeout",
  P2028: "timeout",
};

/** The driver adapter's words for what has no SQLSTATE. */
const kindByDriver: Record<string, DatabaseErrorKind> = {
  AuthenticationFailed: "refused",
  ConnectionClosed: "refused",
  DatabaseAccessDenied: "refused",
  DatabaseDoesNotExist: "refused",
  DatabaseNotReachable: "refused",
  SocketTimeout: "timeout",
  TlsConnectionError: "refused",
  TooManyConnections: "refused",
};

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** What the driver adapter knew: at a commit it throws bare, otherwise Prisma wraps it in `meta`. */
function driverCause(error: unknown): unknown {
  const wrapped = property(property(error, "meta"), "driverAdapterError");
  return property(wrapped, "cause") ?? property(error, "cause");
}

/** The five-character SQLSTATE behind an error of Prisma, its driver adapter or pg, if there is one. */
export function sqlState(error: unknown): string | undefined {
  const state =
    text(property(driverCause(error), "originalCode")) ??
    text(property(driverCause(error), "code")) ??
    text(property(error, "code"));
  return state !== undefined && /^[0-9A-Z]{5}$/.test(state) && !/^P\d{4}$/.test(state)
    ? state
    : undefined;
}

/** The constraint that refused, where PostgreSQL named it: a name of the schema, no row values. */
export function constraintName(error: unknown): string | undefined {
  const cause = driverCause(error);
  const named = property(cause, "constraint");
  const name = text(named) ?? text(property(named, "index"));
  if (name !== undefined) return name;
  const message = text(property(cause, "originalMessage")) ?? text(property(error, "message"));
  return message?.match(/constraint "([A-Za-z0-9_]+)"/)?.[1];
}

/** What kind of refusal an error is, or undefined when it is none of the database's. */
export function databaseErrorKind(error: unknown): DatabaseErrorKind | undefined {
  const state = sqlState(error);
  if (state !== undefined) return kindByState[state];
  const driver = text(property(driverCause(error), "kind"));
  if (driver !== undefined && driver in kindByDriver) return kindByDriver[driver];
  const code = text(property(error, "code"));
  if (code !== undefined && code in kindByPrismaCode) return kindByPrismaCode[code];
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "ECONNRESET") return "refused";
  // pg-pool and pg throw plain errors for these.
  const message = text(property(error, "message")) ?? "";
  if (/timeout exceeded when trying to connect|connection timeout/i.test(message)) return "timeout";
  if (/Connection terminated/.test(message)) return "refused";
  return undefined;
}

/**
 * Whether too many want the same at once: all connections were taken for as long as one may wait
 * for one, or the transaction waited past its time for a lock and was rolled back. Either way
 * nothing was done.
 */
export function isBusy(error: unknown): boolean {
  const message = text(property(error, "message")) ?? "";
  return (
    /timeout exceeded when trying to connect/.test(message) ||
    text(property(error, "code")) === "P2028"
  );
}

/** Whether the same transaction, run again from its start, may succeed. */
export function isRetryable(error: unknown): boolean {
  const kind = databaseErrorKind(error);
  return kind === "serialization" || kind === "deadlock";
}
