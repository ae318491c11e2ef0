import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/audit/mutations";
import type { AuditActor } from "@/lib/audit/types";
import { momentOn } from "@/lib/clock";
import type { Transaction } from "@/lib/db/client";
import { toColumnDate, toColumnDateOrNull } from "@/lib/db/dates";
import { tellMember } from "@/lib/outbox/mutations";
import { findPcpMember, type PcpMember } from "@/lib/pcp/data/member-facts";
import { findPcpRole } from "@/lib/pcp/data/role-facts";
import { isBefore } from "@/lib/pcp/rules/days";
import { decidePcpChange } from "@/lib/pcp/rules/decide-pcp-change";
import { pcpName } from "@/lib/pcp/rules/pcp-name";
import { compareSeen, seenOf } from "@/lib/pcp/rules/seen";
import type {
  AssignReason,
  ChangeReason,
  FamilyOutcome,
  KnownReferrals,
  PcpApproval,
  PcpOutcome,
} from "@/lib/pcp/types";
import { carryOverReferrals } from "@/lib/referrals/mutations/carry-over";
import { isAtRisk } from "@/lib/referrals/rules/outcome";
import { Prisma } from "@/prisma/generated/client";

type PlainDate = Temporal.PlainDate;

export type PcpWish = {
  memberId: string;
  roleId: string;
  /** Null lets the rule find the group. */
  groupId: string | null;
  reason: ChangeReason | AssignReason | null;
  source: "MEMBER" | "ENROLMENT_FILE" | "AUTOMATIC";
  actor: AuditActor;
  /** The version that the form was made from; null where there was no form. */
  version: number | null;
  /** What the form showed of the change, and to whom (`writeSeen`); null where there was no form. */
  seen: { written: string; known: KnownReferrals } | null;
  /** The file says that the member is this practitioner's patient (834 NM110 = 25). */
  isEstablishedPatient: boolean;
};

/**
 * Gives a member a PCP, in the caller's transaction: locks the member, asks the rule, locks the
 * panel, ends the former assignment and writes the new one with the requests to issue referrals
 * again, its audit events and the message to the member. It throws, for the caller to roll back, only
 * where the database refuses what the rule allowed.
 */
export async function assignPcp(
  tx: Transaction,
  wish: PcpWish,
  today: PlainDate,
): Promise<PcpOutcome> {
  await lockMembers(tx, [wish.memberId]);
  const answer = await prepare(tx, wish, today);
  if (answer.status !== "READY") return answer;
  const free = await lockPanel(tx, wish.roleId, today);
  return free > 0 || holdsSeat(answer) ? carryOut(tx, answer, today) : { status: "PANEL_FULL" };
}

/**
 * Gives several members the same PCP: all of them or, where one of them cannot have it, none. What
 * is decided about one does not rest on what is written for another, so that it is what each was
 * shown. The wishes name the same role.
 */
export async function assignPcpTogether(
  tx: Transaction,
  wishes: readonly [PcpWish, ...PcpWish[]],
  today: PlainDate,
): Promise<FamilyOutcome> {
  const ids = wishes.map(({ memberId }) => memberId);
  await lockMembers(tx, ids);
  const answers: (Ready | PcpOutcome)[] = [];
  for (const wish of wishes) answers.push(await prepare(tx, wish, today));

  let free = await lockPanel(tx, wishes[0].roleId, today);
  const seated = answers.map((answer) => {
    if (answer.status !== "READY" || holdsSeat(answer)) return answer;
    free -= 1;
    return free < 0 ? ({ status: "PANEL_FULL" } as const) : answer;
  });
  const refused = seated.flatMap((outcome, at) => {
    const memberId = ids[at];
    return !memberId || outcome.status === "READY" || outcome.status === "DONE"
      ? []
      : [{ memberId, outcome }];
  });
  if (refused.length > 0) return { status: "REFUSED", refused };

  const effectiveOn: PlainDate[] = [];
  for (const answer of seated) {
    const outcome = answer.status === "READY" ? await carryOut(tx, answer, today) : answer;
    if (outcome.status === "DONE") effectiveOn.push(outcome.effectiveOn);
  }
  return { status: "DONE", effectiveOn };
}

type Ready = { status: "READY"; wish: PcpWish; member: PcpMember; decision: PcpApproval };

/**
 * What the rule says. The panel is not locked yet: who is refused blocks nobody, and whoever is not
 * has the seats counted again under the lock.
 */
async function prepare(
  tx: Transaction,
  wish: PcpWish,
  today: PlainDate,
): Promise<Ready | PcpOutcome> {
  const member = await findPcpMember(tx, wish.memberId, today);
  const known = member && (await findPcpRole(tx, wish.roleId, member, today));
  if (!member || !known) return { status: "UNKNOWN" };

  const standing = findFulfilled(member, wish, today);
  if (standing) return standing;
  if (wish.version !== null && wish.version !== member.version) return { status: "STALE" };

  const role = { ...known, wasPatient: known.wasPatient || wish.isEstablishedPatient };
  const decision = decidePcpChange(
    { member: member.facts, role },
    { groupId: wish.groupId },
    member.planRules,
    today,
  );
  if (!decision.ok) {
    const isFull = decision.reasons.every((reason) => reason.code === "PANEL_FULL");
    return isFull ? { status: "PANEL_FULL" } : { status: "REJECTED", reasons: decision.reasons };
  }
  if (wish.seen) {
    const now = seenOf(decision, member.facts.referrals, wish.seen.known);
    if (compareSeen(wish.seen.written, now).length > 0) return { status: "STALE" };
  }
  return { status: "READY", wish, member, decision };
}

function holdsSeat({ wish, member }: Ready): boolean {
  return member.facts.assignments.some((one) => one.roleId === wish.roleId && one.holdsSeat);
}

async function carryOut(
  tx: Transaction,
  { wish, member, decision }: Ready,
  today: PlainDate,
): Promise<PcpOutcome> {
  const assignmentId = await writeAssignment(tx, wish, member, decision);
  const carriedOver = await carryOver(tx, wish, decision, assignmentId, today);
  await announce(tx, wish, decision, assignmentId, carriedOver);
  return { status: "DONE", assignmentId, effectiveOn: decision.effectiveOn };
}

/** Locks the members' rows, always in one order, so that families do not block each other. */
async function lockMembers(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select from member where id = any(${[...ids]}::uuid[]) order by id for update`;
}

/**
 * Locks the panel until the transaction ends, so that a seat is never sold twice, frees the seats
 * of assignments that are over, and answers how many are free.
 */
async function lockPanel(tx: Transaction, roleId: string, today: PlainDate): Promise<number> {
  const over = Prisma.sql`role_id = ${roleId}::uuid and holds_seat
    and ends_on < ${today.toString()}::date`;
  const lock = () => tx.$queryRaw<{ free: number; idle: boolean }[]>`
    select capacity - assigned as free,
           exists (select from pcp_assignment where ${over}) as idle
    from panel where role_id = ${roleId}::uuid for update`;
  const [panel] = await lock();
  if (!panel?.idle) return panel?.free ?? 0;
  await tx.$executeRaw`update pcp_assignment set holds_seat = false where ${over}`;
  return (await lock())[0]?.free ?? 0;
}

/** The assignment asked for, where it stands already: a form that was sent twice, a file again. */
function findFulfilled(member: PcpMember, wish: PcpWish, today: PlainDate): PcpOutcome | null {
  if (wish.version === member.version) return null;
  const standing = member.facts.assignments.find(
    (one) =>
      one.roleId === wish.roleId &&
      (wish.groupId === null || one.groupId === wish.groupId) &&
      (one.endsOn === null || !isBefore(one.endsOn, today)),
  );
  return standing
    ? { status: "DONE", assignmentId: standing.id, effectiveOn: standing.startsOn }
    : null;
}

async function writeAssignment(
  tx: Transaction,
  wish: PcpWish,
  member: PcpMember,
  { closes, effectiveOn, networkId, groupId }: PcpApproval,
): Promise<string> {
  const former = member.facts.assignments.find((one) => one.id === closes?.id);
  if (closes && former) {
    const closed = await tx.pcpAssignment.updateMany({
      where: { id: former.id, version: former.version, cancelledAt: null },
      data: {
        endsOn: toColumnDate(closes.lastDay),
        version: { increment: 1 },
        // Who keeps the doctor and changes the group keeps one seat, not two.
        ...(former.roleId === wish.roleId && { holdsSeat: false }),
      },
    });
    if (closed.count !== 1) throw new Error("the assignment changed under its member's lock");
  }
  const { id } = await tx.pcpAssignment.create({
    data: {
      memberId: wish.memberId,
      roleId: wish.roleId,
      networkId,
      groupId,
      startsOn: toColumnDate(effectiveOn),
      source: wish.source,
      reason: wish.reason,
      createdByUserId: typeof wish.actor === "string" ? null : wish.actor.userId,
      ...(former && {
        replacesId: former.id,
        replacedEndsOn: toColumnDateOrNull(former.endsOn),
      }),
    },
    select: { id: true },
  });
  return id;
}

/** Asks the new group for every referral that is at risk. */
function carryOver(
  tx: Transaction,
  { memberId, roleId, actor }: PcpWish,
  { groupId, effectiveOn, consequences }: PcpApproval,
  assignmentId: string,
  today: PlainDate,
): Promise<string[]> {
  const atRisk = consequences.referrals.filter(({ outcome }) => isAtRisk(outcome));
  return carryOverReferrals(
    tx,
    { memberId, assignmentId, pcpRoleId: roleId, pcpGroupId: groupId, effectiveOn, actor },
    atRisk.map(({ id }) => id),
    momentOn(today),
  );
}

async function announce(
  tx: Transaction,
  wish: PcpWish,
  decision: PcpApproval,
  assignmentId: string,
  carriedOver: readonly string[],
): Promise<void> {
  const effectiveOn = decision.effectiveOn.toString();
  await appendAudit(tx, {
    actor: wish.actor,
    action: decision.closes ? "pcp.change" : "pcp.choose",
    subjectMemberId: wish.memberId,
    subject: { type: "pcp-assignment", id: assignmentId },
    details: {
      roleId: wish.roleId,
      groupId: decision.groupId,
      effectiveOn,
      source: wish.source,
      replacesId: decision.closes?.id ?? null,
    },
  });
  const names = { ...(await namesFor(tx, wish.roleId, decision.groupId)), effectiveOn };
  const numbers = carriedOver.join(", ");
  const byPlan = wish.source === "AUTOMATIC";
  await tellMember(tx, {
    memberId: wish.memberId,
    template: byPlan ? "pcpAssigned" : carriedOver.length > 0 ? "pcpChosenReissue" : "pcpChosen",
    params: {
      ...names,
      ...(byPlan && { why: wish.reason ?? "", requests: carriedOver.length }),
      ...((byPlan || carriedOver.length > 0) && { numbers }),
    },
    dedupeKey: `pcp-chosen:${assignmentId}`,
  });
}

async function namesFor(tx: Transaction, roleId: string, groupId: string) {
  type Row = { givenName: string; familyName: string; credential: string; group: string };
  const [row] = await tx.$queryRaw<Row[]>`
    select given_name as "givenName", family_name as "familyName", credential,
           (select name from provider_group where id = ${groupId}::uuid) as group
    from provider_role join practitioner on practitioner.id = practitioner_id
    where provider_role.id = ${roleId}::uuid`;
  return { pcp: pcpName(row ?? null), group: row?.group ?? "" };
}
