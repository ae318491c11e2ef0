import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import type { StaffScope } from "@/lib/auth/types";
import { listPile } from "@/lib/directory/data/listings";
import { refreshStandings } from "@/lib/directory/mutations/refresh-standings";
import type { ListingProblem } from "@/lib/directory/types";
import { answerSearch } from "@/lib/providers/data/answer-search";
import { parseSearch } from "@/lib/providers/schema";
import { type Random, randomFrom } from "@/prisma/seed/random";
import { atScale } from "@/tests/scale";
import { badShare, createNetwork, findWrong, specialties, spoil, type Truth } from "./network";
import { correctionOf, createEditor, decide, report } from "./people";

// What is assumed, week by week. Nobody in it knows the truth but by asking, and nothing happens by
// chance but what the seed decides, ids and hours included, so that each run gives the same figure.
/** Of the true listings this many go wrong in a week: about a tenth in a year. */
const decay = 0.002;
/** A member who met something wrong says so; most people do not bother. */
const reports = 0.15;
/** A reporter picks the problem that it is; else "something else". */
const namesIt = 0.8;
/** A member reports what is right: the line was busy, the day was a holiday. */
const mistaken = 0.01;
/** An editor who asks the practice hears the truth; else confirms what is listed. */
const hears = 0.97;

const bar = 0.95;
/** Then the desk has come to half of all listings, so that only the order can reach the bar. */
const quarter = 13;
const weeks = atScale(quarter, 26);
const listings = atScale(300, 5000);
/** Searches that end in a call, in a week. */
const calls = listings / 25;
/** What the desk can check in a week: half of what the law's 90 days ask for. */
const capacity = Math.round(listings / 26);

/** Everybody who looks, and everything that is so. */
type World = {
  random: Random;
  places: { zip: string }[];
  truths: Map<string, Truth>;
  editor: StaffScope;
};

const noon = (day: Temporal.PlainDate) =>
  day.toZonedDateTime({ timeZone: "America/Los_Angeles", plainTime: "12:00" }).toInstant();

/** What somebody near one of the places looks for. */
function query({ random, places }: World): Record<string, string> {
  return {
    specialty: random.pick(specialties),
    zip: random.pick(places).zip,
    within: random.pick(["15", "25", "50"]),
  };
}

async function topTen(query: Record<string, string>, today: Temporal.PlainDate) {
  const { request, notices } = parseSearch(query);
  const context = {
    lens: null,
    authorizations: [],
    today,
    now: noon(today),
    ownZip: null,
    pageSize: 10,
  };
  const { results } = await answerSearch(request, notices, context);
  return results.map(({ roleId }) => roleId);
}

/** How much of the top ten is right, over so many searches. */
async function measure(world: World, today: Temporal.PlainDate, searches: number) {
  const wrong = await findWrong(world.truths);
  const found = new Map<string, string[]>();
  let shown = 0;
  let good = 0;
  for (let n = 0; n < searches; n += 1) {
    const asked = query(world);
    const key = Object.values(asked).join(" ");
    const ids = found.get(key) ?? (await topTen(asked, today));
    found.set(key, ids);
    expect(ids).toHaveLength(10);
    shown += ids.length;
    good += ids.filter((id) => !wrong.has(id)).length;
  }
  return good / shown;
}

/** Members call whom they find, more often the first ones, and now and then say what they met. */
async function membersCall(world: World, today: Temporal.PlainDate) {
  const { random, truths } = world;
  const wrongs = await findWrong(truths);
  for (let n = 0; n < calls; n += 1) {
    const ids = await topTen(query(world), today);
    const called = ids[Math.floor(ids.length * random.number() ** 2)];
    if (!called) continue;
    const wrong = wrongs.get(called);
    if (!random.chance(wrong ? reports : mistaken)) continue;
    const problem: ListingProblem = wrong && random.chance(namesIt) ? wrong : "OTHER";
    await report(called, undefined, problem, noon(today).add({ minutes: n }));
  }
}

/** The desk works from its own piles: what was reported, then what nobody verified for longest. */
async function deskWorks({ random, truths, editor }: World, today: Temporal.PlainDate) {
  const page = { page: 1, size: capacity };
  const reported = await listPile("REPORTED", page, today);
  const unverified = await listPile("UNVERIFIED", page, today);
  const wrongs = await findWrong(truths);
  const ids = new Set([...reported, ...unverified].map(({ roleId }) => roleId));
  for (const id of [...ids].slice(0, capacity)) {
    const truth = truths.get(id);
    if (!truth) continue;
    const wrong = random.chance(hears) ? wrongs.get(id) : undefined;
    const { gone: _, ...fields } = truth;
    const decision =
      wrong === "GONE"
        ? ({ step: "WITHDRAW" } as const)
        : wrong
          ? { ...(await correctionOf(id)), ...fields }
          : ({ step: "VERIFY" } as const);
    expect(await decide(editor, id, decision, noon(today))).toEqual({ ok: true });
  }
}

async function timeGoesBy({ random, truths }: World, week: number) {
  let n = week * 10_000;
  for (const truth of truths.values()) {
    n += 1;
    if (!truth.gone && random.chance(decay)) spoil(random, truth, n);
  }
}

it(
  `brings the top ten of a half-wrong network to ${100 * bar} % right listings in ${weeks} weeks`,
  async () => {
    const random = randomFrom("half the network is wrong");
    const start = Temporal.PlainDate.from("2026-11-21");
    const network = await createNetwork(random, listings, start);
    const world = { random, ...network, editor: await createEditor() };
    const before = await measure(world, start, 100);
    expect(before).toBeGreaterThan(1 - badShare - 0.12);
    expect(before).toBeLessThan(1 - badShare + 0.12);

    let today = start;
    for (let week = 1; week <= weeks; week += 1) {
      today = today.add({ weeks: 1 });
      await timeGoesBy(world, week);
      await refreshStandings(today);
      await membersCall(world, today);
      await deskWorks(world, today);
      if (week === quarter) {
        const wrong = await findWrong(world.truths);
        expect(wrong.size / listings).toBeGreaterThan(0.2);
      }
      if (week === quarter || week === weeks) {
        expect(await measure(world, today, 500)).toBeGreaterThanOrEqual(bar);
      }
    }
  },
  atScale(120_000, 3_600_000),
);
