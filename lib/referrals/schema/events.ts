import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import {
  actors,
  continuityConditions,
  deciders,
  type EventPayloads,
  type ReferralEvent,
  type ReferralEventKind,
  referralKinds,
  urgencies,
} from "../types";

/** A plain date, kept as its ISO form. */
const date = z.codec(z.iso.date(), z.instanceof(Temporal.PlainDate), {
  decode: (iso) => Temporal.PlainDate.from(iso),
  encode: (day) => day.toString(),
});
const words = z.string().min(1);
const count = z.int().positive();
const nothing = z.strictObject({});

const service = {
  kind: z.enum(referralKinds),
  urgency: z.enum(urgencies),
  specialtyCode: z.string().length(10),
  servicingRoleId: z.guid().nullable(),
};
const grant = { units: count, startsOn: date, endsOn: date };
const adverse = { reason: words, criterion: words, appealBy: date };

/** Each kind's payload, between its stored form and the domain's. */
export const eventPayloads: {
  [K in ReferralEventKind]: z.ZodType<EventPayloads[K], unknown>;
} = {
  REQUESTED: z.strictObject({ ...service, text: z.string(), workRelated: z.boolean() }),
  CARRIED_OVER: z.strictObject({
    ...service,
    reissuesId: z.guid(),
    neededFrom: date,
    text: z.string().nullable(),
    workRelated: z.boolean(),
    diagnosisText: words.nullable(),
    units: count.nullable(),
  }),
  CONTINUITY_ASKED: z.strictObject({
    ...service,
    condition: z.enum(continuityConditions),
    provider: words,
    procedureOn: date.nullable(),
    text: z.string(),
    decider: z.enum(deciders),
    deciderGroupId: z.guid().nullable(),
  }),
  SUBMITTED: z.strictObject({
    ...service,
    diagnosisText: words,
    units: count,
    decider: z.enum(deciders),
    deciderGroupId: z.guid().nullable(),
  }),
  RECEIVED: nothing,
  INFORMATION_ASKED: z.strictObject({ question: words }),
  INFORMATION_GIVEN: z.strictObject({ answer: words }),
  APPROVED: z.strictObject(grant),
  MODIFIED: z.strictObject({ ...grant, ...adverse }),
  DENIED: z.strictObject(adverse),
  DECLINED: z.strictObject({ reason: words }),
  NOT_REQUIRED: z.strictObject({ reason: words }),
  CANCELLED: nothing,
  NOTIFIED: z.strictObject({ who: z.enum(["MEMBER", "PROVIDER"]) }),
  SCHEDULED: z.strictObject({ on: date }),
  VISITED: z.strictObject({ on: date }),
  CLOSED: nothing,
  ABANDONED: z.strictObject({ reason: words }),
  REPLACED: z.strictObject({ replacedById: z.guid() }),
};

/** An event as its row holds it; `at` in ISO form or as the driver hands it over. */
export type StoredEvent = {
  sequence: number;
  kind: string;
  at: Date;
  actor: string;
  actorUserId: string | null;
  payload: unknown;
};

const kinds = z.enum(Object.keys(eventPayloads) as [ReferralEventKind, ...ReferralEventKind[]]);

/** The event in a row. Throws where the row holds none: only this module writes them. */
export function parseEvent(stored: StoredEvent): ReferralEvent {
  const kind = kinds.parse(stored.kind);
  return {
    kind,
    sequence: stored.sequence,
    at: Temporal.Instant.fromEpochMilliseconds(stored.at.valueOf()),
    actor: z.enum(actors).parse(stored.actor),
    actorUserId: stored.actorUserId,
    payload: eventPayloads[kind].parse(stored.payload),
  } as ReferralEvent;
}

/** The stored form of an event's payload; throws where it is not what its kind says. */
export function encodePayload(event: ReferralEvent): Record<string, string | number | null> {
  const schema: z.ZodType = eventPayloads[event.kind];
  return schema.encode(event.payload) as Record<string, string | number | null>;
}
