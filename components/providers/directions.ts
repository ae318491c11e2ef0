import { brand } from "@/lib/brand";
import type { MapPoint } from "@/lib/map/project";

/** Where the way to a place is shown: the plan's choice of a map. */
export function directionsHref({ lat, lng }: MapPoint): string {
  return brand.directions.replace("{lat}", String(lat)).replace("{lng}", String(lng));
}
