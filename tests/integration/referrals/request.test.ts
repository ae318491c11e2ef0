import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { findReferralCircle } from "@/lib/referrals/data/circle";
import { cancelRequest, requestReferral } from "@/lib/referrals/mutations/request";
import { dateAt } from "@/lib/time-zone";
import { createParticipation, createRole, createSpecialty } from "@/tests/factories/directory";
import { createEnrolledMember } from "@/tests/factories/members";
import { createSelfScope } from "@/tests/factories/scopes";
import { day } from "@/tests/factories/sequence";
import { at, getReferral, request, setUp, submit, wish } from "./people";

const now = at("02T10:00");

describe("requestReferral", () => {
  it("keeps the request, its event, the audit event and a message that says nothing of health", async () => {
    const setting = await setUp();
    const number = await request(setting, { workRelated: true });

    const referral = await getReferral(number);
    expect(number).toMatch(/^R-[0-9A-Z-]{11}$/);
    expect(referral).toMatchObject({
      memberId: setting.member.id,
      productId: setting.product.id,
      pcpRoleId: setting.pcp.id,
      pcpGroupId: setting.group.id,
      servicingRoleId: setting.dermatologist.id,
      kind: "CONSULTATION",
      authorization: "REQUESTED",
      care: "NONE",
      workRelated: true,
      requestedOn: day("2026-11-02"),
      dueAt: new Date("2026-11-05T07:59:59Z"),
      version: 0,
    });
    expect(referral.events).toMatchObject([
      { sequence: 1, kind: "REQUESTED", actor: "MEMBER", actorUserId: setting.scope.viewer.userId },
    ]);
    expect(await db.auditEvent.findMany({ where: { subjectId: referral.id } })).toMatchObject([
      { action: "referral.request", subjectMemberId: setting.member.id, outcome: "ALLOWED" },
    ]);
    const [message] = await db.outboxMessage.findMany({ where: { memberId: setting.member.id } });
    expect(message).toMatchObject({ template: "referralRequested", params: { number } });
  });

  it("is known beforehand to lead to somebody who takes nobody new in the network", async () => {
    const { member, dermatologist } = await setUp();
    const wanted = { servicingRoleId: dermatologist.id, specialtyCode: "207N00000X" };
    const circle = () => findReferralCircle(member.id, wanted, dateAt(now));
    expect(await circle()).toMatchObject({ accepting: { status: "newpt" } });
    await db.participation.updateMany({
      where: { roleId: dermatologist.id },
      data: { accepting: "existptonly" },
    });
    expect(await circle()).toMatchObject({
      decision: { answer: "REFERRAL" },
      accepting: { status: "existptonly" },
    });
    const anybody = { ...wanted, servicingRoleId: null };
    expect(await findReferralCircle(member.id, anybody, dateAt(now))).toMatchObject({
      accepting: null,
    });
  });

  it("makes one referral of a form that is sent twice, even at once", async () => {
    const setting = await setUp();
    const same = wish(setting);
    const results = await Promise.all(
      [1, 2, 3, 4].map(() => requestReferral(setting.scope, same, now)),
    );
    const again = await requestReferral(setting.scope, same, at("20T10:00"));
    expect(new Set([...results, again].map((result) => result.ok && result.number)).size).toBe(1);
    expect(await db.referral.count({ where: { memberId: setting.member.id } })).toBe(1);
  });

  it("refuses somebody else's form without a word about it", async () => {
    const setting = await setUp();
    const { requestKey } = await getReferral(await request(setting));
    const other = await setUp();
    const stolen = wish(other, { requestKey: requestKey ?? "" });
    expect(await requestReferral(other.scope, stolen, now)).toEqual({
      ok: false,
      reason: "FORM_USED",
    });
  });

  it("asks for an authorization outside the group, and for an exception outside the network", async () => {
    const setting = await setUp();
    const { networkId } = setting.product;
    const elsewhere = await createRole(db, { specialtyCode: "207N00000X" });
    const otherGroup = (await setUp()).group;
    await createParticipation(db, { roleId: elsewhere.id, networkId, groupId: otherGroup.id });
    const outside = await createRole(db, { specialtyCode: "207N00000X" });

    const kindOf = async (servicingRoleId: string) =>
      (await getReferral(await request(setting, { servicingRoleId }))).kind;
    expect(await kindOf(elsewhere.id)).toBe("OUT_OF_GROUP");
    expect(await kindOf(outside.id)).toBe("OUT_OF_NETWORK_EXCEPTION");
  });

  it("takes a specialty where no provider is named", async () => {
    const setting = await setUp();
    const referral = await getReferral(await request(setting, { servicingRoleId: null }));
    expect(referral).toMatchObject({ kind: "CONSULTATION", servicingRoleId: null });
  });

  it("says that none is needed where the member may go directly", async () => {
    const setting = await setUp();
    await createSpecialty(db, "207V00000X");
    const obgyn = await createRole(db, { specialtyCode: "207V00000X" });
    const { networkId } = setting.product;
    await createParticipation(db, { roleId: obgyn.id, networkId, groupId: setting.group.id });
    const direct = [
      wish(setting, { servicingRoleId: obgyn.id, specialtyCode: "207V00000X" }),
      wish(setting, { servicingRoleId: null, specialtyCode: "207V00000X" }),
      wish(setting, { servicingRoleId: setting.pcp.id, specialtyCode: "207Q00000X" }),
    ];
    for (const one of direct) {
      expect(await requestReferral(setting.scope, one, now)).toEqual({
        ok: false,
        reason: "NOT_NEEDED",
      });
    }
  });

  it("needs coverage, a PCP and a provider that the directory knows", async () => {
    const setting = await setUp();
    const unknown = wish(setting, { servicingRoleId: crypto.randomUUID() });
    expect(await requestReferral(setting.scope, unknown, now)).toMatchObject({
      reason: "UNKNOWN_PROVIDER",
    });
    for (const tampered of [
      wish(setting, { servicingRoleId: null, specialtyCode: "ZZZZZZZZZZ" }),
      wish(setting, { specialtyCode: "207Q00000X" }),
    ]) {
      expect(await requestReferral(setting.scope, tampered, now)).toMatchObject({
        reason: "UNKNOWN_PROVIDER",
      });
    }

    const newcomer = await createEnrolledMember(db, setting.product.id);
    const withoutPcp = await createSelfScope<"REQUEST_REFERRAL">(db, newcomer.id);
    expect(await requestReferral(withoutPcp, wish(setting), now)).toMatchObject({
      reason: "NO_PCP",
    });

    await db.enrolmentSpan.updateMany({
      where: { memberId: setting.member.id },
      data: { endsOn: day("2026-11-01") },
    });
    expect(await requestReferral(setting.scope, wish(setting), now)).toMatchObject({
      reason: "NO_COVERAGE",
    });
  });
});

describe("cancelRequest", () => {
  it("takes an undecided request back, once", async () => {
    const setting = await setUp();
    const number = await request(setting);
    const cancel = (version: number) => cancelRequest(setting.scope, { number, version }, now);
    expect(await cancel(1)).toEqual({ ok: false, reason: "STALE" });
    expect(await cancel(0)).toEqual({ ok: true, number });
    expect(await cancel(0)).toEqual({ ok: false, reason: "STALE" });
    expect(await cancel(1)).toEqual({ ok: false, reason: "TOO_LATE_TO_CANCEL" });
    expect(await getReferral(number)).toMatchObject({
      authorization: "CANCELLED",
      dueAt: null,
      version: 1,
    });
  });

  it("takes back what is being reviewed", async () => {
    const setting = await setUp();
    const number = await submit(setting);
    expect(await cancelRequest(setting.scope, { number, version: 1 }, at("04T10:00"))).toEqual({
      ok: true,
      number,
    });
  });

  it("does not find another member's", async () => {
    const number = await request(await setUp());
    const { scope } = await setUp();
    expect(await cancelRequest(scope, { number, version: 0 }, now)).toEqual({
      ok: false,
      reason: "NOT_FOUND",
    });
  });

  it("does not find a minor's confidential care for a parent", async () => {
    const setting = await setUp();
    const number = await request(setting);
    await createSpecialty(db, "207VX0000X");
    await db.referral.update({ where: { number }, data: { specialtyCode: "207VX0000X" } });
    const parent = { ...setting.scope, withoutConfidentialCare: true };
    expect(await cancelRequest(parent, { number, version: 0 }, now)).toMatchObject({
      reason: "NOT_FOUND",
    });
    expect(await cancelRequest(setting.scope, { number, version: 0 }, now)).toMatchObject({
      ok: true,
    });
  });
});
