import "server-only";
import { listMemberScopes, requireMemberScope } from "@/lib/auth/gate";
import { today } from "@/lib/clock";
import { type CandidateSearch, listCandidates } from "@/lib/pcp/data/candidates";
import { getPcpMember } from "@/lib/pcp/data/decisions";
import type { PcpMember } from "@/lib/pcp/data/member-facts";
import { findPcpGroups, findPcpListings } from "@/lib/pcp/data/overview";
import { findCurrent } from "@/lib/pcp/rules/assignment-today";
import { decideStart } from "@/lib/pcp/rules/start";
import { type CandidateFilters, parseCandidateFilters } from "@/lib/pcp/schema";
import type { PcpReason } from "@/lib/pcp/types";
import { findPlace, listTowns } from "@/lib/providers/data/reference";
import { understandWords } from "@/lib/providers/rules/understand";

const pageSize = 12;

/** `/pcp/choose`: who may be the member's PCP near home and work, or near a ZIP code. */
export async function loadChoosePage(query: Record<string, string>) {
  const scope = await requireMemberScope("CHOOSE_PCP", query.for);
  const date = today();
  const { filters, ignored } = parseCandidateFilters(query);
  const [people, readers, member, place] = await Promise.all([
    listMemberScopes("CHOOSE_PCP"),
    listMemberScopes("REFERRALS"),
    getPcpMember(scope.memberId, date),
    filters.zip === null ? null : findPlace(filters.zip),
  ]);
  const words = understandWords(filters.q);
  const near = place ? [{ ...place, kind: "ZIP" as const }] : listOrigins(member);
  const presentGroupId = findCurrent(member.facts.assignments, date)?.groupId ?? null;
  const isLost = words.lost || words.npi !== null;
  const found = await listCandidates(
    member,
    {
      places: isLost ? [] : near,
      miles: radius(member),
      words: filters.q === "" ? null : words,
      language: filters.language,
      gender: genderOf(filters.gender),
      limit: pageSize,
      offset: (filters.page - 1) * pageSize,
    },
    date,
  );
  const [listings, groups, towns] = await Promise.all([
    findPcpListings(found.candidates.map(({ roleId }) => roleId)),
    findPcpGroups(found.candidates.map(({ groupId }) => groupId)),
    listTowns([...near, ...found.candidates]),
  ]);
  const first = (filters.page - 1) * pageSize + 1;

  return {
    subject: scope.subject,
    people: people.map(({ subject }) => subject),
    knowsHealth: readers.some(({ subject }) => subject.id === scope.subject.id),
    language: member.language,
    obstacles: listObstacles(member, date),
    filters,
    ignored,
    zipUnknown: filters.zip !== null && place === null,
    near: near.map(({ kind, zip, lat, lng }) => ({ kind, zip, lat, lng })),
    towns,
    hasWork: member.work !== null,
    miles: radius(member),
    total: found.total,
    pages: Math.ceil(found.total / pageSize),
    others: found.others,
    results: found.candidates.flatMap((candidate, at) => {
      const { roleId, groupId, effectiveOn, miles, lat, lng } = candidate;
      const pcp = listings.get(roleId);
      const group = groups.get(groupId);
      if (!pcp || !group) return [];
      return [
        {
          number: first + at,
          pcp,
          group,
          effectiveOn: effectiveOn.toString(),
          startsToday: effectiveOn.equals(date),
          miles,
          lat,
          lng,
          keepsGroup: groupId === presentGroupId,
        },
      ];
    }),
  };
}

/** Home and work, as far as their ZIP codes are known. */
function listOrigins({ home, work }: PcpMember) {
  return [
    ...(home ? [{ ...home, kind: "HOME" as const }] : []),
    ...(work ? [{ ...work, kind: "WORK" as const }] : []),
  ];
}

/** As far as the product lets a PCP be away, or as far as it warns. */
function radius({ planRules }: PcpMember): number {
  const { miles, minutes, milesPerHour } = planRules.pcp.distance;
  return Math.min(miles, (minutes / 60) * milesPerHour);
}

/** What stands in the member's own way, whichever PCP they choose. */
function listObstacles(member: PcpMember, date: ReturnType<typeof today>): PcpReason[] {
  const { facts, planRules } = member;
  const present = findCurrent(facts.assignments, date)?.groupId ?? null;
  const within = decideStart(facts, present, planRules, date).reasons;
  return within.length === 0 ? [] : decideStart(facts, null, planRules, date).reasons;
}

function genderOf(gender: CandidateFilters["gender"]): CandidateSearch["gender"] {
  const values = { female: "FEMALE", male: "MALE", nonbinary: "NONBINARY" } as const;
  return gender && values[gender];
}

export type ChoosePage = Awaited<ReturnType<typeof loadChoosePage>>;
