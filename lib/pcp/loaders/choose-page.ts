import "server-only";
import { listMemberScopes, requireMemberScope } from "@/lib/auth/gate";
import { today } from "@/lib/clock";
import type { CandidateSearch } from "@/lib/pcp/data/candidates";
import { getPcpMember } from "@/lib/pcp/data/decisions";
import type { PcpMember } from "@/lib/pcp/data/member-facts";
import { listPcpGroups } from "@/lib/pcp/data/overview";
import { listCandidateViews, listOrigins, usualRadius } from "@/lib/pcp/loaders/choices";
import { findCurrent } from "@/lib/pcp/rules/assignment-today";
import { pcpKinds } from "@/lib/pcp/rules/kinds";
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
  const [people, known, readers, member, place] = await Promise.all([
    listMemberScopes("CHOOSE_PCP"),
    listMemberScopes("PCP"),
    listMemberScopes("REFERRALS"),
    getPcpMember(scope.memberId, date),
    filters.zip === null ? null : findPlace(filters.zip),
  ]);
  const groups = await listPcpGroups(member.facts.coverage.map(({ networkId }) => networkId));
  const group = groups.find(({ code }) => code === filters.group);
  const words = understandWords(filters.q);
  const near = place ? [{ ...place, kind: "ZIP" as const }] : listOrigins(member);
  const isLost = words.lost || words.npi !== null;
  const miles = filters.within ?? usualRadius(member);
  const found = await listCandidateViews(
    member,
    {
      places: isLost ? [] : near,
      miles,
      words: filters.q === "" ? null : words,
      language: filters.language,
      gender: genderOf(filters.gender),
      kind: filters.kind && pcpKinds[filters.kind],
      groupId: group?.id ?? null,
      familyIds: known.map(({ subject }) => subject.id).filter((id) => id !== scope.subject.id),
      withRefused: filters.show === "all",
      limit: pageSize,
      offset: (filters.page - 1) * pageSize,
    },
    date,
  );
  const refused = found.others.reduce((sum, { count }) => sum + count, 0);
  const listed = found.total + (filters.show === "all" ? refused : 0);

  return {
    subject: scope.subject,
    people: people.map(({ subject }) => subject),
    knowsHealth: readers.some(({ subject }) => subject.id === scope.subject.id),
    language: member.language,
    obstacles: listObstacles(member, date),
    filters: { ...filters, group: group?.code ?? null },
    ignored: filters.group && !group ? [...ignored, "group" as const] : ignored,
    groups,
    zipUnknown: filters.zip !== null && place === null,
    near: near.map(({ kind, zip, lat, lng }) => ({ kind, zip, lat, lng })),
    towns: await listTowns([...near, ...found.results]),
    hasWork: member.work !== null,
    miles,
    total: found.total,
    pages: Math.ceil(listed / pageSize),
    others: found.others,
    results: found.results,
  };
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
