import type { Prisma } from "@/prisma/generated/client";
import type { Calendar } from "../calendar";
import { idOf } from "../identifiers";
import { staffLanguages } from "../people/languages";
import { homeZip } from "../places/zips";
import { type Random, randomFrom } from "../random";
import type { LocationRow, ParticipationRow, PractitionerRow, ProviderRoleRow } from "../tables";
import { type GroupCode, groups, type NetworkCode, networks } from "./contracts";
import { type Directory, nextRoleNumber } from "./directory";
import { inventHours } from "./hours";
import type { SpecialtyProfile } from "./specialties";

type Accepting = ParticipationRow["accepting"];

const pcpAccepts: Record<Accepting, number> = {
  newpt: 62,
  nopt: 15,
  existptonly: 12,
  existptfam: 11,
};
const specialistAccepts: Record<Accepting, number> = {
  newpt: 87,
  nopt: 7,
  existptonly: 5,
  existptfam: 1,
};

/** When a listing was last checked; one in twenty never was. */
export function lastVerified(random: Random, calendar: Calendar) {
  const age = random.weighted({ fresh: 63, late: 18, old: 10, stale: 4, never: 5 });
  const days = { fresh: [0, 90], late: [91, 180], old: [181, 365], stale: [366, 1400] } as const;
  if (age === "never") return { verifiedOn: null, verifiedBy: null, standing: 2 };
  const by = random.weighted({ practice: 58, "directory team": 30, "provider portal": 12 });
  return {
    verifiedOn: calendar.fromToday(-random.integer(days[age][0], days[age][1])),
    verifiedBy: by,
    standing: age === "fresh" ? 0 : 2,
  };
}

/** First and last day of a contract: most began on a new year, some end soon or have ended. */
function contractDays(random: Random, calendar: Calendar) {
  const began = random.weighted({ january: 70, july: 14, midyear: 14, future: 1.5 });
  if (began === "future") {
    return { startsOn: calendar.firstOfMonth(random.integer(1, 3)), endsOn: null };
  }
  const year = calendar.today.year - random.integer(1, 9);
  const startsOn = {
    january: `${year}-01-01`,
    july: `${year}-07-01`,
    midyear: calendar.fromToday(-random.integer(220, 2400)),
  }[began];
  const ends = random.weighted({ open: 94, soon: 3, ended: 3 });
  if (ends === "open") return { startsOn, endsOn: null };
  if (ends === "soon") return { startsOn, endsOn: calendar.lastOfMonth(random.integer(0, 4)) };
  return { startsOn, endsOn: calendar.fromToday(-random.integer(1, 170)) };
}

/** What is spoken at a site's front desk: the same for everyone who works there. */
function frontDesk({ id, zip }: LocationRow): string[] {
  return staffLanguages(randomFrom(`front desk ${id}`), homeZip(zip).communities);
}

/** Through which group a role takes part in which networks. */
export interface Membership {
  group: GroupCode;
  networks: NetworkCode[];
}

/** Lists a practitioner at a site, with participations and, for a PCP, a panel. */
export function addListing(
  directory: Directory,
  random: Random,
  calendar: Calendar,
  listing: {
    practitioner: PractitionerRow;
    profile: SpecialtyProfile;
    location: LocationRow;
    memberships: Membership[];
    secondSite?: boolean;
  },
): void {
  const { practitioner, profile, location, memberships, secondSite = false } = listing;
  const pcp = random.chance(profile.pcp ?? 0);
  const withdrawn = random.chance(0.012) ? calendar.fromToday(-random.integer(5, 300)) : null;
  const role: ProviderRoleRow = {
    id: idOf("role", practitioner.id, location.id),
    number: nextRoleNumber(directory),
    kind: "PRACTITIONER",
    practitionerId: practitioner.id,
    organizationId: location.organizationId,
    locationId: location.id,
    lat: location.lat,
    lng: location.lng,
    specialtyCode: profile.code,
    pcp,
    minAge: profile.minAge ?? null,
    maxAge: profile.maxAge ?? null,
    sexLimit: profile.sexLimit ?? null,
    telehealth: random.chance(profile.telehealth ?? 0.15),
    phone: location.phone,
    staffLanguages: frontDesk(location),
    hours: inventHours(random, secondSite) as Prisma.JsonValue,
    ...lastVerified(random, calendar),
    withdrawnOn: withdrawn,
    version: 0,
  };
  directory.roles.push(role);

  const accepts = pcp ? pcpAccepts : specialistAccepts;
  const usually = random.weighted<Accepting>(accepts);
  const participations = memberships.flatMap(({ group, networks: codes }) => {
    const days = contractDays(random, calendar);
    const endsOn =
      withdrawn && (days.endsOn === null || days.endsOn > withdrawn) ? withdrawn : days.endsOn;
    if (endsOn !== null && endsOn < days.startsOn) return [];
    return codes.map((code) => ({
      id: idOf("participation", role.id, code, group),
      roleId: role.id,
      networkId: networks[code].id,
      groupId: groups[group].id,
      accepting: random.chance(0.88) ? usually : random.weighted<Accepting>(accepts),
      startsOn: days.startsOn,
      endsOn,
    }));
  });
  directory.participations.push(...participations);

  if (pcp) {
    const physician = practitioner.credential === "MD" || practitioner.credential === "DO";
    const full = physician ? random.integer(110, 220) : random.integer(40, 90);
    const capacity = full * (secondSite ? 4 : 10);
    directory.panels.push({ roleId: role.id, capacity, assigned: 0 });
  }
  directory.listings.push({ role, practitioner, location, profile, participations });
}
