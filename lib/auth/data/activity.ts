import "server-only";
import type { Temporal } from "temporal-polyfill";
import { type AuditAction, auditActions } from "@/lib/audit/types";
import type { ActivityActor, AuthorizedMemberId } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { fromColumnInstant } from "@/lib/db/dates";
import { Prisma } from "@/prisma/generated/client";

export type ActivityEntry = {
  id: string;
  at: Temporal.Instant;
  action: AuditAction;
  refused: boolean;
  /** How often in that hour. */
  times: number;
  actor: ActivityActor;
};

type Row = {
  id: string;
  at: Date;
  action: AuditAction;
  outcome: "ALLOWED" | "REFUSED";
  times: number;
  role: string;
  userId: string | null;
  displayName: string | null;
  groupName: string | null;
  /** Set for someone of the member's own household. */
  memberName: string | null;
};

type Question = {
  memberId: AuthorizedMemberId<"ACTIVITY">;
  viewerUserId: string;
  /** Whether what the viewer did is listed too. */
  withOwn: boolean;
  /** Referrals may tell of care to which a minor consented alone. */
  withoutReferrals: boolean;
};

/** Looking ten times within an hour is one entry. */
function grouped({ memberId, viewerUserId, withOwn, withoutReferrals }: Question): Prisma.Sql {
  return Prisma.sql`
    select max(event.id) as id, max(event.at) as at, action, outcome, count(*)::int as times,
      actor_role as role, actor_user_id as "userId"
    from audit_event event
    where subject_member_id = ${memberId}::uuid
      and action in (${Prisma.join([...auditActions])})
      ${withOwn ? Prisma.empty : Prisma.sql`and actor_user_id is distinct from ${viewerUserId}::uuid`}
      ${withoutReferrals ? Prisma.sql`and action not like 'referral.%'` : Prisma.empty}
    group by action, outcome, actor_role, actor_user_id, date_trunc('hour', event.at)`;
}

/** What was done with a member's data and by whom, the newest first. */
export async function listActivity(
  question: Question,
  page: number,
  size: number,
): Promise<ActivityEntry[]> {
  const rows = await db.$queryRaw<Row[]>`
    select entry.id::text, entry.at, entry.action, entry.outcome::text, entry.times, entry.role,
      entry."userId", account.display_name as "displayName", medical_group.name as "groupName",
      (select actor.given_name || ' ' || actor.family_name
        from member actor join member subject on subject.household_id = actor.household_id
        where actor.id = account.member_id and subject.id = ${question.memberId}::uuid)
        as "memberName"
    from (${grouped(question)}) entry
      left join user_account account on account.id = entry."userId"
      left join provider_group medical_group on medical_group.id = account.group_id
    order by entry.id desc
    limit ${size} offset ${(page - 1) * size}`;
  return rows.map((row) => ({
    id: row.id,
    at: fromColumnInstant(row.at),
    action: row.action,
    refused: row.outcome === "REFUSED",
    times: row.times,
    actor: actorOf(row, question.viewerUserId),
  }));
}

export async function countActivity(question: Question): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from (${grouped(question)}) entry`;
  return row?.count ?? 0;
}

function actorOf(row: Row, viewerUserId: string): ActivityActor {
  switch (row.role) {
    case "SYSTEM":
      return { kind: "SYSTEM" };
    case "MEMBER":
      return row.memberName === null
        ? { kind: "OTHER_MEMBER" }
        : { kind: "MEMBER", name: row.memberName, isViewer: row.userId === viewerUserId };
    case "PCP_OFFICE":
    case "REVIEWER":
    case "DIRECTORY_EDITOR":
      return { kind: "STAFF", role: row.role, name: row.displayName, group: row.groupName };
    default:
      return { kind: "ANONYMOUS" };
  }
}
