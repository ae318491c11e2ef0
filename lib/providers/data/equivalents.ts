import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findCircleRoles } from "@/lib/circle/data/roles";
import type { CircleAnswer, MemberLens, NamedCircleRole } from "@/lib/circle/types";
import type { Listing } from "@/lib/providers/types";
import { findListings } from "./listings";
import { searchRoles } from "./search-roles";
import { toListing } from "./to-listing";

type Candidate = { role: NamedCircleRole; one: Listing };

export const equivalentMiles = 50;
const shown = 3;
/** Ranking puts covered ones first; more than are shown, since the circle has the last word. */
const looked = 60;

const covered: readonly CircleAnswer[] = ["DIRECT", "REFERRAL", "OUT_OF_GROUP"];

/**
 * For a provider whom the plan does not cover: those of the same specialty whom it does, and who
 * take new patients in its network, each person once. They stand as in the search: by how far the
 * listing can be trusted, then by distance. Those of the own circle go before others that need an
 * approval. Where no PCP is known, whoever is in the network is covered in some way; which way stays
 * open.
 */
export async function listEquivalents(
  listing: Listing,
  lens: MemberLens,
  today: Temporal.PlainDate,
): Promise<Listing[]> {
  const roles = await searchRoles({
    lens,
    date: lens.date,
    today,
    words: null,
    loosely: false,
    place: listing.location,
    within: equivalentMiles,
    filters: { specialty: listing.specialty.code, accepting: "1" },
    minute: 0,
    sort: "best",
    limit: looked,
    offset: 0,
  });
  const ids = roles.map(({ id }) => id);
  const productId = lens.coverage.status === "ACTIVE" ? lens.coverage.product.id : null;
  const [rows, circleRoles] = await Promise.all([
    findListings(ids),
    findCircleRoles(ids, productId),
  ]);
  const candidates = roles.flatMap(({ id, miles }) => {
    const row = rows.get(id);
    const role = circleRoles.get(id);
    return row && role
      ? [{ role, one: toListing(row, role, miles, { lens, authorizations: [], today }) }]
      : [];
  });
  const answer = ({ one }: Candidate) => one.circle[0]?.answer;
  const inCircle = candidates.filter((each) => ["DIRECT", "REFERRAL"].includes(answer(each) ?? ""));
  const all = candidates.filter(
    (each) =>
      covered.some((yes) => yes === answer(each)) || each.one.circle[0]?.because.includes("NO_PCP"),
  );
  return eachOnce(inCircle.length > 0 ? inCircle : all)
    .slice(0, shown)
    .map(({ one }) => one);
}

/** The first listing of each person; the sites of an organization are places of their own. */
function eachOnce(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ role }) => {
    const who = role.practitionerId ?? role.id;
    return !seen.has(who) && seen.add(who);
  });
}
