import { readFileSync } from "node:fs";
import path from "node:path";
import type pg from "pg";
import { root } from "@/lib/commands/child.mjs";
import { parseCsv } from "@/prisma/seed/csv";
import { allSpecialties } from "@/prisma/seed/directory/specialties";
import { inventedNpi } from "@/prisma/seed/identifiers";
import { type Random, randomFrom } from "@/prisma/seed/random";
import { zipLines } from "@/prisma/seed/source-files";
import { copyRows } from "@/tests/bench/copy-rows";

/**
 * A directory of any size over the whole country: as dense as its real ZIP codes and facilities
 * are, with its real hospitals and urgent care, everybody else invented. The same size is the same
 * directory every time.
 */
export async function writeDirectory(client: pg.Client, size: number): Promise<void> {
  const random = randomFrom(`directory of ${size}`);
  const places = readPlaces();
  const networks = ["north", "south", "east", "west", "mind", "sight"].map((code, at) => ({
    id: uuid(1, at),
    code,
  }));
  await copyRows(
    client,
    "network",
    ["id", "code", "name"],
    networks.map(({ id, code }) => [id, code, `Network ${code}`]),
  );

  // Groups live in a region: the first two digits of a ZIP code.
  const perRegion = Math.max(1, Math.round(size / 100 / 500));
  const kinds = ["MEDICAL_GROUP", "IPA", "MEDICAL_GROUP", "IPA", "STAFF_CLINIC", "DIRECT_CONTRACT"];
  const regions = new Map<string, { id: string; networks: string[] }[]>();
  const groups: (string | null)[][] = [];
  for (const region of new Set(places.all.map(({ zip }) => zip.slice(0, 2)))) {
    const here = Array.from({ length: perRegion + 1 }, (_, at) => {
      const id = uuid(2, groups.length);
      groups.push([
        id,
        `G${region}${at}`,
        `${region} Medical Group ${at}`,
        kinds[at % kinds.length] ?? "IPA",
        "5555550100",
      ]);
      return { id, networks: random.sample(networks, random.integer(1, 2)).map(({ id }) => id) };
    });
    regions.set(region, here);
  }
  await copyRows(client, "provider_group", ["id", "code", "name", "kind", "phone"], groups);

  const columns = {
    organization: ["id", "name", "kind", "phone", "emergency"],
    location: [
      "id",
      "organization_id",
      "name",
      "line1",
      "city",
      "state",
      "zip",
      "county_fips",
      "lat",
      "lng",
      "phone",
      "accessibility",
    ],
    practitioner: [
      "id",
      "npi",
      "given_name",
      "family_name",
      "credential",
      "gender",
      "languages",
      "licence_number",
      "licence_state",
      "board_certified_in",
    ],
    hospital_affiliation: ["practitioner_id", "organization_id"],
    provider_role: [
      "id",
      "number",
      "kind",
      "practitioner_id",
      "organization_id",
      "location_id",
      "lat",
      "lng",
      "specialty_code",
      "telehealth",
      "staff_languages",
      "hours",
      "verified_on",
      "standing",
    ],
    participation: ["id", "role_id", "network_id", "group_id", "accepting", "starts_on", "ends_on"],
  } as const;
  for (const draft of draftDirectory(random, places, size, regions)) {
    for (const [table, names] of Object.entries(columns)) {
      await copyRows(client, table, names, draft[table as keyof typeof columns]);
    }
  }
}

type Row = (string | number | boolean | null)[];
type Drafted = Record<
  | "organization"
  | "location"
  | "practitioner"
  | "hospital_affiliation"
  | "provider_role"
  | "participation",
  Row[]
>;
type Place = { zip: string; city: string; state: string; lat: number; lng: number; county: string };

const rolesAtOnce = 50_000;

/** In parts, whose rows name those of their own part and of earlier ones. */
function* draftDirectory(
  random: Random,
  places: ReturnType<typeof readPlaces>,
  size: number,
  regions: ReadonlyMap<string, readonly { id: string; networks: string[] }[]>,
): Generator<Drafted> {
  const empty = (): Drafted => ({
    organization: [],
    location: [],
    practitioner: [],
    hospital_affiliation: [],
    provider_role: [],
    participation: [],
  });
  let rows = empty();
  const before = {
    organization: 0,
    location: 0,
    practitioner: 0,
    provider_role: 0,
    participation: 0,
  };
  const count = (table: keyof typeof before) => before[table] + rows[table].length;
  const names = inventNames(random);
  const specialties = picker(
    random,
    allSpecialties.map((one) => [one, one.share] as const),
  );
  const hours = openingHours();
  const hospitalsOf = new Map<string, string[]>();
  const scale = size / 1_000_000;

  const office = (
    place: Place,
    name: string,
    organizationId: string | null,
    at?: { lat: number; lng: number },
  ) => {
    const id = uuid(4, count("location"));
    const spot = at ?? {
      lat: place.lat + (random.number() - 0.5) * 0.05,
      lng: place.lng + (random.number() - 0.5) * 0.05,
    };
    const accessibility = [
      "adacomp",
      "handiaccess",
      "mobility",
      "pubtrans",
      "cultcomp",
      "anssrvc",
    ].filter(() => random.chance(0.5));
    rows.location.push([
      id,
      organizationId,
      name,
      `${random.integer(1, 9999)} Main Street`,
      place.city,
      place.state,
      place.zip,
      place.county,
      spot.lat.toFixed(5),
      spot.lng.toFixed(5),
      "5555550101",
      array(accessibility),
    ]);
    return { id, lat: spot.lat.toFixed(5), lng: spot.lng.toFixed(5), zip: place.zip };
  };
  const role = (values: {
    practitionerId: string | null;
    organizationId: string | null;
    at: ReturnType<typeof office>;
    specialty: string;
    telehealth: boolean;
  }) => {
    const n = count("provider_role");
    const id = uuid(5, n);
    rows.provider_role.push([
      id,
      `R${n}`,
      values.practitionerId ? "PRACTITIONER" : "FACILITY",
      values.practitionerId,
      values.organizationId,
      values.at.id,
      values.at.lat,
      values.at.lng,
      values.specialty,
      values.telehealth,
      array(random.chance(0.3) ? ["es"] : []),
      random.pick(hours),
      random.chance(0.9) ? `2026-${String(random.integer(1, 10)).padStart(2, "0")}-15` : null,
      random.weighted({ "0": 60, "1": 3, "2": 33, "3": 3, "4": 1 }),
    ]);
    const here = regions.get(values.at.zip.slice(0, 2)) ?? [];
    const starts = random.chance(0.02) ? "2027-01-01" : `${random.integer(2015, 2026)}-01-01`;
    for (const { id: groupId, networks } of random.sample(here, random.chance(0.3) ? 2 : 1)) {
      for (const networkId of networks) {
        const ends = random.chance(0.03) && starts < "2027" ? "2026-12-31" : null;
        rows.participation.push([
          uuid(6, count("participation")),
          id,
          networkId,
          groupId,
          random.weighted({ newpt: 62, nopt: 22, existptonly: 12, existptfam: 4 }),
          starts,
          ends,
        ]);
      }
    }
  };

  for (const one of places.hospitals) {
    if (scale < 1 && !random.chance(Math.max(scale, 0.02))) continue;
    const id = uuid(3, count("organization"));
    const hospital = one.kind === "hospital";
    rows.organization.push([
      id,
      one.name,
      hospital ? "HOSPITAL" : "URGENT_CARE",
      "5555550102",
      hospital,
    ]);
    if (hospital)
      hospitalsOf.set(one.place.zip.slice(0, 3), [
        ...(hospitalsOf.get(one.place.zip.slice(0, 3)) ?? []),
        id,
      ]);
    role({
      practitionerId: null,
      organizationId: id,
      at: office(one.place, one.name, id, one),
      specialty: hospital ? "282N00000X" : "261QU0200X",
      telehealth: false,
    });
  }
  const invented = [
    ["LABORATORY", "Laboratory", "291U00000X"],
    ["IMAGING", "Imaging", "261QR0200X"],
    ["PHARMACY", "Pharmacy", "333600000X"],
    ["CLINIC", "Clinic", "261Q00000X"],
  ] as const;
  for (let n = Math.round(size * 0.03); n > 0; n -= 1) {
    const [kind, word, specialty] = random.pick(invented);
    const place = places.pick(random);
    const id = uuid(3, count("organization"));
    const name = `${names.family(random)} ${word}`;
    rows.organization.push([id, name, kind, "5555550102", false]);
    role({
      practitionerId: null,
      organizationId: id,
      at: office(place, name, id),
      specialty,
      telehealth: false,
    });
  }

  while (count("provider_role") < size) {
    if (rows.provider_role.length >= rolesAtOnce) {
      const done = rows;
      for (const table of Object.keys(before) as (keyof typeof before)[]) {
        before[table] = count(table);
      }
      rows = empty();
      yield done;
    }
    const place = places.pick(random);
    const site = office(place, `${names.family(random)} Medical Offices`, null);
    const hospitals = hospitalsOf.get(place.zip.slice(0, 3)) ?? [];
    // A practice has several people, who see patients in a second place now and then.
    for (let people = random.integer(2, 9); people > 0; people -= 1) {
      const specialty = specialties();
      const n = count("practitioner");
      const id = uuid(7, n);
      const female = random.chance(specialty.femaleShare ?? 0.45);
      const languages = [
        "en",
        ...random.sample(
          ["es", "vi", "zh", "tl", "ko", "hi", "ru", "ar", "fa", "fr", "pt", "ht"],
          random.weighted({ "0": 70, "1": 24, "2": 6 }) === "0" ? 0 : 1,
        ),
      ];
      rows.practitioner.push([
        id,
        inventedNpi(n),
        names.given(random, female),
        names.family(random),
        random.weighted(specialty.credentials),
        female ? "FEMALE" : "MALE",
        array(languages),
        `DEMO-${n}`,
        place.state,
        specialty.board && random.chance(0.87) ? specialty.board : null,
      ]);
      if (specialty.admits)
        for (const hospital of random.sample(hospitals, random.integer(0, 2)))
          rows.hospital_affiliation.push([id, hospital]);
      const telehealth = random.chance(specialty.telehealth ?? 0.1);
      const values = {
        practitionerId: id,
        organizationId: null,
        specialty: specialty.code,
        telehealth,
      };
      role({ ...values, at: site });
      if (random.chance(0.2))
        role({
          ...values,
          at: office(places.near(random, place), `${names.family(random)} Center`, null),
        });
    }
  }
  yield rows;
}

function readPlaces() {
  const file = (name: string) =>
    parseCsv(readFileSync(path.join(root, "prisma/data", name), "utf8"));
  const facilities = new Map(
    file("facilities-by-zip.csv").map((row) => [row.zip, Number(row.facilities)]),
  );
  const all = zipLines()
    .split("\n")
    .map((line): Place => {
      const [zip = "", city = "", state = "", lat, lng, counties = ""] = line.split(",");
      return {
        zip,
        city,
        state,
        lat: Number(lat),
        lng: Number(lng),
        county: counties.split(" ")[0] ?? "",
      };
    });
  const order = new Map(all.map((place, at) => [place, at]));
  const byZip = new Map(all.map((place) => [place.zip, place]));
  const sums: number[] = [];
  for (const { zip } of all) sums.push((sums.at(-1) ?? 0) + 1 + 2 * (facilities.get(zip) ?? 0));
  const pick = (random: Random) =>
    all[indexAt(sums, random.number() * (sums.at(-1) ?? 0))] as Place;
  return {
    all,
    pick,
    near: (random: Random, place: Place) => {
      const at = (order.get(place) ?? 0) + random.integer(-20, 20);
      return all[Math.max(0, Math.min(all.length - 1, at))] as Place;
    },
    hospitals: file("us-hospitals.csv").flatMap(({ kind = "", name = "", zip = "", lat, lng }) => {
      const place = byZip.get(zip);
      return place ? [{ kind, name, place, lat: Number(lat), lng: Number(lng) }] : [];
    }),
  };
}

/** As many surnames as a country has, some of them on very many doors. */
function inventNames(random: Random) {
  const onsets = "b br c ch d dr f fl g gr h j k kl l m n p pr qu r s sh st t th tr v w z".split(
    " ",
  );
  const vowels = "a ai e ea i o ou u".split(" ");
  const codas = ["", "l", "n", "r", "s", "m", "ck", "ll", "nd", "rt", "x"];
  const word = (syllables: number) => {
    const text =
      Array.from({ length: syllables }, () => random.pick(onsets) + random.pick(vowels)).join("") +
      random.pick(codas);
    return text[0]?.toUpperCase() + text.slice(1);
  };
  const families = [...new Set(Array.from({ length: 100_000 }, () => word(random.integer(2, 3))))];
  const people = {
    true: Array.from({ length: 1500 }, () => `${word(2)}a`),
    false: Array.from({ length: 1500 }, () => word(2)),
  };
  const skewed = <T>(random: Random, items: readonly T[]) =>
    items[Math.floor(items.length * random.number() ** 3)] as T;
  return {
    family: (random: Random) => skewed(random, families),
    given: (random: Random, female: boolean) => skewed(random, people[female ? "true" : "false"]),
  };
}

/** Some hundreds of timetables, as offices keep them. */
function openingHours(): (string | null)[] {
  const days = ["mon", "tue", "wed", "thu", "fri"];
  const all: (string | null)[] = [null];
  for (const opens of ["07:30", "08:00", "08:30", "09:00", "10:00"]) {
    for (const closes of ["15:00", "16:30", "17:00", "17:30", "19:00", "20:00"]) {
      for (const away of ["none", ...days]) {
        const week = Object.fromEntries(
          days.filter((day) => day !== away).map((day) => [day, [[opens, closes]]]),
        );
        all.push(
          JSON.stringify(week),
          JSON.stringify(away === "none" ? { ...week, sat: [["09:00", "13:00"]] } : week),
        );
      }
    }
  }
  return all;
}

function picker<T>(random: Random, weights: readonly (readonly [T, number])[]): () => T {
  const sums: number[] = [];
  for (const [, weight] of weights) sums.push((sums.at(-1) ?? 0) + weight);
  return () => weights[indexAt(sums, random.number() * (sums.at(-1) ?? 0))]?.[0] as T;
}

/** The first place whose sum is more than this. */
function indexAt(sums: readonly number[], value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

const array = (values: readonly string[]) => `{${values.join(",")}}`;

function uuid(kind: number, n: number): string {
  // Scattered, as random ones are, and each n another.
  const mixed = ((n * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, "0");
  return `${mixed}-000${kind}-4000-8000-${n.toString(16).padStart(12, "0")}`;
}
