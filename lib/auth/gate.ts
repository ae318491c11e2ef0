import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { appendAudit } from "@/lib/audit/mutations";
import { type HouseholdPerson, listHouseholdPeople } from "@/lib/auth/data/people";
import { findLiveSession } from "@/lib/auth/data/sessions";
import { touchSession } from "@/lib/auth/mutations/sessions";
import { ownPath } from "@/lib/auth/own-path";
import { decideAccess } from "@/lib/auth/rules";
import { currentClaims } from "@/lib/auth/session-cookie";
import type {
  AuthorizedMemberId,
  InformationKind,
  MemberScope,
  StaffRole,
  StaffScope,
  Viewer,
} from "@/lib/auth/types";
import { today } from "@/lib/clock";
import { db } from "@/lib/db/client";

/** A session is marked as seen at most this often: one write for a page's several requests. */
const touchSeconds = 20;

/** The signed-in person, or null. Read once per request; being asked keeps the session alive. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const claims = await currentClaims();
  const session = claims && (await findLiveSession(claims));
  if (!session) return null;
  if (session.secondsIdle > touchSeconds) await touchSession(session.viewer.sessionId);
  return session.viewer;
});

const householdOf = cache(listHouseholdPeople);

/** The signed-in person, whatever their role; nobody signed in is sent to sign in and back. */
export async function requireViewer(): Promise<Viewer> {
  return (await currentViewer()) ?? toSignIn();
}

async function toSignIn(): Promise<never> {
  const page = ownPath((await headers()).get("x-portal-path"));
  redirect(page ? `/sign-in?next=${encodeURIComponent(page)}` : "/sign-in");
}

function mint<Kind extends InformationKind>(
  kind: Kind,
  viewer: Viewer,
  people: HouseholdPerson[],
  subjectId: string,
): MemberScope<Kind> | null {
  const self = people.find((person) => person.id === viewer.memberId);
  const subject = people.find((person) => person.id === subjectId);
  if (!self || !subject) return null;
  const access = decideAccess({ role: viewer.role, viewer: self, subject, today: today() }, kind);
  if (!access.allowed) return null;
  const { id, givenName, familyName, relationship, birthDate } = subject;
  return {
    viewer,
    memberId: id as AuthorizedMemberId<Kind>,
    subject: { id, givenName, familyName, relationship, birthDate, isSelf: id === self.id },
    withoutConfidentialCare: access.withoutConfidentialCare,
  };
}

const isUuid = (id: string) => z.guid().safeParse(id).success;

async function auditRefusal(viewer: Viewer, subjectType: string, subjectId: string) {
  await appendAudit(db, {
    actor: viewer,
    action: "member.access",
    outcome: "REFUSED",
    // Whether such a member exists is not looked up: the answer and its work are the same.
    ...(subjectType === "member" && isUuid(subjectId) && { subjectMemberId: subjectId }),
    subject: { type: subjectType, id: auditableId(subjectId) },
  });
}

/** An id or a number may be audited; anything else that was typed may not. */
function auditableId(id: string): string {
  return /^[A-Za-z0-9-]{1,40}$/.test(id) ? id : "malformed";
}

async function scopeFor<Kind extends InformationKind>(
  viewer: Viewer,
  kind: Kind,
  subjectId: string | undefined,
): Promise<MemberScope<Kind> | null> {
  if (viewer.role !== "MEMBER" || viewer.memberId === null) return null;
  // An empty `for` names nobody, as a form without script sends it.
  const wanted = subjectId || viewer.memberId;
  const scope = mint(kind, viewer, await householdOf(viewer.memberId), wanted.toLowerCase());
  if (!scope) await auditRefusal(viewer, "member", wanted);
  return scope;
}

/**
 * The viewer's right to one kind of information about one member (themselves, when none is named).
 * Not signed in: to sign-in and back. Staff, an unknown id and a refused one: the same 404; the
 * last two are audited.
 */
export async function requireMemberScope<Kind extends InformationKind>(
  kind: Kind,
  subjectId?: string,
): Promise<MemberScope<Kind>> {
  return (await scopeFor(await requireViewer(), kind, subjectId)) ?? notFound();
}

/** As `requireMemberScope`, but null where that redirects or answers 404. A refusal is audited. */
export async function findMemberScope<Kind extends InformationKind>(
  kind: Kind,
  subjectId?: string,
): Promise<MemberScope<Kind> | null> {
  const viewer = await currentViewer();
  return viewer && scopeFor(viewer, kind, subjectId);
}

/**
 * The viewer first, then those of the household about whom they may know this kind of thing. Empty
 * for staff and for nobody.
 */
export async function listMemberScopes<Kind extends InformationKind>(
  kind: Kind,
): Promise<MemberScope<Kind>[]> {
  const viewer = await currentViewer();
  if (viewer?.role !== "MEMBER" || viewer.memberId === null) return [];
  const people = await householdOf(viewer.memberId);
  return people
    .map((person) => mint(kind, viewer, people, person.id))
    .filter((scope) => scope !== null)
    .sort((a, b) => Number(b.subject.isSelf) - Number(a.subject.isSelf));
}

function isStaff(viewer: Viewer): viewer is Viewer & { role: StaffRole } {
  return viewer.role !== "MEMBER";
}

/** The plan's or a group's people in one of these roles; members and other roles get a 404. */
export async function requireStaffScope(...roles: StaffRole[]): Promise<StaffScope> {
  const viewer = await requireViewer();
  if (!isStaff(viewer) || !roles.includes(viewer.role)) notFound();
  return { viewer, role: viewer.role, groupId: viewer.groupId };
}

/** As `requireStaffScope`, for the plan's own people: a group's get the same 404. */
export async function requirePlanScope(...roles: StaffRole[]): Promise<StaffScope> {
  const scope = await requireStaffScope(...roles);
  return scope.groupId === null ? scope : notFound();
}

/** For an id or number that names nothing in the viewer's reach: audited, and the same 404 as ever. */
export async function refuseUnknown(subjectType: string, subjectId: string): Promise<never> {
  await noteUnknown(subjectType, subjectId);
  notFound();
}

/** Audits what `refuseUnknown` does, for a page that says itself what it could not find. */
export async function noteUnknown(subjectType: string, subjectId: string): Promise<void> {
  const viewer = await currentViewer();
  if (viewer) await auditRefusal(viewer, subjectType, subjectId);
}
