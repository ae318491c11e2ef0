import "server-only";
import type { Temporal } from "temporal-polyfill";
import { db } from "@/lib/db/client";
import { fromColumnDateOrNull, toColumnDate } from "@/lib/db/dates";
import { anyCandidate, listCandidates } from "@/lib/pcp/data/candidates";
import type { PcpMember } from "@/lib/pcp/data/member-facts";
import { findPcpListings } from "@/lib/pcp/data/overview";
import { findCurrent } from "@/lib/pcp/rules/assignment-today";
import { type AutoChoice, orderCandidates } from "@/lib/pcp/rules/auto-assign";

type PlainDate = Temporal.PlainDate;

export type Unserved = { id: string; memberNumber: string };

/**
 * Members whom coverage covers today and whom no PCP of its network serves both today and tomorrow,
 * nor is one to come: some hundred at a time, one query for each batch. Whether the plan has to
 * choose for them, the rule says.
 */
export async function* eachUnserved(
  today: PlainDate,
  size: number,
): AsyncGenerator<Unserved[], void> {
  const now = toColumnDate(today);
  const tomorrow = toColumnDate(today.add({ days: 1 }));
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await db.$queryRaw<Unserved[]>`
      select member.id, member.member_number as "memberNumber"
      from member
      join enrolment_span as span on span.member_id = member.id
        and span.starts_on <= ${now}::date and (span.ends_on is null or span.ends_on >= ${now}::date)
      join product on product.id = span.product_id
      where member.id > ${after}::uuid
        and (span.suspended_from is null or span.suspended_from > ${now}::date)
        and not exists (
          select from pcp_assignment as assignment
          where assignment.member_id = member.id and assignment.cancelled_at is null
            and assignment.starts_on > ${now}::date)
        and not exists (
          select from pcp_assignment as assignment
          join provider_role as role on role.id = assignment.role_id
          where assignment.member_id = member.id and assignment.cancelled_at is null
            and assignment.network_id = product.network_id
            and assignment.starts_on <= ${now}::date
            and (assignment.ends_on is null or assignment.ends_on > ${now}::date)
            and (role.withdrawn_on is null or role.withdrawn_on > ${tomorrow}::date)
            and exists (
              select from participation as contract
              where contract.role_id = role.id and contract.network_id = assignment.network_id
                and contract.group_id = assignment.group_id
                and contract.starts_on <= ${tomorrow}::date
                and (contract.ends_on is null or contract.ends_on > ${now}::date)))
      order by member.id limit ${size}`;
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (rows.length < size || !last) return;
    after = last.id;
  }
}

/** So many of the nearest are looked at before the search goes farther out. */
const nearest = 20;

/**
 * Whom the plan may choose for a member, in the order in which they are tried. Near home and work as
 * far as the product's distance goes; farther where nobody is that near.
 */
export async function listChoices(member: PcpMember, today: PlainDate): Promise<AutoChoice[]> {
  const { miles, minutes, milesPerHour } = member.planRules.pcp.distance;
  const radius = Math.min(miles, (minutes / 60) * milesPerHour);
  const places = [member.home, member.work].filter((place) => place !== null);
  const households = await listHouseholdsPcps(member, today);
  for (const far of [radius, 2 * radius, 4 * radius]) {
    const search = { ...anyCandidate, places, miles: far, limit: nearest };
    const { candidates, total } = await listCandidates(member, search, today);
    if (total === 0 && households.length === 0) continue;
    const listings = await findPcpListings(candidates.map(({ roleId }) => roleId));
    const found = candidates
      .filter(({ roleId }) => !households.some((one) => one.roleId === roleId))
      .map(({ roleId, groupId }) => ({
        roleId,
        groupId,
        isHouseholds: false,
        speaks: listings.get(roleId)?.languages.includes(member.language) ?? false,
      }));
    return orderCandidates([...households, ...found], groupOf(member, today));
  }
  return [];
}

/** The member's group, or that of the PCP who left; of a newborn, the mother's. */
function groupOf({ facts }: PcpMember, today: PlainDate): string | null {
  const latest = [...facts.assignments].sort((a, b) => (a.startsOn > b.startsOn ? -1 : 1))[0];
  const present = findCurrent(facts.assignments, today) ?? latest;
  return present?.groupId ?? facts.mothersGroupId;
}

/** Today's PCPs of the others, but for whoever asked to be written to apart from the household. */
async function listHouseholdsPcps({ id, householdId, facts, language }: PcpMember, day: PlainDate) {
  const on = toColumnDate(day);
  const left = new Set(facts.assignments.map(({ roleId }) => roleId));
  const rows = await db.pcpAssignment.findMany({
    where: {
      memberId: { not: id },
      member: { householdId, confidentialCommunications: false },
      cancelledAt: null,
      startsOn: { lte: on },
      OR: [{ endsOn: null }, { endsOn: { gte: on } }],
    },
    select: {
      roleId: true,
      groupId: true,
      endsOn: true,
      role: { select: { practitioner: { select: { languages: true } } } },
    },
    orderBy: { startsOn: "asc" },
    distinct: ["roleId"],
  });
  return rows
    .filter(({ roleId, endsOn }) => !left.has(roleId) && fromColumnDateOrNull(endsOn) === null)
    .map(({ roleId, groupId, role }) => ({
      roleId,
      groupId,
      isHouseholds: true,
      speaks: role.practitioner?.languages.includes(language) ?? false,
    }));
}
