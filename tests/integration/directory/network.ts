import type { Temporal } from "temporal-polyfill";
import { db } from "@/lib/db/client";
import { standingOf } from "@/lib/providers/rules/standing";
import type { Random } from "@/prisma/seed/random";
import { createGroup, createSpecialty } from "@/tests/factories/directory";
import { createProduct } from "@/tests/factories/products";
import { day, nextNpi } from "@/tests/factories/sequence";
import { atScale } from "@/tests/scale";

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
const zipsOf = atScale(8, 30);

/** An id that the seed decides, so that what the database orders by id is the same in each run. */
function uuidFrom(random: Random): string {
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => random.integer(0, 15).toString(16)).join("");
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}

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
  const rows = Array.from({ length: count }, (_, n) => {
    const { zip, city, state, lat, lng } = random.pick(places);
    const verified = random.chance(0.95) ? today.subtract({ days: random.integer(0, 400) }) : null;
    const truth: Truth = {
      phone: `415${String(5000000 + n)}`,
      line1: `${n} Listed Street`,
      accepting: "newpt",
      gone: false,
    };
    const ids = {
      id: uuidFrom(random),
      practitionerId: uuidFrom(random),
      locationId: uuidFrom(random),
    };
    return { ...ids, n, place: { zip, city, state, lat, lng }, verified, truth };
  });
  await db.location.createMany({
    data: rows.map(({ locationId: id, place, truth, n }) => ({
      ...place,
      id,
      name: `Office ${n}`,
      line1: truth.line1,
      countyFips: "06075",
    })),
  });
  await db.practitioner.createMany({
    data: rows.map(({ practitionerId: id, n }) => ({
      id,
      npi: nextNpi(),
      givenName: "Amara",
      familyName: `Okafor${n}`,
      credential: "MD",
      gender: "FEMALE" as const,
      languages: ["en"],
      licenceNumber: `DEMO-A${n}`,
      licenceState: "CA",
    })),
  });
  for (const code of specialties) await createSpecialty(db, code);
  await db.providerRole.createMany({
    data: rows.map(({ id, practitionerId, locationId, place, verified, truth, n }) => ({
      id,
      number: `R${String(n).padStart(7, "0")}`,
      kind: "PRACTITIONER" as const,
      practitionerId,
      locationId,
      lat: place.lat,
      lng: place.lng,
      specialtyCode: specialties[n % specialties.length] ?? "",
      phone: truth.phone,
      verifiedOn: verified && day(verified.toString()),
      verifiedBy: verified && "practice",
      standing: standingOf(verified, 0, today),
    })),
  });
  await db.participation.createMany({
    data: rows.map(({ id: roleId }) => ({
      roleId,
      networkId,
      groupId: group.id,
      accepting: "newpt" as const,
      startsOn: day("2020-01-01"),
    })),
  });
  for (const { id, truth, n } of rows) {
    if (bad.has(n)) spoil(random, truth, n);
    truths.set(id, truth);
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

/** What is wrong with each listing as it stands; who tells the truth is absent. */
export async function findWrong(truths: ReadonlyMap<string, Truth>): Promise<Map<string, Wrong>> {
  const roles = await db.providerRole.findMany({
    where: { id: { in: [...truths.keys()] } },
    select: told,
  });
  return new Map(
    roles.flatMap((role): [string, Wrong][] => {
      const truth = truths.get(role.id);
      const wrong = truth && compare(role, truth);
      return wrong ? [[role.id, wrong]] : [];
    }),
  );
}
