import { createPrivateKey, createPublicKey } from "node:crypto";
import path from "node:path";
import { z } from "zod";

/** A value in the environment that the portal cannot work with. The message is one line. */
export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}

const flag = z.enum(["0", "1"], { error: "must be 0 or 1" }).transform((value) => value === "1");

const port = z
  .string()
  .regex(/^\d{1,5}$/, { error: "must be a whole number from 0 to 65535" })
  .transform(Number)
  .refine((value) => value <= 65535, { error: "must be a whole number from 0 to 65535" });

function isPostgresUrl(value: string): boolean {
  return URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol);
}

function isPlainDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
}

/** "https://host/{z}/{x}/{y}.png", each of the three once, and none of them in the host. */
function isTileTemplate(value: string): boolean {
  const places = ["{z}", "{x}", "{y}"];
  if (places.some((place) => value.split(place).length !== 2)) return false;
  const url = URL.canParse(value) ? new URL(value) : null;
  return (
    url?.protocol === "https:" &&
    url.username === "" &&
    url.password === "" &&
    /^[a-z0-9.-]+$/.test(url.hostname) &&
    places.every((place) => decodeURI(url.pathname + url.search).includes(place))
  );
}

function isEd25519(kind: "private" | "public", base64: string): boolean {
  const key = Buffer.from(base64, "base64");
  try {
    const read =
      kind === "private"
        ? createPrivateKey({ key, format: "der", type: "pkcs8" })
        : createPublicKey({ key, format: "der", type: "spki" });
    return read.asymmetricKeyType === "ed25519";
  } catch {
    return false;
  }
}

const schema = z
  .object({
    PORT: port.default(3000),
    /** Where the server listens. Loopback unless said otherwise: a reverse proxy stands in front. */
    PORTAL_HOST: z.string().min(1, { error: "must name an address" }).default("127.0.0.1"),
    /** Reverse proxies in a row before the portal, whose X-Forwarded-For entries are believed. */
    PORTAL_TRUSTED_PROXIES: z
      .string()
      .regex(/^\d$/, { error: "must be a whole number from 0 to 9" })
      .transform(Number)
      .default(0),
    DATABASE_URL: z
      .string()
      .refine(isPostgresUrl, {
        error: "must be a URL such as postgresql://user:password@host:5432/name",
      })
      .optional(),
    /** Connections that one server process may hold. */
    PORTAL_DATABASE_POOL: z
      .string()
      .regex(/^[1-9]\d{0,2}$/, { error: "must be a whole number from 1 to 999" })
      .transform(Number)
      .default(10),
    PORTAL_DATA_DIR: z
      .string()
      .min(1, { error: "must name a folder" })
      .default(".data")
      .transform((folder) => path.resolve(folder)),
    PORTAL_DEMO: flag.default(true),
    PORTAL_TODAY: z
      .string()
      .refine(isPlainDate, { error: "must be a date such as 2026-12-31" })
      .optional(),
    /** Pictures of a map behind the directory's pins. */
    PORTAL_MAP_TILES: z
      .string()
      .refine(isTileTemplate, {
        error: "must be a URL such as https://maps.example/{z}/{x}/{y}.png",
      })
      .optional(),
    /** Whose map it is. */
    PORTAL_MAP_CREDIT: z
      .string()
      .max(200, { error: "must have no more than 200 characters" })
      .optional(),
    PORTAL_LOG_LEVEL: z
      .enum(["debug", "info", "warn", "error", "silent"], {
        error: "must be debug, info, warn, error or silent",
      })
      .default("info"),
    NODE_ENV: z.string().optional(),
    NEXTAUTH_SECRET: z.string().min(32, { error: "must have 32 characters or more" }).optional(),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
      .string()
      .refine((key) => [16, 24, 32].includes(Buffer.from(key, "base64").length), {
        error: "must be 16, 24 or 32 bytes in Base64",
      })
      .optional(),
    PORTAL_RECEIPT_KEY: z
      .string()
      .refine((key) => isEd25519("private", key), {
        error: "must be an Ed25519 private key (PKCS #8, DER) in Base64",
      })
      .optional(),
    /** Public keys of receipts signed earlier, parted by commas. */
    PORTAL_RECEIPT_OLD_KEYS: z
      .string()
      .default("")
      .transform((keys) => keys.split(",").filter((key) => key.trim() !== ""))
      .refine((keys) => keys.every((key) => isEd25519("public", key)), {
        error: "must be Ed25519 public keys (SPKI, DER) in Base64, parted by commas",
      }),
  })
  .refine((values) => values.PORTAL_DEMO || values.PORTAL_TODAY === undefined, {
    path: ["PORTAL_TODAY"],
    error: "may be set only for a demonstration (PORTAL_DEMO=1)",
  })
  .refine(
    (values) => values.PORTAL_MAP_TILES === undefined || values.PORTAL_MAP_CREDIT !== undefined,
    {
      path: ["PORTAL_MAP_CREDIT"],
      error: "must say whose map it is, as PORTAL_MAP_TILES names a map server",
    },
  );

const secrets = new Set([
  "DATABASE_URL",
  "NEXTAUTH_SECRET",
  "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY",
  "PORTAL_RECEIPT_KEY",
]);

export type Environment = {
  port: number;
  host: string;
  trustedProxies: number;
  /** Undefined: the embedded database, whose address the start command hands on. */
  databaseUrl: string | undefined;
  databasePool: number;
  /** Absolute. */
  dataDir: string;
  demo: boolean;
  /** ISO date that replaces the calendar's, in demonstrations and tests. */
  today: string | undefined;
  logLevel: "debug" | "info" | "warn" | "error" | "silent";
  /** Pictures of a map, by zoom, column and row; null where maps are drawn without them. */
  mapServer: { template: string; credit: string; origin: string } | null;
  /** Served by the development server. */
  development: boolean;
  /** Signs session cookies. Throws where none was set. */
  readonly authSecret: string;
  /** Signs receipts: an Ed25519 private key, PKCS #8 in Base64. Throws where none was set. */
  readonly receiptKey: string;
  /** Public keys, SPKI in Base64, of receipts that an earlier key signed. */
  receiptOldKeys: readonly string[];
};

/**
 * Reads the portal's settings.
 * @throws EnvironmentError with one line that names the first bad variable; secrets are not shown.
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  // An empty variable is how shells and compose files say "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? "");
    const shown = secrets.has(name) ? "" : `, but is ${JSON.stringify(given[name])}`;
    throw new EnvironmentError(`${name} ${issue?.message}${shown}.`);
  }
  const values = parsed.data;
  return {
    port: values.PORT,
    host: values.PORTAL_HOST,
    trustedProxies: values.PORTAL_TRUSTED_PROXIES,
    databaseUrl: values.DATABASE_URL,
    databasePool: values.PORTAL_DATABASE_POOL,
    dataDir: values.PORTAL_DATA_DIR,
    demo: values.PORTAL_DEMO,
    today: values.PORTAL_TODAY,
    logLevel: values.PORTAL_LOG_LEVEL,
    mapServer:
      values.PORTAL_MAP_TILES === undefined
        ? null
        : {
            template: values.PORTAL_MAP_TILES,
            credit: values.PORTAL_MAP_CREDIT ?? "",
            origin: new URL(values.PORTAL_MAP_TILES).origin,
          },
    development: values.NODE_ENV === "development",
    get authSecret() {
      if (values.NEXTAUTH_SECRET === undefined) {
        throw new EnvironmentError("NEXTAUTH_SECRET must be set; `npm start` makes one.");
      }
      return values.NEXTAUTH_SECRET;
    },
    get receiptKey() {
      if (values.PORTAL_RECEIPT_KEY === undefined) {
        throw new EnvironmentError("PORTAL_RECEIPT_KEY must be set; `npm start` makes one.");
      }
      return values.PORTAL_RECEIPT_KEY;
    },
    receiptOldKeys: values.PORTAL_RECEIPT_OLD_KEYS,
  };
}

export const env = readEnvironment(process.env);
