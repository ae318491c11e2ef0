import "server-only";
import { Temporal } from "temporal-polyfill";
import { findCircleRoles } from "@/lib/circle/data/roles";
import type { CircleAuthorization, MemberLens, NamedCircleRole } from "@/lib/circle/types";
import { databaseErrorKind } from "@/lib/db/errors";
import { turnsNewcomersAway } from "@/lib/providers/rules/accepting";
import { nextOpen } from "@/lib/providers/rules/next-open";
import type { Listing, Profile, ProfileFacts, ProfileNetwork } from "@/lib/providers/types";
import { listEquivalents } from "./equivalents";
import { findListings } from "./listings";
import { toListing } from "./to-listing";

type Context = {
  lens: MemberLens | null;
  authorizations: readonly CircleAuthorization[];
  today: Temporal.PlainDate;
};

/** All that a profile shows, from the facts of a public role. */
export async function findProfile(
  roleId: string,
  facts: ProfileFacts,
  context: Context,
): Promise<Profile | null> {
  const { lens, today } = context;
  const product = lens?.coverage.status === "ACTIVE" ? lens.coverage.product : null;
  const ids = [roleId, ...facts.otherRoleIds];
  const [rows, roles] = await Promise.all([
    findListings(ids),
    findCircleRoles(ids, product?.id ?? null),
  ]);
  const made = ids.flatMap((id): Listing[] => {
    const row = rows.get(id);
    const role = roles.get(id);
    return row && role ? [toListing(row, role, null, context)] : [];
  });
  const [listing, ...places] = made;
  const role = roles.get(roleId);
  if (listing?.roleId !== roleId || !role) return null;

  const refused = lens && listing.circle[0]?.answer === "NOT_COVERED";
  return {
    listing,
    facts,
    nextOpen: takesAnybody(listing) ? nextOpen(facts, listing.specialty.code, today) : null,
    networks: currentNetworks(role, product?.networkId ?? null, today),
    places,
    equivalents: refused && product ? await equivalentsInTime(listing, lens, today) : null,
  };
}

/** An opening says nothing to whom the network, or the practice, would turn away. */
function takesAnybody(listing: Listing): boolean {
  const { accepting } = listing;
  return accepting !== null && accepting.status !== "nopt" && !turnsNewcomersAway(listing);
}

/** Null where the database gave the search up: the profile's own answer does not wait for it. */
async function equivalentsInTime(...search: Parameters<typeof listEquivalents>) {
  try {
    return await listEquivalents(...search);
  } catch (error) {
    if (databaseErrorKind(error) === "timeout") return null;
    throw error;
  }
}

/** The networks of today and of the days to come. */
function currentNetworks(
  role: NamedCircleRole,
  ownNetworkId: string | null,
  today: Temporal.PlainDate,
): ProfileNetwork[] {
  return role.participations
    .filter(({ endsOn }) => endsOn === null || Temporal.PlainDate.compare(endsOn, today) >= 0)
    .map((one) => ({
      key: `${one.networkId} ${one.groupId} ${one.startsOn}`,
      network: one.networkName,
      group: one.groupName,
      directContract: one.groupKind === "DIRECT_CONTRACT",
      accepting: one.accepting,
      startsOn:
        Temporal.PlainDate.compare(one.startsOn, today) > 0 ? one.startsOn.toString() : null,
      endsOn: one.endsOn?.toString() ?? null,
      own: one.networkId === ownNetworkId,
    }));
}
