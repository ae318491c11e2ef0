import "server-only";
import { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/audit/mutations";
import type { AuditAction, AuditActor } from "@/lib/audit/types";
import type { Viewer } from "@/lib/auth/types";
import { db, type Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { tellMember } from "@/lib/outbox/mutations";
import type { Template } from "@/lib/outbox/types";
import { parsePlanRules } from "@/lib/plan/schema";
import { dateAt } from "@/lib/time-zone";
import type { Prisma } from "@/prisma/generated/client";
import { clockRulesOf } from "../rules/clock-rules";
import { projectReferral } from "../rules/project";
import { appendEvents } from "../rules/reduce";
import { parseEvent } from "../schema/events";
import type {
  Actor,
  ClockRules,
  EventDraft,
  EventPayloads,
  ReferralEvent,
  ReferralEventKind,
  WriteRefusal,
  WriteResult,
} from "../types";
import { eventRow, referralColumns, visitRows } from "./columns";

/** A referral whose row is locked until the transaction ends. */
export type LockedReferral = {
  id: string;
  number: string;
  memberId: string;
  pcpGroupId: string;
  productId: string;
  version: number;
  visits: number;
  rules: ClockRules;
  events: ReferralEvent[];
};

/** What a write adds to a referral, and what is said and kept of it. */
export type Addition = {
  drafts: EventDraft[];
  audit: AuditAction;
  /** What the member is told, if anything. */
  template?: Template;
};

export type Writer = {
  viewer: Viewer;
  /** The referrals that the writer may touch. */
  reach: Prisma.ReferralWhereInput;
};

/** Which referral, and the version of the form that was sent. */
export type Target = { number: string; version: number };

/**
 * Adds to a referral in one transaction, its row locked: events, what they yield, the audit event
 * and the message to the member, or none of them. Two writers at once: the second is STALE.
 */
export function addToReferral(
  { viewer, reach }: Writer,
  { number, version }: Target,
  now: Temporal.Instant,
  decide: (
    referral: LockedReferral,
    at: Temporal.Instant,
    tx: Transaction,
  ) => Addition | WriteRefusal | Promise<Addition | WriteRefusal>,
): Promise<WriteResult> {
  return inTransaction(db, async (tx) => {
    const referral = await lockReferral(tx, number, reach);
    if (!referral) return { ok: false, reason: "NOT_FOUND" };
    if (referral.version !== version) return { ok: false, reason: "STALE" };
    const at = notBefore(now, referral.events.at(-1)?.at);
    const addition = await decide(referral, at, tx);
    if (typeof addition === "string") return { ok: false, reason: addition };
    const refusal = await write(tx, referral, viewer, addition, now);
    return refusal ? { ok: false, reason: refusal } : { ok: true, number };
  });
}

/**
 * Adds to a referral in a transaction that does more, on the word of whoever does it. Answers why not
 * where the events cannot follow; nothing is written then.
 */
export async function addInTransaction(
  tx: Transaction,
  actor: AuditActor,
  number: string,
  now: Temporal.Instant,
  add: (at: Temporal.Instant) => Addition,
): Promise<WriteRefusal | null> {
  const referral = await lockReferral(tx, number, {});
  if (!referral) return "NOT_FOUND";
  return write(tx, referral, actor, add(notBefore(now, referral.events.at(-1)?.at)), now);
}

/** An event's draft by the viewer, in the part that they play. */
export function draft<K extends ReferralEventKind>(
  viewer: Viewer,
  actor: Actor,
  at: Temporal.Instant,
  kind: K,
  payload: EventPayloads[K],
): EventDraft {
  const actorUserId = actor === "SYSTEM" ? null : viewer.userId;
  return { kind, at, actor, actorUserId, payload } as EventDraft;
}

/** Clocks of two machines differ; what happens second is never recorded as earlier. */
function notBefore(now: Temporal.Instant, last: Temporal.Instant | undefined): Temporal.Instant {
  return last && Temporal.Instant.compare(now, last) < 0 ? last : now;
}

async function lockReferral(
  tx: Transaction,
  number: string,
  reach: Prisma.ReferralWhereInput,
): Promise<LockedReferral | null> {
  await tx.$queryRaw`select from referral where number = ${number} for update`;
  const row = await tx.referral.findFirst({
    where: { AND: [{ number }, reach] },
    select: {
      id: true,
      number: true,
      memberId: true,
      pcpGroupId: true,
      productId: true,
      version: true,
      unitsUsed: true,
      product: { select: { clockProfile: true, code: true, planRules: true } },
      events: { orderBy: { sequence: "asc" } },
    },
  });
  if (!row) return null;
  const { product, unitsUsed, events, ...rest } = row;
  const { clocks } = parsePlanRules(product.planRules, product.code);
  return {
    ...rest,
    visits: unitsUsed,
    rules: clockRulesOf(product.clockProfile, clocks),
    events: events.map(parseEvent),
  };
}

async function write(
  tx: Transaction,
  referral: LockedReferral,
  actor: AuditActor,
  { drafts, audit, template }: Addition,
  now: Temporal.Instant,
): Promise<WriteRefusal | null> {
  const { id, number, memberId, version, rules } = referral;
  const events = appendEvents(referral.events, drafts);
  const projection = projectReferral(events, rules, dateAt(now));
  if (!projection.ok) return projection.reason;
  const added = events.slice(referral.events.length);
  await tx.referralEvent.createMany({ data: added.map((event) => eventRow(id, event)) });
  await tx.referral.update({
    where: { id, version },
    data: { ...referralColumns(projection), version: { increment: 1 } },
    select: { id: true },
  });
  const visits = visitRows(id, projection.state).slice(referral.visits);
  if (visits.length > 0) await tx.referralVisit.createMany({ data: visits });
  await appendAudit(tx, {
    actor,
    action: audit,
    subjectMemberId: memberId,
    subject: { type: "referral", id },
    details: { events: added.map(({ kind }) => kind).join(" ") },
  });
  if (template) {
    const last = added.at(-1)?.sequence ?? 0;
    const dedupeKey = `referral:${id}:${last}`;
    await tellMember(tx, { memberId, template, params: { number }, dedupeKey });
  }
  return null;
}
