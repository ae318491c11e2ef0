import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { pcpName } from "@/lib/pcp/rules/pcp-name";
import type { GroupReach, ReachChange, SeenSpecialist } from "@/lib/pcp/types";
import { Prisma } from "@/prisma/generated/client";

type PlainDate = Temporal.PlainDate;

/**
 * Whom a member reaches through a group on a day: its own, and those with whom the plan has a
 * contract for everybody.
 */
function reaches({ networkId, groupId }: GroupReach): Prisma.Sql {
  return Prisma.sql`(part.network_id = ${networkId}::uuid
    and (part.group_id = ${groupId}::uuid or provider_group.kind = 'DIRECT_CONTRACT'))`;
}

/** Roles other than PCPs', with whether each is reached before and after. */
function reachOf(before: GroupReach, after: GroupReach, day: PlainDate): Prisma.Sql {
  const on = Prisma.sql`${day.toString()}::date`;
  return Prisma.sql`
    select role.id, role.practitioner_id, role.organization_id,
           bool_or(${reaches(before)}) as before, bool_or(${reaches(after)}) as after
    from participation as part
    join provider_group on provider_group.id = part.group_id
    join provider_role as role on role.id = part.role_id
    where (${reaches(before)} or ${reaches(after)}) and not role.pcp
      and part.starts_on <= ${on} and (part.ends_on is null or part.ends_on >= ${on})
      and (role.withdrawn_on is null or role.withdrawn_on > ${on})
    group by role.id`;
}

/** Hospitals by name, and how many specialists, that come and go with a change of group. */
export async function compareReach(
  before: GroupReach,
  after: GroupReach,
  day: PlainDate,
): Promise<ReachChange> {
  type Row = { name: string | null; gained: boolean; count: number };
  const rows = await db.$queryRaw<Row[]>`
    with reach as (${reachOf(before, after, day)}),
    hospital as (
      select organization.name, bool_or(before) as before, bool_or(after) as after
      from reach join organization on organization.id = organization_id
      where organization.kind = 'HOSPITAL' group by organization.name),
    specialist as (
      select bool_or(before) as before, bool_or(after) as after
      from reach where practitioner_id is not null group by practitioner_id)
    select name, after as gained, 1 as count from hospital where before <> after
    union all
    select null, after, count(*)::int from specialist where before <> after group by after
    order by name`;
  const hospitals = (gained: boolean) =>
    rows.flatMap((row) => (row.name !== null && row.gained === gained ? [row.name] : []));
  const specialists = (gained: boolean) =>
    rows.find((row) => row.name === null && row.gained === gained)?.count ?? 0;
  return {
    hospitals: { gained: hospitals(true), lost: hospitals(false) },
    specialists: { gained: specialists(true), lost: specialists(false) },
  };
}

/** Whom the member is referred to by these referrals, with whether they can be reached afterwards. */
export async function listSeenSpecialists(
  memberId: AuthorizedMemberId<"REFERRALS">,
  referralIds: readonly string[],
  before: GroupReach,
  after: GroupReach,
  day: PlainDate,
): Promise<SeenSpecialist[]> {
  type Row = {
    givenName: string;
    familyName: string;
    credential: string;
    code: string;
    display: string;
    stays: boolean;
  };
  const rows = await db.$queryRaw<Row[]>`
    with reach as (${reachOf(before, after, day)})
    select distinct given_name as "givenName", family_name as "familyName", credential,
           specialty.code, specialty.display, coalesce(reach.after, false) as stays
    from referral
    join provider_role as role on role.id = referral.servicing_role_id
    join practitioner on practitioner.id = role.practitioner_id
    join specialty on specialty.code = role.specialty_code
    left join reach on reach.id = role.id
    where referral.member_id = ${memberId}::uuid
      and referral.id = any(${[...referralIds]}::uuid[])
    order by family_name, given_name`;
  return rows.map(({ code, display, stays, ...practitioner }) => ({
    name: pcpName(practitioner),
    specialty: { code, display },
    stays,
  }));
}
