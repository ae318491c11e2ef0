import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { beforeAll, expect, it } from "vitest";
import { findMemberLens } from "@/lib/circle/data/lens";
import { db } from "@/lib/db/client";
import { answerSearch } from "@/lib/providers/data/answer-search";
import { minuteOfWeek } from "@/lib/providers/rules/week";
import { emptySearch } from "@/lib/providers/schema";
import { facilityKinds, genders, openings, type SearchRequest, sorts } from "@/lib/providers/types";
import type { Prisma } from "@/prisma/generated/client";
import { randomFrom } from "@/prisma/seed/random";
import {
  createGroup,
  createOrganization,
  createPcpRole,
  createSpecialty,
} from "@/tests/factories/directory";
import { createEnrolledMember } from "@/tests/factories/members";
import { createPcpAssignment } from "@/tests/factories/pcp";
import { createNetwork, createProduct } from "@/tests/factories/products";
import { day, next, nextNpi } from "@/tests/factories/sequence";
import { atScale } from "@/tests/scale";
import { authorized } from "./directory";
import { type NaiveRole, readDirectory, searchNaively } from "./naive-search";

const specialties = ["207Q00000X", "207N00000X", "207RC0000X", "152W00000X", "2084P0800X"];
const facilitySpecialties = ["282N00000X", "291U00000X", "261QU0200X"];
const languages = ["en", "es", "vi", "zh"];
const accessibility = ["adacomp", "mobility", "pubtrans"];
const zips = [
  { zip: "94110", city: "San Francisco", state: "CA", lat: 37.7486, lng: -122.4158 },
  { zip: "95112", city: "San Jose", state: "CA", lat: 37.3535, lng: -121.8865 },
];
const moments = ["2026-11-20T18:00:00Z", "2026-11-22T03:30:00Z", "2026-11-25T20:15:00Z"];
const days = ["2026-11-21", "2026-12-31", "2027-01-01", "2025-06-30"];

let directory: NaiveRole[];
let groups: string[];
let hospitals: string[];
let memberId: string;

beforeAll(async () => {
  const random = randomFrom("search oracle");
  for (const code of [...specialties, ...facilitySpecialties]) await createSpecialty(db, code);
  await db.zipCode.createMany({ data: zips });
  const [own, vision, other] = [
    await createNetwork(db),
    await createNetwork(db),
    await createNetwork(db),
  ];
  const product = await createProduct(db, {
    networkId: own.id,
    planRules: {
      circle: {
        carveOuts: [
          { service: "VISION", specialties: ["152W00000X"], networkCode: vision.code },
          { service: "MIND", specialties: ["2084P0800X"] },
        ],
      },
    },
  });
  const made = [
    await createGroup(db),
    await createGroup(db, { kind: "IPA" }),
    await createGroup(db, { kind: "DIRECT_CONTRACT" }),
    await createGroup(db, { kind: "STAFF_CLINIC" }),
  ];
  groups = made.map(({ code }) => code);
  const wards = [await createOrganization(db), await createOrganization(db)];
  hospitals = wards.map(({ id }) => id);

  const pcp = await createPcpRole(db, { networkId: own.id, groupId: made[0]?.id ?? "" });
  const member = await createEnrolledMember(db, product.id);
  memberId = member.id;
  await createPcpAssignment(db, {
    memberId,
    roleId: pcp.id,
    networkId: own.id,
    groupId: made[0]?.id ?? "",
  });

  const hours = [
    null,
    { mon: [["08:00", "17:00"]], fri: [["09:00", "12:30"]] },
    { wed: [["11:00", "19:30"]] },
    { sat: [["09:00", "13:00"]] },
    { fri: [["22:00", "06:00"]], sun: [["23:00", "02:00"]] },
  ];
  const people: Prisma.PractitionerCreateManyInput[] = [];
  const roles: Prisma.ProviderRoleCreateManyInput[] = [];
  const locations: Prisma.LocationCreateManyInput[] = [];
  const participations: Prisma.ParticipationCreateManyInput[] = [];
  const affiliations: Prisma.HospitalAffiliationCreateManyInput[] = [];
  for (let n = 0; n < 12; n += 1) {
    const near = random.pick(zips);
    locations.push({
      id: crypto.randomUUID(),
      name: n === 0 ? "Skin Center, Mission" : `Office ${n % 4}`,
      line1: `${n} Street`,
      city: near.city,
      state: "CA",
      zip: near.zip,
      countyFips: "06075",
      lat: near.lat + (random.number() - 0.5) * 0.6,
      lng: near.lng + (random.number() - 0.5) * 0.6,
      accessibility: random.sample(accessibility, random.integer(0, 3)),
    });
  }
  for (let n = 0; n < atScale(150, 600); n += 1) {
    const facility = random.chance(0.2);
    const practitionerId = facility ? null : crypto.randomUUID();
    if (practitionerId) {
      people.push({
        id: practitionerId,
        npi: nextNpi(),
        givenName: random.pick(["Ana", "Hoa", "Thị Minh", "Sean", "José"]),
        familyName: random.pick([
          "Nguyễn",
          "O’Brien",
          "Okafor",
          "García-López",
          "Heart",
          "Skinner",
          "Skin",
          "Lopezaga",
        ]),
        credential: "MD",
        gender: random.pick(["FEMALE", "MALE", "NONBINARY", "UNKNOWN"]),
        languages: random.sample(languages, random.integer(1, 3)),
        licenceNumber: `DEMO-${n}`,
        licenceState: "CA",
        boardCertifiedIn: random.chance(0.5) ? "Medicine" : null,
      });
      for (const organizationId of random.sample(hospitals, random.integer(0, 2))) {
        affiliations.push({ practitionerId, organizationId });
      }
    }
    const location = random.pick(locations);
    const roleId = crypto.randomUUID();
    const organization = facility
      ? await createOrganization(db, {
          name: random.pick(["Bernal Hospital", "Mission Lab", "Skin Center", "Okafor Clinic"]),
          kind: random.pick(["HOSPITAL", "LABORATORY", "URGENT_CARE", "HOME_HEALTH"]),
          emergency: random.chance(0.3),
        })
      : null;
    roles.push({
      id: roleId,
      number: `O${next()}`,
      kind: facility ? "FACILITY" : "PRACTITIONER",
      practitionerId,
      organizationId: organization?.id ?? null,
      locationId: location.id ?? "",
      lat: location.lat,
      lng: location.lng,
      specialtyCode: random.pick(facility ? facilitySpecialties : specialties),
      telehealth: random.chance(0.4),
      staffLanguages: random.sample(languages, random.integer(0, 2)),
      hours: random.pick(hours) ?? undefined,
      standing: random.integer(0, 4),
      withdrawnOn: random.chance(0.1) ? day(random.pick(days)) : null,
    });
    for (let part = random.integer(0, 3); part > 0; part -= 1) {
      participations.push({
        roleId,
        networkId: random.pick([own, vision, other]).id,
        groupId: random.pick(made).id,
        accepting: random.pick(["newpt", "nopt", "existptonly"]),
        ...random.pick([
          { startsOn: day("2020-01-01") },
          { startsOn: day("2020-01-01"), endsOn: day("2026-12-31") },
          { startsOn: day("2027-01-01") },
          { startsOn: day("2025-06-30"), endsOn: day("2026-11-21") },
        ]),
      });
    }
  }
  await db.location.createMany({ data: locations });
  await db.practitioner.createMany({ data: people });
  await db.hospitalAffiliation.createMany({ data: affiliations });
  await db.providerRole.createMany({ data: roles });
  const overlapping = new Set<string>();
  await db.participation.createMany({
    data: participations.filter(({ roleId, networkId, groupId }) => {
      // Spans of the same contract must not overlap.
      const key = `${roleId} ${networkId} ${groupId}`;
      return !overlapping.has(key) && overlapping.add(key);
    }),
  });
  directory = await readDirectory();
});

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 3 });
const words = [
  ...["", "", "", "heart doctor", "skin", "nguyen", "Hoa Nguyễn", "obrien", "okafro", "garca"],
  ...[
    "lopez ana",
    "o",
    "dermatologist okafor",
    "mission lab",
    "Dr. Heart",
    "bernal",
    "sknner sean",
    "lopez",
    "dermatologist lopez",
    "skin center mission",
    "office 3",
  ],
];

const requests: fc.Arbitrary<Partial<SearchRequest>> = fc.record({
  q: fc.constantFrom(...words),
  zip: maybe(fc.constantFrom("94110", "95112")),
  within: fc.constantFrom(4, 10, 25, 60),
  specialty: maybe(fc.constantFrom(...specialties, ...facilitySpecialties)),
  kind: maybe(fc.constantFrom("practitioner", "facility")),
  facilityKind: maybe(fc.constantFrom(...facilityKinds)),
  accepting: fc.constantFrom(true, false, false),
  language: maybe(fc.constantFrom(...languages)),
  gender: maybe(fc.constantFrom(...genders)),
  group: maybe(fc.nat(3).map((at) => groups[at] ?? "")),
  hospital: maybe(fc.nat(1).map((at) => hospitals[at] ?? "")),
  telehealth: fc.constantFrom(true, false, false),
  accessibility: maybe(fc.constantFrom(...accessibility)),
  boardCertified: fc.constantFrom(true, false, false),
  open: maybe(fc.constantFrom(...openings)),
  sort: fc.constantFrom(...sorts),
});
/** Most searches set few filters; all at once find nobody. */
const fewSet = fc.tuple(requests, fc.subarray(Object.keys(emptySearch), { maxLength: 6 }));

it("finds, orders, counts and pages as a naive search in memory does", async () => {
  await fc.assert(
    fc.asyncProperty(
      fewSet,
      fc.boolean(),
      fc.constantFrom(...days),
      fc.constantFrom(...moments),
      fc.boolean(),
      async ([values, set], signedIn, today, moment, all) => {
        const kept = Object.entries(values).filter(([name]) => all || set.includes(name));
        const request: SearchRequest = { ...emptySearch, ...Object.fromEntries(kept) };
        const date = Temporal.PlainDate.from(today);
        const now = Temporal.Instant.from(moment);
        const lens = signedIn ? await findMemberLens(authorized(memberId), date) : null;
        const answer = await answerSearch(request, [], {
          lens,
          authorizations: [],
          today: date,
          now,
          ownZip: null,
          pageSize: 1000,
        });
        const expected = searchNaively(
          directory,
          request,
          zips.find(({ zip }) => zip === request.zip) ?? null,
          { today: date, minute: minuteOfWeek(now), lens },
        );
        const nobodyCalledSo = answer.understood.notices.some(
          ({ code }) => code === "NAME_LEFT_OUT" || code === "NAME_ALIKE",
        );
        // Then it was another search; what is alike has tests of its own.
        if (nobodyCalledSo && expected.total === 0) return;

        expect(answer.total).toBe(expected.total);
        expect(answer.results.map(({ roleId }) => roleId)).toEqual(expected.ids);
        const counted = Object.fromEntries(
          Object.entries(answer.facets).map(([name, values]) => [
            name,
            Object.fromEntries(
              values.flatMap(({ value, count }) => (count > 0 ? [[value, count]] : [])),
            ),
          ]),
        );
        expect(counted).toEqual(expected.facets);
      },
    ),
    { numRuns: atScale(80, 3000) },
  );
}, 900_000);
