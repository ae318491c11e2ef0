import "server-only";
import type { Temporal } from "temporal-polyfill";
import type {
  CircleLens,
  CirclePcp,
  CircleProduct,
  GroupKind,
  MemberLens,
  PersonName,
  ProductPcp,
} from "@/lib/circle/types";
import { db } from "@/lib/db/client";
import { toColumnDate } from "@/lib/db/dates";
import { parsePlanRules } from "@/lib/plan/schema";
import { Prisma } from "@/prisma/generated/client";

type Row = {
  roleId: string;
  practitionerId: string;
  locationId: string;
  networkId: string;
  groupId: string;
  groupCode: string;
  group: string;
  groupKind: GroupKind;
  given: string;
  family: string;
  credential: string;
  gender: string;
  place: string;
};

const mostShown = 8;

/**
 * PCPs of a product whose names have words that begin so, by name; no more than `mostShown`, and
 * whether there are others. A doctor of several groups stands there once for each.
 */
export async function listProductPcps(
  productId: string,
  name: string,
  date: Temporal.PlainDate,
): Promise<{ pcps: ProductPcp[]; more: boolean }> {
  const [keyed] = await db.$queryRaw<[{ key: string }]>`select name_key(${name}) as key`;
  const words = keyed.key.split(" ").filter((word) => word !== "");
  if (words.length === 0) return { pcps: [], more: false };
  const called = words.map(
    (word) => Prisma.sql`name_key(person.given_name || ' ' || person.family_name)
      like ${`% ${word.replace(/[\\%_]/g, "\\$&")}%`}`,
  );
  const rows = await selectPcps(productId, date, Prisma.join(called, " and "));
  const shown = rows.slice(0, mostShown);
  const groupsOf = (roleId: string) => rows.filter((one) => one.roleId === roleId).length;
  return {
    pcps: shown.map((row) => ({
      reference: groupsOf(row.roleId) > 1 ? `${row.roleId}.${row.groupCode}` : row.roleId,
      person: personOf(row),
      group: row.group,
      place: row.place,
    })),
    more: rows.length > shown.length,
  };
}

/**
 * The PCP that a reference names, as a lens has it: null where nobody of the product is it, or a
 * doctor of several groups is named without one, since the group makes the answers.
 */
export async function findProductPcp(
  productId: string,
  reference: string,
  date: Temporal.PlainDate,
): Promise<Pick<MemberLens, "pcp" | "pcpPerson" | "pcpGroup"> | null> {
  const [roleId = "", groupCode] = reference.split(".");
  const rows = await selectPcps(
    productId,
    date,
    groupCode === undefined
      ? Prisma.sql`role.id = ${roleId}::uuid`
      : Prisma.sql`role.id = ${roleId}::uuid and provider_group.code = ${groupCode}`,
  );
  const [row, ...others] = rows;
  if (!row || others.length > 0) return null;
  const pcp: CirclePcp = {
    roleId: row.roleId,
    practitionerId: row.practitionerId,
    groupId: row.groupId,
    networkId: row.networkId,
    locationId: row.locationId,
  };
  return {
    pcp,
    pcpPerson: personOf(row),
    pcpGroup: { name: row.group, kind: row.groupKind },
  };
}

/**
 * The groups whose PCPs a member of the product can have on the day. Only a Staff or a Group product
 * may have one alone; of others nobody asks, since to look would cost each search something.
 */
export async function listPcpGroups(
  { id, model }: Pick<CircleProduct, "id" | "model">,
  date: Temporal.PlainDate,
): Promise<CircleLens["pcpGroups"]> {
  if (model !== "STAFF" && model !== "GROUP") return [];
  const { networkId, codes } = await pcpTerms(id);
  const day = toColumnDate(date);
  return db.$queryRaw<{ groupId: string; groupKind: GroupKind }[]>`
    select provider_group.id as "groupId", provider_group.kind::text as "groupKind"
    from provider_group
    where exists (
      select from participation as part
      join provider_role as role on role.id = part.role_id
      where part.network_id = ${networkId}::uuid and part.group_id = provider_group.id
        and part.starts_on <= ${day}::date and (part.ends_on is null or part.ends_on >= ${day}::date)
        and role.pcp and role.specialty_code = any(${codes})
        and (role.withdrawn_on is null or role.withdrawn_on > ${day}::date))
    order by provider_group.id`;
}

/** Who may be a PCP in the product's network on the day; one row for each group. */
async function selectPcps(
  productId: string,
  date: Temporal.PlainDate,
  where: Prisma.Sql,
): Promise<Row[]> {
  const { networkId, codes } = await pcpTerms(productId);
  const day = toColumnDate(date);
  return db.$queryRaw<Row[]>`
    select role.id as "roleId", person.id as "practitionerId", role.location_id as "locationId", part.network_id as "networkId",
           part.group_id as "groupId", provider_group.code as "groupCode",
           provider_group.name as group, provider_group.kind::text as "groupKind",
           person.given_name as given, person.family_name as family,
           person.credential, person.gender::text as gender, location.line1 || ', ' || location.city as place
    from practitioner as person
    join provider_role as role on role.practitioner_id = person.id
    join location on location.id = role.location_id
    join participation as part on part.role_id = role.id
    join provider_group on provider_group.id = part.group_id
    where ${where} and role.pcp and role.specialty_code = any(${codes})
      and (role.withdrawn_on is null or role.withdrawn_on > ${day}::date)
      and part.network_id = ${networkId}::uuid and part.starts_on <= ${day}::date
      and (part.ends_on is null or part.ends_on >= ${day}::date)
    order by person.family_name, person.given_name, role.id, provider_group.name
    limit ${mostShown * 3}`;
}

/** The product's network, and the specialties of those who may be a PCP in it. */
async function pcpTerms(productId: string): Promise<{ networkId: string; codes: string[] }> {
  const { networkId, planRules, code } = await db.product.findUniqueOrThrow({
    where: { id: productId },
    select: { code: true, planRules: true, networkId: true },
  });
  const { pcp } = parsePlanRules(planRules, code);
  return { networkId, codes: [...pcp.physicians, ...pcp.obgyn, ...pcp.nonPhysicians] };
}

function personOf({ given, family, credential, gender }: Row): PersonName {
  return { given, family, credential, gender };
}
