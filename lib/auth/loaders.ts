import "server-only";
import { redirect } from "next/navigation";
import { auditView } from "@/lib/audit/mutations";
import { activationInProgress } from "@/lib/auth/activation-cookie";
import { getContacts, getUsername } from "@/lib/auth/data/account";
import { countActivity, listActivity } from "@/lib/auth/data/activity";
import { findLiveSession, listLiveSessions } from "@/lib/auth/data/sessions";
import {
  currentViewer,
  listMemberScopes,
  requireMemberScope,
  requireViewer,
} from "@/lib/auth/gate";
import { mayOpenAccount } from "@/lib/auth/mutations/accounts";
import { touchSession } from "@/lib/auth/mutations/sessions";
import { startPage } from "@/lib/auth/own-path";
import { currentClaims } from "@/lib/auth/session-cookie";
import type { Viewer } from "@/lib/auth/types";
import { env } from "@/lib/env";

/** Who the frame of the pages greets; null when nobody is signed in. */
export async function loadShellViewer() {
  const viewer = await currentViewer();
  if (!viewer) return null;
  if (viewer.role === "MEMBER") {
    const self = (await listMemberScopes("COVERAGE"))[0]?.subject;
    return { kind: "member", name: self ? `${self.givenName} ${self.familyName}` : "" } as const;
  }
  return {
    kind: "staff",
    name: viewer.displayName ?? (await getUsername(viewer.userId)),
    desks: desksOf(viewer),
  } as const;
}

function desksOf({ role, groupId }: Viewer): ("referrals" | "directory" | "cases")[] {
  if (role === "DIRECTORY_EDITOR") return ["directory"];
  return role === "REVIEWER" && groupId === null ? ["referrals", "cases"] : ["referrals"];
}

/** Sends those on who are signed in already. */
export async function leaveWhenSignedIn(next: string | undefined): Promise<void> {
  const viewer = await currentViewer();
  if (viewer) redirect(startPage(viewer.role, next));
}

/** Seconds until the session ends without another visit; 0 when there is none. */
export async function loadSecondsLeft(): Promise<number> {
  const claims = await currentClaims();
  const session = claims && (await findLiveSession(claims));
  return session ? Math.max(0, Math.floor(session.secondsLeft)) : 0;
}

export async function extendSession(): Promise<number> {
  const claims = await currentClaims();
  if (claims && (await findLiveSession(claims))) await touchSession(claims.sid);
  return loadSecondsLeft();
}

/** The second step of an activation. Without a first one, back to it; with a right code, on. */
export async function loadCodeStep() {
  const activation = await activationInProgress();
  if (!activation) redirect("/activate");
  if (activation.proven && (await mayOpenAccount(activation.attemptId))) {
    redirect("/activate/account");
  }
  return { demo: env.demo };
}

/** The third step, open for a while to those who gave the right code. */
export async function loadPasswordStep(): Promise<void> {
  const activation = await activationInProgress();
  if (!activation?.proven) redirect("/activate");
  if (!(await mayOpenAccount(activation.attemptId))) redirect("/activate?over=1");
}

/** For the form that changes the password: whose it is. */
export async function loadUsername(): Promise<string> {
  return getUsername((await requireViewer()).userId);
}

/** `/account`: the viewer's own account, members and staff alike. */
export async function loadAccount() {
  const viewer = await requireViewer();
  const scope = viewer.role === "MEMBER" ? await requireMemberScope("ACTIVITY") : null;
  if (scope) await auditView(viewer, "account.view", scope.memberId);
  const [username, sessions, contacts] = await Promise.all([
    getUsername(viewer.userId),
    listLiveSessions(viewer.userId),
    scope && getContacts(scope.memberId),
  ]);
  return {
    username,
    name: scope
      ? `${scope.subject.givenName} ${scope.subject.familyName}`
      : (viewer.displayName ?? username),
    contacts,
    sessions: sessions.map((session) => ({
      id: session.id,
      device: session.device,
      startedAt: session.startedAt.toString(),
      lastSeenAt: session.lastSeenAt.toString(),
      isThis: session.id === viewer.sessionId,
    })),
  };
}

const activityPage = 25;

/** `/account/activity`: who looked at or changed the data of the viewer, or of a child of theirs. */
export async function loadActivity(asked: {
  for?: string | undefined;
  page: number;
  own: boolean;
}) {
  const scope = await requireMemberScope("ACTIVITY", asked.for);
  await auditView(scope.viewer, "activity.view", scope.memberId);
  const question = {
    memberId: scope.memberId,
    viewerUserId: scope.viewer.userId,
    withOwn: asked.own,
    withoutReferrals: scope.withoutConfidentialCare,
  };
  const [people, count] = await Promise.all([
    listMemberScopes("ACTIVITY"),
    countActivity(question),
  ]);
  const pages = Math.max(1, Math.ceil(count / activityPage));
  const page = Math.min(asked.page, pages);
  return {
    subject: scope.subject,
    people: people.map(({ subject }) => subject),
    entries: (await listActivity(question, page, activityPage)).map((entry) => ({
      ...entry,
      at: entry.at.toString(),
    })),
    page,
    pages,
  };
}
