import "server-only";
import { appendAudit } from "@/lib/audit/mutations";
import { idleMinutes, sessionHours } from "@/lib/auth/rules/lifetimes";
import type { SessionClaims } from "@/lib/auth/session-cookie";
import type { Viewer } from "@/lib/auth/types";
import { db, type Transaction } from "@/lib/db/client";

/**
 * Opens a session with a new id, whatever cookie the browser came with, and ends the one that the
 * cookie named: nobody can be made to sign in to a session that somebody else knows.
 */
export async function openSession(
  tx: Transaction,
  { userId, device, replaces }: { userId: string; device: string | null; replaces: string | null },
): Promise<SessionClaims> {
  if (replaces) await endSession(tx, replaces);
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    insert into session (user_id, device, expires_at)
    values (${userId}::uuid, ${device}, now() + make_interval(hours => ${sessionHours}))
    returning id`;
  if (!row) throw new Error("A session was not stored");
  return { sub: userId, sid: row.id };
}

/** Keeps a session from idling out. One that has ended meanwhile stays ended. */
export async function touchSession(sessionId: string): Promise<void> {
  await db.$executeRaw`
    update session set last_seen_at = now()
    where id = ${sessionId}::uuid and revoked_at is null
      and last_seen_at > now() - make_interval(mins => ${idleMinutes})`;
}

/** Ends one session; answers whether it still went on. */
export async function endSession(tx: Transaction, sessionId: string): Promise<boolean> {
  const ended = await tx.$executeRaw`
    update session set revoked_at = now()
    where id = ${sessionId}::uuid and revoked_at is null`;
  return ended > 0;
}

/** Ends every session of an account. */
export async function endSessionsOf(tx: Transaction, userId: string): Promise<void> {
  await tx.$executeRaw`
    update session set revoked_at = now()
    where user_id = ${userId}::uuid and revoked_at is null`;
}

/** Ends the viewer's own session. */
export async function signOut(viewer: Viewer): Promise<void> {
  await db.$transaction(async (tx) => {
    await endSession(tx, viewer.sessionId);
    await auditOwn(tx, viewer, "account.sign-out");
  });
}

/** Ends one of the viewer's sessions. False when it is not theirs, or unknown. */
export async function endOwnSession(viewer: Viewer, sessionId: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const own = await tx.session.count({ where: { id: sessionId, userId: viewer.userId } });
    if (own === 0) return false;
    if (await endSession(tx, sessionId)) await auditOwn(tx, viewer, "account.sign-out");
    return true;
  });
}

/** Ends every session of the viewer, this one too. */
export async function signOutEverywhere(viewer: Viewer): Promise<void> {
  await db.$transaction(async (tx) => {
    await endSessionsOf(tx, viewer.userId);
    await auditOwn(tx, viewer, "account.sign-out-everywhere");
  });
}

function auditOwn(
  tx: Transaction,
  viewer: Viewer,
  action: "account.sign-out" | "account.sign-out-everywhere",
): Promise<void> {
  return appendAudit(tx, {
    actor: viewer,
    action,
    ...(viewer.memberId && { subjectMemberId: viewer.memberId }),
  });
}
