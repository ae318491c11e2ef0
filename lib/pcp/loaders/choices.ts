import "server-only";
import type { Temporal } from "temporal-polyfill";
import {
  type Candidate,
  type CandidateSearch,
  type Candidates,
  listCandidates,
} from "@/lib/pcp/data/candidates";
import { findPcpPreview } from "@/lib/pcp/data/decisions";
import type { PcpMember } from "@/lib/pcp/data/member-facts";
import { findPcpGroups, findPcpListings } from "@/lib/pcp/data/overview";
import { findCurrent } from "@/lib/pcp/rules/assignment-today";
import { fewSeats } from "@/lib/pcp/rules/fit";
import type { CandidateView, FitReason } from "@/lib/pcp/types";
import { flagged } from "@/lib/providers/rules/standing";

type PlainDate = Temporal.PlainDate;

/** Candidates as pages show them, with their place in the list. */
export async function listCandidateViews(
  member: PcpMember,
  search: CandidateSearch,
  date: PlainDate,
): Promise<Omit<Candidates, "candidates"> & { results: CandidateView[] }> {
  const { candidates, ...counts } = await listCandidates(member, search, date);
  const [listings, groups, refusals] = await Promise.all([
    findPcpListings(candidates.map(({ roleId }) => roleId)),
    findPcpGroups(candidates.map(({ groupId }) => groupId)),
    listRefusals(member, candidates, date),
  ]);
  const presentGroupId = findCurrent(member.facts.assignments, date)?.groupId ?? null;
  const results = candidates.flatMap((candidate, at) => {
    const { roleId, groupId, effectiveOn, miles, lat, lng } = candidate;
    const pcp = listings.get(roleId);
    const group = groups.get(groupId);
    if (!pcp || !group) return [];
    return [
      {
        number: search.offset + at + 1,
        pcp,
        group,
        effectiveOn: effectiveOn.toString(),
        startsToday: effectiveOn.equals(date),
        miles,
        lat,
        lng,
        keepsGroup: groupId === presentGroupId,
        because: fitReasons(candidate, member),
        refused: refusals.get(roleId) ?? null,
      },
    ];
  });
  return { ...counts, results };
}

/** As far as the product lets a PCP be away, or as far as it warns. */
export function usualRadius({ planRules }: PcpMember): number {
  const { miles, minutes, milesPerHour } = planRules.pcp.distance;
  return Math.min(miles, (minutes / 60) * milesPerHour);
}

/** Home and work, as far as their ZIP codes are known. */
export function listOrigins({ home, work }: PcpMember) {
  return [
    ...(home ? [{ ...home, kind: "HOME" as const }] : []),
    ...(work ? [{ ...work, kind: "WORK" as const }] : []),
  ];
}

function fitReasons({ fit, isRefused }: Candidate, { language }: PcpMember): FitReason[] {
  return [
    fit.wasPatient && ({ code: "KNOWN" } as const),
    fit.isFamilyDoctor && ({ code: "FAMILY" } as const),
    // Everybody's office speaks English.
    fit.speaks && language !== "en" && ({ code: "LANGUAGE", language } as const),
    !isRefused && fit.free <= fewSeats && ({ code: "FEW_SEATS" } as const),
    fit.isStale && ({ code: "STALE", verifiedOn: fit.verifiedOn } as const),
    fit.standing === flagged && ({ code: "FLAGGED" } as const),
  ].filter((reason) => reason !== false);
}

/** Every reason of those whom the member cannot have, as the rule gives them. */
async function listRefusals(member: PcpMember, candidates: readonly Candidate[], date: PlainDate) {
  const refused = candidates.filter(({ isRefused }) => isRefused);
  const previews = await Promise.all(
    refused.map(({ roleId, groupId }) => findPcpPreview(member, roleId, groupId, date)),
  );
  return new Map(
    refused.map(({ roleId }, at) => {
      const decision = previews[at]?.decision;
      return [roleId, decision && !decision.ok ? decision.reasons : []];
    }),
  );
}
