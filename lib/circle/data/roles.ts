import "server-only";
import { Temporal } from "temporal-polyfill";
import type {
  AcceptingStatus,
  CircleRole,
  GroupKind,
  NamedCircleRole,
  NamedParticipation,
} from "@/lib/circle/types";
import { db } from "@/lib/db/client";
import { Prisma } from "@/prisma/generated/client";

/** NUCC: Clinic/Center, Urgent Care. */
const urgentCareCode = "261QU0200X";

type Row = {
  id: string;
  kind: CircleRole["kind"];
  practitionerId: string | null;
  specialtyCode: string;
  locationId: string;
  pcp: boolean;
  organizationKind: string | null;
  emergency: boolean;
  inServiceArea: boolean;
  withdrawnOn: string | null;
  participations: ParticipationRow[];
};

type ParticipationRow = {
  networkId: string;
  networkCode: string;
  networkName: string;
  groupId: string;
  groupCode: string;
  groupName: string;
  groupKind: GroupKind;
  accepting: AcceptingStatus;
  startsOn: string;
  endsOn: string | null;
};

/**
 * The providers' side of the circle's question for these roles, by id; unknown ids are absent.
 * Without a product no location lies in a service area.
 */
export async function findCircleRoles(
  ids: readonly string[],
  productId: string | null,
): Promise<Map<string, NamedCircleRole>> {
  if (ids.length === 0) return new Map();
  return byId(await selectRoles(Prisma.sql`role.id = any(${[...ids]}::uuid[])`, productId));
}

/**
 * All roles of the directory in the order of their ids, a page of them at a time, so that no
 * number of them is too many.
 */
export async function* eachCircleRole(
  productId: string | null,
  pageSize = 1000,
): AsyncGenerator<NamedCircleRole> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await selectRoles(
      Prisma.sql`role.id in (
        select id from provider_role where id > ${after}::uuid order by id limit ${pageSize})`,
      productId,
    );
    for (const row of rows) yield toRole(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.id;
  }
}

function selectRoles(where: Prisma.Sql, productId: string | null): Promise<Row[]> {
  const inServiceArea =
    productId === null
      ? Prisma.sql`false`
      : Prisma.sql`exists (
          select from service_area as area
          where area.product_id = ${productId}::uuid
            and area.county_fips = location.county_fips
            and (area.zip is null or area.zip = location.zip))`;
  return db.$queryRaw<Row[]>`
    select role.id, role.kind::text as kind, role.practitioner_id as "practitionerId",
           role.specialty_code as "specialtyCode",
           role.location_id as "locationId", role.pcp,
           organization.kind::text as "organizationKind",
           role.kind = 'FACILITY' and coalesce(organization.emergency, false) as emergency,
           ${inServiceArea} as "inServiceArea",
           role.withdrawn_on::text as "withdrawnOn",
           (select coalesce(json_agg(json_build_object(
                     'networkId', network.id, 'networkCode', network.code,
                     'networkName', network.name,
                     'groupId', provider_group.id, 'groupCode', provider_group.code,
                     'groupName', provider_group.name, 'groupKind', provider_group.kind,
                     'accepting', part.accepting,
                     'startsOn', part.starts_on, 'endsOn', part.ends_on)
                     order by network.code, provider_group.code, part.starts_on), '[]')
            from participation as part
            join network on network.id = part.network_id
            join provider_group on provider_group.id = part.group_id
            where part.role_id = role.id) as participations
    from provider_role as role
    join location on location.id = role.location_id
    left join organization on organization.id = role.organization_id
    where ${where}
    order by role.id`;
}

function byId(rows: readonly Row[]): Map<string, NamedCircleRole> {
  return new Map(rows.map((row) => [row.id, toRole(row)]));
}

function toRole({ withdrawnOn, participations, ...row }: Row): NamedCircleRole {
  return {
    ...row,
    urgentCare:
      row.kind === "FACILITY" &&
      (row.organizationKind === "URGENT_CARE" || row.specialtyCode === urgentCareCode),
    withdrawnOn: withdrawnOn === null ? null : Temporal.PlainDate.from(withdrawnOn),
    participations: participations.map(toParticipation),
  };
}

function toParticipation({ startsOn, endsOn, ...row }: ParticipationRow): NamedParticipation {
  return {
    ...row,
    startsOn: Temporal.PlainDate.from(startsOn),
    endsOn: endsOn === null ? null : Temporal.PlainDate.from(endsOn),
  };
}
