import { describe, expect, it } from "vitest";
import { findLiveSession } from "@/lib/auth/data/sessions";
import { findDevice, rememberDevice } from "@/lib/auth/devices";
import { changePassword } from "@/lib/auth/mutations/accounts";
import {
  endOwnSession,
  signOut,
  signOutEverywhere,
  touchSession,
} from "@/lib/auth/mutations/sessions";
import { signIn } from "@/lib/auth/mutations/sign-in";
import { type Bucket, takeAttempts } from "@/lib/auth/mutations/throttle";
import { limits } from "@/lib/auth/rules/throttle";
import { keyedHash } from "@/lib/auth/secrets";
import { db } from "@/lib/db/client";
import { browser, createAccount, password } from "./accounts";

const wrong = "not the password at all";

async function open(username: string, origin = browser()) {
  const signedIn = await signIn({ username, password }, origin);
  if (!signedIn) throw new Error("The sign-in was refused");
  const session = await findLiveSession(signedIn.claims);
  if (!session) throw new Error("The session does not count");
  return { ...signedIn, viewer: session.viewer };
}

/** Makes time pass for a session: its last visit is so many minutes ago. */
function letIdle(sessionId: string, minutes: number) {
  return db.$executeRaw`
    update session set last_seen_at = now() - make_interval(secs => ${minutes * 60}::float8)
    where id = ${sessionId}::uuid`;
}

describe("sign-in", () => {
  it("opens a session for the right password, however the username is typed", async () => {
    const { user, member } = await createAccount();
    const { viewer, role } = await open(` ${user.username.toUpperCase()} `);
    expect(viewer).toMatchObject({ userId: user.id, memberId: member.id, role: "MEMBER" });
    expect(role).toBe("MEMBER");
    const audited = await db.auditEvent.findMany({ where: { actorUserId: user.id } });
    expect(audited.map(({ action, outcome }) => [action, outcome])).toEqual([
      ["account.sign-in", "ALLOWED"],
    ]);
  });

  it("takes a password whose accents were typed in another way", async () => {
    const composed = "phở gà buổi sáng".normalize("NFC");
    const { user } = await createAccount();
    const { viewer } = await open(user.username);
    await changePassword(viewer, { current: password, password: composed }, null);
    const typed = { username: user.username, password: composed.normalize("NFD") };
    expect(await signIn(typed, browser())).not.toBeNull();
  });

  it("answers every failure alike, and audits it", async () => {
    const { user } = await createAccount();
    const { user: disabled } = await createAccount({}, { disabledAt: new Date() });
    const failures = [
      { username: user.username, password: wrong },
      { username: user.username, password: "" },
      { username: disabled.username, password },
      { username: "nobody.at.all", password },
      { username: "' or 1=1 --", password },
      { username: "", password },
    ];
    const before = await db.auditEvent.count({ where: { outcome: "REFUSED" } });
    for (const typed of failures) expect(await signIn(typed, browser())).toBeNull();
    const after = await db.auditEvent.count({ where: { outcome: "REFUSED" } });
    expect(after - before).toBe(failures.length);
    expect(await db.session.count({ where: { userId: disabled.id } })).toBe(0);
  });

  it("keeps neither the username nor the address readable in the throttle", async () => {
    const { user } = await createAccount();
    const origin = browser();
    await signIn({ username: user.username, password: wrong }, origin);
    const keys = JSON.stringify(await db.throttle.findMany());
    expect(keys).not.toContain(user.username);
    expect(keys).not.toContain(origin.address);
  });

  it("ends the session that the browser had, so that none can be planted", async () => {
    const { user: victim } = await createAccount();
    const { user: attacker } = await createAccount();
    const planted = await open(attacker.username);
    const own = await open(victim.username, browser({ sessionId: planted.claims.sid }));
    expect(own.claims.sid).not.toBe(planted.claims.sid);
    expect(await findLiveSession(planted.claims)).toBeNull();
    expect(await findLiveSession({ ...planted.claims, sub: victim.id })).toBeNull();
  });
});

/** As many attempts as it takes until no more is let through. */
async function exhaust(bucket: Bucket) {
  while (await takeAttempts([bucket])) {}
}

describe("the throttle", () => {
  it("lets no more through at once than one after the other", async () => {
    const bucket = { limit: "signInAccountDay", of: "many at once" } as const;
    const { attempts } = limits.signInAccountDay;
    const taken = await Promise.all(
      Array.from({ length: attempts * 3 }, () => takeAttempts([bucket])),
    );
    expect(taken.filter((attempt) => attempt !== null)).toHaveLength(attempts);
  });

  it("refuses the right password after too many wrong ones, whoever sent them", async () => {
    const { user } = await createAccount();
    for (let n = 0; n < limits.signInAccount.attempts; n++) {
      await signIn({ username: user.username, password: wrong }, browser());
    }
    await exhaust({ limit: "signInAccount", of: user.username });
    expect(await signIn({ username: user.username, password }, browser())).toBeNull();
    expect(await db.session.count({ where: { userId: user.id } })).toBe(0);
  });

  it("counts for names that nobody has as well", async () => {
    const username = "nobody.either";
    await signIn({ username, password: wrong }, browser());
    expect(await db.throttle.count({ where: { attempts: 1 } })).toBeGreaterThan(0);
    await exhaust({ limit: "signInAccount", of: username });
    await createAccount({}, { username });
    expect(await signIn({ username, password }, browser())).toBeNull();
  });

  it("does not lock a member out of a browser that they have signed in with", async () => {
    const { user } = await createAccount();
    const knownDevices = rememberDevice(undefined, user.username);
    const { address } = browser();
    await exhaust({ limit: "signInAccount", of: user.username });
    await exhaust({ limit: "signInAddress", of: address ?? "" });
    const typed = { username: user.username, password };
    expect(await signIn(typed, browser({ address }))).toBeNull();
    expect(await signIn(typed, browser({ address, knownDevices }))).not.toBeNull();
  });

  it("takes no other person's mark for a browser", async () => {
    const { user } = await createAccount();
    const { user: other } = await createAccount();
    const knownDevices = rememberDevice(undefined, other.username);
    await exhaust({ limit: "signInAccount", of: user.username });
    const typed = { username: user.username, password };
    expect(await signIn(typed, browser({ knownDevices }))).toBeNull();
  });

  it.each(["signInKnownDevice", "signInKnownDeviceDay"] as const)(
    "limits guesses from a known browser, too: %s",
    async (limit) => {
      const { user } = await createAccount();
      const knownDevices = rememberDevice(undefined, user.username);
      const device = findDevice(knownDevices, user.username) ?? "";
      await exhaust({ limit, of: device });
      const typed = { username: user.username, password };
      expect(await signIn(typed, browser({ knownDevices }))).toBeNull();
      expect(await signIn(typed, browser())).not.toBeNull();
    },
  );

  it("turns an address away that has tried one account after the other", async () => {
    const { user } = await createAccount();
    const { address } = browser();
    await exhaust({ limit: "signInAddress", of: address ?? "" });
    const typed = { username: user.username, password };
    expect(await signIn(typed, browser({ address }))).toBeNull();
    expect(await signIn(typed, browser())).not.toBeNull();
  });

  it("gives back what went well, and only that", async () => {
    const { user } = await createAccount();
    const origin = browser();
    await signIn({ username: user.username, password: wrong }, origin);
    await open(user.username, origin);
    const keys = [
      keyedHash("throttle", "signInAddress", origin.address ?? ""),
      keyedHash("throttle", "signInAccount", user.username),
      keyedHash("throttle", "signInAccountDay", user.username),
    ];
    const counted = await db.throttle.groupBy({
      by: "key",
      where: { key: { in: keys } },
      _sum: { attempts: true },
    });
    expect(counted.map(({ _sum }) => _sum.attempts)).toEqual([1, 1, 1]);
  });

  it("ends with its window", async () => {
    const { user } = await createAccount();
    await exhaust({ limit: "signInAccount", of: user.username });
    await db.$executeRaw`update throttle set window_start = window_start - interval '1 day'`;
    expect(await signIn({ username: user.username, password }, browser())).not.toBeNull();
  });
});

describe("a session", () => {
  it.each([
    ["idle for 15 minutes", 15.01, false],
    ["idle for almost 15 minutes", 14.9, true],
  ])("that was %s counts: %s", async (_, minutes, counts) => {
    const { user } = await createAccount();
    const { claims } = await open(user.username);
    await letIdle(claims.sid, minutes);
    await touchSession(claims.sid);
    expect((await findLiveSession(claims)) !== null).toBe(counts);
  });

  it("goes on for another 15 minutes when the reader asks", async () => {
    const { user } = await createAccount();
    const { claims } = await open(user.username);
    await letIdle(claims.sid, 14);
    expect((await findLiveSession(claims))?.secondsLeft).toBeLessThan(61);
    await touchSession(claims.sid);
    expect((await findLiveSession(claims))?.secondsLeft).toBeGreaterThan(800);
  });

  it("ends at its last hour, however busy the reader is", async () => {
    const { user } = await createAccount();
    const { claims } = await open(user.username);
    await db.$executeRaw`
      update session set expires_at = now() - interval '1 second' where id = ${claims.sid}::uuid`;
    await touchSession(claims.sid);
    expect(await findLiveSession(claims)).toBeNull();
  });

  it("is refused after sign-out, when its cookie is replayed", async () => {
    const { user } = await createAccount();
    const { claims, viewer } = await open(user.username);
    await signOut(viewer);
    expect(await findLiveSession(claims)).toBeNull();
    await touchSession(claims.sid);
    expect(await findLiveSession(claims)).toBeNull();
  });

  it("ends with its account", async () => {
    const { user } = await createAccount();
    const { claims } = await open(user.username);
    await db.user.update({ where: { id: user.id }, data: { disabledAt: new Date() } });
    expect(await findLiveSession(claims)).toBeNull();
  });

  it("is one of several, which sign-out everywhere ends together", async () => {
    const { user } = await createAccount();
    const { user: other } = await createAccount();
    const [one, two, others] = [
      await open(user.username),
      await open(user.username),
      await open(other.username),
    ];
    await signOutEverywhere(one.viewer);
    expect(await findLiveSession(one.claims)).toBeNull();
    expect(await findLiveSession(two.claims)).toBeNull();
    expect(await findLiveSession(others.claims)).not.toBeNull();
  });

  it("can be ended from another of one's own, and from nobody else's", async () => {
    const { user } = await createAccount();
    const { user: other } = await createAccount();
    const [one, two, others] = [
      await open(user.username),
      await open(user.username),
      await open(other.username),
    ];
    expect(await endOwnSession(others.viewer, two.claims.sid)).toBe(false);
    expect(await findLiveSession(two.claims)).not.toBeNull();
    expect(await endOwnSession(one.viewer, two.claims.sid)).toBe(true);
    expect(await endOwnSession(one.viewer, two.claims.sid)).toBe(true);
    expect(await findLiveSession(two.claims)).toBeNull();
    expect(await findLiveSession(one.claims)).not.toBeNull();
  });
});

describe("a change of password", () => {
  const better = "violet harbor kettle 9";

  it("ends every session, opens one for this browser, and tells the member", async () => {
    const { user, member } = await createAccount();
    const here = await open(user.username);
    const elsewhere = await open(user.username);
    const result = await changePassword(here.viewer, { current: password, password: better }, null);
    if (!result.ok) throw new Error(result.problem);
    expect(await findLiveSession(result.claims)).not.toBeNull();
    expect(await findLiveSession(here.claims)).toBeNull();
    expect(await findLiveSession(elsewhere.claims)).toBeNull();
    expect(await signIn({ username: user.username, password }, browser())).toBeNull();
    const told = await db.outboxMessage.findMany({ where: { memberId: member.id } });
    expect(told.map(({ template, channel }) => [template, channel])).toEqual([
      ["passwordChanged", "EMAIL"],
    ]);
    expect(JSON.stringify(told)).not.toContain(better);
  });

  it.each([
    ["wrong", wrong, better],
    ["same", password, password],
    ["too-short", password, "short"],
    ["common", password, "password123456"],
    ["personal", password, "Lucia Lucia 1985"],
  ])("is refused as %s", async (problem, current, chosen) => {
    const { user } = await createAccount();
    const { viewer, claims } = await open(user.username);
    expect(await changePassword(viewer, { current, password: chosen }, null)).toEqual({
      ok: false,
      problem,
    });
    expect(await findLiveSession(claims)).not.toBeNull();
  });

  it("is limited in guesses at the present password", async () => {
    const { user } = await createAccount();
    const { viewer } = await open(user.username);
    await exhaust({ limit: "currentPassword", of: user.id });
    expect(await changePassword(viewer, { current: password, password: better }, null)).toEqual({
      ok: false,
      problem: "throttled",
    });
  });

  it("happens once when two tabs send it", async () => {
    const { user } = await createAccount();
    const { viewer } = await open(user.username);
    const results = await Promise.all(
      [better, "copper meadow lantern 7"].map((chosen) =>
        changePassword(viewer, { current: password, password: chosen }, null),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
