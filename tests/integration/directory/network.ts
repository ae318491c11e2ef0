import type { Temporal } from "temporal-polyfill";
import { db } from "@/lib/db/client";
import { standingOf } from "@/lib/providers/rules/standing";
import type { Random } from "@/prisma/seed/random";
import {
  createGroup,
  createLocation,
  createParticipation,
  createPractitioner,
  createRole,
} from "@/tests/factories/directory";
import { createProduct } from "@/tests/factories/products";
import { day } from "@/tests/factories/sequence";

/** CMS, Online Provider Directory Review 2018: so many locations had at least one inaccuracy. */
export const badShare = 0.4874;

export type Wrong = "WRONG_PHONE" | "MOVED" | "NOT_ACCEPTING" | "GONE";
const wrongs = { WRONG_PHONE: 35, MOVED: 30, NOT_ACCEPTING: 15, GONE: 20 };

/** What is true of a listing, whatever the directory says. */
export type Truth = { phone: string; line1: string; accepting: "newpt" | "nopt"; gone: boolean };

export const specialties = ["207N00000X", "207RC0000X", "207X00000X", "208000000X"];
const middles = [
  { zip: 94110, lat: 37.75, lng: -122.41 },
  { zip: 95110, lat: 37.34, lng: -121.89 },
];
const zipsOf = 30;

/** ZIP codes around two cities too far apart for one search. */
export async function createPlaces(random: Random) {
  const places = middles.flatMap(({ zip, lat, lng }) =>
    Array.from({ length: zipsOf }, (_, nth) => ({
      zip: String(zip + nth),
      city: `Town ${zip + nth}`,
      state: "CA",
      lat: lat + (random.number() - 0.5) * 0.16,
      lng: lng + (random.number() - 0.5) * 0.16,
    })),
  );
  await db.zipCode.createMany({ data: places });
  await db.county.create({ data: { fips: "06075", name: "San Francisco", state: "CA" } });
  await db.zipCounty.createMany({
    data: places.map(({ zip }) => ({ zip, countyFips: "06075" })),
  });
  return places;
}

/** Makes one true thing false, as it goes in life: the directory does not hear of it. */
export function spoil(random: Random, truth: Truth, n: number): void {
  switch (random.weighted(wrongs)) {
    case "WRONG_PHONE":
      truth.phone = `628${String(5000000 + n)}`;
      break;
    case "MOVED":
      truth.line1 = `${n} Elsewhere Street`;
      break;
    case "NOT_ACCEPTING":
      truth.accepting = "nopt";
      break;
    case "GONE":
      truth.gone = true;
  }
}

/**
 * A network of listings that all say they take new patients, of which `badShare` is wrong. When a
 * practice last attested to its listing has nothing to do with whether it is right.
 */
export async function createNetwork(
  random: Random,
  count: number,
  today: Temporal.PlainDate,
): Promise<{ places: Awaited<ReturnType<typeof createPlaces>>; truths: Map<string, Truth> }> {
  const places = await createPlaces(random);
  const { networkId } = await createProduct(db);
  const group = await createGroup(db);
  const truths = new Map<string, Truth>();
  const bad = new Set(
    random.sample(
      Array.from({ length: count }, (_, n) => n),
      Math.ceil(count * badShare),
    ),
  );
  for (let n = 0; n < count; n += 1) {
    const place = random.pick(places);
    const { zip, city, lat, lng } = place;
    const line1 = `${n} Listed Street`;
    const phone = `415${String(5000000 + n)}`;
    const location = await createLocation(db, { zip, city, lat, lng, line1, phone: null });
    const practitioner = await createPractitioner(db);
    const verified = random.chance(0.95) ? today.subtract({ days: random.integer(0, 400) }) : null;
    const role = await createRole(db, {
      practitionerId: practitioner.id,
      locationId: location.id,
      specialtyCode: specialties[n % specialties.length],
      phone,
      verifiedOn: verified && day(verified.toString()),
      verifiedBy: verified && "practice",
      standing: standingOf(verified, 0, today),
    });
    await createParticipation(db, { roleId: role.id, networkId, groupId: group.id });
    const truth: Truth = { phone, line1, accepting: "newpt", gone: false };
    if (bad.has(n)) spoil(random, truth, n);
    truths.set(role.id, truth);
  }
  return { places, truths };
}

const told = {
  id: true,
  phone: true,
  location: { select: { line1: true } },
  participations: { select: { accepting: true } },
} as const;

type Told = {
  phone: string | null;
  location: { line1: string };
  participations: { accepting: string }[];
};

function compare(role: Told, truth: Truth): Wrong | null {
  if (truth.gone) return "GONE";
  if (role.location.line1 !== truth.line1) return "MOVED";
  if (role.phone !== truth.phone) return "WRONG_PHONE";
  return role.participations.every(({ accepting }) => accepting === truth.accepting)
    ? null
    : "NOT_ACCEPTING";
}

/** What is wrong with a listing as it stands; null where it tells the truth. */
export async function findWrong(roleId: string, truth: Truth): Promise<Wrong | null> {
  const role = await db.providerRole.findUniqueOrThrow({ where: { id: roleId }, select: told });
  return compare(role, truth);
}

/** All listings that are wrong as they stand. */
export async function listWrong(truths: ReadonlyMap<string, Truth>): Promise<Set<string>> {
  const roles = await db.providerRole.findMany({
    where: { id: { in: [...truths.keys()] } },
    select: told,
  });
  return new Set(
    roles.flatMap((role) => {
      const truth = truths.get(role.id);
      return truth && compare(role, truth) ? [role.id] : [];
    }),
  );
}
