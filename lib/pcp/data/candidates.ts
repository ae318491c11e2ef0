import "server-only";
import type { Temporal } from "temporal-polyfill";
import { db } from "@/lib/db/client";
import { ageOn } from "@/lib/members/rules/age";
import type { PcpMember, Place } from "@/lib/pcp/data/member-facts";
import { findCurrent } from "@/lib/pcp/rules/assignment-today";
import { bandMiles, type CandidateFit, fewSeats } from "@/lib/pcp/rules/fit";
import { decideStart } from "@/lib/pcp/rules/start";
import type { CandidateReason } from "@/lib/pcp/types";
import type { Standing } from "@/lib/providers/rules/standing";
import { verifyWithinDays } from "@/lib/providers/rules/verification";
import { Prisma } from "@/prisma/generated/client";

type PlainDate = Temporal.PlainDate;

export type CandidateSearch = {
  /** Near any of these; nobody is found near nowhere. */
  places: readonly Pick<Place, "lat" | "lng">[];
  miles: number;
  /** Of one of these specialties, or called so; null for anybody. */
  words: { specialties: readonly string[]; names: readonly string[] } | null;
  /** BCP 47, of the practitioner or the staff. */
  language: string | null;
  gender: "FEMALE" | "MALE" | "NONBINARY" | null;
  /** Taxonomy codes of one kind of doctor; null for any. */
  kind: readonly string[] | null;
  /** Through this medical group; null for any. */
  groupId: string | null;
  /** Of the household, of whom the reader may know who their doctor is. */
  familyIds: readonly string[];
  /** Also those whom the member cannot have, after all the others. */
  withRefused: boolean;
  limit: number;
  offset: number;
};

/** Nothing but where: everybody near whom the member can have. */
export const anyCandidate = {
  words: null,
  language: null,
  gender: null,
  kind: null,
  groupId: null,
  familyIds: [],
  withRefused: false,
  offset: 0,
} as const satisfies Partial<CandidateSearch>;

export type Candidate = {
  roleId: string;
  /** The present group where the PCP can be had through it, else the first. */
  groupId: string;
  effectiveOn: PlainDate;
  /** To the nearest of the places. */
  miles: number;
  lat: number;
  lng: number;
  fit: CandidateFit;
  /** The member cannot have this PCP; why, the rule says. */
  isRefused: boolean;
};

export type Candidates = {
  total: number;
  /** Others near by whom the member cannot have, by the first reason. */
  others: { reason: CandidateReason; count: number }[];
  candidates: Candidate[];
};

type Row = {
  total: number;
  others: { reason: CandidateReason; count: number }[] | null;
  roleId: string | null;
  groupId: string;
  start: number;
  miles: number;
  lat: number;
  lng: number;
  refused: boolean;
  mine: boolean;
  family: boolean;
  speaks: boolean;
  stale: boolean;
  standing: Standing;
  free: number;
  verified: string | null;
  name: string;
};

/**
 * PCPs of the member's network near some places: those whom the member can have, and how many
 * others there are and why. It asks in SQL what `decidePcpChange` asks of one role, and a test
 * holds the two against each other; so does another with the order, which is `compareFit`'s.
 */
export async function listCandidates(
  member: PcpMember,
  search: CandidateSearch,
  today: PlainDate,
): Promise<Candidates> {
  const starts = listStarts(member, today);
  if (starts.length === 0 || search.places.length === 0) {
    return { total: 0, others: [], candidates: [] };
  }
  const { pcp } = member.planRules;
  const codes = [...pcp.physicians, ...pcp.obgyn, ...pcp.nonPhysicians];
  const present = findCurrent(member.facts.assignments, today);
  const rows = await db.$queryRaw<Row[]>`
    with near as materialized (
      select role.id, role.practitioner_id, role.withdrawn_on, role.min_age, role.max_age,
             role.sex_limit, role.location_id, role.lat, role.lng, role.standing,
             ${nearest(rolePoint, search.places)} as miles,
             coalesce(role.verified_on < ${day(today)} - ${verifyWithinDays}::int, true) as stale,
             ${member.language} = any(practitioner.languages) as speaks, role.verified_on,
             practitioner.family_name || ' ' || practitioner.given_name as sort_name
      from provider_role as role
      join practitioner on practitioner.id = role.practitioner_id
      where ${Prisma.join([...conditions(search, codes, present?.roleId)], " and ")}
    ),
    start (at, group_id, day, age, network_id, product_id) as (values ${Prisma.join(starts)}),
    judged as (
      select near.id, near.miles, near.lat, near.lng, near.stale, near.speaks, near.sort_name,
             near.verified_on, near.standing, part.group_id, start.at, panel.capacity - panel.assigned as free,
             ${isPatientOf(Prisma.sql`member.id = ${member.id}::uuid`, today)} as mine,
             ${isPatientOf(familyToday(search.familyIds, today), today)} as family,
             array_remove(array[${Prisma.join(judgements(member, today))}], null) as reasons
      from near
      join location on location.id = near.location_id
      join participation as part on part.role_id = near.id
      join start on start.network_id = part.network_id
        and (start.group_id = part.group_id or start.group_id is null
             and part.group_id not in (select group_id from start where group_id is not null))
        and part.starts_on <= start.day
        and (part.ends_on is null or part.ends_on >= start.day)
      left join panel on panel.role_id = near.id
      where ${search.groupId === null ? Prisma.sql`true` : Prisma.sql`part.group_id = ${search.groupId}::uuid`}
        and (near.withdrawn_on is null or near.withdrawn_on > start.day)
    ),
    best as (
      select distinct on (id) * from judged
      order by id, cardinality(reasons),
        (group_id = ${present?.groupId ?? null}::uuid) desc nulls last, group_id
    )
    select (select count(*)::int from best where cardinality(reasons) = 0) as total,
           (select json_agg(other) from (
              select reasons[1] as reason, count(*)::int from best
              where cardinality(reasons) > 0 group by 1 order by 2 desc, 1) as other) as others,
           page.id as "roleId", page.group_id as "groupId", page.at as start, page.miles,
           page.lat, page.lng, cardinality(page.reasons) > 0 as refused, page.mine, page.family,
           page.speaks, page.stale, page.standing, coalesce(page.free, 0) as free,
           page.verified_on::text as verified, page.sort_name as name
    from (values (1)) as once
    left join lateral (
      select * from best
      where ${search.withRefused} or cardinality(reasons) = 0
      order by cardinality(reasons) > 0, mine desc, family desc, standing,
        floor(miles / ${bandMiles}::int), speaks desc, coalesce(free, 0) <= ${fewSeats}::int, miles,
        verified_on desc nulls last, sort_name collate "C", id
      limit ${search.limit} offset ${search.offset}
    ) as page on true`;
  const effective = listGroupStarts(member, today);
  return {
    total: rows[0]?.total ?? 0,
    others: rows[0]?.others ?? [],
    candidates: rows.flatMap((row) => {
      const { roleId, groupId, start, miles, lat, lng, refused: isRefused } = row;
      const effectiveOn = effective[start]?.start.effectiveOn;
      if (!roleId || !effectiveOn) return [];
      const {
        mine: wasPatient,
        family: isFamilyDoctor,
        speaks,
        stale: isStale,
        standing,
        free,
        name,
      } = row;
      const verifiedOn = row.verified;
      const ties = { wasPatient, isFamilyDoctor, speaks, standing, isStale, free, verifiedOn };
      const fit = { ...ties, miles, name, roleId };
      return [{ roleId, groupId, effectiveOn, miles, lat, lng, fit, isRefused }];
    }),
  };
}

function day(date: PlainDate): Prisma.Sql {
  return Prisma.sql`${date.toString()}::date`;
}

function point({ lat, lng }: { lat: number; lng: number }): Prisma.Sql {
  return Prisma.sql`sphere_point(${lat}::float8, ${lng}::float8)`;
}

const rolePoint = Prisma.sql`sphere_point(role.lat, role.lng)`;

/** Miles from a point to the nearest of some places; null where there is none. */
function nearest(from: Prisma.Sql, places: readonly { lat: number; lng: number }[]): Prisma.Sql {
  if (places.length === 0) return Prisma.sql`null::float8`;
  const ways = places.map((place) => Prisma.sql`chord_miles(${from} <-> ${point(place)})`);
  return Prisma.sql`least(${Prisma.join(ways)})`;
}

function* conditions(
  { places, miles, words, language, gender, kind }: CandidateSearch,
  codes: readonly string[],
  presentRoleId: string | undefined,
): Generator<Prisma.Sql> {
  const radius = Prisma.sql`miles_chord(${miles}::float8)`;
  const circles = places.map(
    (place) => Prisma.sql`(
      ${rolePoint} <@ cube_enlarge(${point(place)}, ${radius}, 3)
      and (${rolePoint} <-> ${point(place)}) <= ${radius})`,
  );
  yield Prisma.sql`role.pcp`;
  yield Prisma.sql`role.specialty_code = any(${[...codes]}::bpchar[])`;
  yield Prisma.sql`(${Prisma.join(circles, " or ")})`;
  if (presentRoleId) yield Prisma.sql`role.id <> ${presentRoleId}::uuid`;
  if (gender) yield Prisma.sql`practitioner.gender = ${gender}::"Sex"`;
  if (language) {
    yield Prisma.sql`(${language} = any(practitioner.languages)
                      or ${language} = any(role.staff_languages))`;
  }
  if (kind) yield Prisma.sql`role.specialty_code = any(${[...kind]}::bpchar[])`;
  if (words) yield meant(words);
}

/** Words name a specialty, or a person all of whose words begin with them. */
function meant({ specialties, names }: NonNullable<CandidateSearch["words"]>): Prisma.Sql {
  const key = Prisma.sql`name_key(practitioner.given_name || ' ' || practitioner.family_name)`;
  const called = names.map((name) => Prisma.sql`${key} like '%' || name_key(${name}) || '%'`);
  const ways = [Prisma.sql`role.specialty_code = any(${[...specialties]}::bpchar[])`];
  if (called.length > 0) ways.push(Prisma.sql`(${Prisma.join(called, " and ")})`);
  return Prisma.sql`(${Prisma.join(ways, " or ")})`;
}

/** The present group, the mother's, and any other: a PCP's first day depends on no more. */
function listGroupStarts({ facts, planRules }: PcpMember, today: PlainDate) {
  const known = [findCurrent(facts.assignments, today)?.groupId ?? null, facts.mothersGroupId];
  const groupIds = [...new Set([...known.filter((id) => id !== null), null])];
  return groupIds.map((groupId) => ({
    groupId,
    start: decideStart(facts, groupId, planRules, today),
  }));
}

/** Rows of the table `start`: only groups in which nothing stands in the member's own way. */
function listStarts(member: PcpMember, today: PlainDate): Prisma.Sql[] {
  return listGroupStarts(member, today).flatMap(({ groupId, start }, at) => {
    const { coverage, effectiveOn, reasons } = start;
    if (!coverage || reasons.length > 0) return [];
    return [
      Prisma.sql`(${at}::int, ${groupId}::uuid, ${day(effectiveOn)},
        ${ageOn(member.facts, effectiveOn)}::int, ${coverage.networkId}::uuid,
        ${coverage.productId}::uuid)`,
    ];
  });
}

/** Whether somebody is or was a patient of the practitioner, here or elsewhere. */
function isPatientOf(who: Prisma.Sql, today: PlainDate): Prisma.Sql {
  return Prisma.sql`exists (
    select from pcp_assignment
    join provider_role on provider_role.id = pcp_assignment.role_id
    join member on member.id = pcp_assignment.member_id
    where provider_role.practitioner_id = near.practitioner_id
      and pcp_assignment.cancelled_at is null and pcp_assignment.starts_on <= ${day(today)}
      and ${who})`;
}

function familyToday(ids: readonly string[], today: PlainDate): Prisma.Sql {
  return Prisma.sql`member.id = any(${[...ids]}::uuid[])
    and (pcp_assignment.ends_on is null or pcp_assignment.ends_on >= ${day(today)})`;
}

/** One expression for each reason, null where it does not hold; what is told first stands first. */
function judgements(member: PcpMember, today: PlainDate): Prisma.Sql[] {
  const { facts, householdId, id, home, work, planRules } = member;
  const { miles, minutes, milesPerHour, beyond } = planRules.pcp.distance;
  const nearPoint = Prisma.sql`sphere_point(near.lat, near.lng)`;
  const away = nearest(
    nearPoint,
    [home, work].filter((place) => place !== null),
  );
  const own = isPatientOf(Prisma.sql`member.id = ${id}::uuid`, today);
  const family = isPatientOf(
    Prisma.sql`(member.id = ${id}::uuid or member.household_id = ${householdId}::uuid
      and not member.confidential_communications)`,
    today,
  );
  const seat = Prisma.sql`exists (
    select from pcp_assignment
    where role_id = near.id and holds_seat
      and (ends_on < ${day(today)} or member_id = ${id}::uuid))`;
  return [
    Prisma.sql`case part.accepting
      when 'newpt' then null
      when 'existptonly' then case when ${own} then null else 'EXISTING_PATIENTS_ONLY' end
      when 'existptfam' then case when ${family} then null else 'EXISTING_FAMILIES_ONLY' end
      else 'NOT_ACCEPTING' end`,
    Prisma.sql`case when start.age < near.min_age then 'TOO_YOUNG' end`,
    Prisma.sql`case when start.age > near.max_age then 'TOO_OLD' end`,
    Prisma.sql`case when near.sex_limit <> ${facts.sex}::"Sex" then 'SEX_LIMIT' end`,
    Prisma.sql`case when panel.role_id is null
      or panel.assigned >= panel.capacity and not ${seat} then 'PANEL_FULL' end`,
    Prisma.sql`case when not exists (
        select from service_area
        where service_area.product_id = start.product_id
          and service_area.county_fips = location.county_fips
          and (service_area.zip is null or service_area.zip = location.zip))
      then 'OUTSIDE_SERVICE_AREA' end`,
    beyond === "REFUSE"
      ? Prisma.sql`case when ${away} > ${Math.min(miles, (minutes / 60) * milesPerHour)}::float8
          then 'TOO_FAR' end`
      : Prisma.sql`null`,
  ];
}
