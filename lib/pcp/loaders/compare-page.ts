import "server-only";
import { listMemberScopes, requireMemberScope } from "@/lib/auth/gate";
import { today } from "@/lib/clock";
import { queryStrings, uuid } from "@/lib/forms";
import { findPcpDetails } from "@/lib/pcp/data/comparison";
import { findPcpPreview, getPcpMember } from "@/lib/pcp/data/decisions";
import { findPcpGroups, findPcpListings } from "@/lib/pcp/data/overview";
import { milesBetween } from "@/lib/pcp/rules/miles";
import type { ComparedPcp } from "@/lib/pcp/types";

const atOnce = 3;

/** `/pcp/choose/compare`: up to three doctors side by side; ids that name none are left out. */
export async function loadComparePage(query: Record<string, string | string[] | undefined>) {
  const given = queryStrings(query);
  const scope = await requireMemberScope("CHOOSE_PCP", given.for);
  const date = today();
  const asked = [query.role ?? []].flat().flatMap((id) => uuid.safeParse(id).data ?? []);
  const wanted = [...new Set(asked)];
  const ids = wanted.slice(0, atOnce);
  const [readers, member, listings, details] = await Promise.all([
    listMemberScopes("REFERRALS"),
    getPcpMember(scope.memberId, date),
    findPcpListings(ids),
    findPcpDetails(ids),
  ]);
  const previews = await Promise.all(ids.map((id) => findPcpPreview(member, id, null, date)));
  const groups = await findPcpGroups(
    previews.flatMap((preview) => preview?.ways.map(({ groupId }) => groupId) ?? []),
  );
  const doctors: ComparedPcp[] = ids.flatMap((id, at) => {
    const [pcp, known, preview] = [listings.get(id), details.get(id), previews[at]];
    if (!pcp || !known || !preview) return [];
    const { decision, ways } = preview;
    const way = decision.ok ? decision : ways[0];
    return [
      {
        ...known,
        pcp,
        groups: ways.flatMap(({ groupId }) => groups.get(groupId)?.name ?? []),
        milesFromHome: member.home && milesBetween(member.home, known),
        milesFromWork: member.work && milesBetween(member.work, known),
        effectiveOn: way?.effectiveOn.toString() ?? null,
        refused: decision.ok || way ? [] : decision.reasons,
      },
    ];
  });
  return {
    subject: scope.subject,
    knowsHealth: readers.some(({ subject }) => subject.id === scope.subject.id),
    /** ISO. */
    today: date.toString(),
    tooMany: wanted.length > atOnce,
    doctors,
  };
}

export type ComparePage = Awaited<ReturnType<typeof loadComparePage>>;
