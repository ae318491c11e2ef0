import { createHash } from "node:crypto";
import pg from "pg";

export interface Progress {
  /** What is being done, in words for a terminal. */
  step: string;
  /** Rows written by now. */
  rows: number;
}

export interface LoadOptions {
  onProgress?: (progress: Progress) => void;
}

export interface Bulk extends LoadOptions {
  /** Tables so large that their foreign keys are better checked once, when all rows are there. */
  large: string[];
  /** A table that must be empty: the set does not mix with what others wrote there. */
  alone?: string;
}

/** The table in which a set wants to be alone holds rows. */
export class OccupiedError extends Error {
  override name = "OccupiedError";
}

export interface Loaded {
  /** False where the set was there already and nothing was written. */
  loaded: boolean;
  rows: number;
}

/** Writes rows in the order of calls, and remembers what was written. */
export interface Writer {
  insert(table: string, rows: readonly object[], about: string): Promise<void>;
  /** What a query makes of a text ($1), column by column in the order of the table. */
  insertFrom(table: string, query: string, text: string, about: string): Promise<void>;
}

/**
 * Loads a named set of data once and whole: everything in one transaction that ends with the row
 * in `loaded_data`, so that a killed load leaves nothing, and two at once write once.
 * @throws OccupiedError, and what PostgreSQL throws; nothing is written then.
 */
export async function loadOnce(
  databaseUrl: string,
  name: string,
  options: Bulk,
  write: (writer: Writer) => Promise<void>,
): Promise<Loaded> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 10_000,
    application_name: "portal-seed",
  });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtext($1))", [`load ${name}`]);
    const known = await client.query("select 1 from loaded_data where name = $1", [name]);
    if (known.rowCount) {
      await client.query("rollback");
      return { loaded: false, rows: 0 };
    }
    if (options.alone !== undefined) {
      const rows = await client.query(
        `select from ${client.escapeIdentifier(options.alone)} limit 1`,
      );
      if (rows.rowCount) throw new OccupiedError(`${options.alone} is not empty`);
    }
    // The search's tables are made at once in the end, and not row by row.
    await client.query("select set_config('portal.search_later', 'on', true)");
    const checkForeignKeys = await withoutForeignKeys(client, options.large);
    const digest = createHash("sha256");
    const tables = new Set<string>();
    let total = 0;
    const wrote = (table: string, count: number, what: string) => {
      digest.update(what);
      tables.add(table);
      total += count;
    };
    await write({
      async insert(table, rows, about) {
        options.onProgress?.({ step: about, rows: total });
        for (let at = 0; at < rows.length; at += 5000) {
          const chunk = rows.slice(at, at + 5000);
          wrote(table, chunk.length, await insertChunk(client, table, chunk));
        }
      },
      async insertFrom(table, query, text, about) {
        options.onProgress?.({ step: about, rows: total });
        const name = client.escapeIdentifier(table);
        const { rowCount } = await client.query(`insert into ${name} ${query}`, [text]);
        wrote(table, rowCount ?? 0, text);
      },
    });
    await checkForeignKeys();
    if (tables.has("provider_role")) {
      await client.query(`analyze ${[...tables].join(", ")}`);
      await client.query("select rebuild_search()");
    }
    await client.query("insert into loaded_data (name, digest) values ($1, $2)", [
      name,
      digest.digest("hex"),
    ]);
    await client.query("commit");
    // The planner should know the tables before the first page asks.
    await client.query(`analyze ${[...tables].join(", ")}`);
    return { loaded: true, rows: total };
  } finally {
    await client.end();
  }
}

/** Takes the tables' foreign keys away; the function puts them back, just as they were. */
async function withoutForeignKeys(
  client: pg.Client,
  tables: string[],
): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ tab: string; name: string; definition: string }>(
    `select conrelid::regclass::text as tab, quote_ident(conname) as name,
            pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conrelid = any($1::regclass[]) order by 1, 2`,
    [tables],
  );
  for (const { tab, name } of rows)
    await client.query(`alter table ${tab} drop constraint ${name}`);
  return async () => {
    for (const { tab, name, definition } of rows) {
      await client.query(`alter table ${tab} add constraint ${name} ${definition}`);
    }
  };
}

/** Keys are the columns' names in camel case; a column that no row names takes its default. */
async function insertChunk(
  client: pg.Client,
  table: string,
  rows: readonly object[],
): Promise<string> {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = keys.map(columnName);
  const records = rows.map((row) =>
    Object.fromEntries(keys.map((key, at) => [columns[at], row[key as keyof typeof row]])),
  );
  const json = JSON.stringify(records);
  const list = columns.map((column) => client.escapeIdentifier(column)).join(", ");
  const name = client.escapeIdentifier(table);
  await client.query(
    `insert into ${name} (${list})
     select ${list} from json_populate_recordset(null::${name}, $1::json)`,
    [json],
  );
  return json;
}

function columnName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
