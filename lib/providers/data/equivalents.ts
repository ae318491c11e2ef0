import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findCircleRoles } from "@/lib/circle/data/roles";
import type { CircleAnswer, MemberLens } from "@/lib/circle/types";
import type { Listing } from "@/lib/providers/types";
import { findListings } from "./listings";
import { searchRoles } from "./search-roles";
import { toListing } from "./to-listing";

export const equivalentMiles = 50;
const shown = 3;
/** Ranking puts covered ones first; a few more than are shown, since the circle has the last word. */
const looked = 24;

const covered: readonly CircleAnswer[] = ["DIRECT", "REFERRAL", "OUT_OF_GROUP"];

/**
 * For a provider whom the plan does not cover: the nearest of the same specialty whom it does. Those
 * of the own circle go before others that need an approval. Where no PCP is known, whoever is in the
 * network is covered in some way; which way stays open.
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
    filters: { specialty: listing.specialty.code },
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
    return row && role ? [toListing(row, role, miles, { lens, authorizations: [], today })] : [];
  });
  const answer = (one: Listing) => one.circle[0]?.answer;
  const inCircle = candidates.filter((one) => ["DIRECT", "REFERRAL"].includes(answer(one) ?? ""));
  const all = candidates.filter(
    (one) =>
      covered.some((yes) => yes === answer(one)) || one.circle[0]?.because.includes("NO_PCP"),
  );
  const chosen = inCircle.length > 0 ? inCircle : all;
  return chosen.toSorted((a, b) => (a.distanceMiles ?? 0) - (b.distanceMiles ?? 0)).slice(0, shown);
}
