import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { findLiveSession } from "@/lib/auth/data/sessions";
import { mayOpenAccount, openAccount } from "@/lib/auth/mutations/accounts";
import {
  type ActivationRequest,
  redeemCode,
  startActivation,
} from "@/lib/auth/mutations/activation";
import { signIn } from "@/lib/auth/mutations/sign-in";
import { takeAttempts } from "@/lib/auth/mutations/throttle";
import { codeAttempts } from "@/lib/auth/rules/activation";
import { db } from "@/lib/db/client";
import { createHousehold, createMember } from "@/tests/factories/members";
import { day, next } from "@/tests/factories/sequence";
import { browser, createAccount, password } from "./accounts";

const today = Temporal.PlainDate.from("2026-11-21");

type Member = Awaited<ReturnType<typeof createMember>>;

function claimOf(member: Member, values: Partial<ActivationRequest> = {}): ActivationRequest {
  return {
    memberNumber: member.memberNumber,
    givenName: member.givenName,
    familyName: member.familyName,
    birthDate: Temporal.PlainDate.from(member.birthDate.toISOString().slice(0, 10)),
    zip: "94110",
    channel: "EMAIL",
    ...values,
  };
}

const stranger = (): ActivationRequest => ({
  memberNumber: `X${next()}`,
  givenName: "Nobody",
  familyName: "Atall",
  birthDate: Temporal.PlainDate.from("1970-01-01"),
  zip: "94110",
  channel: "EMAIL",
});

async function start(claim: ActivationRequest, address = browser().address): Promise<string> {
  const attempt = await startActivation(claim, address, today);
  if (!attempt) throw new Error("There were too many attempts");
  return attempt;
}

const messagesTo = (member: Member) =>
  db.outboxMessage.findMany({ where: { memberId: member.id }, orderBy: { createdAt: "desc" } });

/** The code as the newest message to the member says it. */
async function codeOf(member: Member): Promise<string> {
  const [message] = await messagesTo(member);
  const params = message?.params;
  if (typeof params !== "object" || params === null || !("code" in params)) {
    throw new Error("No code was sent");
  }
  return String(params.code).replaceAll(" ", "");
}

const otherThan = (code: string) => String((Number(code) + 1) % 10 ** 8).padStart(8, "0");

async function prove(member: Member): Promise<string> {
  const attempt = await start(claimOf(member));
  expect(await redeemCode(attempt, await codeOf(member), browser().address)).toBe(true);
  return attempt;
}

const newAccount = () => ({ username: `new.${next()}`, password });

describe("activation", () => {
  it("opens an account with the code that went to the person's own contact", async () => {
    const member = await createMember(db);
    const attempt = await prove(member);
    expect(await mayOpenAccount(attempt)).toBe(true);
    const chosen = newAccount();
    const result = await openAccount(attempt, chosen, browser(), "es");
    if (!result.ok) throw new Error(result.problem);
    expect(await findLiveSession(result.signedIn.claims)).toMatchObject({
      viewer: { memberId: member.id, role: "MEMBER", locale: "es" },
    });
    expect(await signIn(chosen, browser())).not.toBeNull();
    const told = await messagesTo(member);
    expect(told.map(({ template, channel, recipient }) => [template, channel, recipient])).toEqual([
      ["accountOpened", "EMAIL", member.email],
      ["activationCode", "EMAIL", member.email],
    ]);
    const audited = await db.auditEvent.findMany({
      where: { subjectMemberId: member.id },
      orderBy: { id: "asc" },
    });
    expect(audited.map(({ action, outcome }) => [action, outcome])).toEqual([
      ["account.activation-started", "ALLOWED"],
      ["account.activation-code", "ALLOWED"],
      ["account.activate", "ALLOWED"],
      ["account.sign-in", "ALLOWED"],
    ]);
  });

  it("stores no code that can be read, and audits nothing that was typed", async () => {
    const member = await createMember(db);
    await start(claimOf(member));
    const code = await codeOf(member);
    const stored = JSON.stringify([
      await db.activationCode.findMany(),
      (await db.auditEvent.findMany()).map(({ details }) => details),
    ]);
    expect(stored).not.toContain(code);
    expect(stored).not.toContain(member.familyName);
  });

  it("answers a stranger like a member, sends nothing, and never takes a code", async () => {
    const before = await db.outboxMessage.count();
    const attempt = await start(stranger());
    expect(attempt).toMatch(/^[0-9a-f-]{36}$/);
    expect(await db.outboxMessage.count()).toBe(before);
    expect(await redeemCode(attempt, "00000000", null)).toBe(false);
    expect(await mayOpenAccount(attempt)).toBe(false);
  });

  it.each<[string, Partial<ActivationRequest>]>([
    ["given name", { givenName: "Maria" }],
    ["family name", { familyName: "Nobody" }],
    ["date of birth", { birthDate: Temporal.PlainDate.from("1985-03-15") }],
    ["ZIP code", { zip: "94111" }],
    ["member number", { memberNumber: "M99999999" }],
  ])("sends nothing when the %s is wrong", async (_, values) => {
    const member = await createMember(db);
    await start(claimOf(member, values));
    expect(await messagesTo(member)).toEqual([]);
  });

  it("finds the member number as it is written on the card", async () => {
    const member = await createMember(db, { memberNumber: `CHP-77 ${next()}a` });
    await start(claimOf(member, { memberNumber: `CHP77${member.memberNumber.slice(7, -1)}A` }));
    expect(await messagesTo(member)).toHaveLength(1);
  });

  it("tells someone who has an account, without a code", async () => {
    const { member } = await createAccount();
    const attempt = await start(claimOf(member));
    expect((await messagesTo(member)).map(({ template }) => template)).toEqual(["accountExists"]);
    expect(await mayOpenAccount(attempt)).toBe(false);
  });

  it.each([
    ["2014-11-21", 1],
    ["2014-11-22", 0],
  ])("of somebody born on %s sends %i messages on 21 November 2026", async (birthDate, count) => {
    const member = await createMember(db, { birthDate: day(birthDate), relationship: "CHILD" });
    await start(claimOf(member));
    expect(await messagesTo(member)).toHaveLength(count);
  });
});

describe("the code", () => {
  it("goes by post where the e-mail address is the household's", async () => {
    const household = await createHousehold(db);
    const email = `family.${next()}@example.com`;
    const subscriber = await createMember(db, { householdId: household.id, email });
    const spouse = await createMember(db, {
      householdId: household.id,
      relationship: "SPOUSE",
      email: email.toUpperCase(),
    });
    for (const member of [subscriber, spouse]) {
      await start(claimOf(member));
      expect(await messagesTo(member)).toMatchObject([{ channel: "LETTER" }]);
    }
  });

  it("goes to the confidential address, and nowhere else", async () => {
    const member = await createMember(db, { confidentialCommunications: true });
    await db.memberAddress.create({
      data: {
        memberId: member.id,
        kind: "CONFIDENTIAL",
        line1: "9 Elm Street",
        city: "Oakland",
        state: "CA",
        zip: "94612",
      },
    });
    await start(claimOf(member, { channel: "EMAIL" }));
    const [message] = await messagesTo(member);
    expect(message?.channel).toBe("LETTER");
    expect(message?.recipient).toContain("9 Elm Street\nOakland, CA 94612");
  });

  it("is written in the language on file", async () => {
    const member = await createMember(db, { language: "vi-VN" });
    await start(claimOf(member));
    expect(await messagesTo(member)).toMatchObject([{ locale: "vi" }]);
  });

  it("works once", async () => {
    const member = await createMember(db);
    const attempt = await prove(member);
    expect(await redeemCode(attempt, await codeOf(member), null)).toBe(false);
  });

  it("works once when two tabs send it together", async () => {
    const member = await createMember(db);
    const attempt = await start(claimOf(member));
    const code = await codeOf(member);
    const answers = await Promise.all([1, 2, 3].map(() => redeemCode(attempt, code, null)));
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  it("works for its own attempt alone", async () => {
    const [one, two] = [await createMember(db), await createMember(db)];
    await start(claimOf(one));
    const attempt = await start(claimOf(two));
    expect(await redeemCode(attempt, await codeOf(one), null)).toBe(false);
  });

  it("is void after so many guesses, even at once", async () => {
    const member = await createMember(db);
    const attempt = await start(claimOf(member));
    const code = await codeOf(member);
    await Promise.all(
      Array.from({ length: codeAttempts + 3 }, () => redeemCode(attempt, otherThan(code), null)),
    );
    expect(await redeemCode(attempt, code, null)).toBe(false);
    expect(await db.activationCode.findUnique({ where: { id: attempt } })).toMatchObject({
      attempts: codeAttempts,
      usedAt: null,
    });
  });

  it("expires", async () => {
    const member = await createMember(db);
    const attempt = await start(claimOf(member));
    await db.$executeRaw`
      update activation_code set expires_at = now() where id = ${attempt}::uuid`;
    expect(await redeemCode(attempt, await codeOf(member), null)).toBe(false);
  });

  it("is limited in guesses from one address, over all attempts", async () => {
    const member = await createMember(db);
    const attempt = await start(claimOf(member));
    const address = browser().address ?? "";
    while (await takeAttempts([{ limit: "codeAddress", of: address }])) {}
    expect(await redeemCode(attempt, await codeOf(member), address)).toBe(false);
    expect(await redeemCode(attempt, await codeOf(member), browser().address)).toBe(true);
  });

  it("of a letter can be used later, from another browser", async () => {
    const member = await createMember(db, { email: null });
    await start(claimOf(member));
    const code = await codeOf(member);
    const later = await start(claimOf(member, { channel: "HAVE_CODE" }));
    expect(await messagesTo(member)).toHaveLength(1);
    expect(await redeemCode(later, code, null)).toBe(true);
  });

  it("that was never sent cannot be gone on with", async () => {
    const member = await createMember(db);
    const attempts = [
      await start(claimOf(member, { channel: "HAVE_CODE" })),
      await start({ ...stranger(), channel: "HAVE_CODE" }),
    ];
    for (const attempt of attempts) expect(await redeemCode(attempt, "12345678", null)).toBe(false);
    expect(await messagesTo(member)).toEqual([]);
  });

  it("is not sent again and again", async () => {
    const member = await createMember(db);
    const { address } = browser();
    while (await startActivation(claimOf(member), address, today)) {}
    const sent = (await messagesTo(member)).length;
    expect(await startActivation(claimOf(member), address, today)).toBeNull();
    expect(await messagesTo(member)).toHaveLength(sent);
    const unknown = stranger();
    let answered = 0;
    while (await startActivation(unknown, address, today)) answered++;
    expect(answered).toBe(sent);
  });
});

describe("the account", () => {
  it("is opened once when two tabs send the form", async () => {
    const member = await createMember(db);
    const attempt = await prove(member);
    const results = await Promise.all(
      [newAccount(), newAccount()].map((chosen) => openAccount(attempt, chosen, browser(), "en")),
    );
    expect(results.map((result) => (result.ok ? "opened" : result.problem)).sort()).toEqual([
      "opened",
      "over",
    ]);
    expect(await db.user.count({ where: { memberId: member.id } })).toBe(1);
    expect(await openAccount(attempt, newAccount(), browser(), "en")).toEqual({
      ok: false,
      problem: "over",
    });
  });

  it("takes no name that somebody has", async () => {
    const { user } = await createAccount();
    const attempt = await prove(await createMember(db));
    const taken = { username: user.username, password };
    expect(await openAccount(attempt, taken, browser(), "en")).toEqual({
      ok: false,
      problem: "username-taken",
    });
    expect((await openAccount(attempt, newAccount(), browser(), "en")).ok).toBe(true);
  });

  it.each([
    ["short", "too-short"],
    ["password1234", "common"],
    ["Lucia Lucia 1985", "personal"],
  ])("takes no password like %j", async (weak, problem) => {
    const attempt = await prove(await createMember(db));
    const chosen = { ...newAccount(), password: weak };
    expect(await openAccount(attempt, chosen, browser(), "en")).toEqual({ ok: false, problem });
  });

  it("is not opened without the code, nor long after it", async () => {
    const member = await createMember(db);
    const unproven = await start(claimOf(member));
    expect(await openAccount(unproven, newAccount(), browser(), "en")).toEqual({
      ok: false,
      problem: "over",
    });
    const attempt = await prove(member);
    await db.$executeRaw`
      update activation_code set used_at = used_at - interval '31 minutes'
      where id = ${attempt}::uuid`;
    expect(await openAccount(attempt, newAccount(), browser(), "en")).toEqual({
      ok: false,
      problem: "over",
    });
    expect(await db.user.count({ where: { memberId: member.id } })).toBe(0);
  });
});
