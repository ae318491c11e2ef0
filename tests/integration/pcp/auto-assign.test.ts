import { beforeEach, describe, expect, it, vi } from "vitest";
import { assignAll, command } from "@/lib/commands/assign";
import { withAdvisoryLock } from "@/lib/db/advisory-lock";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { writeMessage } from "@/lib/outbox/words";
import { createGroup, createPcpRole, createPractitioner } from "@/tests/factories/directory";
import { createEnrolledMember, createMember, createSpan } from "@/tests/factories/members";
import { createPcpAssignment } from "@/tests/factories/pcp";
import { createProduct } from "@/tests/factories/products";
import { createReferral } from "@/tests/factories/referrals";
import { day } from "@/tests/factories/sequence";
import { listAssignments, today } from "./plan";

/** A network of its own with one group and two PCPs, the second of whom speaks Spanish. */
async function setUp() {
  const product = await createProduct(db);
  const { networkId } = product;
  const group = await createGroup(db);
  const pcp = (values: Partial<Parameters<typeof createPcpRole>[1]> = {}) =>
    createPcpRole(db, { networkId, groupId: group.id, ...values });
  const first = await pcp();
  const spanish = await pcp({
    role: { practitionerId: (await createPractitioner(db, { languages: ["en", "es"] })).id },
  });
  const member = (values: Parameters<typeof createMember>[1] = {}) =>
    createEnrolledMember(db, product.id, values);
  const assign = (memberId: string, roleId: string, values: { groupId?: string } = {}) =>
    createPcpAssignment(db, { memberId, roleId, networkId, groupId: group.id, ...values });
  return { product, networkId, group, pcp, first, spanish, member, assign };
}

const run = (dryRun = false, size = 2) => assignAll(today, { dryRun, size });

async function pcpOf(memberId: string) {
  const [latest] = (await listAssignments(memberId)).reverse();
  return latest ?? null;
}

beforeEach(async () => {
  await db.zipCode.createMany({
    data: [{ zip: "94110", city: "San Francisco", state: "CA", lat: 37.7509, lng: -122.4153 }],
    skipDuplicates: true,
  });
  // Whoever an earlier test left without a PCP is no longer covered.
  await db.enrolmentSpan.updateMany({ data: { endsOn: day("2026-11-01") } });
});

describe("assignAll", () => {
  it("chooses near by in the member's language, explains it, and does nothing again", async () => {
    const { spanish, member } = await setUp();
    const { id } = await member({ language: "es" });

    expect(await run()).toMatchObject({ ok: true, assigned: { NO_CHOICE: 1, PCP_LEFT: 0 } });
    expect(await pcpOf(id)).toMatchObject({
      roleId: spanish.id,
      source: "AUTOMATIC",
      reason: "AUTO_LANGUAGE",
      startsOn: day("2026-11-21"),
    });
    const told = await db.outboxMessage.findMany({ where: { memberId: id } });
    expect(told).toMatchObject([{ template: "pcpAssigned", locale: "es" }]);
    expect(told[0] && writeMessage(told[0])?.body).toMatch(/habla su idioma.*cuando quiera/s);
    expect(await db.auditEvent.findMany({ where: { subjectMemberId: id } })).toMatchObject([
      { action: "pcp.choose", actorRole: "SYSTEM" },
    ]);
    expect(await run()).toMatchObject({ assigned: { NO_CHOICE: 0, PCP_LEFT: 0 }, problems: [] });
    expect(await listAssignments(id)).toHaveLength(1);
  });

  it("takes the household's PCP before a nearer language", async () => {
    const { first, member, assign } = await setUp();
    const parent = await member({ language: "es" });
    await assign(parent.id, first.id);
    const child = await member({
      householdId: parent.householdId,
      relationship: "CHILD",
      language: "es",
    });
    await run();
    expect(await pcpOf(child.id)).toMatchObject({ roleId: first.id, reason: "AUTO_HOUSEHOLD" });
  });

  it("tells nobody through an assignment who somebody confidential's PCP is", async () => {
    const { first, spanish, member, assign } = await setUp();
    const parent = await member({ confidentialCommunications: true });
    await assign(parent.id, first.id);
    const child = await member({
      householdId: parent.householdId,
      relationship: "CHILD",
      language: "es",
    });
    await run();
    expect((await pcpOf(child.id))?.reason).toBe("AUTO_LANGUAGE");
    expect(await pcpOf(child.id)).toMatchObject({ roleId: spanish.id });
  });

  it("goes on to the next where a panel is full, and never oversells", async () => {
    const { product, networkId, group, pcp } = await setUp();
    await db.panel.updateMany({ data: { capacity: 0 }, where: { assigned: 0 } });
    const last = await pcp({ capacity: 1 });
    const members = [1, 2].map(() => createEnrolledMember(db, product.id));
    const [one, two] = await Promise.all(members);
    const report = await run();
    expect(report.assigned.NO_CHOICE).toBe(1);
    expect(report.problems).toMatchObject([{ code: "NOBODY" }]);
    expect(report.ok).toBe(true);
    const taken = await db.pcpAssignment.findMany({
      where: { memberId: { in: [one?.id ?? "", two?.id ?? ""] } },
    });
    expect(taken).toMatchObject([{ roleId: last.id, networkId, groupId: group.id }]);
  });

  it("writes nothing in a dry run, and says what it would write", async () => {
    const { member } = await setUp();
    const { id } = await member();
    expect(await run(true)).toMatchObject({ dryRun: true, assigned: { NO_CHOICE: 1 } });
    expect(await listAssignments(id)).toEqual([]);
    expect(await db.outboxMessage.count({ where: { memberId: id } })).toBe(0);
    expect(await db.auditEvent.count({ where: { subjectMemberId: id } })).toBe(0);
  });

  it("leaves who was covered for fewer days than the product's", async () => {
    const { product } = await setUp();
    const { id } = await createMember(db);
    await createSpan(db, { memberId: id, productId: product.id, startsOn: day("2026-10-23") });
    expect((await run()).assigned.NO_CHOICE).toBe(0);
    expect(await listAssignments(id)).toEqual([]);
  });

  it("moves members from a PCP's last day on, in their group where it can", async () => {
    const { networkId, first, spanish, member, assign } = await setUp();
    const near = await createGroup(db);
    await createPcpRole(db, { networkId, groupId: near.id });
    const { id } = await member({ language: "es" });
    await assign(id, first.id);
    const end = (endsOn: string) =>
      db.participation.updateMany({ where: { roleId: first.id }, data: { endsOn: day(endsOn) } });

    await end("2026-11-22");
    expect((await run()).assigned.PCP_LEFT).toBe(0);
    await end("2026-11-21");
    expect((await run()).assigned.PCP_LEFT).toBe(1);
    const [former, next] = await listAssignments(id);
    expect(former).toMatchObject({ roleId: first.id, endsOn: day("2026-11-21") });
    expect(next).toMatchObject({
      roleId: spanish.id,
      startsOn: day("2026-11-22"),
      reason: "AUTO_GROUP",
    });
    expect((await run()).assigned.PCP_LEFT).toBe(0);
  });

  it("carries referrals over where a whole group leaves", async () => {
    const { product, networkId, group, first, spanish, member, assign } = await setUp();
    const other = await createGroup(db);
    await createPcpRole(db, { networkId, groupId: other.id });
    const { id } = await member();
    await assign(id, first.id);
    const { number } = await createReferral(db, {
      memberId: id,
      productId: product.id,
      pcpRoleId: first.id,
      pcpGroupId: group.id,
    });
    await db.participation.updateMany({
      where: { roleId: { in: [first.id, spanish.id] } },
      data: { endsOn: day("2026-11-20") },
    });
    expect((await run()).assigned.PCP_LEFT).toBe(1);
    const request = await db.referral.findFirst({
      where: { memberId: id, reissues: { number } },
    });
    expect(request).toMatchObject({ pcpGroupId: other.id, authorization: "REQUESTED" });
    const [told] = await db.outboxMessage.findMany({ where: { memberId: id } });
    expect(told && writeMessage(told)?.body).toContain(request?.number);
  });

  it("gives a newborn a PCP of the mother's group when the days there are over", async () => {
    const { product, networkId, group, spanish, first, member, assign } = await setUp();
    const other = await createGroup(db);
    await createPcpRole(db, { networkId, groupId: other.id });
    const mother = await member();
    await assign(mother.id, spanish.id);
    const born = (birthDate: string) =>
      createMember(db, {
        householdId: mother.householdId,
        relationship: "CHILD",
        motherId: mother.id,
        birthDate: day(birthDate),
      });
    const [tooYoung, due] = [await born("2026-10-22"), await born("2026-10-21")];
    for (const { id, birthDate } of [tooYoung, due]) {
      await createSpan(db, { memberId: id, productId: product.id, startsOn: birthDate });
    }
    // The mother's own PCP sees no children.
    await db.providerRole.update({ where: { id: spanish.id }, data: { minAge: 18 } });
    await run();
    expect(await listAssignments(tooYoung.id)).toEqual([]);
    expect(await pcpOf(due.id)).toMatchObject({
      roleId: first.id,
      groupId: group.id,
      reason: "AUTO_GROUP",
    });
  });

  it("tells once, in time, that a PCP leaves, and anew where the day moves", async () => {
    const { first, member, assign } = await setUp();
    const { id } = await member();
    await assign(id, first.id);
    const end = (endsOn: string) =>
      db.participation.updateMany({ where: { roleId: first.id }, data: { endsOn: day(endsOn) } });
    await end("2027-01-20");
    expect(await run(true)).toMatchObject({ told: { LEAVES: 1, OUTGROWS: 0 } });
    expect(await run()).toMatchObject({ told: { LEAVES: 1, OUTGROWS: 0 } });
    expect(await run()).toMatchObject({ told: { LEAVES: 0, OUTGROWS: 0 } });
    await end("2027-01-10");
    expect(await run()).toMatchObject({ told: { LEAVES: 1 } });
    const told = await db.outboxMessage.findMany({
      where: { memberId: id },
      orderBy: { createdAt: "asc" },
    });
    expect(told.map(({ template }) => template)).toEqual(["pcpLeaves", "pcpLeaves"]);
    expect(told[0] && writeMessage(told[0])?.body).toContain("After January 20, 2027");
    expect(
      await db.auditEvent.count({ where: { subjectMemberId: id, action: "pcp.notice" } }),
    ).toBe(2);
  });

  it("asks once who grows out of a pediatric panel", async () => {
    const { pcp, member, assign } = await setUp();
    const pediatrician = await pcp({ role: { maxAge: 17, specialtyCode: "208000000X" } });
    const { id } = await member({ birthDate: day("2009-01-20") });
    await assign(id, pediatrician.id);
    expect(await run()).toMatchObject({ told: { OUTGROWS: 1 } });
    expect(await run()).toMatchObject({ told: { OUTGROWS: 0 } });
    expect(await db.outboxMessage.findMany({ where: { memberId: id } })).toMatchObject([
      { template: "pcpOutgrown", params: { date: "2027-01-20" } },
    ]);
  });

  it("reports a member whose assignment fails, and goes on with the others", async () => {
    const { member } = await setUp();
    const [bad, good] = [await member(), await member()];
    await db.$executeRawUnsafe(
      `alter table pcp_assignment add constraint not_this_one check (member_id <> '${bad.id}')`,
    );
    const report = await run();
    await db.$executeRaw`alter table pcp_assignment drop constraint not_this_one`;
    expect(report).toMatchObject({
      ok: false,
      assigned: { NO_CHOICE: 1 },
      problems: [{ member: bad.memberNumber, code: "FAILED" }],
    });
    expect(await pcpOf(good.id)).not.toBeNull();
    expect(await db.outboxMessage.count({ where: { memberId: bad.id } })).toBe(0);
  });
});

describe("npm run assign", () => {
  async function answerOf(args: string[]) {
    const written = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    try {
      const code = await command(args);
      const text = written.mock.calls.map(([chunk]) => String(chunk)).join("");
      return { code, document: JSON.parse(text) };
    } finally {
      written.mockRestore();
    }
  }

  it("answers with one JSON document, and refuses while another run is under way", async () => {
    const first = await answerOf(["--dry-run", "--json"]);
    expect(first).toMatchObject({
      code: 0,
      document: { ok: true, dryRun: true, assigned: { NO_CHOICE: expect.any(Number) } },
    });
    const url = env.databaseUrl ?? "";
    const second = await withAdvisoryLock(url, "PCP assignment", () => answerOf(["--json"]));
    expect(second).toMatchObject({ code: 1, document: { ok: false } });
  });

  it("refuses what it does not know", async () => {
    await expect(command(["everybody"])).rejects.toMatchObject({ name: "UsageError" });
  });
});
