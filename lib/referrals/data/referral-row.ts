import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromColumnDate, fromColumnDateOrNull, fromColumnInstant } from "@/lib/db/dates";
import { parsePlanRules } from "@/lib/plan/schema";
import { dateAt } from "@/lib/time-zone";
import type { Prisma } from "@/prisma/generated/client";
import { clockRulesOf } from "../rules/clock-rules";
import { referralClocks } from "../rules/clocks";
import { continuityUntil } from "../rules/continuity-until";
import { authorizationOn, deadReissues } from "../rules/status";
import { parseEvent } from "../schema/events";
import type { Continuity, Named, Referral, ReferralEvent } from "../types";

/** What names a role of the directory. */
export const namedSelect = {
  id: true,
  phone: true,
  practitioner: {
    select: { givenName: true, familyName: true, credential: true, gender: true },
  },
  organization: { select: { name: true, phone: true } },
  location: {
    select: {
      name: true,
      line1: true,
      line2: true,
      city: true,
      state: true,
      zip: true,
      phone: true,
    },
  },
} satisfies Prisma.ProviderRoleSelect;

/** A request to issue a referral again that was neither refused nor taken back. */
export const liveReissue = {
  authorization: { notIn: [...deadReissues] },
} satisfies Prisma.ReferralWhereInput;

export const referralSelect = {
  id: true,
  number: true,
  version: true,
  member: {
    select: {
      id: true,
      memberNumber: true,
      givenName: true,
      familyName: true,
      birthDate: true,
      sex: true,
    },
  },
  product: {
    select: { id: true, name: true, code: true, clockProfile: true, planRules: true },
  },
  kind: true,
  urgency: true,
  workRelated: true,
  authorization: true,
  care: true,
  specialty: { select: { code: true, display: true } },
  servicingRole: { select: namedSelect },
  pcpRole: { select: namedSelect },
  pcpGroup: { select: { id: true, name: true, phone: true } },
  decider: true,
  deciderGroup: { select: { id: true, name: true } },
  requestText: true,
  diagnosisText: true,
  requestedOn: true,
  submittedAt: true,
  decidedAt: true,
  unitsRequested: true,
  unitsApproved: true,
  unitsUsed: true,
  startsOn: true,
  endsOn: true,
  decisionReason: true,
  decisionCriterion: true,
  appealBy: true,
  replacedBy: { select: { number: true } },
  replaces: { select: { number: true } },
  reissues: { select: { number: true } },
  neededFrom: true,
  reissuedBy: { where: liveReissue, select: { number: true, neededFrom: true } },
  events: { orderBy: { sequence: "asc" } },
} satisfies Prisma.ReferralSelect;

type Row = Prisma.ReferralGetPayload<{ select: typeof referralSelect }>;

/** A referral's row and events as they read at a moment. */
export function toReferral(row: Row, now: Temporal.Instant): Referral {
  const { product, decider, deciderGroup, servicingRole, pcpRole, member, neededFrom, ...rest } =
    row;
  const events = row.events.map(parseEvent);
  const endsOn = fromColumnDateOrNull(row.endsOn);
  const authorization = authorizationOn({ authorization: row.authorization, endsOn }, dateAt(now));
  const planRules = parsePlanRules(product.planRules, product.code);
  const rules = clockRulesOf(product.clockProfile, planRules.clocks);
  const asked = findContinuity(events);
  const timed = { authorization, endsOn, kind: row.kind, urgency: row.urgency };
  return {
    ...rest,
    authorization,
    endsOn,
    member: { ...member, birthDate: fromColumnDate(member.birthDate) },
    product: { id: product.id, name: product.name },
    servicing: servicingRole && toNamed(servicingRole),
    pcp: toNamed(pcpRole),
    decider: decider && { kind: decider, group: deciderGroup },
    requestedOn: fromColumnDate(row.requestedOn),
    submittedAt: row.submittedAt && fromColumnInstant(row.submittedAt),
    decidedAt: row.decidedAt && fromColumnInstant(row.decidedAt),
    startsOn: fromColumnDateOrNull(row.startsOn),
    appealBy: fromColumnDateOrNull(row.appealBy),
    appealDays: rules.appealDays,
    question: row.authorization === "NEEDS_INFORMATION" ? lastQuestion(events) : null,
    appointmentOn: row.care === "SCHEDULED" ? lastAppointment(events) : null,
    replacedBy: row.replacedBy?.number ?? null,
    replaces: row.replaces?.number ?? null,
    reissues: row.reissues && toReissue({ ...row.reissues, neededFrom }),
    reissuedBy: row.reissuedBy[0] ? toReissue(row.reissuedBy[0]) : null,
    continuity: asked && {
      ...asked,
      childUnderAge: planRules.continuity.childUnderAge,
      until: continuityUntil(
        asked.condition,
        fromColumnDate(row.requestedOn),
        planRules.continuity,
      ),
    },
    events,
    clocks: referralClocks(events, timed, rules, now),
  };
}

export function toNamed({
  id: roleId,
  phone,
  practitioner,
  organization,
  location,
}: Prisma.ProviderRoleGetPayload<{ select: typeof namedSelect }>): Named {
  const person = practitioner && {
    given: practitioner.givenName,
    family: practitioner.familyName,
    credential: practitioner.credential,
    gender: practitioner.gender,
  };
  return {
    roleId,
    name: person
      ? `${person.given} ${person.family}, ${person.credential}`
      : (organization?.name ?? location.name),
    person,
    phone: phone ?? location.phone ?? organization?.phone ?? null,
    address: [
      [location.line1, location.line2].filter(Boolean).join(", "),
      `${location.city}, ${location.state} ${location.zip}`,
    ],
  };
}

function toReissue({ number, neededFrom }: { number: string; neededFrom: Date | null }) {
  return neededFrom && { number, neededFrom: fromColumnDate(neededFrom) };
}

function findContinuity(events: readonly ReferralEvent[]): Continuity | null {
  const asked = events.find((event) => event.kind === "CONTINUITY_ASKED");
  if (asked?.kind !== "CONTINUITY_ASKED") return null;
  const { condition, provider, procedureOn } = asked.payload;
  return { condition, provider, procedureOn };
}

function lastQuestion(events: readonly ReferralEvent[]): string | null {
  const asked = events.findLast((event) => event.kind === "INFORMATION_ASKED");
  return asked?.kind === "INFORMATION_ASKED" ? asked.payload.question : null;
}

function lastAppointment(events: readonly ReferralEvent[]): Temporal.PlainDate | null {
  const scheduled = events.findLast((event) => event.kind === "SCHEDULED");
  return scheduled?.kind === "SCHEDULED" ? scheduled.payload.on : null;
}
