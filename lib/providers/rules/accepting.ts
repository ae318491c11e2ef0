import { Temporal } from "temporal-polyfill";
import type { AcceptingStatus, CircleProduct, NamedParticipation } from "@/lib/circle/types";
import type { Listing, ListingAccepting } from "@/lib/providers/types";

/** From the most open to the least. */
const openness: readonly AcceptingStatus[] = ["newpt", "existptfam", "existptonly", "nopt"];

/**
 * The participations of a day that count for a product: those in the network from which it takes
 * the specialty; without a product all.
 */
export function countingParticipations<Part extends NamedParticipation>(
  participations: readonly Part[],
  specialtyCode: string,
  product: CircleProduct | null,
  date: Temporal.PlainDate,
): Part[] {
  const carveOut = product?.rules.carveOuts.find((one) => one.specialties.includes(specialtyCode));
  return participations.filter(
    (one) =>
      Temporal.PlainDate.compare(one.startsOn, date) <= 0 &&
      (one.endsOn === null || Temporal.PlainDate.compare(one.endsOn, date) >= 0) &&
      (product === null ||
        (carveOut && carveOut.networkCode !== null
          ? one.networkCode === carveOut.networkCode
          : one.networkId === product.networkId)),
  );
}

/** The most open status among participations; null where there is none. */
export function mostOpen(participations: readonly NamedParticipation[]): ListingAccepting | null {
  const status = openness.find((one) => participations.some(({ accepting }) => accepting === one));
  return status === undefined
    ? null
    : { status, everywhere: participations.every(({ accepting }) => accepting === status) };
}

/**
 * Whether the practice turns away who is no patient there yet; for who was approved to be seen
 * there, and for the own PCP and covering colleagues, that is nothing new.
 */
export function turnsNewcomersAway({
  accepting,
  circle: [planned],
}: Pick<Listing, "accepting" | "circle">): boolean {
  if (accepting === null || accepting.status === "newpt" || planned?.authorization) return false;
  return !planned?.because.some((reason) => reason === "OWN_PCP" || reason === "COVERING_PCP");
}
