import type { Listing } from "@/lib/providers/types";

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
