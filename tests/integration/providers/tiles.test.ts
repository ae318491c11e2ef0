import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { refreshSearchTiles } from "@/lib/directory/mutations/refresh-search-tiles";
import { answerSearch } from "@/lib/providers/data/answer-search";
import { minuteOfWeek } from "@/lib/providers/rules/week";
import { emptySearch } from "@/lib/providers/schema";
import { createDirectory, signal } from "./directory";
import { readDirectory, searchNaively } from "./naive-search";

type Tile = {
  level: number;
  south: number;
  west: number;
  terms: Record<string, number>;
  accepting: Record<string, number>;
  evenings: number;
  weekends: number;
};

let directory: Awaited<ReturnType<typeof createDirectory>>;
let today: Temporal.PlainDate;

beforeAll(async () => {
  directory = await createDirectory();
  // A tile is counted on the database's own day.
  const [row] = await db.$queryRaw<{ day: string }[]>`select current_date::text as day`;
  today = Temporal.PlainDate.from(row?.day ?? "");
});

const midnight = (date: Temporal.PlainDate) => new Date(`${date}T00:00:00Z`);

/** What the tiles say, largest last. */
function readTiles() {
  return db.$queryRaw<Tile[]>`
    select level::int, south, west, open_evenings as evenings, open_weekends as weekends,
           jsonb_object(terms::text[], counts::text[]) as terms,
           jsonb_object(accept_terms::text[], accept_counts::text[]) as accepting
    from search_tile order by level, south, west`;
}

/** The same, from each listing of today and its place alone. */
async function countTiles(): Promise<Tile[]> {
  const rows = await db.$queryRaw<
    { lat: number; lng: number; terms: string[]; accepting: string[]; late: boolean[] }[]
  >`
    select role.lat, role.lng,
           array(select id::text from search_term
                 where id = any(listing.terms) and facet <> 'hours') as terms,
           array(select pair.id::text from search_term as term
                 join search_term as pair on pair.facet = 'accepting ' || term.value
                   and pair.value = listing.specialty_code::text
                 where term.id = any(listing.memberships)
                   and term.facet = 'networkAccepting') as accepting,
           array[role.hours::text like '%19:30%', role.hours::text like '%sat%'] as late
    from search_listing as listing join provider_role as role on role.id = listing.role_id
    where current_date between listing.starts_on and listing.ends_on`;
  const tiles = new Map<string, Tile>();
  for (const { lat, lng, terms, accepting, late } of rows) {
    for (const level of [0, 1, 2, 3]) {
      const [south = 0, west = 0] = [lat, lng].map((degrees) =>
        Math.floor(((degrees + 180) * 40) / 2 ** level),
      );
      const key = `${level} ${south} ${west}`;
      const tile = tiles.get(key) ?? {
        ...{ level, south, west, terms: {}, accepting: {}, evenings: 0, weekends: 0 },
      };
      tiles.set(key, tile);
      for (const id of terms) tile.terms[id] = (tile.terms[id] ?? 0) + 1;
      for (const id of accepting) tile.accepting[id] = (tile.accepting[id] ?? 0) + 1;
      if (late[0]) tile.evenings += 1;
      if (late[1]) tile.weekends += 1;
    }
  }
  return [...tiles.values()].toSorted(
    (a, b) => a.level - b.level || a.south - b.south || a.west - b.west,
  );
}

async function expectTilesToHold() {
  const told = await readTiles();
  const texts = told.map((tile) => ({
    ...tile,
    terms: numbers(tile.terms),
    accepting: numbers(tile.accepting),
  }));
  expect(texts.filter(({ terms }) => Object.keys(terms).length > 0)).toEqual(await countTiles());
}

const numbers = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).map(([id, count]) => [id, Number(count)]));

/** Everything around the Mission, on a day: how many there are, and of which specialty. */
async function specialtiesOn(date: Temporal.PlainDate) {
  const { facets, total } = await answerSearch({ ...emptySearch, zip: "94110" }, [], {
    lens: null,
    authorizations: [],
    today: date,
    now: Temporal.Instant.from("2026-11-21T18:00:00Z"),
    ownZip: null,
    pageSize: 20,
  });
  return { total, values: facets.specialty.map(({ value, count }) => [value, count]) };
}

describe("the tiles of all sizes", () => {
  it("are right after every change of a listing in them", async () => {
    const hours = { wed: [["11:00", "19:30"]], sat: [["09:00", "13:00"]] };
    const one = await directory.listing({ role: { hours } });
    const other = await directory.listing({ at: "dalyCity", role: { hours: { mon: [] } } });
    await directory.listing({ at: "sanJose" });
    await expectTilesToHold();

    await db.practitioner.update({
      where: { id: one.practitioner.id },
      data: { languages: ["en", "vi", "zh"] },
    });
    await expectTilesToHold();
    await db.participation.updateMany({
      where: { roleId: other.id },
      data: { accepting: "nopt" },
    });
    await expectTilesToHold();
    await db.providerRole.update({ where: { id: other.id }, data: { hours: {} } });
    await expectTilesToHold();
    await db.providerRole.update({
      where: { id: other.id },
      data: { withdrawnOn: midnight(today) },
    });
    await expectTilesToHold();
    await db.participation.deleteMany({ where: { roleId: one.id } });
    await expectTilesToHold();
  });

  it("are right after a listing moved to the next tile, or to another block", async () => {
    const { locationId: id } = await directory.listing();
    for (const [lat, lng] of [
      [37.7486, -122.3901],
      [37.7501, -122.3899],
      [37.8, -122.4],
      [37.3382, -121.8863],
    ] as const) {
      await db.location.update({ where: { id }, data: { lat, lng } });
      await expectTilesToHold();
    }
  });

  it("are right after two changes at once in neighbouring tiles", async () => {
    const one = await directory.listing({ role: { telehealth: true } });
    const next = await directory.listing({ role: { telehealth: true } });
    const { locationId } = next;
    await db.location.update({ where: { id: locationId }, data: { lat: 37.7001, lng: -122.4301 } });
    const [held, release] = signal();
    const [written, write] = signal();
    const first = db.$transaction(
      async (tx) => {
        await tx.providerRole.update({ where: { id: one.id }, data: { telehealth: false } });
        write();
        await held;
      },
      { timeout: 20_000 },
    );
    await written;
    const second = db.providerRole
      .update({ where: { id: next.id }, data: { telehealth: false } })
      .then(() => "done");
    // It waits for the first, whose counts it adds up.
    for (let waiting = 0; waiting === 0; ) {
      const [row] = await db.$queryRaw<{ count: number }[]>`
        select count(*)::int as count from pg_locks where locktype = 'advisory' and not granted`;
      waiting = row?.count ?? 0;
    }
    release();
    await first;
    expect(await second).toBe("done");
    await expectTilesToHold();
  });
});

describe("a tile's count", () => {
  it("is believed on its own days alone, in tiles of every size", async () => {
    const specialty = "207Q00000X";
    await directory.listing({ specialty });
    const before = await specialtiesOn(today);
    // One begins in three days and ends in five; another ends today.
    await directory.listing({
      specialty,
      participation: {
        startsOn: midnight(today.add({ days: 3 })),
        endsOn: midnight(today.add({ days: 5 })),
      },
    });
    await directory.listing({ specialty, participation: { endsOn: midnight(today) } });
    const totals = [];
    for (const days of [0, 1, 2, 3, 5, 6]) {
      const { total, values } = await specialtiesOn(today.add({ days }));
      expect(values.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(total);
      totals.push(total - before.total);
    }
    expect(totals).toEqual([1, 0, 0, 1, 1, 0]);
  });

  it("is made anew, once, when its days have passed", async () => {
    const before = await specialtiesOn(today);
    const [{ stale } = { stale: 0 }] = await db.$queryRaw<{ stale: number }[]>`
      select count(*)::int as stale from search_tile where level = 0`;
    await db.$executeRaw`
      update search_tile
      set ends_on = current_date - 10, starts_on = current_date - 20, counts = '{}', terms = '{}'`;
    expect(await specialtiesOn(today)).toEqual(before);

    expect(stale).toBeGreaterThan(2);
    expect(await refreshSearchTiles(2)).toBe(stale);
    expect(await refreshSearchTiles()).toBe(0);
    await expectTilesToHold();
    expect(await specialtiesOn(today)).toEqual(before);
  });

  it("is looked for in its parts where the whole is stale", async () => {
    const before = await specialtiesOn(today);
    await db.$executeRaw`
      update search_tile set ends_on = current_date - 1, counts = '{}', terms = '{}'
      where level > 0`;
    expect(await specialtiesOn(today)).toEqual(before);
  });
});

describe("a circle's edge", () => {
  it("counts who is inside, whichever tiles they share with those outside", async () => {
    const middle = { lat: 37.7486, lng: -122.4158 };
    const hours = { mon: [["08:00", "19:30"]], sat: [["09:00", "13:00"]] };
    for (let n = 0; n < 60; n += 1) {
      const { locationId: id } = await directory.listing({
        specialty: n % 3 === 0 ? "207RC0000X" : "207N00000X",
        role: { telehealth: n % 2 === 0, ...(n % 4 === 0 && { hours }) },
      });
      const [miles, angle] = [3.3 + (n % 8) * 0.2, (n * Math.PI) / 30];
      const lat = middle.lat + (miles / 69.09) * Math.cos(angle);
      const lng = middle.lng + (miles / 54.63) * Math.sin(angle);
      await db.location.update({ where: { id }, data: { lat, lng } });
    }
    const now = Temporal.Instant.from("2026-11-21T18:00:00Z");
    const request = { ...emptySearch, zip: "94110", within: 4 };
    const { total, facets } = await answerSearch(request, [], {
      lens: null,
      authorizations: [],
      today,
      now,
      ownZip: null,
      pageSize: 20,
    });
    const expected = searchNaively(await readDirectory(), request, middle, {
      today,
      minute: minuteOfWeek(now),
      lens: null,
    });
    expect(total).toBe(expected.total);
    const counted = Object.entries(facets).map(([name, values]) => [
      name,
      Object.fromEntries(values.map(({ value, count }) => [value, count])),
    ]);
    expect(Object.fromEntries(counted)).toEqual(expected.facets);
  });
});
