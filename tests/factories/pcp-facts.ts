import { Temporal } from "temporal-polyfill";
import type {
  Assignment,
  OpenReferral,
  PcpCoverage,
  PcpFacts,
  PcpMemberFacts,
  PcpRoleFacts,
} from "@/lib/pcp/types";

export const date = (iso: string) => Temporal.PlainDate.from(iso);

/** Covered in network "net", San Francisco, since 2026-01-01. */
export function coverage(values: Partial<PcpCoverage> = {}): PcpCoverage {
  return {
    startsOn: date("2026-01-01"),
    endsOn: null,
    suspendedFrom: null,
    productId: "product",
    networkId: "net",
    serviceArea: [{ countyFips: "06075", zip: null }],
    ...values,
  };
}

/** Role "old" through group "bay" since 2026-01-01. */
export function assignment(values: Partial<Assignment> = {}): Assignment {
  return {
    id: "assignment",
    version: 0,
    roleId: "old",
    networkId: "net",
    groupId: "bay",
    startsOn: date("2026-01-01"),
    endsOn: null,
    holdsSeat: true,
    lastInNetworkOn: null,
    ...values,
  };
}

/** A covered woman of 41 with PCP "old". */
export function memberFacts(values: Partial<PcpMemberFacts> = {}): PcpMemberFacts {
  return {
    birthDate: date("1985-03-14"),
    sex: "FEMALE",
    coverage: [coverage()],
    assignments: [assignment()],
    changesAskedOn: [],
    stay: null,
    mothersGroupId: null,
    referrals: [],
    ...values,
  };
}

/** A family physician two miles away, through group "bay", who takes new patients. */
export function roleFacts(values: Partial<PcpRoleFacts> = {}): PcpRoleFacts {
  return {
    roleId: "new",
    specialtyCode: "207Q00000X",
    pcp: true,
    minAge: null,
    maxAge: null,
    sexLimit: null,
    withdrawnOn: null,
    countyFips: "06075",
    zip: "94110",
    participations: [participation()],
    panel: { capacity: 10, assigned: 3 },
    milesFromHome: 2,
    milesFromWork: null,
    wasPatient: false,
    householdWasPatient: false,
    ...values,
  };
}

/** In network "net" through group "bay" since 2020, for new patients. */
export function participation(
  values: Partial<PcpRoleFacts["participations"][number]> = {},
): PcpRoleFacts["participations"][number] {
  return {
    networkId: "net",
    groupId: "bay",
    accepting: "newpt",
    startsOn: date("2020-01-01"),
    endsOn: null,
    ...values,
  };
}

export function pcpFacts(
  values: { member?: Partial<PcpMemberFacts>; role?: Partial<PcpRoleFacts> } = {},
): PcpFacts {
  return { member: memberFacts(values.member), role: roleFacts(values.role) };
}

/** What IPA "bay" approved until 2027-02-01. */
export function openReferral(values: Partial<OpenReferral> = {}): OpenReferral {
  return {
    id: "r",
    number: "RF00000001",
    pcpGroupId: "bay",
    decider: "IPA",
    endsOn: date("2027-02-01"),
    specialtyCode: "207N00000X",
    reissuesId: null,
    isReissued: false,
    servicingLastDay: null,
    ...values,
  };
}
