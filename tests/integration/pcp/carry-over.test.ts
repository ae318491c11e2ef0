import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { constraintName, sqlState } from "@/lib/db/errors";
import { findPcpPreview, getPcpMember } from "@/lib/pcp/data/decisions";
import { cancelPcpChange } from "@/lib/pcp/mutations/cancel-change";
import { choosePcp } from "@/lib/pcp/mutations/choose-pcp";
import { decideReferral } from "@/lib/referrals/mutations/decide";
import { submitReferral } from "@/lib/referrals/mutations/submit";
import { reduceReferral } from "@/lib/referrals/rules/reduce";
import { parseEvent } from "@/lib/referrals/schema/events";
import { createGroup, createPcpRole } from "@/tests/factories/directory";
import { createReferral } from "@/tests/factories/referrals";
import { day } from "@/tests/factories/sequence";
import { at, createStaffScope } from "../referrals/people";
import { choose, listAssignments, setUp, today, versionOf } from "./plan";

/** A member with a referral of the group, three visits of which one was used, and a PCP elsewhere. */
async function setUpChange() {
  const plan = await setUp();
  const { member, product, pcp, group, dermatologist, networkId } = plan;
  const elsewhere = await createGroup(db, { kind: "MEDICAL_GROUP" });
  const other = await createPcpRole(db, { networkId, groupId: elsewhere.id });
  const former = await createReferral(db, {
    memberId: member.id,
    productId: product.id,
    pcpRoleId: pcp.id,
    pcpGroupId: group.id,
    servicingRoleId: dermatologist.id,
    authorization: "APPROVED",
    care: "SEEN",
    decider: "GROUP",
    deciderGroupId: group.id,
    diagnosisText: "Atopic dermatitis",
    unitsRequested: 3,
    unitsApproved: 3,
    unitsUsed: 1,
    startsOn: day("2026-11-01"),
    endsOn: day("2027-03-31"),
    decidedAt: new Date("2026-11-01T20:00:00Z"),
  });
  return { ...plan, elsewhere, other, former };
}

type Setting = Awaited<ReturnType<typeof setUpChange>>;

async function change({ scope, other }: Setting) {
  const outcome = await choose(scope, other.id);
  if (outcome.status !== "DONE") throw new Error("the change was refused");
  return outcome;
}

function findRequest({ former }: Pick<Setting, "former">) {
  return db.referral.findFirstOrThrow({
    where: { reissuesId: former.id },
    orderBy: { createdAt: "desc" },
    include: { events: { orderBy: { sequence: "asc" } } },
  });
}

async function cancel({ scope }: Setting, assignmentId: string, moment = at("22T09:00")) {
  const { version } = await db.pcpAssignment.findUniqueOrThrow({ where: { id: assignmentId } });
  return cancelPcpChange(scope, { assignmentId, version }, today, moment);
}

/** The new group's office sends the request on: to the plan, which decides without a table. */
async function submit(setting: Setting, number: string, version = 0) {
  const office = await createStaffScope("PCP_OFFICE", setting.elsewhere.id);
  const submission = {
    kind: "OUT_OF_GROUP",
    urgency: "ROUTINE",
    diagnosisText: "Atopic dermatitis",
    units: 2,
  } as const;
  return submitReferral(office, { number, version }, submission, at("23T09:00"));
}

describe("a change of PCP into another group", () => {
  it("asks the new group for what is at risk, with the visits left and a due date", async () => {
    const setting = await setUpChange();
    const { assignmentId, effectiveOn } = await change(setting);
    const { former, member, elsewhere, other, dermatologist } = setting;
    const request = await findRequest(setting);

    expect(request).toMatchObject({
      memberId: member.id,
      authorization: "REQUESTED",
      kind: former.kind,
      urgency: former.urgency,
      specialtyCode: former.specialtyCode,
      servicingRoleId: dermatologist.id,
      diagnosisText: "Atopic dermatitis",
      requestText: former.requestText,
      unitsRequested: 2,
      pcpGroupId: elsewhere.id,
      pcpRoleId: other.id,
      carriedById: assignmentId,
      neededFrom: day(effectiveOn.toString()),
    });
    // Two business days from Saturday, 21 November; Thanksgiving is not near enough to matter.
    expect(request.dueAt).toEqual(new Date("2026-11-25T07:59:59Z"));
    expect(request.number).toMatch(/^R-/);
    expect(await db.referral.findUniqueOrThrow({ where: { id: former.id } })).toEqual(former);
  });

  it("writes the request's events, audit event and the message with its number", async () => {
    const setting = await setUpChange();
    const { assignmentId } = await change(setting);
    const request = await findRequest(setting);
    const events = request.events.map(parseEvent);
    expect(events.map(({ actor, kind }) => `${actor} ${kind}`)).toEqual(["SYSTEM CARRIED_OVER"]);
    expect(reduceReferral(events, today)).toMatchObject({
      ok: true,
      state: { authorization: "REQUESTED", reissuesId: setting.former.id },
    });
    expect(await db.auditEvent.findMany({ where: { subjectId: request.id } })).toMatchObject([
      { action: "referral.carry-over", actorUserId: setting.scope.viewer.userId },
    ]);
    expect(
      await db.outboxMessage.findUnique({ where: { dedupeKey: `pcp-chosen:${assignmentId}` } }),
    ).toMatchObject({ template: "pcpChosenReissue", params: { numbers: request.number } });
  });

  it("asks once where the form is sent twice", async () => {
    const setting = await setUpChange();
    const version = await versionOf(setting.member.id);
    const send = () => choose(setting.scope, setting.other.id, { version });
    const outcomes = await Promise.all([send(), send()]);
    expect(outcomes.map(({ status }) => status)).toEqual(["DONE", "DONE"]);
    expect(await db.referral.count({ where: { reissuesId: setting.former.id } })).toBe(1);
  });

  it("leaves alone what goes on, ends, or was used up", async () => {
    const setting = await setUpChange();
    const { former } = setting;
    await db.referral.update({ where: { id: former.id }, data: { decider: "PLAN" } });
    await change(setting);
    expect(await db.referral.count({ where: { memberId: setting.member.id } })).toBe(1);
  });

  it("takes the requests back where the change is cancelled, and asks anew with the next", async () => {
    const setting = await setUpChange();
    const { assignmentId } = await change(setting);
    const first = await findRequest(setting);
    expect(await cancel(setting, assignmentId)).toEqual({ status: "DONE" });
    const cancelled = await db.referral.findUniqueOrThrow({
      where: { id: first.id },
      include: { events: true },
    });
    expect(cancelled).toMatchObject({ authorization: "CANCELLED", dueAt: null });
    expect(cancelled.events).toMatchObject([{ kind: "CARRIED_OVER" }, { kind: "CANCELLED" }]);
    expect(await db.auditEvent.findMany({ where: { subjectId: first.id } })).toMatchObject([
      { action: "referral.carry-over" },
      { action: "referral.cancel" },
    ]);

    await change(setting);
    const second = await findRequest(setting);
    expect(second).toMatchObject({ authorization: "REQUESTED" });
    expect(second.id).not.toBe(first.id);
  });

  it("is taken back also where the new group has approved it since", async () => {
    const setting = await setUpChange();
    const { assignmentId } = await change(setting);
    const { number, id } = await findRequest(setting);
    expect(await submit(setting, number)).toEqual({ ok: true, number });
    const grant = {
      units: 2,
      startsOn: Temporal.PlainDate.from("2026-12-01"),
      endsOn: Temporal.PlainDate.from("2027-02-28"),
    };
    const reviewer = await createStaffScope("REVIEWER", null);
    const target = { number, version: 1 };
    const approved = { step: "APPROVE", ...grant } as const;
    expect(await decideReferral(reviewer, target, approved, at("24T09:00"))).toMatchObject({
      ok: true,
    });
    await cancel(setting, assignmentId, at("25T09:00"));
    expect(await db.referral.findUniqueOrThrow({ where: { id } })).toMatchObject({
      authorization: "CANCELLED",
      care: "NONE",
    });
  });

  it("lets the new group's office send it on before the first day, and no other's", async () => {
    const setting = await setUpChange();
    await change(setting);
    const { number } = await findRequest(setting);
    const formerOffice = await createStaffScope("PCP_OFFICE", setting.group.id);
    const submission = {
      kind: "OUT_OF_GROUP",
      urgency: "ROUTINE",
      diagnosisText: "x",
      units: 2,
    } as const;
    expect(
      await submitReferral(formerOffice, { number, version: 0 }, submission, at("23T09:00")),
    ).toEqual({ ok: false, reason: "NOT_FOUND" });
    expect(await submit(setting, number)).toEqual({ ok: true, number });
  });

  it("does not ask a third group twice, but carries the open request on", async () => {
    const setting = await setUpChange();
    const { assignmentId } = await change(setting);
    const first = await findRequest(setting);
    const third = await createGroup(db, { kind: "MEDICAL_GROUP" });
    const next = await createPcpRole(db, { networkId: setting.networkId, groupId: third.id });
    const later = Temporal.PlainDate.from("2026-12-10");
    const wish = {
      roleId: next.id,
      groupId: null,
      reason: null,
      seen: null,
      version: await versionOf(setting.member.id),
    };
    expect(await choosePcp(setting.scope, wish, later)).toMatchObject({ status: "DONE" });
    const requests = await db.referral.findMany({
      where: { reissuesId: { not: null }, memberId: setting.member.id },
      orderBy: { createdAt: "asc" },
    });
    expect(requests.map(({ reissuesId }) => reissuesId)).toEqual([setting.former.id, first.id]);
    expect(requests[1]).toMatchObject({ pcpGroupId: third.id });
    expect(requests[1]?.carriedById).not.toBe(assignmentId);
  });

  it("offers continuity where the PCP leaves the network, and asks all the same", async () => {
    const setting = await setUpChange();
    await db.participation.updateMany({
      where: { roleId: setting.pcp.id },
      data: { endsOn: day("2026-12-15") },
    });
    const facts = await getPcpMember(setting.scope.memberId, today);
    const preview = await findPcpPreview(facts, setting.other.id, null, today);
    expect(preview?.decision).toMatchObject({
      ok: true,
      consequences: { referrals: [{ number: setting.former.number, outcome: "CONTINUITY" }] },
    });
    await change(setting);
    expect(await findRequest(setting)).toMatchObject({ authorization: "REQUESTED" });
  });
});

describe("the database", () => {
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => "nothing",
      (error: unknown) => constraintName(error) ?? sqlState(error),
    );

  it("takes one live request for each referral", async () => {
    const setting = await setUpChange();
    await change(setting);
    const request = await findRequest(setting);
    const again = { ...request, id: crypto.randomUUID(), number: "R-AAA-AAA-AAA" };
    const { events: _, ...row } = again;
    expect(await refusal(db.referral.create({ data: row }))).toMatch(
      /referral_one_live_reissue|reissues_id|23505/,
    );
    await expect(
      db.referral.create({ data: { ...row, authorization: "CANCELLED" } }),
    ).resolves.toBeDefined();
  });

  it("takes no request that does not fit its change of PCP", async () => {
    const setting = await setUpChange();
    await change(setting);
    const { id } = await findRequest(setting);
    const [first] = await listAssignments(setting.member.id);
    const update = (data: { carriedById?: string; reissuesId?: string | null }) =>
      refusal(db.referral.update({ where: { id }, data }));
    expect(await update({ carriedById: first?.id ?? "" })).toMatch(/23514|reissue_is_the_members/);
    expect(await update({ reissuesId: null })).toMatch(/23514|reissue_is_complete/);
  });
});
