import "server-only";
import { appendAudit } from "@/lib/audit/mutations";
import { findDevice } from "@/lib/auth/devices";
import { openSession } from "@/lib/auth/mutations/sessions";
import { type Bucket, giveBack, takeAttempts } from "@/lib/auth/mutations/throttle";
import { isPassword } from "@/lib/auth/passwords";
import { normalizeUsername } from "@/lib/auth/rules/username";
import type { SessionClaims } from "@/lib/auth/session-cookie";
import type { UserRole } from "@/lib/auth/types";
import { db } from "@/lib/db/client";

/** What a sign-in needs to know of the request that asks for it. */
export type Origin = {
  /** Null where it is not known: then it is not counted. */
  address: string | null;
  /** Browser and system, for the list of sessions. */
  device: string | null;
  /** The cookie with the marks of those who signed in here before. */
  knownDevices: string | undefined;
  /** The session that the browser has now. */
  sessionId: string | null;
};

export type SignedIn = {
  claims: SessionClaims;
  username: string;
  role: UserRole;
  locale: string | null;
};

/**
 * Checks a username and a password, and opens a session. Null for every failure alike: unknown,
 * wrong, disabled, throttled. Each is audited and costs the same work, except that an address over
 * its limit is turned away at once, which says nothing about any account.
 */
export async function signIn(
  typed: { username: string; password: string },
  origin: Origin,
): Promise<SignedIn | null> {
  const username = normalizeUsername(typed.username);
  const device = findDevice(origin.knownDevices, username);
  const byAddress =
    device || !origin.address ? [] : await takeAttempts([addressOf(origin.address)]);
  if (byAddress === null) return null;
  const byAccount = await takeAttempts(bucketsOf(username, device));

  const user = await db.user.findUnique({
    where: { username },
    select: {
      id: true,
      passwordHash: true,
      role: true,
      memberId: true,
      locale: true,
    },
  });
  const matches = await isPassword(user?.passwordHash ?? null, typed.password);
  const claims = byAccount && user && matches ? await openFor(user, origin) : null;
  if (!byAccount || !user || !claims) {
    await appendAudit(db, {
      actor: "ANONYMOUS",
      action: "account.sign-in",
      outcome: "REFUSED",
      ...(user?.memberId && { subjectMemberId: user.memberId }),
      ...(user && { subject: { type: "user", id: user.id } }),
      details: { throttled: byAccount === null },
    });
    return null;
  }
  await giveBack([...byAddress, ...byAccount]);
  return { claims, username, role: user.role, locale: user.locale };
}

type CheckedUser = { id: string; role: UserRole; memberId: string | null; passwordHash: string };

/** Null when the account was disabled, or its password changed, while the password was checked. */
async function openFor(user: CheckedUser, origin: Origin): Promise<SessionClaims | null> {
  return db.$transaction(async (tx) => {
    const [still] = await tx.$queryRaw<{ id: string }[]>`
      select id from user_account
      where id = ${user.id}::uuid and password_hash = ${user.passwordHash}
        and disabled_at is null
      for share`;
    if (!still) return null;
    const claims = await openSession(tx, {
      userId: user.id,
      device: origin.device,
      replaces: origin.sessionId,
    });
    await appendAudit(tx, {
      actor: { userId: user.id, role: user.role },
      action: "account.sign-in",
      ...(user.memberId && { subjectMemberId: user.memberId }),
    });
    return claims;
  });
}

const addressOf = (address: string): Bucket => ({ limit: "signInAddress", of: address });

function bucketsOf(username: string, device: string | null): Bucket[] {
  return device
    ? [
        { limit: "signInKnownDevice", of: device },
        { limit: "signInKnownDeviceDay", of: device },
      ]
    : [
        { limit: "signInAccount", of: username },
        { limit: "signInAccountDay", of: username },
      ];
}
