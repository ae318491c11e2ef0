import type { Prisma } from "@/prisma/generated/client";
import type { Calendar } from "../calendar";
import { idOf, inventedNpi } from "../identifiers";
import { inventPhone } from "../places/addresses";
import type { Random } from "../random";
import { facilityRows } from "../source-files";
import type { LocationRow, OrganizationRow, ParticipationRow } from "../tables";
import { groups, networks } from "./contracts";
import { type Directory, nextRoleNumber } from "./directory";
import { everyDay, officeDays } from "./hours";
import { lastVerified, type Membership } from "./listings";
import { inventSite, pickZipIn } from "./sites";

/** What the source calls a facility: our kind, and its taxonomy code. */
const kinds: Record<string, { kind: OrganizationRow["kind"]; code: string }> = {
  ambulatory_surgery: { kind: "CLINIC", code: "261QA1903X" },
  dialysis: { kind: "DIALYSIS", code: "261QE0700X" },
  home_health: { kind: "HOME_HEALTH", code: "251E00000X" },
  hospice: { kind: "OTHER", code: "251G00000X" },
  hospital: { kind: "HOSPITAL", code: "282N00000X" },
  nursing_facility: { kind: "NURSING_FACILITY", code: "314000000X" },
  rehabilitation: { kind: "CLINIC", code: "261QR0400X" },
  urgent_care: { kind: "URGENT_CARE", code: "261QU0200X" },
};
const hospitalCodes: Record<string, string> = {
  Childrens: "282NC2000X",
  Psychiatric: "283Q00000X",
};

/** Hospitals of other health plans and of the government serve their own. */
const ofOthers = /^Kaiser|\bVA Medical Center\b|\bPermanente\b/;

/** How much of the region's facilities each network has under contract. */
const breadth = { staff: 0.5, group: 0.6, ipa: 0.75, network: 0.85 };

/** Lists a facility at a location. Nothing is said of a real one that its source does not say. */
export function addFacility(
  directory: Directory,
  random: Random,
  calendar: Calendar,
  facility: {
    organization: OrganizationRow;
    location: LocationRow;
    code: string;
    memberships: Membership[];
    real?: boolean;
  },
): void {
  const { organization, location, code, memberships, real = false } = facility;
  const hours = organization.kind === "URGENT_CARE" ? everyDay : officeDays;
  const role = {
    id: idOf("role", organization.id, location.id, code),
    number: nextRoleNumber(directory),
    kind: "FACILITY" as const,
    practitionerId: null,
    organizationId: organization.id,
    locationId: location.id,
    lat: location.lat,
    lng: location.lng,
    specialtyCode: code,
    pcp: false,
    minAge: null,
    maxAge: code === "282NC2000X" ? 21 : null,
    sexLimit: null,
    telehealth: false,
    phone: real ? organization.phone : location.phone,
    staffLanguages: real ? [] : ["en", "es"],
    hours: (real ? null : hours) as Prisma.JsonValue,
    ...lastVerified(random, calendar),
    withdrawnOn: null,
    version: 0,
  };
  directory.roles.push(role);
  for (const { group, networks: codes } of memberships) {
    for (const network of codes) {
      const participation: ParticipationRow = {
        id: idOf("participation", role.id, network, group),
        roleId: role.id,
        networkId: networks[network].id,
        groupId: groups[group].id,
        accepting: "newpt",
        startsOn: `${calendar.today.year - random.integer(2, 10)}-01-01`,
        endsOn: null,
      };
      directory.participations.push(participation);
    }
  }
}

/** The real hospitals and facilities of the five counties, contracted by the plan or not at all. */
export function addRealFacilities(directory: Directory, random: Random, calendar: Calendar): void {
  for (const row of facilityRows()) {
    const known = kinds[row.kind ?? ""];
    if (!known) continue;
    const code = hospitalCodes[row.hospital_type ?? ""] ?? known.code;
    const key = row.npi || row.ccn || `${row.name} ${row.zip}`;
    const organization: OrganizationRow = {
      id: idOf("facility", key),
      npi: row.npi || null,
      ccn: row.ccn || null,
      name: row.name ?? "",
      kind: known.kind,
      phone: row.phone || null,
      emergency: row.emergency === "yes",
      beds: null,
      cmsRating: row.rating ? Number(row.rating) : null,
      // The files say no day (docs/data.md).
      source: row.kind === "hospital" ? "CMS" : "NPPES",
    };
    const location: LocationRow = {
      id: idOf("facility location", key),
      organizationId: organization.id,
      name: organization.name,
      line1: row.address ?? "",
      line2: null,
      city: row.city ?? "",
      state: "CA",
      zip: row.zip ?? "",
      countyFips: row.county_fips ?? "",
      lat: Number(row.lat),
      lng: Number(row.lng),
      phone: organization.phone,
      accessibility: [],
    };
    directory.organizations.push(organization);
    directory.locations.push(location);
    const codes = ofOthers.test(organization.name)
      ? []
      : (Object.keys(breadth) as (keyof typeof breadth)[]).filter((network) =>
          random.chance(breadth[network]),
        );
    addFacility(directory, random, calendar, {
      organization,
      location,
      code,
      memberships: [{ group: "direct", networks: codes }],
      real: true,
    });
  }
}

interface Chain {
  name: string;
  kind: OrganizationRow["kind"];
  code: string;
  sites: number;
}

/** What the public sources have not: laboratories, imaging, and enough urgent care. Invented. */
const chains: Chain[] = [
  { name: "Beacon Point Laboratory", kind: "LABORATORY", code: "291U00000X", sites: 30 },
  { name: "Clear Harbor Imaging", kind: "IMAGING", code: "261QR0200X", sites: 20 },
  { name: "Nightheron Urgent Care", kind: "URGENT_CARE", code: "261QU0200X", sites: 18 },
  { name: "Sandpiper Pharmacy", kind: "PHARMACY", code: "3336C0003X", sites: 26 },
];

export function addInventedChains(directory: Directory, random: Random, calendar: Calendar): void {
  const counties = ["06001", "06013", "06075", "06081", "06085"];
  chains.forEach((chain, at) => {
    const organization: OrganizationRow = {
      id: idOf("organization", chain.name),
      npi: inventedNpi(950_001 + at),
      ccn: null,
      name: chain.name,
      kind: chain.kind,
      phone: inventPhone(random, "06001"),
      emergency: false,
      beds: null,
      cmsRating: null,
    };
    directory.organizations.push(organization);
    for (let site = 0; site < chain.sites; site++) {
      const county = counties[site % counties.length] as string;
      const location = inventSite(random, `${chain.name}/${site}`, {
        zip: pickZipIn(random, [county]),
        name: chain.name,
        organizationId: organization.id,
      });
      location.name = `${chain.name}, ${location.city}`;
      directory.locations.push(location);
      addFacility(directory, random, calendar, {
        organization,
        location,
        code: chain.code,
        memberships: [{ group: "direct", networks: ["ipa", "network"] }],
      });
    }
  });
}
