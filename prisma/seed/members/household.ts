import type { Calendar } from "../calendar";
import { idOf } from "../identifiers";
import { type Community, memberShares } from "../people/communities";
import { readingLanguage } from "../people/languages";
import { inventPerson } from "../people/person";
import { inventHomeAddress, inventPhone } from "../places/addresses";
import { homeZip } from "../places/zips";
import { employers } from "../plan/employers";
import type { ProductCode } from "../plan/plan-rules";
import { products } from "../plan/products";
import type { Random } from "../random";
import { zipRecords } from "../source-files";
import type { EnrolmentSpanRow, HouseholdRow, MemberRow } from "../tables";
import type { Population } from "./population";

/** A member of the demonstration with what the stories need to know. */
export interface Resident {
  row: MemberRow;
  /** Also names the member in identifiers that follow. */
  key: string;
  household: Household;
  spans: EnrolmentSpanRow[];
}

export interface Household {
  row: HouseholdRow;
  key: string;
  product: ProductCode;
  zip: string;
  community: Community;
  familyName: string;
  /** REF 1L of the employer; null for those who buy their own coverage. */
  employer: string | null;
  /** First day of the subscriber's coverage. */
  since: string;
  members: Resident[];
}

export interface HouseholdOptions {
  key: string;
  product: ProductCode;
  zip: string;
  since: string;
  community?: Community;
  familyName?: string;
  individual?: boolean;
}

export function addHousehold(
  population: Population,
  random: Random,
  calendar: Calendar,
  options: HouseholdOptions,
): Household {
  const { key, product, zip, since } = options;
  const community = options.community ?? pickCommunity(random, zip);
  const offered = employers.filter(({ productId }) => productId === products[product].id);
  const household: Household = {
    row: {
      id: idOf("household", key),
      subscriberNumber: `CHP${100_101 + population.households.length * 37}`,
      createdAt: calendar.madeOn(since),
    },
    key,
    product,
    zip,
    community,
    familyName: options.familyName ?? inventPerson(random, { [community]: 1 }).familyName,
    employer: options.individual ? null : random.pick(offered).number,
    since,
    members: [],
  };
  population.households.push(household);
  return household;
}

/** Where a family comes from, more often one of those who are at home in the ZIP code. */
function pickCommunity(random: Random, zip: string): Community {
  const local = homeZip(zip).communities;
  return local.length > 0 && random.chance(0.5)
    ? random.pick(local)
    : random.weighted<Community>(memberShares);
}

export interface MemberOptions {
  relationship?: MemberRow["relationship"];
  /** ISO date. */
  born: string;
  sex?: MemberRow["sex"];
  givenName?: string;
  middleName?: string;
  familyName?: string;
  language?: string;
  /** Null where the plan has none on file. */
  email?: string | null;
  phone?: string | null;
  confidential?: boolean;
  handicapped?: boolean;
  mother?: Resident;
  /** Another than the family's home. */
  homeZip?: string;
  workZip?: string;
  /** Coverage; the household's since its beginning where not said. Empty for none. */
  spans?: Partial<EnrolmentSpanRow>[];
}

export function addMember(
  population: Population,
  random: Random,
  calendar: Calendar,
  household: Household,
  options: MemberOptions,
): Resident {
  const place = household.members.length;
  const key = `${household.key}/${place}`;
  const adult = options.born <= calendar.born(18);
  const person = inventPerson(
    random,
    { [household.community]: 1 },
    options.sex === "MALE" ? 0 : options.sex ? 1 : undefined,
  );
  const givenName = options.givenName ?? person.givenName;
  const familyName = options.familyName ?? household.familyName;
  const counties = zipRecords().get(household.zip)?.counties ?? [];
  const row: MemberRow = {
    id: idOf("member", key),
    householdId: household.row.id,
    memberNumber: `${household.row.subscriberNumber}${String(place).padStart(2, "0")}`,
    relationship: options.relationship ?? (place === 0 ? "SUBSCRIBER" : "CHILD"),
    givenName,
    middleName: options.middleName ?? null,
    familyName,
    birthDate: options.born,
    sex: options.sex ?? person.sex,
    language:
      options.language ??
      household.members[0]?.row.language ??
      readingLanguage(random, household.community),
    email:
      options.email !== undefined
        ? options.email
        : adult && random.chance(0.86)
          ? emailOf(givenName, familyName, household.row.subscriberNumber)
          : null,
    phone:
      options.phone !== undefined
        ? options.phone
        : adult && random.chance(0.8)
          ? inventPhone(random, counties[0] ?? "")
          : null,
    confidentialCommunications: options.confidential ?? false,
    motherId: options.mother?.row.id ?? null,
    handicapped: options.handicapped ?? false,
    version: 0,
    createdAt: household.row.createdAt,
  };
  const resident: Resident = { row, key, household, spans: [] };
  addAddresses(population, random, resident, options);
  for (const span of options.spans ?? [{}]) addSpan(resident, calendar, span);
  household.members.push(resident);
  return resident;
}

function addAddresses(
  population: Population,
  random: Random,
  { row, household }: Resident,
  { homeZip: own, workZip, confidential }: MemberOptions,
): void {
  const family = population.addresses.find(
    ({ memberId, kind }) => memberId === household.members[0]?.row.id && kind === "HOME",
  );
  const home =
    family && !own
      ? { ...family, memberId: row.id }
      : {
          memberId: row.id,
          kind: "HOME" as const,
          ...inventHomeAddress(random, own ?? household.zip),
        };
  population.addresses.push(home);
  if (workZip) {
    const work = inventHomeAddress(random, workZip);
    population.addresses.push({ memberId: row.id, kind: "WORK", ...work, line2: "Floor 3" });
  }
  if (confidential) {
    const apart = inventHomeAddress(random, household.zip);
    population.addresses.push({ memberId: row.id, kind: "CONFIDENTIAL", ...apart });
  }
}

/** Coverage by the household's product, unless another is named. */
export function addSpan(
  resident: Resident,
  calendar: Calendar,
  values: Partial<EnrolmentSpanRow>,
): void {
  const { household, key, spans } = resident;
  const startsOn = values.startsOn ?? household.since;
  spans.push({
    id: idOf("span", key, startsOn),
    memberId: resident.row.id,
    productId: products[household.product].id,
    employerGroupNumber: household.employer,
    endsOn: null,
    paidThrough: startsOn > calendar.fromToday(0) ? null : calendar.lastOfMonth(0),
    suspendedFrom: null,
    version: 0,
    createdAt: calendar.madeOn(startsOn),
    ...values,
    startsOn,
  });
}

function emailOf(givenName: string, familyName: string, number: string): string {
  const plain = `${givenName}.${familyName}`
    .normalize("NFD")
    .replace(/[^a-zA-Z.]/g, "")
    .toLowerCase();
  return `${plain}.${number.slice(-3)}@example.com`;
}
