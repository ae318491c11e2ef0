import { Temporal } from "temporal-polyfill";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { findMemberLens } from "@/lib/circle/data/lens";
import { db } from "@/lib/db/client";
import { answerSearch } from "@/lib/providers/data/answer-search";
import { parseSearch } from "@/lib/providers/schema";
import {
  createGroup,
  createLocation,
  createOrganization,
  createParticipation,
  createPractitioner,
  createRole,
} from "@/tests/factories/directory";
import { createPcpAssignment } from "@/tests/factories/pcp";
import { createSmallPlan } from "@/tests/factories/small-plan";

export const today = Temporal.PlainDate.from("2026-11-21");
/** Ten in the morning of that Saturday, where the plan is. */
const now = Temporal.Instant.from("2026-11-21T18:00:00Z");

/** Places by name: the Mission in San Francisco, Daly City 5 miles off, San Jose 42. */
export const places = {
  mission: {},
  dalyCity: { city: "Daly City", zip: "94015", countyFips: "06081", lat: 37.6879, lng: -122.4702 },
  sanJose: { city: "San Jose", zip: "95112", countyFips: "06085", lat: 37.3382, lng: -121.8863 },
} as const;

export type Place = keyof typeof places;

/** The small plan, and a listing maker for its network and groups. */
export async function createDirectory() {
  const plan = await createSmallPlan(db);
  const otherGroup = await createGroup(db, { kind: "IPA" });
  await db.zipCode.createMany({
    data: [
      { zip: "94110", city: "San Francisco", state: "CA", lat: 37.7486, lng: -122.4158 },
      { zip: "95112", city: "San Jose", state: "CA", lat: 37.3535, lng: -121.8865 },
      { zip: "96150", city: "South Lake Tahoe", state: "CA", lat: 38.917, lng: -119.986 },
    ],
    skipDuplicates: true,
  });

  type Values = {
    name?: [given: string, family: string];
    specialty?: string;
    at?: Place;
    group?: string | null;
    networkId?: string;
    role?: Partial<Parameters<typeof createRole>[1]>;
    practitioner?: Parameters<typeof createPractitioner>[1];
    participation?: Partial<Parameters<typeof createParticipation>[1]>;
  };

  async function listing(values: Values = {}) {
    const { name, specialty = "207N00000X", at = "mission", group = plan.group.id } = values;
    const practitioner = await createPractitioner(db, {
      ...(name && { givenName: name[0], familyName: name[1] }),
      ...values.practitioner,
    });
    const location = await createLocation(db, places[at]);
    const role = await createRole(db, {
      practitionerId: practitioner.id,
      locationId: location.id,
      specialtyCode: specialty,
      ...values.role,
    });
    if (group !== null) {
      await createParticipation(db, {
        roleId: role.id,
        networkId: values.networkId ?? plan.product.networkId,
        groupId: group,
        ...values.participation,
      });
    }
    return { ...role, practitioner };
  }

  async function facility(
    organization: Parameters<typeof createOrganization>[1],
    values: { specialty?: string; at?: Place; group?: string | null } = {},
  ) {
    const { specialty = "282N00000X", at = "mission", group = plan.group.id } = values;
    const made = await createOrganization(db, organization);
    const location = await createLocation(db, places[at]);
    const role = await createRole(db, {
      kind: "FACILITY",
      organizationId: made.id,
      locationId: location.id,
      specialtyCode: specialty,
    });
    if (group !== null) {
      await createParticipation(db, {
        roleId: role.id,
        networkId: plan.product.networkId,
        groupId: group,
      });
    }
    return { ...role, organization: made };
  }

  return { ...plan, otherGroup, listing, facility, createPcpAssignment };
}

/** The gate's stamp: these tests are about what stands behind the gate. */
export const authorized = <Kind extends "PCP" | "REFERRALS">(id: string) =>
  id as AuthorizedMemberId<Kind>;

/** A search as the page makes it, for nobody or for a member. */
export async function search(query: Record<string, string | string[]>, memberId?: string) {
  const { request, notices } = parseSearch(query);
  const lens = memberId === undefined ? null : await findMemberLens(authorized(memberId), today);
  return answerSearch(request, notices, {
    lens,
    authorizations: [],
    today,
    now,
    ownZip: null,
    pageSize: 20,
  });
}

/** The ids of what a search found, in its order. */
export async function found(query: Record<string, string | string[]>, memberId?: string) {
  return (await search(query, memberId)).results.map(({ roleId }) => roleId);
}

/** A promise, and what fulfils it. */
export function signal(): [Promise<void>, () => void] {
  let fulfil = () => {};
  const promise = new Promise<void>((resolve) => {
    fulfil = resolve;
  });
  return [promise, fulfil];
}
