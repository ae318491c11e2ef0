import type {
  HospitalAffiliationRow,
  LocationRow,
  OrganizationRow,
  PanelRow,
  ParticipationRow,
  PractitionerRow,
  ProviderRoleRow,
} from "../tables";
import type { SpecialtyProfile } from "./specialties";

/** A practitioner's role with everything that decides who can choose it. */
export interface Listing {
  role: ProviderRoleRow;
  practitioner: PractitionerRow;
  location: LocationRow;
  profile: SpecialtyProfile;
  participations: ParticipationRow[];
}

/** The invented and the real part of the directory, as rows. */
export interface Directory {
  organizations: OrganizationRow[];
  locations: LocationRow[];
  practitioners: PractitionerRow[];
  affiliations: HospitalAffiliationRow[];
  roles: ProviderRoleRow[];
  participations: ParticipationRow[];
  panels: PanelRow[];
  listings: Listing[];
}

export function emptyDirectory(): Directory {
  return {
    organizations: [],
    locations: [],
    practitioners: [],
    affiliations: [],
    roles: [],
    participations: [],
    panels: [],
    listings: [],
  };
}

/** The plan's own numbers for roles, in the order of listing. */
export function nextRoleNumber(directory: Directory): string {
  return `R${100_001 + directory.roles.length}`;
}
