import path from "node:path";
import pg from "pg";
import { root } from "@/lib/commands/child.mjs";
import { holdEmbedded, releaseEmbedded } from "@/lib/db/embedded/server";
import type { Figure } from "@/tests/bench/figure";
import { cloneDatabase, dropDatabase, migratedTemplate } from "@/tests/test-databases";

const changes = 400;
const connections = 10;
const dataDir = path.join(root, ".data/bench");

/** A statement as it was sent. */
type Statement = { text: string; values: unknown[] };

/** Changes one member's PCP. */
type ChangePcp = (memberId: string) => Promise<void>;

/**
 * Changes of PCP a second, all to the same panel, through `choosePcp` and by the same statements
 * sent with bare `pg`: recorded from one change and repeated for other members, with their ids put
 * in. Both run in turns on the same database with as many connections.
 */
export default async function pcpRace(): Promise<Figure[]> {
  const server = await holdEmbedded(dataDir, "durable");
  const serverUrl = server.url("postgres");
  const databaseUrl = await cloneDatabase(serverUrl, await migratedTemplate(serverUrl));
  process.env.DATABASE_URL = databaseUrl;
  process.env.PORTAL_DATABASE_POOL = String(connections);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections });
  const { db } = await import("@/lib/db/client");
  try {
    const { change, formerOf } = await setUp();
    const [sample = "", ...members] = formerOf.keys();
    // What a first call does once in a process is no part of either.
    await change(members.pop() ?? "");
    const statements = await record(() => change(sample));
    const repeat = repeatWith(pool, statements, sample, formerOf);
    const share = changes / 4;
    const latencies: number[] = [];
    const seconds = { ours: 0, baseline: 0 };
    for (let round = 0; round < 4; round += 1) {
      const [ours, theirs] = [members.splice(0, share), members.splice(0, share)];
      seconds.ours += await race(ours, change, latencies);
      seconds.baseline += await race(theirs, repeat, []);
    }
    const ours = changes / seconds.ours;
    const baseline = changes / seconds.baseline;
    latencies.sort((a, b) => a - b);
    const percentile = (share: number) => latencies[Math.floor(latencies.length * share)];
    return [
      {
        name: "pcp-race",
        unit: "changes/s",
        ours,
        baseline,
        ratio: ours / baseline,
        n: changes,
        p50: percentile(0.5),
        p95: percentile(0.95),
        p99: percentile(0.99),
      },
    ];
  } finally {
    await pool.end();
    await db.$disconnect();
    await dropDatabase(serverUrl, databaseUrl);
    await releaseEmbedded(dataDir);
  }
}

/** Members of one PCP, with their assignments' ids, and the change to another. */
async function setUp() {
  const [{ Temporal }, { db }, { choosePcp }, { createSmallPlan }, { createPcpRole }] =
    await Promise.all([
      import("temporal-polyfill"),
      import("@/lib/db/client"),
      import("@/lib/pcp/mutations/choose-pcp"),
      import("@/tests/factories/small-plan"),
      import("@/tests/factories/directory"),
    ]);
  const [{ createEnrolledMember }, { createPcpAssignment }, { createSelfScope }] =
    await Promise.all([
      import("@/tests/factories/members"),
      import("@/tests/factories/pcp"),
      import("@/tests/factories/scopes"),
    ]);
  const { product, group, member } = await createSmallPlan(db);
  const seat = { networkId: product.networkId, groupId: group.id };
  const former = await createPcpRole(db, { ...seat, capacity: 3 * changes });
  const wanted = await createPcpRole(db, { ...seat, capacity: 3 * changes });
  const formerOf = new Map<string, string>();
  for (let n = 0; n < 2 + 2 * changes; n += 1) {
    const { id } = await createEnrolledMember(db, product.id);
    const given = await createPcpAssignment(db, { ...seat, memberId: id, roleId: former.id });
    formerOf.set(id, given.id);
  }
  const scope = await createSelfScope<"CHOOSE_PCP">(db, member.id);
  const today = Temporal.PlainDate.from("2026-11-21");
  const change: ChangePcp = async (id) => {
    const memberId = id as typeof scope.memberId;
    const choice = { roleId: wanted.id, groupId: null, reason: null, version: 1, seen: null };
    const { status } = await choosePcp({ ...scope, memberId }, choice, today);
    if (status !== "DONE") throw new Error(`a change came out as ${status}`);
  };
  return { change, formerOf };
}

/** What a piece of work sends to the database. */
async function record(work: () => Promise<void>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const { query } = pg.Client.prototype;
  const recording = function (this: pg.Client, ...args: unknown[]) {
    const [sent, values] = args;
    if (typeof sent === "string") {
      statements.push({ text: sent, values: Array.isArray(values) ? values : [] });
    } else {
      const { text, values: given = [] } = sent as Partial<Statement> & { text: string };
      statements.push({ text, values: given });
    }
    return Reflect.apply(query, this, args);
  };
  Object.assign(pg.Client.prototype, { query: recording });
  try {
    await work();
  } finally {
    Object.assign(pg.Client.prototype, { query });
  }
  if (!statements.some(({ text }) => /^commit/i.test(text)))
    throw new Error("nothing was recorded");
  return statements;
}

/** Sends recorded statements for another member, with the ids that the database gives on the way. */
function repeatWith(
  pool: pg.Pool,
  statements: readonly Statement[],
  sample: string,
  formerOf: ReadonlyMap<string, string>,
): ChangePcp {
  const inserted = statements.findIndex(({ text }) =>
    /insert into "public"."pcp_assignment"/i.test(text),
  );
  const sampleIds = new Set(
    statements
      .slice(inserted + 1)
      .flatMap(({ values }) => values)
      .flatMap((value) => /^pcp-chosen:(.+)$/.exec(String(value))?.[1] ?? []),
  );
  const [assignment = ""] = sampleIds;
  if (inserted < 0 || assignment === "") throw new Error("no assignment was recorded");
  return async (memberId) => {
    const client = await pool.connect();
    let created = assignment;
    const put = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(put)
        : typeof value === "string"
          ? value
              .replaceAll(sample, memberId)
              .replaceAll(formerOf.get(sample) ?? "", formerOf.get(memberId) ?? "")
              .replaceAll(assignment, created)
          : value;
    try {
      for (const [at, { text, values }] of statements.entries()) {
        const { rows } = await client.query({ text, values: values.map(put), rowMode: "array" });
        if (at === inserted) created = String(rows[0]?.[0]);
      }
    } finally {
      client.release();
    }
  };
}

/** Seconds until all have changed, so many at a time; `latencies` takes each one's milliseconds. */
async function race(members: string[], change: ChangePcp, latencies: number[]): Promise<number> {
  const since = performance.now();
  const left = [...members];
  const worker = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const began = performance.now();
      await change(next);
      latencies.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return (performance.now() - since) / 1000;
}
