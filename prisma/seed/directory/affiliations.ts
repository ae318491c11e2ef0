import type { Random } from "../random";
import type { OrganizationRow } from "../tables";
import type { Directory } from "./directory";
import { nearest } from "./sites";

/** Where practitioners admit patients: the nearest hospitals that are in one of their networks. */
export function addAffiliations(directory: Directory, random: Random): void {
  const hospitals = contractedHospitals(directory);
  const seen = new Set<string>();
  for (const { practitioner, profile, location, participations } of directory.listings) {
    if (!profile.admits || seen.has(practitioner.id)) continue;
    seen.add(practitioner.id);
    const mine = new Set(participations.map(({ networkId }) => networkId));
    const near = nearest(
      hospitals.filter(({ networkIds }) => networkIds.some((id) => mine.has(id))),
      location,
      3,
    );
    for (const { organization } of random.sample(near, random.integer(1, 2))) {
      directory.affiliations.push({
        practitionerId: practitioner.id,
        organizationId: organization.id,
      });
    }
  }
}

interface Hospital {
  organization: OrganizationRow;
  networkIds: string[];
  lat: number;
  lng: number;
}

function contractedHospitals(directory: Directory): Hospital[] {
  const networksOf = new Map<string, string[]>();
  for (const { roleId, networkId } of directory.participations) {
    networksOf.set(roleId, [...(networksOf.get(roleId) ?? []), networkId]);
  }
  const organizations = new Map(directory.organizations.map((one) => [one.id, one]));
  return directory.roles.flatMap((role) => {
    const organization = organizations.get(role.organizationId ?? "");
    const admitting = role.kind === "FACILITY" && /^282N/.test(role.specialtyCode);
    if (!admitting || !organization) return [];
    return {
      organization,
      networkIds: networksOf.get(role.id) ?? [],
      lat: role.lat,
      lng: role.lng,
    };
  });
}
