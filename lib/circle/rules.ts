import { Temporal } from "temporal-polyfill";
import type { CarveOut } from "@/lib/plan/types";
import type {
  Accepting,
  AcceptingStatus,
  CircleAuthorization,
  CircleCoverage,
  CircleDecision,
  CircleFacts,
  CircleLens,
  CircleParticipation,
  CirclePcp,
  CircleProduct,
  CircleReason,
  CircleRole,
  CircleService,
  NamedParticipation,
} from "./types";

/** Facilities that give nothing but reproductive and sexual health care. */
const familyPlanningCodes = new Set(["261QF0050X", "261QA0005X"]);

const uncovered = {
  SUSPENDED: "COVERAGE_SUSPENDED",
  FUTURE: "COVERAGE_NOT_STARTED",
  ENDED: "COVERAGE_ENDED",
  NONE: "NEVER_COVERED",
} as const satisfies Record<Exclude<CircleCoverage["status"], "ACTIVE">, CircleReason>;

const uncoveredReasons: ReadonlySet<CircleReason> = new Set(Object.values(uncovered));

/** From the most open to the least. */
const openness: readonly AcceptingStatus[] = ["newpt", "existptfam", "existptonly", "nopt"];

/**
 * The participations of a day that count for a product: those in the network from which it takes
 * the specialty; without a product all.
 */
export function countingParticipations<Part extends NamedParticipation>(
  participations: readonly Part[],
  specialtyCode: string,
  product: CircleProduct | null,
  date: Temporal.PlainDate,
): Part[] {
  const carveOut = product?.rules.carveOuts.find((one) => one.specialties.includes(specialtyCode));
  return participations.filter(
    (one) =>
      holdsOn(one, date) &&
      (product === null ||
        (carveOut && carveOut.networkCode !== null
          ? one.networkCode === carveOut.networkCode
          : one.networkId === product.networkId)),
  );
}

/** The most open status among participations; null where there is none. */
export function mostOpen(participations: readonly NamedParticipation[]): Accepting | null {
  const status = openness.find((one) => participations.some(({ accepting }) => accepting === one));
  return status === undefined
    ? null
    : { status, everywhere: participations.every(({ accepting }) => accepting === status) };
}

/**
 * Whether a no lies with the member's coverage, and not with the provider's network: then it is the
 * same for every provider and every service, in an emergency too.
 */
export function liesWithCoverage(because: readonly CircleReason[]): boolean {
  return because.some((reason) => uncoveredReasons.has(reason));
}

/**
 * The referral circle: whether a member may see a role for a service on a day, without looking at
 * authorizations (see `findAuthorization`). What it cannot know it answers with UNKNOWN, and what
 * is not clearly a yes is none. The questions stand in the order in which one outranks the other:
 * is it known, is there coverage, must the plan pay wherever it is, is it in the network, is it
 * open to everybody, and only then whose group it is.
 */
export function decideCircle(facts: CircleFacts): CircleDecision {
  const { lens, role, service } = facts;
  if (role === null) return without("UNKNOWN", "UNKNOWN_ROLE");
  if (role.withdrawnOn !== null && !isBefore(lens.date, role.withdrawnOn)) {
    return without("UNKNOWN", "LISTING_WITHDRAWN");
  }
  if (lens.coverage.status !== "ACTIVE") {
    return without("NOT_COVERED", uncovered[lens.coverage.status]);
  }
  if (service === "EMERGENCY") return without("DIRECT", "EMERGENCY");

  const { product } = lens.coverage;
  const urgent = role.urgentCare && service !== "REPRODUCTIVE";
  if (urgent && !role.inServiceArea) return without("DIRECT", "URGENT_CARE_OUTSIDE_AREA");

  const carveOut = product.rules.carveOuts.find((one) =>
    one.specialties.includes(role.specialtyCode),
  );
  if (carveOut) return decideCarveOut(carveOut, product, role, lens.date);

  const inNetwork = role.participations.filter(
    (one) => one.networkId === product.networkId && holdsOn(one, lens.date),
  );
  if (inNetwork.length === 0) {
    const sameNetwork = role.participations.filter((one) => one.networkId === product.networkId);
    return without("NOT_COVERED", whyNotInNetwork(sameNetwork, lens.date));
  }

  const pcp = pcpInNetwork(lens, product);
  const groupId = pcp ? pcp.groupId : onlyGroup(lens, product, role);
  const ours = groupId === null ? [] : inNetwork.filter((one) => isOwnGroup(one, product, groupId));

  const direct: CircleReason[] = [];
  if (pcp?.roleId === role.id) direct.push("OWN_PCP");
  else if (pcp && coversForPcp(role, pcp, inNetwork, product)) {
    // At another office the PCP stands in for nobody.
    direct.push(isSamePerson(role, pcp) ? "OWN_PCP" : "COVERING_PCP");
  }
  if (product.rules.obgyn.includes(role.specialtyCode)) direct.push("OBGYN");
  if (service === "REPRODUCTIVE" || familyPlanningCodes.has(role.specialtyCode)) {
    direct.push("REPRODUCTIVE_HEALTH");
  }
  if (product.rules.openSpecialties.includes(role.specialtyCode)) direct.push("OPEN_SPECIALTY");
  if (urgent && (product.rules.urgentCare === "NETWORK" || ours.length > 0)) {
    direct.push("URGENT_CARE");
  }
  if (direct.length > 0)
    return { answer: "DIRECT", because: direct, via: through(ours, inNetwork) };

  if (groupId === null) return without("UNKNOWN", "NO_PCP");

  const contracts = inNetwork.filter((one) => one.groupKind === "DIRECT_CONTRACT");
  const circle: CircleReason[] = [];
  const ownGroup = pcp ? "SAME_GROUP" : "ONLY_GROUP";
  if (ours.length > 0) circle.push(product.model === "STAFF" ? "PLAN_CLINIC" : ownGroup);
  if (contracts.length > 0) circle.push("DIRECT_CONTRACT");
  const stillToChoose: CircleReason[] = pcp ? [] : ["NO_PCP"];
  return circle.length > 0
    ? { answer: "REFERRAL", because: [...circle, ...stillToChoose], via: through(ours, contracts) }
    : {
        answer: "OUT_OF_GROUP",
        because: ["OTHER_GROUP", ...stillToChoose],
        via: through(inNetwork),
      };
}

/** The same for a role: who may be chosen as PCP has an answer only then. */
function onlyGroup(lens: CircleLens, product: CircleProduct, role: CircleRole): string | null {
  return role.pcp ? null : groupWhicheverPcp(lens.pcpGroups, product);
}

/**
 * The group that sets the circle whichever PCP is chosen: a Staff product's clinics are one panel,
 * a Group product may have one group that day; null where it depends on the PCP.
 */
export function groupWhicheverPcp(
  pcpGroups: CircleLens["pcpGroups"],
  { model }: Pick<CircleProduct, "model">,
): string | null {
  const [first, ...others] = pcpGroups;
  if (first === undefined) return null;
  const one =
    model === "STAFF"
      ? pcpGroups.every(({ groupKind }) => groupKind === "STAFF_CLINIC")
      : model === "GROUP" && others.length === 0;
  return one ? first.groupId : null;
}

/**
 * The authorization that lets the member see the role on the day, if there is one: valid, with
 * visits left, of this product, and for this very role; or for its specialty at anyone of the
 * circle, while the member is still with the group that it was approved in. What a group or IPA
 * decided has to be issued again once the member's PCP is of another one; what the plan decided
 * for a role holds. Of several the one that lasts longest.
 */
export function findAuthorization(
  authorizations: readonly CircleAuthorization[],
  { lens, role }: CircleFacts,
  decision: CircleDecision,
): CircleAuthorization | null {
  if (role === null || lens.coverage.status !== "ACTIVE") return null;
  const { product } = lens.coverage;
  const valid = authorizations.filter(
    (one) =>
      (one.status === "APPROVED" || one.status === "MODIFIED") &&
      one.productId === product.id &&
      one.unitsUsed < one.unitsApproved &&
      holdsOn(one, lens.date) &&
      (one.servicingRoleId === null
        ? decision.answer === "REFERRAL" &&
          one.specialtyCode === role.specialtyCode &&
          one.pcpGroupId === lens.pcp?.groupId
        : one.servicingRoleId === role.id &&
          (one.decider === "PLAN" || lens.pcp === null || one.pcpGroupId === lens.pcp.groupId)),
  );
  valid.sort(
    (a, b) => Temporal.PlainDate.compare(b.endsOn, a.endsOn) || (a.number < b.number ? -1 : 1),
  );
  return valid[0] ?? null;
}

/**
 * The answers that a listing shows: one, or for a place with an emergency room the planned one and
 * the one for an emergency.
 */
export function answerListing(
  lens: CircleLens,
  role: CircleRole & { emergency: boolean },
  authorizations: readonly CircleAuthorization[],
): {
  service: CircleService;
  decision: CircleDecision;
  authorization: CircleAuthorization | null;
}[] {
  const services: CircleService[] = role.emergency ? ["PLANNED", "EMERGENCY"] : ["PLANNED"];
  return services.map((service) => {
    const facts = { lens, role, service };
    const decision = decideCircle(facts);
    const authorization =
      service === "EMERGENCY" ? null : findAuthorization(authorizations, facts, decision);
    return { service, decision, authorization };
  });
}

/** Carved-out care has a network of its own, open without referral; nobody else gives it. */
function decideCarveOut(
  carveOut: CarveOut,
  product: CircleProduct,
  role: CircleRole,
  date: Temporal.PlainDate,
): CircleDecision {
  const serving = role.participations.filter((one) =>
    carveOut.networkCode === null
      ? one.networkId === product.networkId
      : one.networkCode === carveOut.networkCode,
  );
  const now = serving.filter((one) => holdsOn(one, date));
  if (now.length > 0) return { answer: "DIRECT", because: ["CARVED_OUT"], via: through(now) };
  const elsewhere =
    serving.length === 0 && role.participations.some((one) => one.networkId === product.networkId);
  return without(
    "NOT_COVERED",
    elsewhere ? "OTHER_NETWORK_SERVES" : whyNotInNetwork(serving, date),
  );
}

/**
 * A Staff product's clinics are one panel; everywhere else the PCP's group sets the circle. An
 * assignment from another product's network sets none.
 */
function isOwnGroup(one: CircleParticipation, product: CircleProduct, groupId: string): boolean {
  if (one.groupKind === "DIRECT_CONTRACT") return false;
  if (product.model === "STAFF" && one.groupKind === "STAFF_CLINIC") return true;
  return one.groupId === groupId;
}

function pcpInNetwork(lens: CircleLens, product: CircleProduct): CirclePcp | null {
  return lens.pcp?.networkId === product.networkId ? lens.pcp : null;
}

function isSamePerson({ practitionerId }: CircleRole, pcp: CirclePcp): boolean {
  return practitionerId !== null && practitionerId === pcp.practitionerId;
}

function coversForPcp(
  role: CircleRole,
  pcp: CirclePcp,
  inNetwork: readonly CircleParticipation[],
  product: CircleProduct,
): boolean {
  const { coveringPcps } = product.rules;
  if (!role.pcp || coveringPcps === "NONE") return false;
  if (coveringPcps === "LOCATION" && role.locationId !== pcp.locationId) return false;
  return inNetwork.some((one) => one.groupId === pcp.groupId);
}

function whyNotInNetwork(
  sameNetwork: readonly CircleParticipation[],
  date: Temporal.PlainDate,
): CircleReason {
  if (sameNetwork.length === 0) return "NOT_IN_NETWORK";
  return sameNetwork.some((one) => isBefore(date, one.startsOn))
    ? "CONTRACT_NOT_STARTED"
    : "CONTRACT_ENDED";
}

function without(answer: CircleDecision["answer"], reason: CircleReason): CircleDecision {
  return { answer, because: [reason], via: null };
}

/** The first participation of the first list that has one. */
function through(...lists: readonly (readonly CircleParticipation[])[]): CircleDecision["via"] {
  const first = lists.find((list) => list.length > 0)?.[0];
  return first ? { groupId: first.groupId, networkId: first.networkId } : null;
}

function holdsOn(
  span: { startsOn: Temporal.PlainDate; endsOn: Temporal.PlainDate | null },
  date: Temporal.PlainDate,
): boolean {
  return !isBefore(date, span.startsOn) && (span.endsOn === null || !isBefore(span.endsOn, date));
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}
