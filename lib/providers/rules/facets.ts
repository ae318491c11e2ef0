import type { FacetName } from "@/lib/providers/types";

/** Something for each filter. */
export function forEachFacet<T>(make: (name: FacetName) => T): Record<FacetName, T> {
  return {
    specialty: make("specialty"),
    kind: make("kind"),
    facilityKind: make("facilityKind"),
    accepting: make("accepting"),
    language: make("language"),
    gender: make("gender"),
    group: make("group"),
    hospital: make("hospital"),
    telehealth: make("telehealth"),
    accessibility: make("accessibility"),
    boardCertified: make("boardCertified"),
    open: make("open"),
  };
}
