import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, inject, it } from "vitest";
import { atScale } from "@/tests/scale";
import { cloneDatabase, demonstrationTemplate } from "@/tests/test-databases";
import { testDay } from "@/tests/test-day";

// Loaded after the address of the demonstration's copy is set.
let portal: {
  db: typeof import("@/lib/db/client")["db"];
  answerSearch: typeof import("@/lib/providers/data/answer-search")["answerSearch"];
  parseSearch: typeof import("@/lib/providers/schema")["parseSearch"];
};

beforeAll(async () => {
  const server = inject("serverUrl");
  process.env.DATABASE_URL = await cloneDatabase(
    server,
    await demonstrationTemplate(server, testDay),
  );
  const [{ db }, { answerSearch }, { parseSearch }] = await Promise.all([
    import("@/lib/db/client"),
    import("@/lib/providers/data/answer-search"),
    import("@/lib/providers/schema"),
  ]);
  portal = { db, answerSearch, parseSearch };
}, 180_000);

const today = Temporal.PlainDate.from(testDay);
const context = {
  lens: null,
  authorizations: [],
  today,
  now: today.toZonedDateTime("America/Los_Angeles").toInstant(),
  ownZip: null,
  pageSize: 5,
};

async function firstNames(q: string): Promise<string[]> {
  const { request, notices } = portal.parseSearch({ q });
  const { results } = await portal.answerSearch(request, notices, context);
  return results.map(({ name }) => name);
}

/** Every so many of what is public today, by name. */
async function sample(names: string, every: number): Promise<string[]> {
  const rows = await portal.db.$queryRawUnsafe<{ name: string }[]>(
    `select distinct ${names} as name from provider_role as role
     left join organization on organization.id = role.organization_id
     left join practitioner on practitioner.id = role.practitioner_id
     join location on location.id = role.location_id
     where ${names} is not null and exists (
       select from search_listing as listing where listing.role_id = role.id
         and date '${testDay}' between listing.starts_on and listing.ends_on)
     order by 1`,
  );
  expect(rows.length).toBeGreaterThan(400);
  return rows.filter((_, at) => at % every === 0).map(({ name }) => name);
}

it(
  "finds every place by its whole name",
  async () => {
    const places = "case when role.practitioner_id is null then organization.name end";
    const missed = [];
    for (const name of await sample(places, atScale(12, 1))) {
      const found = await firstNames(name);
      if (!found.some((one) => one.includes(name))) missed.push({ name, found });
    }
    expect(missed).toEqual([]);
  },
  atScale(60_000, 600_000),
);

it(
  "finds every practice by its whole name",
  async () => {
    const missed = [];
    for (const name of await sample("location.name", atScale(80, 4))) {
      const { request, notices } = portal.parseSearch({ q: name });
      const { results } = await portal.answerSearch(request, notices, context);
      if (!results.some((one) => one.name.includes(name) || one.location.name === name)) {
        missed.push(name);
      }
    }
    expect(missed).toEqual([]);
  },
  atScale(60_000, 600_000),
);

it(
  "finds every person by given and family name",
  async () => {
    const people = "practitioner.given_name || ' ' || practitioner.family_name";
    const missed = [];
    for (const name of await sample(people, atScale(80, 4))) {
      const found = await firstNames(name);
      if (!found.some((one) => one.includes(name))) missed.push({ name, found });
    }
    expect(missed).toEqual([]);
  },
  atScale(60_000, 600_000),
);
