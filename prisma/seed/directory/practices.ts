import type { Calendar } from "../calendar";
import { homeZips } from "../places/zips";
import type { Random } from "../random";
import { zipRecords } from "../source-files";
import type { LocationRow, PractitionerRow } from "../tables";
import { contracts, type GroupCode, ipaCounties } from "./contracts";
import type { Directory } from "./directory";
import { addListing, type Membership } from "./listings";
import { inventPractitioner } from "./practitioners";
import { countiesByResidents, countyOf, inventSite, nearest, pickZipIn } from "./sites";
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

interface Independents {
  /** Begins the identifiers of the practices. */
  key: string;
  practitioners: number;
  profiles: SpecialtyProfile[];
  memberships(random: Random, countyFips: string): Membership[];
}

/** Doctors and therapists in practices of their own, by the contract that ties them in. */
const independents: Independents[] = [
  {
    key: "ipa",
    practitioners: 1150,
    profiles: [...primaryCare, ...medicalSpecialties, ...surgicalSpecialties, ...therapies],
    memberships: ipaMemberships,
  },
  {
    key: "direct",
    practitioners: 140,
    profiles: [...medicalSpecialties, ...surgicalSpecialties, ...therapies],
    memberships: () => [{ group: "direct", networks: contracts.direct }],
  },
  {
    key: "mind",
    practitioners: 240,
    profiles: behavioralHealth,
    memberships: () => [{ group: "mind", networks: contracts.mind }],
  },
  {
    key: "vision",
    practitioners: 80,
    profiles: vision,
    memberships: () => [{ group: "vision", networks: contracts.vision }],
  },
];

/** The IPA of the county, and now and then its neighbours: one doctor may be in several. */
function ipaMemberships(random: Random, countyFips: string): Membership[] {
  const codes = (Object.keys(ipaCounties) as (keyof typeof ipaCounties)[]).filter((ipa) =>
    ipaCounties[ipa].includes(countyFips) ? true : random.chance(0.13),
  );
  return codes.map((group: GroupCode) => ({
    group,
    // A few doctors stay out of the second product that their IPA serves.
    networks: contracts[group].filter((_, at) => at === 0 || random.chance(0.92)),
  }));
}

/** Who shares a practice: adult primary care, children's, women's; every specialty for itself. */
const adultPrimaryCare = new Set([
  "207Q00000X",
  "207R00000X",
  "363LF0000X",
  "363LP2300X",
  "363AM0700X",
  "208D00000X",
  "207RG0300X",
  "207QG0300X",
]);
const childrens = new Set(["208000000X", "363LP0200X", "2080A0000X"]);
const womens = new Set(["207V00000X", "367A00000X"]);

function themeOf(profile: SpecialtyProfile): string {
  if (adultPrimaryCare.has(profile.code)) return "primary care";
  if (childrens.has(profile.code)) return "children";
  if (womens.has(profile.code)) return "women";
  return profile.code;
}

const counties = Object.values(ipaCounties).flat();
const rota = countiesByResidents(counties, 20);

export function addIndependentPractices(
  directory: Directory,
  random: Random,
  calendar: Calendar,
): void {
  for (const kind of independents) {
    const byTheme = new Map<string, SpecialtyProfile[]>();
    for (const profile of staffing(kind.profiles, kind.practitioners)) {
      byTheme.set(themeOf(profile), [...(byTheme.get(themeOf(profile)) ?? []), profile]);
    }
    for (const profiles of byTheme.values()) {
      const staff = random.sample(profiles, profiles.length);
      const sizes = profiles.length < 20 ? [1, 1, 1, 2] : [1, 1, 2, 2, 3, 4, 5];
      // In turn, county by county: no IPA is without a specialty that it has doctors for.
      const turns = [
        ...random.sample(counties, counties.length),
        ...random.sample(rota, rota.length),
      ];
      while (staff.length > 0) {
        const members = staff.splice(0, random.pick(sizes));
        const county = turns.shift() as string;
        turns.push(county);
        addPractice(directory, random, calendar, kind, members, pickZipIn(random, [county]));
      }
    }
  }
}

function addPractice(
  directory: Directory,
  random: Random,
  calendar: Calendar,
  kind: Independents,
  profiles: SpecialtyProfile[],
  zip: string,
): void {
  const staff = profiles.map((profile) => {
    const n = directory.practitioners.length + 1;
    const practitioner = inventPractitioner(random, n, profile, calendar);
    directory.practitioners.push(practitioner);
    return { practitioner, profile };
  });
  const name = practiceName(random, staff);
  const offices = [zip];
  if (random.chance(0.42)) offices.push(neighbour(random, zip));
  const locations = offices.map((office, at) => {
    const key = `${kind.key}/${staff[0]?.practitioner.npi}/${at}`;
    const location = inventSite(random, key, { zip: office, name, organizationId: null });
    directory.locations.push(location);
    return location;
  });
  for (const { practitioner, profile } of staff) {
    locations.forEach((location: LocationRow, at) => {
      if (at > 0 && !random.chance(0.82)) return;
      addListing(directory, random, calendar, {
        practitioner,
        profile,
        location,
        memberships: kind.memberships(random, countyOf(location.zip)),
        secondSite: at > 0,
      });
    });
  }
}

/** Per ZIP code, the nearest others: where a practice opens its second office. */
const neighbours = new Map<string, string[]>();

function neighbour(random: Random, zip: string): string {
  const known = neighbours.get(zip);
  if (known) return random.pick(known);
  const places = homeZips.flatMap((home) => zipRecords().get(home.zip) ?? []);
  const here = places.find((place) => place.zip === zip) as (typeof places)[number];
  const near = nearest(places, here, 8).slice(1);
  neighbours.set(
    zip,
    near.map((place) => place.zip),
  );
  return neighbour(random, zip);
}

const signs =
  `Toyon Manzanita Madrone Buckeye Alder Heron Egret Plover Osprey Kingfisher Poppy Lupine
  Clarkia Sorrel Tidewater Driftwood Foghorn Lighthouse Harborside Bayshore Hillside Creekside Parkside
  Fairmont Brookfield Stonegate Willowbrook Oakhaven Cedarwood Evergreen Meadowlark Sunridge Goldfield
  Silverleaf Bluewater Northgate Eastlake Westbrook Southport Terrace Plaza Crossroads Gateway Landmark`.split(
    /\s+/,
  );

function practiceName(
  random: Random,
  staff: { practitioner: PractitionerRow; profile: SpecialtyProfile }[],
): string {
  const sign = staff[0]?.profile.sign ?? "";
  const names = [...new Set(staff.map(({ practitioner }) => practitioner.familyName))];
  if (random.chance(0.4)) {
    return names.length > 1 ? `${names[0]} & ${names[1]} ${sign}` : `${names[0]} ${sign}`;
  }
  const suffix = random.pick(["", "", " Associates", " Group", " Center", " Partners"]);
  return `${random.pick(signs)} ${sign}${suffix}`;
}
