import { performance } from "node:perf_hooks";
import type pg from "pg";
import { writeDirectory } from "@/tests/bench/directory";

const loaded = ["practitioner", "organization", "location", "provider_role", "search_listing"];

/**
 * Fills an empty database with a directory of this size, and resolves with the seconds it took.
 * Indexes that a search needs are made after the rows, sorted, which is how a plan loads a country.
 */
export async function loadDirectory(client: pg.Client, size: number): Promise<number> {
  const from = performance.now();
  // The generator keeps every key; the search's rows are made at once.
  await client.query("set session_replication_role = replica");
  await client.query("set maintenance_work_mem = '512MB'");
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
     from pg_index where indrelid = any($1::regclass[]) and not indisunique`,
    [loaded],
  );
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await writeDirectory(client, size);
  await client.query("analyze");
  await client.query("set work_mem = '64MB'");
  await client.query("select rebuild_search()");
  for (const { definition } of indexes) await client.query(definition);
  await client.query("vacuum analyze");
  await client.query("reset session_replication_role");
  await client.query("reset work_mem");
  return (performance.now() - from) / 1000;
}
