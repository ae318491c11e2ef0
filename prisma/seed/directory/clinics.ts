import { brand } from "@/lib/brand";
import type { Calendar } from "../calendar";
import { idOf, inventedNpi } from "../identifiers";
import type { Random } from "../random";
import { zipRecords } from "../source-files";
import type { LocationRow, OrganizationRow } from "../tables";
import { contracts, type GroupCode, groups } from "./contracts";
import type { Directory } from "./directory";
import { addFacility } from "./facilities";
import { addListing } from "./listings";
import { inventPractitioner } from "./practitioners";
import { clinicZips, inventSite, nearest } from "./sites";
import {
  behavioralHealth,
  medicalSpecialties,
  primaryCare,
  type SpecialtyProfile,
  staffing,
  surgicalSpecialties,
  therapies,
  vision,
} from "./specialties";

interface ClinicGroup {
  group: GroupCode;
  /** Before the town's name: "Redbud Medical Center, Fremont". */
  sign: string;
  counties: string[];
  sites: number;
  practitioners: number;
  profiles: SpecialtyProfile[];
}

const everything = [
  ...primaryCare,
  ...medicalSpecialties,
  ...surgicalSpecialties,
  ...therapies,
  ...behavioralHealth,
  ...vision,
];
const medical = [...primaryCare, ...medicalSpecialties, ...surgicalSpecialties, ...therapies];
const allCounties = ["06001", "06013", "06075", "06081", "06085"];

/** Groups whose doctors work in clinics of the group's own. */
const clinicGroups: ClinicGroup[] = [
  {
    group: "clinics",
    sign: `${brand.shortName} Clinic`,
    counties: allCounties,
    sites: 26,
    practitioners: 580,
    profiles: everything,
  },
  {
    group: "redbud",
    sign: "Redbud Medical Center",
    counties: allCounties,
    sites: 22,
    practitioners: 620,
    profiles: everything,
  },
  {
    group: "summit",
    sign: "Summit Ridge Health Center",
    counties: ["06001", "06013"],
    sites: 14,
    practitioners: 330,
    profiles: medical,
  },
  {
    group: "quail",
    sign: "Quail Hollow Health Center",
    counties: ["06081", "06085"],
    sites: 13,
    practitioners: 300,
    profiles: medical,
  },
];

/** Clinics, their laboratories and pharmacies, and the practitioners who work in them. */
export function addClinicGroups(directory: Directory, random: Random, calendar: Calendar): void {
  for (const clinic of clinicGroups) {
    const sites = addSites(directory, random, calendar, clinic);
    // Each specialty goes round the sites by itself, so that all have what many need.
    const rounds = new Map<string, LocationRow[]>();
    for (const profile of staffing(clinic.profiles, clinic.practitioners)) {
      const n = directory.practitioners.length + 1;
      const practitioner = inventPractitioner(random, n, profile, calendar);
      directory.practitioners.push(practitioner);
      const round = rounds.get(profile.code) ?? random.sample(sites, sites.length);
      rounds.set(profile.code, round);
      const home = round.shift() as LocationRow;
      round.push(home);
      const others = nearest(sites, home, 4).slice(1);
      const more = random.chance(0.58) ? (random.chance(0.2) ? 2 : 1) : 0;
      [home, ...random.sample(others, more)].forEach((location, at) => {
        addListing(directory, random, calendar, {
          practitioner,
          profile,
          location,
          memberships: [{ group: clinic.group, networks: contracts[clinic.group] }],
          secondSite: at > 0,
        });
      });
    }
  }
}

function addSites(
  directory: Directory,
  random: Random,
  calendar: Calendar,
  clinic: ClinicGroup,
): LocationRow[] {
  const organization = (kind: OrganizationRow["kind"], name: string): OrganizationRow => ({
    id: idOf("organization", name),
    npi: inventedNpi(900_001 + directory.organizations.length),
    ccn: null,
    name,
    kind,
    phone: groups[clinic.group].phone,
    emergency: false,
    beds: null,
    cmsRating: null,
  });
  const clinics = organization("CLINIC", groups[clinic.group].name);
  directory.organizations.push(clinics);
  const laboratory = organization("LABORATORY", `${clinic.sign} Laboratory`);
  directory.organizations.push(laboratory);
  const imaging = organization("IMAGING", `${clinic.sign} Imaging`);
  directory.organizations.push(imaging);
  const pharmacy = organization("PHARMACY", `${clinic.sign} Pharmacy`);
  directory.organizations.push(pharmacy);
  const urgentCare = organization("URGENT_CARE", `${clinic.sign} Urgent Care`);
  directory.organizations.push(urgentCare);

  const memberships = [{ group: clinic.group, networks: contracts[clinic.group] }];
  const zips = clinicZips(clinic.counties, clinic.sites);
  return zips.map((zip, at) => {
    const town = zipRecords().get(zip)?.city ?? "";
    const location = inventSite(random, `${clinic.group}/${zip}`, {
      zip,
      name: `${clinic.sign}, ${town}`,
      organizationId: clinics.id,
    });
    if (zips.filter((other) => zipRecords().get(other)?.city === town).length > 1) {
      location.name += `, ${location.line1.replace(/^\d+ /, "")}`;
    }
    directory.locations.push(location);
    const at_ = { location, memberships };
    addFacility(directory, random, calendar, {
      ...at_,
      organization: laboratory,
      code: "291U00000X",
    });
    if (at % 2 === 0) {
      addFacility(directory, random, calendar, {
        ...at_,
        organization: imaging,
        code: "261QR0200X",
      });
      addFacility(directory, random, calendar, {
        ...at_,
        organization: pharmacy,
        code: "3336C0003X",
      });
    }
    if (at % 3 === 0) {
      addFacility(directory, random, calendar, {
        ...at_,
        organization: urgentCare,
        code: "261QU0200X",
      });
    }
    return location;
  });
}
