import "server-only";
import type { Temporal } from "temporal-polyfill";
import { idleMinutes } from "@/lib/auth/rules/lifetimes";
import type { SessionClaims } from "@/lib/auth/session-cookie";
import type { UserRole, Viewer } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { fromColumnInstant } from "@/lib/db/dates";

type LiveSessionRow = {
  role: UserRole;
  memberId: string | null;
  groupId: string | null;
  locale: string | null;
  displayName: string | null;
  /** Until the idle time-out or the session's end, whichever is first. */
  secondsLeft: number;
  secondsIdle: number;
};

export type LiveSession = { viewer: Viewer; secondsLeft: number; secondsIdle: number };

/**
 * The session that a cookie names, where it still counts: not revoked, neither idle nor too old,
 * its account not disabled. Times are the database's, so that all servers agree.
 */
export async function findLiveSession({ sub, sid }: SessionClaims): Promise<LiveSession | null> {
  const [row] = await db.$queryRaw<LiveSessionRow[]>`
    select account.role::text as role, account.member_id as "memberId",
           account.group_id as "groupId", account.locale, account.display_name as "displayName",
           extract(epoch from least(session.expires_at,
             session.last_seen_at + make_interval(mins => ${idleMinutes})) - now())::float8
             as "secondsLeft",
           extract(epoch from now() - session.last_seen_at)::float8 as "secondsIdle"
    from session join user_account account on account.id = session.user_id
    where session.id = ${sid}::uuid and account.id = ${sub}::uuid
      and session.revoked_at is null and account.disabled_at is null
      and session.expires_at > now()
      and session.last_seen_at > now() - make_interval(mins => ${idleMinutes})`;
  if (!row) return null;
  const { secondsLeft, secondsIdle, ...account } = row;
  return { viewer: { userId: sub, sessionId: sid, ...account }, secondsLeft, secondsIdle };
}

export type OwnSession = {
  id: string;
  device: string | null;
  startedAt: Temporal.Instant;
  lastSeenAt: Temporal.Instant;
};

/** The sessions of an account that still count, the last used first. */
export async function listLiveSessions(userId: string): Promise<OwnSession[]> {
  const rows = await db.$queryRaw<
    { id: string; device: string | null; createdAt: Date; lastSeenAt: Date }[]
  >`
    select id, device, created_at as "createdAt", last_seen_at as "lastSeenAt"
    from session
    where user_id = ${userId}::uuid and revoked_at is null and expires_at > now()
      and last_seen_at > now() - make_interval(mins => ${idleMinutes})
    order by last_seen_at desc, id`;
  return rows.map(({ id, device, createdAt, lastSeenAt }) => ({
    id,
    device,
    startedAt: fromColumnInstant(createdAt),
    lastSeenAt: fromColumnInstant(lastSeenAt),
  }));
}
