import { describe, expect, it } from "vitest";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { listAuthorizations } from "@/lib/circle/data/lens";
import { readContinuity } from "@/lib/continuity/data";
import { type ContinuityWish, requestContinuity } from "@/lib/continuity/mutations";
import { db } from "@/lib/db/client";
import { findPcpMember } from "@/lib/pcp/data/member-facts";
import { decideReferral } from "@/lib/referrals/mutations/decide";
import { reduceReferral } from "@/lib/referrals/rules/reduce";
import { parseEvent } from "@/lib/referrals/schema/events";
import { date } from "@/tests/factories/pcp-facts";
import { createDelegation } from "@/tests/factories/products";
import { createReferral } from "@/tests/factories/referrals";
import { day } from "@/tests/factories/sequence";
import { at, createStaffScope, setUp } from "../referrals/people";

const today = date("2026-11-21");
const now = at("21T10:00");

/** A member whose PCP leaves the network on 31 December. */
async function setUpLeaving() {
  const setting = await setUp();
  await db.participation.updateMany({
    where: { roleId: setting.pcp.id },
    data: { endsOn: day("2026-12-31") },
  });
  return setting;
}

type Setting = Awaited<ReturnType<typeof setUpLeaving>>;

function wish({ pcp }: Setting, values: Partial<ContinuityWish> = {}): ContinuityWish {
  return {
    roleId: pcp.id,
    provider: "",
    specialtyCode: "",
    condition: "CHRONIC",
    procedureOn: null,
    text: "My heart failure is treated here every two weeks.",
    urgency: "ROUTINE",
    requestKey: crypto.randomUUID(),
    ...values,
  };
}

async function ask(setting: Setting, values: Partial<ContinuityWish> = {}) {
  const result = await requestContinuity(setting.scope, wish(setting, values), now);
  if (!result.ok) throw new Error(result.reason);
  return db.referral.findUniqueOrThrow({
    where: { number: result.number },
    include: { events: { orderBy: { sequence: "asc" } } },
  });
}

describe("requestContinuity", () => {
  it("goes to the plan at once, with its clock, events, audit and message", async () => {
    const setting = await setUpLeaving();
    const { member, pcp, group, scope } = setting;
    const referral = await ask(setting);
    expect(referral).toMatchObject({
      memberId: member.id,
      kind: "CONTINUITY",
      authorization: "PENDING",
      decider: "PLAN",
      servicingRoleId: pcp.id,
      specialtyCode: pcp.specialtyCode,
      pcpGroupId: group.id,
      // Five business days from Saturday, 21 November; Thanksgiving and the day after are none.
      dueAt: new Date("2026-12-02T07:59:59Z"),
    });
    const events = referral.events.map(parseEvent);
    expect(events.map(({ actor, kind }) => `${actor} ${kind}`)).toEqual([
      "MEMBER CONTINUITY_ASKED",
      "SYSTEM RECEIVED",
    ]);
    expect(reduceReferral(events, today).ok).toBe(true);
    expect(await db.auditEvent.findMany({ where: { subjectId: referral.id } })).toMatchObject([
      { action: "referral.request", actorUserId: scope.viewer.userId },
    ]);
    expect(
      await db.outboxMessage.count({
        where: { memberId: member.id, template: "continuityRequested" },
      }),
    ).toBe(1);
  });

  it("protects nothing before it is approved, and is kept in every group afterwards", async () => {
    const setting = await setUpLeaving();
    const { member } = setting;
    const { number } = await ask(setting);
    const memberId = member.id as AuthorizedMemberId<"REFERRALS">;
    const later = date("2027-01-15");
    expect(await listAuthorizations(memberId, later)).toEqual([]);
    const reviewer = await createStaffScope("REVIEWER", null);
    const grant = { units: 6, startsOn: date("2027-01-01"), endsOn: date("2027-12-31") };
    const decision = { step: "APPROVE", ...grant } as const;
    const target = { number, version: 0 };
    expect(await decideReferral(reviewer, target, decision, at("23T10:00"))).toMatchObject({
      ok: true,
    });
    expect(await listAuthorizations(memberId, later)).toMatchObject([
      { number, decider: "PLAN", servicingRoleId: setting.pcp.id },
    ]);
    const facts = await findPcpMember(db, member.id, today);
    expect(facts?.facts.referrals).toMatchObject([{ number, decider: "PLAN" }]);
  });

  it("is one request where the form is sent twice, and refused where it is asked again", async () => {
    const setting = await setUpLeaving();
    const values = wish(setting);
    const send = () => requestContinuity(setting.scope, values, now);
    const [first, second] = await Promise.all([send(), send()]);
    expect(first).toEqual(second);
    expect(await requestContinuity(setting.scope, wish(setting), now)).toEqual({
      ok: false,
      reason: "ASKED",
    });
    expect(await db.referral.count({ where: { memberId: setting.member.id } })).toBe(1);
  });

  it.each<[string, Partial<ContinuityWish>, string]>([
    ["a child's rule for an adult", { condition: "CHILD" }, "NOT_OFFERED"],
    ["somebody outside, where the member is not new", { roleId: null }, "NOT_OFFERED"],
    ["somebody who stays", { roleId: crypto.randomUUID() }, "NOT_OFFERED"],
    [
      "a procedure too far off",
      { condition: "PROCEDURE", procedureOn: date("2027-08-01") },
      "PROCEDURE_DATE",
    ],
  ])("refuses %s", async (_, values, reason) => {
    const setting = await setUpLeaving();
    expect(await requestContinuity(setting.scope, wish(setting, values), now)).toEqual({
      ok: false,
      reason,
    });
    expect(await db.referral.count({ where: { memberId: setting.member.id } })).toBe(0);
  });

  it("takes whom a new member names, and authorizes nobody else of the specialty", async () => {
    const setting = await setUp();
    const { member } = setting;
    await db.enrolmentSpan.updateMany({
      where: { memberId: member.id },
      data: { startsOn: day("2026-11-01") },
    });
    const values = {
      roleId: null,
      provider: "Dr. Ana Silva, Porto Clinic",
      specialtyCode: "207N00000X",
    };
    const { number, servicingRoleId } = await ask(setting, values);
    expect(servicingRoleId).toBeNull();
    const reviewer = await createStaffScope("REVIEWER", null);
    const grant = { units: 2, startsOn: today, endsOn: date("2027-03-31") };
    const decision = { step: "APPROVE", ...grant } as const;
    await decideReferral(reviewer, { number, version: 0 }, decision, at("23T10:00"));
    const known = await listAuthorizations(member.id as AuthorizedMemberId<"REFERRALS">, today);
    expect(known).toEqual([]);
  });

  it("goes to the group that the product's table names, as long as the group stays", async () => {
    const setting = await setUpLeaving();
    const { product, group, dermatologist } = setting;
    await createDelegation(db, {
      productId: product.id,
      referralKind: "CONTINUITY",
      groupKind: "MEDICAL_GROUP",
      decider: "GROUP",
    });
    expect(await ask(setting)).toMatchObject({ decider: "GROUP", deciderGroupId: group.id });
    await db.participation.updateMany({
      where: { roleId: dermatologist.id },
      data: { endsOn: day("2026-12-31") },
    });
    await db.referral.updateMany({
      where: { memberId: setting.member.id },
      data: { authorization: "CANCELLED" },
    });
    expect(await ask(setting)).toMatchObject({ decider: "PLAN" });
  });

  it("is offered with a specialist who leaves while a referral runs", async () => {
    const setting = await setUp();
    const { member, product, pcp, group, dermatologist } = setting;
    await createReferral(db, {
      memberId: member.id,
      productId: product.id,
      pcpRoleId: pcp.id,
      pcpGroupId: group.id,
      servicingRoleId: dermatologist.id,
      authorization: "APPROVED",
      unitsRequested: 3,
      unitsApproved: 3,
      startsOn: day("2026-11-01"),
      endsOn: day("2027-03-31"),
      decidedAt: new Date("2026-11-01T20:00:00Z"),
    });
    await db.providerRole.update({
      where: { id: dermatologist.id },
      data: { withdrawnOn: day("2026-12-10") },
    });
    const { offer } = await readContinuity(db, member.id, today);
    expect(offer.leaving).toMatchObject([{ roleId: dermatologist.id }]);
    expect(offer.leaving[0]?.lastDay.toString()).toBe("2026-12-09");
  });
});
