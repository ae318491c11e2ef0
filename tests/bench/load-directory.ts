import { performance } from "node:perf_hooks";
import type pg from "pg";
import { writeDirectory } from "@/tests/bench/directory";

const loaded = [
  "practitioner",
  "organization",
  "location",
  "provider_role",
  "participation",
  "hospital_affiliation",
  "search_listing",
  "search_word",
];

/** Seconds that a load took: the rows with their indexes, then what the search reads. */
export type LoadTime = { rows: number; search: number };

/**
 * Fills an empty database with a directory of this size. Indexes are made after the rows, sorted,
 * which is how a plan loads a country.
 */
export async function loadDirectory(client: pg.Client, size: number): Promise<LoadTime> {
  const from = performance.now();
  // The generator keeps every key; the search's rows are made at once.
  await client.query("set session_replication_role = replica");
  await client.query("set maintenance_work_mem = '512MB'");
  await client.query("set work_mem = '64MB'");
  const { rows } = await client.query<{ drop: string; make: string; searched: boolean }>(
    `select 'drop index ' || indexrelid::regclass as drop, pg_get_indexdef(indexrelid) as make,
            indrelid::regclass::text like 'search%' as searched
     from pg_index
     where indrelid = any($1::regclass[]) and not indisunique and not indisexclusion
     union all
     select format('alter table %s drop constraint %I', conrelid::regclass, conname),
            format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                   pg_get_constraintdef(oid)),
            false
     from pg_constraint where conrelid = any($1::regclass[]) and contype = 'x'`,
    [loaded],
  );
  for (const { drop } of rows) await client.query(drop);
  await writeDirectory(client, size);
  for (const { make, searched } of rows) if (!searched) await client.query(make);
  await client.query("analyze");
  const between = performance.now();
  await client.query("select rebuild_search()");
  for (const { make, searched } of rows) if (searched) await client.query(make);
  await client.query("vacuum analyze");
  await client.query("reset all");
  return { rows: (between - from) / 1000, search: (performance.now() - between) / 1000 };
}
