import { Temporal } from "temporal-polyfill";
import { standingOf } from "@/lib/providers/rules/standing";
import type { Prisma, PrismaClient } from "@/prisma/generated/client";
import { day, next, nextNpi } from "./sequence";

const specialties: Record<string, string> = {
  "207Q00000X": "Family Medicine",
  "207R00000X": "Internal Medicine",
  "208000000X": "Pediatrics",
  "207N00000X": "Dermatology",
  "207V00000X": "Obstetrics & Gynecology",
  "282N00000X": "General Acute Care Hospital",
};

/** The specialty with this code; made, where the test database does not know it yet. */
export function createSpecialty(
  db: PrismaClient,
  code: string,
  values: Partial<Prisma.SpecialtyUncheckedCreateInput> = {},
) {
  const display = values.display ?? specialties[code] ?? code;
  return db.specialty.upsert({
    where: { code },
    update: {},
    create: {
      code,
      display,
      grouping: "Allopathic & Osteopathic Physicians",
      classification: display,
      ...values,
    },
  });
}

/** A medical group, unless another kind is named. */
export function createGroup(
  db: PrismaClient,
  values: Partial<Prisma.ProviderGroupUncheckedCreateInput> = {},
) {
  const n = next();
  return db.providerGroup.create({
    data: {
      code: `group-${n}`,
      name: `Medical Group ${n}`,
      kind: "MEDICAL_GROUP",
      phone: "4155550100",
      ...values,
    },
  });
}

/** A hospital, unless another kind is named. */
export function createOrganization(
  db: PrismaClient,
  values: Partial<Prisma.OrganizationUncheckedCreateInput> = {},
) {
  return db.organization.create({
    data: { npi: nextNpi(), name: `Hospital ${next()}`, kind: "HOSPITAL", ...values },
  });
}

/** An office in San Francisco's 94110. */
export function createLocation(
  db: PrismaClient,
  values: Partial<Prisma.LocationUncheckedCreateInput> = {},
) {
  const n = next();
  return db.location.create({
    data: {
      name: `Office ${n}`,
      line1: `${n} Valencia Street`,
      city: "San Francisco",
      state: "CA",
      zip: "94110",
      countyFips: "06075",
      lat: 37.7509,
      lng: -122.4153,
      phone: "4155550101",
      ...values,
    },
  });
}

export function createPractitioner(
  db: PrismaClient,
  values: Partial<Prisma.PractitionerUncheckedCreateInput> = {},
) {
  const n = next();
  return db.practitioner.create({
    data: {
      npi: nextNpi(),
      givenName: "Amara",
      familyName: `Okafor${n}`,
      credential: "MD",
      gender: "FEMALE",
      languages: ["en"],
      licenceNumber: `DEMO-A${n}`,
      licenceState: "CA",
      ...values,
    },
  });
}

/**
 * A family physician's role at a location, both made where not named; verified on 2026-11-01, with
 * the standing of 2026-11-21.
 * It takes part in no network until `createParticipation` says so.
 */
export async function createRole(
  db: PrismaClient,
  values: Partial<Omit<Prisma.ProviderRoleUncheckedCreateInput, "lat" | "lng">> = {},
) {
  const kind = values.kind ?? "PRACTITIONER";
  const locationId = values.locationId ?? (await createLocation(db)).id;
  const { lat, lng } = await db.location.findUniqueOrThrow({ where: { id: locationId } });
  const specialtyCode =
    values.specialtyCode ?? (kind === "PRACTITIONER" ? "207Q00000X" : "282N00000X");
  await createSpecialty(db, specialtyCode);
  const who =
    kind === "PRACTITIONER"
      ? { practitionerId: values.practitionerId ?? (await createPractitioner(db)).id }
      : { organizationId: values.organizationId ?? (await createOrganization(db)).id };
  const verifiedOn = values.verifiedOn === undefined ? day("2026-11-01") : values.verifiedOn;
  return db.providerRole.create({
    data: {
      number: `R${String(next()).padStart(7, "0")}`,
      verifiedOn,
      standing: standingOn(verifiedOn),
      verifiedBy: "directory team",
      ...values,
      ...who,
      kind,
      locationId,
      lat,
      lng,
      specialtyCode,
    },
  });
}

/** The role takes part since 2020 and accepts new patients, unless said otherwise. */
export function createParticipation(
  db: PrismaClient,
  values: Partial<Prisma.ParticipationUncheckedCreateInput> & {
    roleId: string;
    networkId: string;
    groupId: string;
  },
) {
  return db.participation.create({
    data: { accepting: "newpt", startsOn: day("2020-01-01"), ...values },
  });
}

function standingOn(verifiedOn: Date | string | null): number {
  const checked = verifiedOn && new Date(verifiedOn).toISOString().slice(0, 10);
  const today = Temporal.PlainDate.from("2026-11-21");
  return standingOf(checked ? Temporal.PlainDate.from(checked) : null, 0, today);
}

export interface PcpRoleOptions {
  networkId: string;
  groupId: string;
  /** Seats on the panel. */
  capacity?: number;
  accepting?: Prisma.ParticipationUncheckedCreateInput["accepting"];
  role?: Parameters<typeof createRole>[1];
}

/** A family physician who may be chosen as PCP, in a network through a group, with a panel. */
export async function createPcpRole(db: PrismaClient, options: PcpRoleOptions) {
  const { networkId, groupId, capacity = 100, accepting = "newpt" } = options;
  const role = await createRole(db, { pcp: true, ...options.role });
  await createParticipation(db, { roleId: role.id, networkId, groupId, accepting });
  await db.panel.create({ data: { roleId: role.id, capacity } });
  return role;
}
