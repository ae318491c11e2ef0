import "server-only";
import { appendAudit } from "@/lib/audit/mutations";
import { endSessionsOf, openSession } from "@/lib/auth/mutations/sessions";
import type { Origin, SignedIn } from "@/lib/auth/mutations/sign-in";
import { giveBack, takeAttempts } from "@/lib/auth/mutations/throttle";
import { hashPassword, isPassword } from "@/lib/auth/passwords";
import { passwordMinutes } from "@/lib/auth/rules/activation";
import { type PasswordProblem, passwordProblem } from "@/lib/auth/rules/password";
import type { SessionClaims } from "@/lib/auth/session-cookie";
import type { Viewer } from "@/lib/auth/types";
import { brand } from "@/lib/brand";
import { now } from "@/lib/clock";
import { db, type Transaction } from "@/lib/db/client";
import { databaseErrorKind } from "@/lib/db/errors";
import type { Locale } from "@/lib/i18n/locales";
import { tellMember } from "@/lib/outbox/mutations";

type Activated = {
  memberId: string;
  givenName: string;
  familyName: string;
  memberNumber: string;
  hasAccount: boolean;
};

/** Whose account an activation may open, where its code was right a moment ago. */
async function findActivated(tx: Transaction, attemptId: string): Promise<Activated | null> {
  const [row] = await tx.$queryRaw<Activated[]>`
    select member.id as "memberId", given_name as "givenName", family_name as "familyName",
      member_number as "memberNumber",
      exists (select from user_account where member_id = member.id) as "hasAccount"
    from activation_code attempt join member on member.id = attempt.member_id
    where attempt.id = ${attemptId}::uuid
      and attempt.used_at > now() - make_interval(mins => ${passwordMinutes})`;
  return row && !row.hasAccount ? row : null;
}

/** Whether the third step of an activation can still be taken. */
export async function mayOpenAccount(attemptId: string): Promise<boolean> {
  return (await findActivated(db, attemptId)) !== null;
}

export type OpenAccountResult =
  | { ok: true; signedIn: SignedIn }
  | { ok: false; problem: "over" | "username-taken" | PasswordProblem };

/**
 * The third step: opens the account and signs in. One member has one account, whoever sends the
 * form twice; `over` when the code was used too long ago, or for an account that exists by now.
 */
export async function openAccount(
  attemptId: string,
  chosen: { username: string; password: string },
  origin: Origin,
  locale: Locale,
): Promise<OpenAccountResult> {
  const person = await findActivated(db, attemptId);
  if (!person) return { ok: false, problem: "over" };
  const { memberId, givenName, familyName, memberNumber } = person;
  const { username, password } = chosen;
  const problem = passwordProblem(password, [
    givenName,
    familyName,
    memberNumber,
    username,
    brand.name,
  ]);
  if (problem) return { ok: false, problem };
  const passwordHash = await hashPassword(password);
  try {
    const claims = await db.$transaction(async (tx) => {
      if (!(await findActivated(tx, attemptId))) return null;
      const user = await tx.user.create({
        data: { username, passwordHash, role: "MEMBER", memberId, locale },
        select: { id: true },
      });
      await appendAudit(tx, {
        actor: { userId: user.id, role: "MEMBER" },
        action: "account.activate",
        subjectMemberId: memberId,
      });
      await tellMember(tx, {
        memberId,
        template: "accountOpened",
        params: { at: now().toString() },
      });
      return openSession(tx, {
        userId: user.id,
        device: origin.device,
        replaces: origin.sessionId,
      });
    });
    if (!claims) return { ok: false, problem: "over" };
    return { ok: true, signedIn: { claims, username, role: "MEMBER", locale } };
  } catch (error) {
    if (databaseErrorKind(error) !== "unique") throw error;
    // Either the name is somebody's, or a second tab was faster.
    const stillOpen = await mayOpenAccount(attemptId);
    return { ok: false, problem: stillOpen ? "username-taken" : "over" };
  }
}

export type ChangePasswordResult =
  | { ok: true; claims: SessionClaims }
  | { ok: false; problem: "wrong" | "throttled" | "same" | PasswordProblem };

/**
 * Changes the viewer's password, ends every session, and opens a new one for this browser, so that
 * no cookie from before goes on working.
 */
export async function changePassword(
  viewer: Viewer,
  typed: { current: string; password: string },
  device: string | null,
): Promise<ChangePasswordResult> {
  const attempt = await takeAttempts([{ limit: "currentPassword", of: viewer.userId }]);
  if (!attempt) return { ok: false, problem: "throttled" };
  const user = await db.user.findUniqueOrThrow({
    where: { id: viewer.userId },
    select: {
      username: true,
      passwordHash: true,
      displayName: true,
      member: { select: { givenName: true, familyName: true, memberNumber: true } },
    },
  });
  if (!(await isPassword(user.passwordHash, typed.current))) return { ok: false, problem: "wrong" };
  await giveBack(attempt);
  if (typed.current === typed.password) return { ok: false, problem: "same" };
  const { member, username, displayName } = user;
  const problem = passwordProblem(typed.password, [
    username,
    brand.name,
    displayName ?? "",
    ...(member ? [member.givenName, member.familyName, member.memberNumber] : []),
  ]);
  if (problem) return { ok: false, problem };
  const passwordHash = await hashPassword(typed.password);
  const claims = await db.$transaction(async (tx) => {
    // Another tab may have changed it while this one was checked.
    const { count } = await tx.user.updateMany({
      where: { id: viewer.userId, passwordHash: user.passwordHash },
      data: { passwordHash },
    });
    if (count === 0) return null;
    await endSessionsOf(tx, viewer.userId);
    await appendAudit(tx, {
      actor: viewer,
      action: "account.password-changed",
      ...(viewer.memberId && { subjectMemberId: viewer.memberId }),
    });
    if (viewer.memberId) {
      await tellMember(tx, {
        memberId: viewer.memberId,
        template: "passwordChanged",
        params: { at: now().toString() },
      });
    }
    return openSession(tx, { userId: viewer.userId, device, replaces: null });
  });
  return claims ? { ok: true, claims } : { ok: false, problem: "wrong" };
}

/** Keeps the language with the account; the next device speaks it too. */
export async function keepLocale(viewer: Viewer, locale: Locale): Promise<void> {
  await db.user.update({ where: { id: viewer.userId }, data: { locale }, select: { id: true } });
}
