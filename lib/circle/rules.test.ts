import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { parsePlanRules } from "@/lib/plan/schema";
import { decideCircle, findAuthorization } from "./rules";
import type {
  CircleAnswer,
  CircleAuthorization,
  CircleFacts,
  CircleLens,
  CircleParticipation,
  CirclePcp,
  CircleProduct,
  CircleReason,
  CircleRole,
  CircleService,
} from "./types";

const day = (iso: string) => Temporal.PlainDate.from(iso);
const today = day("2026-11-21");

const psychiatry = "2084P0800X";
const psychology = "103TC0700X";
const dermatology = "207N00000X";
const pharmacy = "3336C0003X";

const groupKinds = {
  bay: "IPA",
  coast: "IPA",
  clinic1: "STAFF_CLINIC",
  clinic2: "STAFF_CLINIC",
  direct: "DIRECT_CONTRACT",
} as const;

function product(
  model: CircleProduct["model"],
  rules: Record<string, unknown> = {},
): CircleProduct {
  return {
    id: "product",
    networkId: "net",
    model,
    rules: parsePlanRules({ circle: rules }).circle,
  };
}

function lens(values: Partial<CircleLens> & { product?: CircleProduct } = {}): CircleLens {
  const { product: covered = product("IPA"), ...rest } = values;
  return {
    date: today,
    coverage: { status: "ACTIVE", product: covered },
    pcp: pcp(),
    pcpGroups: [],
    ...rest,
  };
}

function pcp(values: Partial<CirclePcp> = {}): CirclePcp {
  return {
    roleId: "pcp",
    practitionerId: "ada",
    groupId: "bay",
    networkId: "net",
    locationId: "office",
    ...values,
  };
}

/** In a network through a group: "bay", or "bay@other", or with days "bay 2026-01-01..2026-06-30". */
function participation(text: string): CircleParticipation {
  const [where = "", days = "2020-01-01.."] = text.split(" ");
  const [groupId = "", networkId = "net"] = where.split("@");
  const [startsOn = "", endsOn = ""] = days.split("..");
  return {
    networkId,
    networkCode: networkId,
    groupId,
    groupKind: groupKinds[groupId as keyof typeof groupKinds],
    startsOn: day(startsOn),
    endsOn: endsOn === "" ? null : day(endsOn),
  };
}

function role(participations: readonly string[], values: Partial<CircleRole> = {}): CircleRole {
  return {
    id: "role",
    kind: "PRACTITIONER",
    practitionerId: "somebody",
    specialtyCode: dermatology,
    locationId: "elsewhere",
    pcp: false,
    urgentCare: false,
    inServiceArea: true,
    withdrawnOn: null,
    participations: participations.map(participation),
    ...values,
  };
}

const urgentCare = { kind: "FACILITY", specialtyCode: "261QU0200X", urgentCare: true } as const;
const hospital = { kind: "FACILITY", specialtyCode: "282N00000X" } as const;
const familyDoctor = { specialtyCode: "207Q00000X", pcp: true } as const;
const carvedOut = {
  carveOuts: [
    { service: "BEHAVIORAL_HEALTH", specialties: [psychiatry, psychology], networkCode: "mind" },
  ],
};

type Row = [
  what: string,
  lens: CircleLens,
  role: CircleRole | null,
  answer: CircleAnswer,
  because: CircleReason[],
  service?: CircleService,
];

const ipa = lens();
const staff = lens({ product: product("STAFF"), pcp: pcp({ groupId: "clinic1" }) });
const group = lens({ product: product("GROUP") });
const mixed = lens({ product: product("NETWORK") });
const noPcp = lens({ pcp: null });

/** Without a PCP, in a product whose PCPs are of these groups. */
const choosing = (model: CircleProduct["model"], ...ids: (keyof typeof groupKinds)[]) =>
  lens({
    product: product(model),
    pcp: null,
    pcpGroups: ids.map((groupId) => ({ groupId, groupKind: groupKinds[groupId] })),
  });
const behavioral = lens({ product: product("IPA", carvedOut) });

const rows: Row[] = [
  // Whose group it is.
  ["a specialist of the PCP's IPA", ipa, role(["bay"]), "REFERRAL", ["SAME_GROUP"]],
  ["a specialist of another IPA", ipa, role(["coast"]), "OUT_OF_GROUP", ["OTHER_GROUP"]],
  ["a specialist of both IPAs", ipa, role(["coast", "bay"]), "REFERRAL", ["SAME_GROUP"]],
  [
    "a specialist whose contract with the PCP's IPA is over and with another runs",
    ipa,
    role(["bay 2024-01-01..2026-10-31", "coast"]),
    "OUT_OF_GROUP",
    ["OTHER_GROUP"],
  ],
  ["a direct contract in an IPA product", ipa, role(["direct"]), "REFERRAL", ["DIRECT_CONTRACT"]],
  [
    "a direct contract in a Network product",
    mixed,
    role(["direct"]),
    "REFERRAL",
    ["DIRECT_CONTRACT"],
  ],
  [
    "somebody of the group who also has a direct contract",
    mixed,
    role(["direct", "bay"]),
    "REFERRAL",
    ["SAME_GROUP", "DIRECT_CONTRACT"],
  ],
  ["a doctor of the group in a Group product", group, role(["bay"]), "REFERRAL", ["SAME_GROUP"]],
  ["another group in a Group product", group, role(["coast"]), "OUT_OF_GROUP", ["OTHER_GROUP"]],
  ["another clinic of a Staff product", staff, role(["clinic2"]), "REFERRAL", ["PLAN_CLINIC"]],
  ["an IPA's doctor in a Staff product", staff, role(["coast"]), "OUT_OF_GROUP", ["OTHER_GROUP"]],
  // Network and dates.
  [
    "the same group in another network",
    ipa,
    role(["bay@other"]),
    "NOT_COVERED",
    ["NOT_IN_NETWORK"],
  ],
  ["nobody's network", ipa, role([]), "NOT_COVERED", ["NOT_IN_NETWORK"]],
  ["a contract's last day", ipa, role(["bay 2020-01-01..2026-11-21"]), "REFERRAL", ["SAME_GROUP"]],
  [
    "the day after a contract's last",
    ipa,
    role(["bay 2020-01-01..2026-11-20"]),
    "NOT_COVERED",
    ["CONTRACT_ENDED"],
  ],
  ["a contract's first day", ipa, role(["bay 2026-11-21.."]), "REFERRAL", ["SAME_GROUP"]],
  [
    "the day before a contract's first",
    ipa,
    role(["bay 2026-11-22.."]),
    "NOT_COVERED",
    ["CONTRACT_NOT_STARTED"],
  ],
  // The PCP and who stands in.
  [
    "the own PCP",
    ipa,
    role(["bay"], { ...familyDoctor, id: "pcp", locationId: "office" }),
    "DIRECT",
    ["OWN_PCP"],
  ],
  [
    "the own PCP, who has left the network",
    ipa,
    role(["bay 2020-01-01..2026-10-31"], { ...familyDoctor, id: "pcp" }),
    "NOT_COVERED",
    ["CONTRACT_ENDED"],
  ],
  [
    "the own PCP once more at the same office, who stands in for nobody",
    ipa,
    role(["bay"], { ...familyDoctor, locationId: "office", practitionerId: "ada" }),
    "DIRECT",
    ["OWN_PCP"],
  ],
  [
    "a PCP of the same group and office",
    ipa,
    role(["bay"], { ...familyDoctor, locationId: "office" }),
    "DIRECT",
    ["COVERING_PCP"],
  ],
  [
    "a PCP of another group in the same office",
    ipa,
    role(["coast"], { ...familyDoctor, locationId: "office" }),
    "OUT_OF_GROUP",
    ["OTHER_GROUP"],
  ],
  [
    "a PCP of the same group in another office",
    ipa,
    role(["bay"], familyDoctor),
    "REFERRAL",
    ["SAME_GROUP"],
  ],
  [
    "the same where the whole group stands in",
    lens({ product: product("IPA", { coveringPcps: "GROUP" }) }),
    role(["bay"], familyDoctor),
    "DIRECT",
    ["COVERING_PCP"],
  ],
  [
    "a colleague where nobody stands in",
    lens({ product: product("IPA", { coveringPcps: "NONE" }) }),
    role(["bay"], { ...familyDoctor, locationId: "office" }),
    "REFERRAL",
    ["SAME_GROUP"],
  ],
  [
    "a specialist of the same office",
    ipa,
    role(["bay"], { locationId: "office" }),
    "REFERRAL",
    ["SAME_GROUP"],
  ],
  // Open by law or by the product.
  [
    "a network OB/GYN of another group",
    ipa,
    role(["coast"], { specialtyCode: "207V00000X" }),
    "DIRECT",
    ["OBGYN"],
  ],
  [
    "a network OB/GYN without a PCP",
    noPcp,
    role(["coast"], { specialtyCode: "207V00000X" }),
    "DIRECT",
    ["OBGYN"],
  ],
  [
    "an OB/GYN outside the network",
    ipa,
    role(["coast@other"], { specialtyCode: "207V00000X" }),
    "NOT_COVERED",
    ["NOT_IN_NETWORK"],
  ],
  [
    "reproductive health at another group's family doctor",
    ipa,
    role(["coast"], familyDoctor),
    "DIRECT",
    ["REPRODUCTIVE_HEALTH"],
    "REPRODUCTIVE",
  ],
  [
    "reproductive health without a PCP",
    noPcp,
    role(["coast"], familyDoctor),
    "DIRECT",
    ["REPRODUCTIVE_HEALTH"],
    "REPRODUCTIVE",
  ],
  [
    "reproductive health outside the network",
    ipa,
    role(["coast@other"], familyDoctor),
    "NOT_COVERED",
    ["NOT_IN_NETWORK"],
    "REPRODUCTIVE",
  ],
  [
    "a family planning clinic of the network",
    ipa,
    role(["coast"], { kind: "FACILITY", specialtyCode: "261QF0050X" }),
    "DIRECT",
    ["REPRODUCTIVE_HEALTH"],
  ],
  [
    "a specialty that the product opens",
    lens({ product: product("IPA", { openSpecialties: [dermatology] }) }),
    role(["coast"]),
    "DIRECT",
    ["OPEN_SPECIALTY"],
  ],
  [
    "a pharmacy of another group",
    ipa,
    role(["coast"], { kind: "FACILITY", specialtyCode: pharmacy }),
    "DIRECT",
    ["OPEN_SPECIALTY"],
  ],
  [
    "a pharmacy where no PCP is chosen yet",
    noPcp,
    role(["coast"], { kind: "FACILITY", specialtyCode: pharmacy }),
    "DIRECT",
    ["OPEN_SPECIALTY"],
  ],
  [
    "a pharmacy outside the network",
    ipa,
    role(["coast@other"], { kind: "FACILITY", specialtyCode: pharmacy }),
    "NOT_COVERED",
    ["NOT_IN_NETWORK"],
  ],
  // Emergencies and urgent care.
  [
    "an emergency outside the network",
    ipa,
    role([], hospital),
    "DIRECT",
    ["EMERGENCY"],
    "EMERGENCY",
  ],
  ["an emergency without a PCP", noPcp, role([], hospital), "DIRECT", ["EMERGENCY"], "EMERGENCY"],
  [
    "a planned stay in the group's hospital",
    ipa,
    role(["bay"], hospital),
    "REFERRAL",
    ["SAME_GROUP"],
  ],
  [
    "a planned stay outside the network",
    ipa,
    role([], hospital),
    "NOT_COVERED",
    ["NOT_IN_NETWORK"],
  ],
  ["urgent care of the group", ipa, role(["bay"], urgentCare), "DIRECT", ["URGENT_CARE"]],
  [
    "urgent care of another group",
    ipa,
    role(["coast"], urgentCare),
    "OUT_OF_GROUP",
    ["OTHER_GROUP"],
  ],
  [
    "urgent care of another group where all of the network's is open",
    lens({ product: product("IPA", { urgentCare: "NETWORK" }) }),
    role(["coast"], urgentCare),
    "DIRECT",
    ["URGENT_CARE"],
  ],
  [
    "urgent care of any plan clinic",
    staff,
    role(["clinic2"], urgentCare),
    "DIRECT",
    ["URGENT_CARE"],
  ],
  [
    "urgent care under a direct contract, which is no group's",
    mixed,
    role(["direct"], urgentCare),
    "REFERRAL",
    ["DIRECT_CONTRACT"],
  ],
  [
    "urgent care outside the network, in the service area",
    ipa,
    role([], urgentCare),
    "NOT_COVERED",
    ["NOT_IN_NETWORK"],
  ],
  [
    "urgent care outside the network and the service area",
    noPcp,
    role([], { ...urgentCare, inServiceArea: false }),
    "DIRECT",
    ["URGENT_CARE_OUTSIDE_AREA"],
  ],
  ["urgent care without a PCP", noPcp, role(["bay"], urgentCare), "UNKNOWN", ["NO_PCP"]],
  [
    "an urgent need at a specialist outside the service area",
    ipa,
    role([], { inServiceArea: false }),
    "NOT_COVERED",
    ["NOT_IN_NETWORK"],
    "URGENT",
  ],
  // Carve-outs.
  [
    "a psychiatrist of the carve-out's network",
    behavioral,
    role(["direct@mind"], { specialtyCode: psychiatry }),
    "DIRECT",
    ["CARVED_OUT"],
  ],
  [
    "a psychiatrist of the carve-out's network, without a PCP",
    lens({ product: product("IPA", carvedOut), pcp: null }),
    role(["direct@mind"], { specialtyCode: psychiatry }),
    "DIRECT",
    ["CARVED_OUT"],
  ],
  [
    "a psychiatrist of the product's network only",
    behavioral,
    role(["bay"], { specialtyCode: psychiatry }),
    "NOT_COVERED",
    ["OTHER_NETWORK_SERVES"],
  ],
  [
    "a psychiatrist of neither",
    behavioral,
    role(["bay@other"], { specialtyCode: psychiatry }),
    "NOT_COVERED",
    ["NOT_IN_NETWORK"],
  ],
  [
    "a psychiatrist whose carve-out contract is over",
    behavioral,
    role(["direct@mind 2020-01-01..2026-01-01"], { specialtyCode: psychiatry }),
    "NOT_COVERED",
    ["CONTRACT_ENDED"],
  ],
  [
    "a dermatologist of the carve-out's network only",
    behavioral,
    role(["direct@mind"]),
    "NOT_COVERED",
    ["NOT_IN_NETWORK"],
  ],
  [
    "a carve-out within the product's own network",
    lens({
      product: product("IPA", {
        carveOuts: [{ service: "VISION", specialties: ["152W00000X"], networkCode: null }],
      }),
      pcp: null,
    }),
    role(["coast"], { specialtyCode: "152W00000X" }),
    "DIRECT",
    ["CARVED_OUT"],
  ],
  // Never guessed.
  ["an unknown identifier", ipa, null, "UNKNOWN", ["UNKNOWN_ROLE"]],
  ["an unknown identifier in an emergency", ipa, null, "UNKNOWN", ["UNKNOWN_ROLE"], "EMERGENCY"],
  ["anybody in the network without a PCP", noPcp, role(["bay"]), "UNKNOWN", ["NO_PCP"]],
  [
    "the one group of a group product, without a PCP",
    choosing("GROUP", "bay"),
    role(["bay"]),
    "REFERRAL",
    ["ONLY_GROUP", "NO_PCP"],
  ],
  [
    "urgent care of the one group, without a PCP",
    choosing("GROUP", "bay"),
    role(["bay"], urgentCare),
    "DIRECT",
    ["URGENT_CARE"],
  ],
  [
    "another group than the one with PCPs, without a PCP",
    choosing("GROUP", "bay"),
    role(["coast"]),
    "OUT_OF_GROUP",
    ["OTHER_GROUP", "NO_PCP"],
  ],
  [
    "a group product of two groups, without a PCP",
    choosing("GROUP", "bay", "coast"),
    role(["bay"]),
    "UNKNOWN",
    ["NO_PCP"],
  ],
  [
    "an IPA product with one IPA, without a PCP",
    choosing("IPA", "bay"),
    role(["bay"]),
    "UNKNOWN",
    ["NO_PCP"],
  ],
  [
    "a staff product's clinics, without a PCP",
    choosing("STAFF", "clinic1", "clinic2"),
    role(["clinic2"]),
    "REFERRAL",
    ["PLAN_CLINIC", "NO_PCP"],
  ],
  [
    "a staff product that has a group beside its clinics, without a PCP",
    choosing("STAFF", "clinic1", "bay"),
    role(["clinic1"]),
    "UNKNOWN",
    ["NO_PCP"],
  ],
  [
    "somebody of the one group who may be chosen as PCP",
    choosing("GROUP", "bay"),
    role(["bay"], familyDoctor),
    "UNKNOWN",
    ["NO_PCP"],
  ],
  ["a direct contract without a PCP", noPcp, role(["direct"]), "UNKNOWN", ["NO_PCP"]],
  [
    "somebody outside the network without a PCP",
    noPcp,
    role([]),
    "NOT_COVERED",
    ["NOT_IN_NETWORK"],
  ],
  [
    "a PCP from another product's network",
    lens({ pcp: pcp({ networkId: "other" }) }),
    role(["bay"]),
    "UNKNOWN",
    ["NO_PCP"],
  ],
  [
    "a listing withdrawn today",
    ipa,
    role(["bay"], { withdrawnOn: today }),
    "UNKNOWN",
    ["LISTING_WITHDRAWN"],
  ],
  [
    "a listing to be withdrawn tomorrow",
    ipa,
    role(["bay"], { withdrawnOn: day("2026-11-22") }),
    "REFERRAL",
    ["SAME_GROUP"],
  ],
  // Without coverage.
  [
    "an emergency after coverage has ended",
    lens({ coverage: { status: "ENDED" } }),
    role(["bay"], hospital),
    "NOT_COVERED",
    ["COVERAGE_ENDED"],
    "EMERGENCY",
  ],
  [
    "suspended coverage",
    lens({ coverage: { status: "SUSPENDED" } }),
    role(["bay"]),
    "NOT_COVERED",
    ["COVERAGE_SUSPENDED"],
  ],
  [
    "coverage that has not begun",
    lens({ coverage: { status: "FUTURE" } }),
    role(["bay"]),
    "NOT_COVERED",
    ["COVERAGE_NOT_STARTED"],
  ],
  [
    "somebody never covered",
    lens({ coverage: { status: "NONE" } }),
    role(["bay"]),
    "NOT_COVERED",
    ["NEVER_COVERED"],
  ],
];

describe("decideCircle", () => {
  it.each(rows)("decides %s", (_, lens, role, answer, because, service = "PLANNED") => {
    expect(decideCircle({ lens, role, service })).toMatchObject({ answer, because });
  });

  it("names the group through which a referral goes", () => {
    const facts = { lens: ipa, role: role(["coast", "bay"]), service: "PLANNED" } as const;
    expect(decideCircle(facts).via).toEqual({ groupId: "bay", networkId: "net" });
  });
});

describe("findAuthorization", () => {
  const approved: CircleAuthorization = {
    number: "RF1",
    status: "APPROVED",
    productId: "product",
    pcpGroupId: "bay",
    decider: "IPA",
    specialtyCode: dermatology,
    servicingRoleId: "role",
    startsOn: day("2026-11-01"),
    endsOn: day("2027-03-12"),
    unitsApproved: 3,
    unitsUsed: 1,
  };
  const find = (authorization: Partial<CircleAuthorization>, facts: Partial<CircleFacts> = {}) => {
    const all: CircleFacts = { lens: ipa, role: role(["bay"]), service: "PLANNED", ...facts };
    return findAuthorization([{ ...approved, ...authorization }], all, decideCircle(all));
  };

  it.each<[string, Partial<CircleAuthorization>]>([
    ["an approved one", {}],
    ["a modified one", { status: "MODIFIED" }],
    ["one on its last day", { endsOn: today }],
    ["one for the specialty at anyone of the circle", { servicingRoleId: null }],
    ["the plan's from the former group", { pcpGroupId: "coast", decider: "PLAN" }],
  ])("finds %s", (_, authorization) => {
    expect(find(authorization)?.number).toBe("RF1");
  });

  it.each<[string, Partial<CircleAuthorization>]>([
    ["an open one", { status: "PENDING" }],
    ["one that has expired", { endsOn: day("2026-11-20") }],
    ["one that has not begun", { startsOn: day("2026-11-22") }],
    ["one without visits left", { unitsUsed: 3 }],
    ["one for somebody else", { servicingRoleId: "other" }],
    ["one for another specialty", { servicingRoleId: null, specialtyCode: psychiatry }],
    ["one of another product", { productId: "former" }],
    ["an IPA's from the former group", { pcpGroupId: "coast" }],
    ["one for the specialty from the former group", { servicingRoleId: null, pcpGroupId: "coast" }],
  ])("passes over %s", (_, authorization) => {
    expect(find(authorization)).toBeNull();
  });

  it("shows one for the very role over a no", () => {
    expect(find({}, { role: role([]) })).not.toBeNull();
  });

  it("shows none for a specialty outside of the circle", () => {
    expect(find({ servicingRoleId: null }, { role: role(["coast"]) })).toBeNull();
  });

  it("shows none without coverage", () => {
    expect(find({}, { lens: lens({ coverage: { status: "ENDED" } }) })).toBeNull();
  });

  it("takes of several the one that lasts longest", () => {
    const facts: CircleFacts = { lens: ipa, role: role(["bay"]), service: "PLANNED" };
    const longer = { ...approved, number: "RF2", endsOn: day("2027-06-30") };
    expect(findAuthorization([approved, longer], facts, decideCircle(facts))?.number).toBe("RF2");
  });
});
