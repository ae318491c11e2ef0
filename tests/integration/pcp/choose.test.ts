import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { createGroup, createParticipation, createPcpRole } from "@/tests/factories/directory";
import { createEnrolledMember, createMember } from "@/tests/factories/members";
import { createPcpAssignment } from "@/tests/factories/pcp";
import { createReferral } from "@/tests/factories/referrals";
import { createSelfScope } from "@/tests/factories/scopes";
import { day } from "@/tests/factories/sequence";
import { choose, listAssignments, seatsTaken, setUp, today, versionOf } from "./plan";

describe("choosePcp", () => {
  it("gives a member without a PCP one today", async () => {
    const { product, next } = await setUp();
    const member = await createEnrolledMember(db, product.id);
    const scope = await createSelfScope<"CHOOSE_PCP">(db, member.id);

    expect(await choose(scope, next.id)).toMatchObject({ status: "DONE", effectiveOn: today });
    expect(await listAssignments(member.id)).toMatchObject([
      {
        roleId: next.id,
        startsOn: day("2026-11-21"),
        endsOn: null,
        source: "MEMBER",
        createdByUserId: scope.viewer.userId,
        replacesId: null,
      },
    ]);
    expect(await seatsTaken(next.id)).toBe(1);
  });

  it("changes the PCP with the first of the next month, audits it and tells the member", async () => {
    const { member, pcp, next, scope, group } = await setUp();

    expect(await choose(scope, next.id)).toMatchObject({ status: "DONE" });
    const [former, latter] = await listAssignments(member.id);
    expect(former).toMatchObject({ roleId: pcp.id, endsOn: day("2026-11-30"), version: 1 });
    expect(latter).toMatchObject({
      roleId: next.id,
      startsOn: day("2026-12-01"),
      replacesId: former?.id,
    });
    expect(await seatsTaken(pcp.id)).toBe(1);
    expect(await seatsTaken(next.id)).toBe(1);
    expect(await db.auditEvent.findMany({ where: { subjectMemberId: member.id } })).toMatchObject([
      {
        action: "pcp.change",
        actorUserId: scope.viewer.userId,
        subjectId: latter?.id,
        details: { roleId: next.id, groupId: group.id, effectiveOn: "2026-12-01" },
      },
    ]);
    expect(await db.outboxMessage.findMany({ where: { memberId: member.id } })).toMatchObject([
      {
        channel: "EMAIL",
        recipient: member.email,
        template: "pcpChosen",
        params: { group: group.name, effectiveOn: "2026-12-01" },
      },
    ]);
  });

  it("writes to the confidential address in the member's language", async () => {
    const { product, next } = await setUp();
    const member = await createEnrolledMember(db, product.id, {
      language: "vi",
      confidentialCommunications: true,
      addresses: {
        create: [
          {
            kind: "HOME",
            line1: "1 Home Street",
            city: "San Francisco",
            state: "CA",
            zip: "94110",
          },
          {
            kind: "CONFIDENTIAL",
            line1: "9 Elm Street",
            city: "Oakland",
            state: "CA",
            zip: "94607",
          },
        ],
      },
    });
    await choose(await createSelfScope(db, member.id), next.id);
    const [message] = await db.outboxMessage.findMany({ where: { memberId: member.id } });
    expect(message).toMatchObject({ channel: "LETTER", locale: "vi" });
    expect(message?.recipient).toContain("9 Elm Street");
  });

  it("does once what a form that is sent twice asks for", async () => {
    const { member, next, scope } = await setUp();
    const version = await versionOf(member.id);
    const [first, second] = await Promise.all([
      choose(scope, next.id, { version }),
      choose(scope, next.id, { version }),
    ]);
    expect(first.status).toBe("DONE");
    expect(second).toEqual(first);
    expect(await listAssignments(member.id)).toHaveLength(2);
    expect(await seatsTaken(next.id)).toBe(1);
    expect(await db.outboxMessage.count({ where: { memberId: member.id } })).toBe(1);
  });

  it("refuses a form that was made before another choice", async () => {
    const { member, next, scope, networkId, group } = await setUp();
    const other = await createPcpRole(db, { networkId, groupId: group.id });
    const version = await versionOf(member.id);
    await choose(scope, other.id, { version });

    expect(await choose(scope, next.id, { version })).toEqual({ status: "STALE" });
    expect(await seatsTaken(next.id)).toBe(0);
  });

  it("refuses a second change while one is pending", async () => {
    const { next, scope, networkId, group } = await setUp();
    const other = await createPcpRole(db, { networkId, groupId: group.id });
    await choose(scope, other.id);
    expect(await choose(scope, next.id)).toMatchObject({
      status: "REJECTED",
      reasons: [{ code: "PENDING_CHANGE" }],
    });
  });

  it("names every reason and writes nothing", async () => {
    const { member, scope, networkId, group } = await setUp();
    const paediatrician = await createPcpRole(db, {
      networkId,
      groupId: group.id,
      accepting: "nopt",
      role: { specialtyCode: "208000000X", maxAge: 17 },
    });
    const outcome = await choose(scope, paediatrician.id);
    expect(outcome).toMatchObject({
      status: "REJECTED",
      reasons: [{ code: "NOT_ACCEPTING" }, { code: "TOO_OLD", maxAge: 17 }],
    });
    expect(await listAssignments(member.id)).toHaveLength(1);
    expect(await db.outboxMessage.count({ where: { memberId: member.id } })).toBe(0);
  });

  it("knows no facility and no unknown role", async () => {
    const { scope, dermatologist } = await setUp();
    expect(await choose(scope, crypto.randomUUID())).toEqual({ status: "UNKNOWN" });
    expect(await choose(scope, dermatologist.id)).toMatchObject({
      status: "REJECTED",
      reasons: [{ code: "NOT_A_PCP" }],
    });
  });

  it("takes a group by name where the doctor has several", async () => {
    const { member, next, scope, networkId } = await setUp();
    const ipa = await createGroup(db, { kind: "IPA" });
    await createParticipation(db, { roleId: next.id, networkId, groupId: ipa.id });
    await choose(scope, next.id, { groupId: ipa.id });
    expect((await listAssignments(member.id)).at(-1)).toMatchObject({ groupId: ipa.id });
  });

  it("counts one seat for who keeps the doctor and changes the group", async () => {
    const { member, pcp, scope, networkId } = await setUp();
    const ipa = await createGroup(db, { kind: "IPA" });
    await createParticipation(db, { roleId: pcp.id, networkId, groupId: ipa.id });
    await db.panel.update({ where: { roleId: pcp.id }, data: { capacity: 1 } });

    expect(await choose(scope, pcp.id, { groupId: ipa.id })).toMatchObject({ status: "DONE" });
    expect(await listAssignments(member.id)).toHaveLength(2);
    expect(await seatsTaken(pcp.id)).toBe(1);
  });

  it("admits a household to a doctor for families, but not through somebody who lives apart", async () => {
    const { product, networkId, group, member } = await setUp();
    const families = await createPcpRole(db, {
      networkId,
      groupId: group.id,
      accepting: "existptfam",
    });
    const spouse = await createEnrolledMember(db, product.id, {
      householdId: member.householdId,
      relationship: "SPOUSE",
    });
    await createPcpAssignment(db, {
      memberId: spouse.id,
      roleId: families.id,
      networkId,
      groupId: group.id,
    });
    const child = await createEnrolledMember(db, product.id, {
      householdId: member.householdId,
      relationship: "CHILD",
    });
    const scope = await createSelfScope<"CHOOSE_PCP">(db, child.id);

    await db.member.update({
      where: { id: spouse.id },
      data: { confidentialCommunications: true },
    });
    expect(await choose(scope, families.id)).toMatchObject({
      reasons: [{ code: "EXISTING_FAMILIES_ONLY" }],
    });
    await db.member.update({
      where: { id: spouse.id },
      data: { confidentialCommunications: false },
    });
    expect(await choose(scope, families.id)).toMatchObject({ status: "DONE" });
  });

  it("tells the member of referrals that the new group has to issue again", async () => {
    const { member, scope, product, pcp, group, networkId } = await setUp();
    await createReferral(db, {
      memberId: member.id,
      productId: product.id,
      pcpRoleId: pcp.id,
      pcpGroupId: group.id,
    });
    const elsewhere = await createGroup(db);
    const next = await createPcpRole(db, { networkId, groupId: elsewhere.id });
    await choose(scope, next.id);
    expect(await db.outboxMessage.findMany({ where: { memberId: member.id } })).toMatchObject([
      { template: "pcpChosenReissue" },
    ]);
  });

  it("refuses a member whose enrolment never began", async () => {
    const { next } = await setUp();
    const member = await createMember(db);
    const scope = await createSelfScope<"CHOOSE_PCP">(db, member.id);
    expect(await choose(scope, next.id)).toEqual({
      status: "REJECTED",
      reasons: [{ code: "NO_COVERAGE" }],
    });
  });
});
