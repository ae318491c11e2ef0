import { encode } from "next-auth/jwt";
import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  currentViewer,
  findMemberScope,
  listMemberScopes,
  refuseUnknown,
  requireMemberScope,
  requirePlanScope,
  requireStaffScope,
} from "@/lib/auth/gate";
import { signIn } from "@/lib/auth/mutations/sign-in";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { createGroup } from "@/tests/factories/directory";
import { createHousehold, createMember } from "@/tests/factories/members";
import { day } from "@/tests/factories/sequence";
import { browser, createAccount, password } from "./accounts";

// What Next.js knows of the request that is being served.
const request = vi.hoisted(() => ({
  cookies: new Map<string, string>(),
  headers: new Headers(),
}));
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => {
      const value = request.cookies.get(name);
      return value === undefined ? undefined : { name, value };
    },
  }),
  headers: async () => request.headers,
}));

beforeEach(() => {
  request.cookies.clear();
  request.headers = new Headers();
});

async function signInAs(username: string) {
  const signedIn = await signIn({ username, password }, browser());
  if (!signedIn) throw new Error("The sign-in was refused");
  request.cookies.set("session", await encode({ token: signedIn.claims, secret: env.authSecret }));
  return signedIn.claims;
}

const isNotFound = (error: unknown) =>
  String(Reflect.get(Object(error), "digest")).endsWith(";404");

async function expectNotFound(asked: Promise<unknown>) {
  const error: unknown = await asked.catch((thrown: unknown) => thrown);
  expect(isNotFound(error)).toBe(true);
}

const refusals = (userId: string) =>
  db.auditEvent.findMany({
    where: { actorUserId: userId, outcome: "REFUSED" },
    orderBy: { id: "asc" },
    select: { action: true, subjectMemberId: true, subjectType: true, subjectId: true },
  });

/** A subscriber with a teenager, a child of six, and a spouse. */
async function createFamily() {
  const { id: householdId } = await createHousehold(db);
  const { member: subscriber, user } = await createAccount({ householdId });
  const spouse = await createMember(db, { householdId, relationship: "SPOUSE" });
  const teenager = await createMember(db, {
    householdId,
    relationship: "CHILD",
    birthDate: day("2011-02-02"),
  });
  const child = await createMember(db, {
    householdId,
    relationship: "CHILD",
    birthDate: day("2020-02-02"),
  });
  return { subscriber, user, spouse, teenager, child };
}

describe("the viewer", () => {
  it("is nobody without a cookie", async () => {
    expect(await currentViewer()).toBeNull();
  });

  it("is whoever the cookie's session belongs to", async () => {
    const { user } = await createAccount();
    await signInAs(user.username);
    expect(await currentViewer()).toMatchObject({ userId: user.id });
  });

  it("is nobody once the session is revoked, whoever replays the cookie", async () => {
    const { user } = await createAccount();
    const { sid } = await signInAs(user.username);
    await db.session.update({ where: { id: sid }, data: { revokedAt: new Date() } });
    expect(await currentViewer()).toBeNull();
  });

  it.each([
    ["no token at all", async () => "nonsense"],
    [
      "another secret's",
      async (claims: object) => encode({ token: { ...claims }, secret: "x".repeat(40) }),
    ],
    [
      "another purpose's",
      async (claims: object) =>
        encode({ token: { ...claims }, secret: env.authSecret, salt: "another" }),
    ],
    [
      "expired",
      async (claims: object) =>
        encode({ token: { ...claims }, secret: env.authSecret, maxAge: -60 }),
    ],
    [
      "without a session",
      async () => encode({ token: { sub: crypto.randomUUID() }, secret: env.authSecret }),
    ],
    [
      "of another account's session",
      async (claims: object) =>
        encode({ token: { ...claims, sub: crypto.randomUUID() }, secret: env.authSecret }),
    ],
  ])("is nobody for a cookie that is %s", async (_, forge) => {
    const { user } = await createAccount();
    const claims = await signInAs(user.username);
    request.cookies.set("session", await forge(claims));
    expect(await currentViewer()).toBeNull();
  });

  it("behind https is read from the cookie that only this host can set", async () => {
    const { user } = await createAccount();
    await signInAs(user.username);
    request.headers = new Headers({ "x-forwarded-proto": "https" });
    expect(await currentViewer()).toBeNull();
    request.cookies.set("__Host-session", request.cookies.get("session") ?? "");
    expect(await currentViewer()).toMatchObject({ userId: user.id });
  });
});

describe("a member's scope", () => {
  it("is refused to nobody by the way to sign-in and back", async () => {
    request.headers = new Headers({ "x-portal-path": "/referrals?for=1" });
    const error: unknown = await requireMemberScope("REFERRALS").catch((thrown: unknown) => thrown);
    expect(Reflect.get(Object(error), "digest")).toContain("/sign-in?next=%2Freferrals%3Ffor%3D1");
  });

  it("is the viewer's own where nobody is named", async () => {
    const { subscriber, user } = await createFamily();
    await signInAs(user.username);
    expect((await requireMemberScope("REFERRALS", "")).memberId).toBe(subscriber.id);
    expect(await requireMemberScope("REFERRALS")).toMatchObject({
      memberId: subscriber.id,
      subject: { isSelf: true, familyName: subscriber.familyName },
      withoutConfidentialCare: false,
    });
    expect(await refusals(user.id)).toEqual([]);
  });

  it("of a child leaves out what the child may consent to alone", async () => {
    const { user, child } = await createFamily();
    await signInAs(user.username);
    expect(await requireMemberScope("REFERRALS", child.id.toUpperCase())).toMatchObject({
      memberId: child.id,
      subject: { isSelf: false },
      withoutConfidentialCare: true,
    });
  });

  it("lists those about whom the viewer may know", async () => {
    const { user, subscriber, spouse, teenager, child } = await createFamily();
    await signInAs(user.username);
    const listed = async (kind: "COVERAGE" | "PCP" | "REFERRALS") =>
      (await listMemberScopes(kind)).map(({ memberId }) => String(memberId));
    expect((await listed("COVERAGE"))[0]).toBe(subscriber.id);
    expect((await listed("COVERAGE")).sort()).toEqual(
      [subscriber, spouse, teenager, child].map(({ id }) => id).sort(),
    );
    expect((await listed("PCP")).sort()).toEqual(
      [subscriber, teenager, child].map(({ id }) => id).sort(),
    );
    expect((await listed("REFERRALS")).sort()).toEqual(
      [subscriber, child].map(({ id }) => id).sort(),
    );
  });

  it("is the same 404 for another household's, a refused and an unknown id, each audited", async () => {
    const { user, spouse, teenager } = await createFamily();
    const { subscriber: neighbour } = await createFamily();
    await signInAs(user.username);
    const unknown = crypto.randomUUID();
    const ids = [neighbour.id, spouse.id, teenager.id, unknown];
    for (const id of ids) await expectNotFound(requireMemberScope("REFERRALS", id));
    for (const id of ids) expect(await findMemberScope("REFERRALS", id)).toBeNull();
    expect(await refusals(user.id)).toEqual(
      [...ids, ...ids].map((id) => ({
        action: "member.access",
        subjectMemberId: id,
        subjectType: "member",
        subjectId: id,
      })),
    );
  });

  it.each(["1", "not an id", "\u0000", "' or 1=1", "x".repeat(200)])(
    "is a 404 for %j, of which nothing is kept",
    async (id) => {
      const { user } = await createFamily();
      await signInAs(user.username);
      await expectNotFound(requireMemberScope("COVERAGE", id));
      const [refusal] = await refusals(user.id);
      expect(refusal?.subjectMemberId).toBeNull();
      expect(["malformed", "1"]).toContain(refusal?.subjectId);
    },
  );

  it("is a 404 for staff", async () => {
    const { child } = await createFamily();
    const group = await createGroup(db);
    const { user } = await createAccount(
      {},
      { role: "PCP_OFFICE", memberId: null, groupId: group.id },
    );
    await signInAs(user.username);
    await expectNotFound(requireMemberScope("COVERAGE", child.id));
    await expectNotFound(requireMemberScope("COVERAGE"));
    expect(await listMemberScopes("COVERAGE")).toEqual([]);
  });
});

describe("a staff scope", () => {
  it("holds the role and the group", async () => {
    const group = await createGroup(db);
    const { user } = await createAccount(
      {},
      { role: "REVIEWER", memberId: null, groupId: group.id },
    );
    await signInAs(user.username);
    expect(await requireStaffScope("PCP_OFFICE", "REVIEWER")).toMatchObject({
      role: "REVIEWER",
      groupId: group.id,
    });
    await expectNotFound(requireStaffScope("PCP_OFFICE"));
    await expectNotFound(requireStaffScope());
    await expectNotFound(requirePlanScope("REVIEWER"));
  });

  it("of the plan has no group", async () => {
    const { user } = await createAccount({}, { role: "REVIEWER", memberId: null, groupId: null });
    await signInAs(user.username);
    expect(await requirePlanScope("REVIEWER")).toMatchObject({ role: "REVIEWER", groupId: null });
    await expectNotFound(requirePlanScope("DIRECTORY_EDITOR"));
  });

  it("is a 404 for members", async () => {
    const { user } = await createAccount();
    await signInAs(user.username);
    await expectNotFound(requireStaffScope("PCP_OFFICE", "REVIEWER", "DIRECTORY_EDITOR"));
  });
});

describe("something unknown", () => {
  it("is a 404 and an audit event", async () => {
    const { user } = await createAccount();
    await signInAs(user.username);
    await expectNotFound(refuseUnknown("referral", "R-2026-000017"));
    expect(await refusals(user.id)).toEqual([
      {
        action: "member.access",
        subjectMemberId: null,
        subjectType: "referral",
        subjectId: "R-2026-000017",
      },
    ]);
  });
});
