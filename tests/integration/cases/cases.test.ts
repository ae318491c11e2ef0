import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { limits } from "@/lib/auth/rules/throttle";
import type { MemberScope } from "@/lib/auth/types";
import {
  countCases,
  findDeskCase,
  findProducts,
  listCases,
  listMemberCases,
} from "@/lib/cases/data";
import { closeCase } from "@/lib/cases/mutations/close";
import { openCase } from "@/lib/cases/mutations/open";
import type { CaseStep, Statement } from "@/lib/cases/types";
import { findMemberLens } from "@/lib/circle/data/lens";
import { db } from "@/lib/db/client";
import { listOpenCases } from "@/lib/home/data";
import { writeMessage } from "@/lib/outbox/words";
import { findProfileFacts } from "@/lib/providers/data/profile";
import { keepReceipt } from "@/lib/receipts/mutations/keep";
import { createMember } from "@/tests/factories/members";
import { createSelfScope } from "@/tests/factories/scopes";
import { createEditor, decide, now } from "@/tests/integration/directory/people";
import { authorized, createDirectory, today } from "@/tests/integration/providers/directory";
import { createStaffScope } from "@/tests/integration/referrals/people";

let directory: Awaited<ReturnType<typeof createDirectory>>;
let scope: MemberScope<"CASES">;
let reviewer: Awaited<ReturnType<typeof createStaffScope>>;

beforeAll(async () => {
  directory = await createDirectory();
  scope = await createSelfScope<"CASES">(db, directory.member.id);
  reviewer = await createStaffScope("REVIEWER", null);
});

const said: Statement = {
  words: "They sent a bill.\nThey say that they never took this plan.",
  serviceOn: Temporal.PlainDate.from("2026-11-21"),
  billedCents: 25_000,
};

let address = 0;

/** A receipt for what the directory says of a listing, and the listing. */
async function receipt(values: Parameters<typeof directory.listing>[0] = {}) {
  const { id: roleId } = await directory.listing(values);
  const lens = await findMemberLens(authorized<"PCP">(directory.member.id), today);
  address += 1;
  const kept = await keepReceipt(
    roleId,
    { lens, address: `192.0.2.${address}`, account: null },
    now,
  );
  if (!kept.ok) throw new Error(kept.reason);
  return { id: kept.id, roleId };
}

async function opened() {
  const { id } = await receipt();
  const result = await openCase(scope, id, said, now);
  if (!result.ok) throw new Error(result.reason);
  return result.number;
}

const row = (number: string) =>
  db.relianceCase.findUniqueOrThrow({ where: { number }, include: { receipt: true } });

async function close(number: string, step: CaseStep, version?: number) {
  const current = (await row(number)).version;
  return closeCase(reviewer, { number, version: version ?? current }, step, now);
}

const messagesOf = async (number: string) => {
  const all = await db.outboxMessage.findMany({ orderBy: { createdAt: "asc" } });
  return all.filter(({ params }) => (params as { number?: string }).number === number);
};

describe("the product that counts for a receipt", () => {
  it("is the member's on its day", async () => {
    const { code, name } = directory.product;
    const productOn = await findProducts(scope.memberId);
    expect(productOn(today)).toEqual({ code, name });
    expect(productOn(Temporal.PlainDate.from("1999-12-31"))).toBeNull();
  });
});

describe("a case", () => {
  it("is opened with its clocks, audited, and its member written to", async () => {
    const { id, roleId } = await receipt();
    await decide(await createEditor(), roleId, { step: "WITHDRAW" });
    // The desk's page says then that the listing is no longer in the directory.
    expect(await findProfileFacts(roleId, today)).toBeNull();
    const result = await openCase(scope, id, said, now);
    expect(result).toMatchObject({ ok: true });
    const [found] = await listMemberCases([scope.memberId], id);
    expect(found).toMatchObject({ ...said, receiptId: id, version: 0, closed: null });
    expect(String(found?.acknowledgeBy)).toBe("2026-11-27T07:59:59Z");
    expect(String(found?.resolveBy)).toBe("2026-12-22T07:59:59Z");
    expect(String(found?.acknowledgedAt)).toBe(String(now));
    const number = found?.number ?? "";
    const [message, ...others] = await messagesOf(number);
    expect(others).toEqual([]);
    expect(message?.template).toBe("caseOpened");
    const written = message && writeMessage(message);
    expect(written?.body).toContain(`/receipts/${id}`);
    expect(written?.body).not.toContain("bill");
    // Nobody has looked yet: the plan repeats what it was told, and says no more.
    expect(written?.body).toContain("you told us that you relied");
    expect(
      await db.auditEvent.count({
        where: {
          action: "case.open",
          subjectId: found?.id,
          subjectMemberId: scope.memberId,
          actorUserId: scope.viewer.userId,
        },
      }),
    ).toBe(1);
  });

  it("stands on the first page while it is open, and says there when the answer is late", async () => {
    const number = await opened();
    const ofHome = async (at: Temporal.Instant) => {
      const cases = await listOpenCases([scope.memberId], at);
      return (cases.get(scope.memberId) ?? []).find((one) => one.number === number);
    };
    const resolveBy = Temporal.PlainDate.from("2026-12-21");
    expect(await ofHome(now)).toMatchObject({ resolveBy, late: false });
    expect(await ofHome(now.add({ hours: 31 * 24 }))).toMatchObject({ resolveBy, late: true });
    await close(number, { step: "UPHELD", reason: "The office had left." });
    expect(await ofHome(now)).toBeUndefined();
  });

  it("is one, however often its form is sent, at once or again", async () => {
    const { id } = await receipt();
    const results = await Promise.all([1, 2, 3].map(() => openCase(scope, id, said, now)));
    results.push(await openCase(scope, id, said, now.add({ hours: 1 })));
    expect(new Set(results.map((one) => one.ok && one.number)).size).toBe(1);
    expect(await db.relianceCase.count({ where: { receiptId: id } })).toBe(1);
    const [one] = results;
    expect(await messagesOf(one?.ok ? one.number : "")).toHaveLength(1);
    expect(await openCase(scope, id, { ...said, words: "And more." }, now)).toEqual({
      ok: false,
      reason: "OPEN",
    });
  });

  it("is each member's own, and is not opened again once it was decided", async () => {
    const { id } = await receipt();
    const first = await openCase(scope, id, said, now);
    const other = await createMember(db);
    const otherScope = await createSelfScope<"CASES">(db, other.id);
    expect(await openCase(otherScope, id, said, now)).toMatchObject({ ok: true });
    expect(await listMemberCases([otherScope.memberId], id)).toHaveLength(1);
    if (first.ok) await close(first.number, { step: "NOT_UPHELD", reason: "No bill." });
    for (const words of [said.words, "And more."]) {
      expect(await openCase(scope, id, { ...said, words }, now)).toEqual({
        ok: false,
        reason: "DECIDED",
      });
    }
    expect(await listMemberCases([scope.memberId], id)).toHaveLength(1);
    expect(await openCase(otherScope, id, said, now)).toMatchObject({ ok: true });
  });

  it("is refused for care before the receipt's day, or before the member's birth", async () => {
    const { id } = await receipt();
    const on = (day: string) => ({ ...said, serviceOn: Temporal.PlainDate.from(day) });
    expect(await openCase(scope, id, on("2026-11-20"), now)).toEqual({
      ok: false,
      reason: "TOO_EARLY",
    });
    expect(await openCase(scope, id, on("1800-01-01"), now)).toEqual({
      ok: false,
      reason: "BEFORE_BIRTH",
    });
    expect(await db.relianceCase.count({ where: { receiptId: id } })).toBe(0);
  });

  it("needs a true receipt that still holds and said something to rely on", async () => {
    const { id } = await receipt();
    const lastMoment = Temporal.Instant.from("2028-11-22T07:59:59Z");
    expect(await openCase(scope, id, said, lastMoment.add({ seconds: 1 }))).toEqual({
      ok: false,
      reason: "EXPIRED",
    });
    expect(await openCase(scope, id, said, lastMoment)).toMatchObject({ ok: true });
    expect(await openCase(scope, "A".repeat(22), said, now)).toEqual({
      ok: false,
      reason: "NOT_FOUND",
    });
    const elsewhere = await db.network.create({ data: { code: "away", name: "Away" } });
    const no = await receipt({ networkId: elsewhere.id });
    expect(await openCase(scope, no.id, said, now)).toEqual({ ok: false, reason: "SAID_NO" });
    const { keepUntil, roleId, issuedAt } = (await row(await opened())).receipt;
    const forged = { id: "B".repeat(22), roleId, issuedAt, keepUntil, code: "e30.e30.e30" };
    await db.relianceReceipt.create({ data: forged });
    expect(await openCase(scope, forged.id, said, now)).toEqual({ ok: false, reason: "NOT_TRUE" });
  });

  it("waits for the desk to tell a member to whom nothing can be sent", async () => {
    const { id } = await receipt();
    const { id: memberId } = await createMember(db, { email: null, phone: null });
    const silent = await createSelfScope<"CASES">(db, memberId);
    await db.memberAddress.deleteMany({ where: { memberId } });
    const result = await openCase(silent, id, said, now);
    const number = result.ok ? result.number : "";
    expect((await row(number)).acknowledgedAt).toBeNull();
    expect(await close(number, { step: "ACKNOWLEDGE" })).toEqual({ ok: true });
    expect((await row(number)).acknowledgedAt).not.toBeNull();
    expect(await close(number, { step: "ACKNOWLEDGE" })).toEqual({
      ok: false,
      reason: "ACKNOWLEDGED",
    });
  });
});

describe("an account", () => {
  it("opens so many cases in a day, and forms that open none do not count", async () => {
    const own = await createSelfScope<"CASES">(db, (await createMember(db)).id);
    const other = await createSelfScope<"CASES">(db, (await createMember(db)).id);
    const { attempts } = limits.caseAccount;
    const receipts = [];
    for (let n = 0; n < attempts; n += 1) receipts.push((await receipt()).id);
    const { id: last } = await receipt();
    for (const id of receipts) {
      expect(await openCase(own, id, said, now)).toMatchObject({ ok: true });
      if (id === receipts[0]) {
        for (const words of [said.words, "And more."]) {
          await openCase(own, id, { ...said, words }, now);
        }
      }
    }
    expect(await openCase(own, last, said, now)).toEqual({ ok: false, reason: "TOO_MANY" });
    expect(await db.relianceCase.count({ where: { receiptId: last } })).toBe(0);
    expect(await openCase(other, last, said, now)).toMatchObject({ ok: true });
  });
});

describe("the plan's reviewer", () => {
  it.each([
    ["UPHELD", "caseUpheld"],
    ["NOT_UPHELD", "caseNotUpheld"],
  ] as const)("closes a case as %s, once, and the member is written to", async (step, template) => {
    const number = await opened();
    const reason = "The office left the network on November 1.";
    const both = await Promise.all([
      close(number, { step, reason }, 0),
      close(number, { step, reason }, 0),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, reason: "CLOSED" });
    const found = await findDeskCase(number);
    expect(found).toMatchObject({
      closed: { outcome: step, reason },
      memberNumber: directory.member.memberNumber,
      coverage: { product: directory.product.name },
      language: directory.member.language,
      closedBy: null,
    });
    const { code, name } = directory.product;
    expect(found?.productOn(today)).toEqual({ code, name });
    expect(found?.productOn(today.subtract({ years: 50 }))).toBeNull();
    const messages = await messagesOf(number);
    expect(messages.map((one) => one.template)).toEqual(["caseOpened", template]);
    const written = messages[1] && writeMessage(messages[1]);
    expect(written?.body).toContain(number);
    expect(written?.body).not.toContain(reason);
    expect(written?.body.includes("1-888-466-2219")).toBe(step === "NOT_UPHELD");
    expect(
      await db.auditEvent.count({ where: { action: "case.close", subjectId: found?.id } }),
    ).toBe(1);
  });

  it("is refused for a version that is no longer, and a number that never was", async () => {
    const number = await opened();
    const step = { step: "UPHELD", reason: "True." } as const;
    expect(await close(number, step, 7)).toEqual({ ok: false, reason: "STALE" });
    const unknown = { number: "C-000-000-000", version: 0 };
    expect(await closeCase(reviewer, unknown, step, now)).toEqual({
      ok: false,
      reason: "NOT_FOUND",
    });
  });

  it("sees what is due first, what is late, and what is decided", async () => {
    const page = { page: 1, size: 100 };
    const number = await opened();
    const late = now.add({ hours: 24 * 40 });
    const { all } = await countCases("OPEN", now);
    expect(await countCases("OPEN", late)).toMatchObject({ all });
    expect((await countCases("OPEN", late)).late).toBeGreaterThan(0);
    const items = await listCases("OPEN", page);
    expect(items).toHaveLength(all);
    const dues = items.map(({ resolveBy }) => resolveBy.epochMilliseconds);
    expect(dues).toEqual(dues.toSorted((a, b) => a - b));
    expect(items.map((one) => one.number)).toContain(number);
    await close(number, { step: "UPHELD", reason: "True." });
    expect((await listCases("OPEN", page)).map((one) => one.number)).not.toContain(number);
    expect(await listCases("DONE", page)).toContainEqual(
      expect.objectContaining({ number, closed: expect.objectContaining({ outcome: "UPHELD" }) }),
    );
  });
});

describe("the database", () => {
  const change = (number: string, data: Parameters<typeof db.relianceCase.update>[0]["data"]) =>
    db.relianceCase.update({ where: { number }, data });

  it("keeps what was said, and what was decided", async () => {
    const number = await opened();
    await expect(change(number, { words: "Nothing." })).rejects.toThrow();
    await expect(change(number, { resolveBy: new Date() })).rejects.toThrow();
    await expect(db.relianceCase.delete({ where: { number } })).rejects.toThrow();
    await close(number, { step: "UPHELD", reason: "True." });
    await expect(change(number, { outcome: "NOT_UPHELD" })).rejects.toThrow();
  });

  it("ends two openings at once in one case, and opens none after a decision", async () => {
    const { receipt: of, id: _, number, ...one } = await row(await opened());
    const { id: memberId } = await createMember(db);
    const make = (n: number) =>
      db.relianceCase.create({ data: { ...one, memberId, number: `C-000-000-01${n}` } });
    const both = await Promise.allSettled([make(1), make(2)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db.relianceCase.count({ where: { receiptId: of.id, memberId } })).toBe(1);
    await close(number, { step: "UPHELD", reason: "True." });
    const again = { ...one, number: "C-000-000-013" };
    await expect(db.relianceCase.create({ data: again })).rejects.toThrow(/Unique/);
  });

  it("knows no half-closed case, and none after the receipt's day", async () => {
    const number = await opened();
    await expect(change(number, { outcome: "UPHELD" })).rejects.toThrow();
    const { id: _, receipt: of, ...copy } = await row(number);
    const another = { ...copy, number: "C-000-000-001" };
    const later = new Date(of.keepUntil.valueOf() + 40 * 3_600_000);
    const after = { ...another, openedAt: later, acknowledgeBy: later, resolveBy: later };
    const { id: memberId } = await createMember(db);
    await expect(
      db.relianceCase.create({ data: { ...after, memberId, acknowledgedAt: null } }),
    ).rejects.toThrow(/while_kept/);
    await expect(
      db.relianceCase.create({ data: { ...another, memberId, billedCents: 0 } }),
    ).rejects.toThrow(/billed/);
  });
});
