import { performance } from "node:perf_hooks";
import pg from "pg";
import { Temporal } from "temporal-polyfill";
import { migrate } from "@/lib/db/migrate";
import { nameOfPrepared } from "@/lib/db/prepared";
import { facetStatement } from "@/lib/providers/data/facet-statement";
import { searchPlans } from "@/lib/providers/data/in-time";
import { namedPlaceStatement } from "@/lib/providers/data/reference";
import {
  type NumbersRow,
  numbersStatement,
  readNumbers,
} from "@/lib/providers/data/search-numbers";
import type { RoleSearch } from "@/lib/providers/data/search-roles";
import { searchStatement } from "@/lib/providers/data/search-statement";
import { understandWords } from "@/lib/providers/rules/understand";
import { type Random, randomFrom } from "@/prisma/seed/random";
import { loadReferenceData } from "@/prisma/seed/reference";
import { withKeptDatabase } from "@/tests/bench/database";
import type { Figure } from "@/tests/bench/figure";
import { type LoadTime, loadDirectory } from "@/tests/bench/load-directory";

const sizes = [10_000, 100_000, 1_000_000];
/** What decides what is in the databases; they are kept between runs. */
const madeOf = [
  "prisma/migrations",
  "prisma/data",
  "prisma/seed/reference.ts",
  "prisma/seed/random.ts",
  "prisma/seed/directory/specialties.ts",
  "tests/bench/directory.ts",
  "tests/bench/load-directory.ts",
];
const warmUp = 60;
const measured = 400;
const dense = ["10001", "10019", "90017", "90026", "60605", "77004", "11215", "94110"];
const words = [
  "heart doctor",
  "rash",
  "kid's doctor",
  "knee pain",
  "bác sĩ da liễu",
  "dentista",
  "therapist",
  "eye exam",
];

/** A door that somebody lives near: as many as there are, so mostly in cities. */
type Door = { lat: number; lng: number; specialty: string; name: string };

/**
 * The search's queries at three sizes, in the database, one warm connection, its statements
 * prepared and the tables in memory, as in a portal that has run for a day: everything that a
 * search asks of it, the numbers looked up included. The baseline is the nearest twenty listings
 * without any filter, which an index alone answers.
 */
export default async function search(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const p95 = new Map<string, number[]>();
  for (const size of sizes) {
    await withKeptDatabase(
      { name: `directory_${size}`, paths: madeOf, fill: (url) => fill(url, size) },
      async (url) => {
        const client = new pg.Client({ connectionString: url });
        await client.connect();
        try {
          await client.query("select set_config('plan_cache_mode', $1, false)", [searchPlans]);
          await readIntoMemory(client);
          figures.push(...(await loadOf(client, size)), ...(await sizesOf(client, size)));
          for (const figure of await measureAll(client, size)) {
            figures.push(figure);
            const name = figure.name.replace(/ \d+$/, "");
            p95.set(name, [...(p95.get(name) ?? []), figure.p95 ?? 0]);
          }
        } finally {
          await client.end();
        }
      },
    );
  }
  for (const [name, values] of p95) {
    const [small = 0, , large = 0] = values;
    figures.push({
      name: `growth ${name}`,
      unit: "p95 at 1,000,000 / at 10,000",
      ours: large,
      baseline: small,
      ratio: large / small,
      n: values.length,
    });
  }
  return figures;
}

/** Loads a directory, and keeps how long that took in the database: it is made only once. */
async function fill(url: string, size: number): Promise<void> {
  await migrate(url);
  await loadReferenceData(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows, search } = await loadDirectory(client, size);
    await client.query("create table load_time (rows float8, search float8)");
    await client.query("insert into load_time values ($1, $2)", [rows, search]);
  } finally {
    await client.end();
  }
}

/** Seconds of the whole load, beside those of the directory's own rows and indexes. */
async function loadOf(client: pg.Client, size: number): Promise<Figure[]> {
  const { rows } = await client.query<LoadTime>("select rows, search from load_time");
  return rows.map((time) => {
    const ours = time.rows + time.search;
    return {
      name: `load ${size}`,
      unit: "s",
      ours,
      baseline: time.rows,
      ratio: ours / time.rows,
      n: 1,
    };
  });
}

/** As after a day's searches: the server's memory holds what they read. */
async function readIntoMemory(client: pg.Client): Promise<void> {
  await client.query("create extension if not exists pg_prewarm");
  await client.query(
    `select pg_prewarm(oid) from pg_class
     where relkind in ('r', 'i') and relname ~ '^(search|provider_role|specialty|organization)'`,
  );
}

async function measureAll(client: pg.Client, size: number): Promise<Figure[]> {
  const random = randomFrom("search bench");
  const { rows: doors } = await client.query<Door>(
    `select lat, lng, specialty_code as specialty, family_name as name
     from provider_role as role join practitioner on practitioner.id = role.practitioner_id
     order by md5(role.id::text) limit 1000`,
  );
  const door = () => random.pick(doors);
  const floor = await times(client, async (timed) => {
    await timed(nearest(door()));
  });
  const { rows: cities } = await client.query<Door>(
    "select lat, lng from zip_code where zip = any($1)",
    [dense],
  );
  const queries: Record<string, () => Asked> = {
    "specialty near a place, three filters": () => {
      const at = door();
      return plain({
        place: at,
        filters: { specialty: at.specialty, accepting: "1", gender: "female", language: "en" },
      });
    },
    "misspelt name near a place": () => {
      const at = door();
      return plain({ place: at, words: called(misspelt(random, at.name)) });
    },
    "misspelt name": () => plain({ words: called(misspelt(random, door().name)) }),
    "words near a place": () => {
      const typed = random.pick(words);
      const read = { ...understandWords(typed), place: null };
      return { ...plain({ place: door(), words: read }), typed };
    },
    "facets of a specialty": () => {
      const at = door();
      return { ...plain({ place: at, filters: { specialty: at.specialty } }), facets: true };
    },
    "facets of everything, dense city": () => ({
      ...plain({ place: random.pick(cities) }),
      facets: true,
    }),
  };
  const figures: Figure[] = [];
  for (const [name, make] of Object.entries(queries)) {
    const all = await times(client, (timed) => answer(timed, make()));
    figures.push(figureOf(`${name} ${size}`, all, floor));
  }
  return figures;
}

function called(name: string): RoleSearch["words"] {
  return { npi: null, place: null, specialties: [], rest: [], names: [name.toLowerCase()] };
}

/** One letter other, left out, doubled, or two exchanged. */
function misspelt(random: Random, name: string): string {
  const at = random.integer(1, name.length - 2);
  const [before, here, next, after] = [
    name.slice(0, at),
    name[at] ?? "",
    name[at + 1] ?? "",
    name.slice(at + 2),
  ];
  return random.pick([
    before + random.pick([..."aeioulnrst"]) + next + after,
    before + next + after,
    before + here + here + next + after,
    before + next + here + after,
  ]);
}

function plain(values: Partial<RoleSearch>): Asked {
  const day = Temporal.PlainDate.from("2026-11-21");
  return {
    facets: false,
    search: {
      lens: null,
      date: day,
      today: day,
      words: null,
      loosely: false,
      place: null,
      within: 25,
      filters: {},
      minute: 3600,
      sort: "best",
      limit: 20,
      offset: 0,
      ...values,
    },
  };
}

/** `typed` may be the whole name of a place, which is looked up first. */
type Asked = { search: RoleSearch; facets: boolean; typed?: string };
type Statement = { text: string; values: unknown[] };

/**
 * Milliseconds that the database takes for single questions, from the statement sent to its last
 * row here, the first ones left out. What puts the statements together is not counted.
 */
async function times(client: pg.Client, ask: (timed: Timed) => Promise<void>): Promise<number[]> {
  const all: number[] = [];
  for (let n = 0; n < warmUp + measured; n += 1) {
    let sum = 0;
    await ask(async <Row extends pg.QueryResultRow>({ text, values }: Statement) => {
      const from = performance.now();
      const { rows } = await client.query<Row>({ name: nameOfPrepared(text), text, values });
      sum += performance.now() - from;
      return rows;
    });
    if (n >= warmUp) all.push(sum);
  }
  return all.toSorted((a, b) => a - b);
}

type Timed = <Row extends pg.QueryResultRow>(statement: Statement) => Promise<Row[]>;

async function answer(timed: Timed, { search, facets, typed }: Asked): Promise<void> {
  if (typed) await timed(namedPlaceStatement(typed, search.date));
  const numbers = readNumbers(search, await timed<NumbersRow>(numbersStatement(search)));
  await timed(facets ? facetStatement(search, numbers) : searchStatement(search, numbers));
}

/** The hand-written floor: twenty listings by distance, whoever they are. */
function nearest({ lat, lng }: Door) {
  return {
    text: `select id, chord_miles(sphere_point(lat, lng) <-> sphere_point($1, $2)) from provider_role
           order by sphere_point(lat, lng) <-> sphere_point($1, $2) limit 20`,
    values: [lat, lng],
  };
}

const at = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0;

function figureOf(name: string, all: readonly number[], floor: readonly number[]): Figure {
  const [ours, baseline] = [at(all, 0.5), at(floor, 0.5)];
  return {
    name,
    unit: "ms",
    ours,
    baseline,
    ratio: ours / baseline,
    n: all.length,
    p50: ours,
    p95: at(all, 0.95),
    p99: at(all, 0.99),
  };
}

async function sizesOf(client: pg.Client, size: number): Promise<Figure[]> {
  const { rows } = await client.query<{ name: string; mb: number; of: number }>(
    `select index.relname as name, pg_relation_size(index.oid) / 1e6::float8 as mb,
            pg_relation_size(indrelid) / 1e6::float8 as of
     from pg_index join pg_class as index on index.oid = indexrelid
     where indrelid::regclass::text like 'search\\_%' or index.relname = 'provider_role_place'
     union all
     select relname, pg_relation_size(oid) / 1e6::float8, pg_relation_size(oid) / 1e6::float8
     from pg_class where relname like 'search\\_%' and relkind = 'r' order by 1`,
  );
  return rows.map(({ name, mb, of }) => ({
    name: `size ${name} ${size}`,
    unit: "MB",
    ours: mb,
    baseline: of,
    ratio: of > 0 ? mb / of : 0,
    n: 1,
  }));
}
