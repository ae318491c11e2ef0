import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { constraintName, sqlState } from "@/lib/db/errors";
import { type CareStep, recordCare } from "@/lib/referrals/mutations/care";
import { type Decision, decideReferral } from "@/lib/referrals/mutations/decide";
import { answerQuestion, declineReferral, submitReferral } from "@/lib/referrals/mutations/submit";
import { reduceReferral } from "@/lib/referrals/rules/reduce";
import { parseEvent } from "@/lib/referrals/schema/events";
import { createGroup, createPcpRole } from "@/tests/factories/directory";
import { createPcpAssignment } from "@/tests/factories/pcp";
import { day } from "@/tests/factories/sequence";
import {
  at,
  createStaffScope,
  getReferral,
  request,
  type Setting,
  setUp,
  submission,
  submit,
} from "./people";

const date = Temporal.PlainDate.from;
const grant = { units: 3, startsOn: date("2026-11-04"), endsOn: date("2027-02-28") };
const approval: Decision = { step: "APPROVE", ...grant };
const denial: Decision = {
  step: "DENY",
  reason: "A stronger cream has not been tried for six weeks.",
  criterion: "UM 12.3 Atopic dermatitis",
};
const refused = (reason: string) => ({ ok: false, reason });

/** Submitted on the 3rd, approved on the 4th of November; its version is 2. */
async function approve(setting: Setting, units = 3) {
  const number = await submit(setting, { units });
  const decision = { ...approval, units };
  const target = { number, version: 1 };
  const result = await decideReferral(setting.reviewer, target, decision, at("04T10:00"));
  if (!result.ok) throw new Error(result.reason);
  return number;
}

describe("submitReferral", () => {
  it("sends it to whom the product's table names, and starts the clock", async () => {
    const setting = await setUp();
    const referral = await getReferral(await submit(setting));
    expect(referral).toMatchObject({
      authorization: "PENDING",
      decider: "GROUP",
      deciderGroupId: setting.group.id,
      diagnosisText: submission.diagnosisText,
      unitsRequested: 3,
      submittedAt: new Date("2026-11-03T18:00:00Z"),
      dueAt: new Date("2026-11-11T07:59:59Z"),
      version: 1,
    });
    expect(referral.events.map(({ kind, actor }) => `${actor} ${kind}`)).toEqual([
      "MEMBER REQUESTED",
      "PCP_OFFICE SUBMITTED",
      "SYSTEM RECEIVED",
    ]);
  });

  it("sends what the table does not delegate to the plan", async () => {
    const referral = await getReferral(await submit(await setUp(), { kind: "PROCEDURE" }));
    expect(referral).toMatchObject({ decider: "PLAN", deciderGroupId: null });
  });

  it("is refused to another group's office, with a stale form, a second time", async () => {
    const setting = await setUp();
    const number = await request(setting);
    const stranger = await createStaffScope("PCP_OFFICE", (await createGroup(db)).id);
    const send = (scope = setting.office, version = 0) =>
      submitReferral(scope, { number, version }, submission, at("03T10:00"));
    expect(await send(stranger)).toEqual(refused("NOT_FOUND"));
    expect(await send(setting.reviewer)).toEqual(refused("NOT_FOUND"));
    expect(await send(setting.office, 1)).toEqual(refused("STALE"));
    expect(await send()).toEqual({ ok: true, number });
    expect(await send()).toEqual(refused("STALE"));
    expect(await send(setting.office, 1)).toEqual(refused("NOT_AWAITING_SUBMISSION"));
  });

  it("is refused for a kind that the circle does not allow", async () => {
    const setting = await setUp();
    const number = await request(setting);
    const sent = { ...submission, kind: "OUT_OF_GROUP" } as const;
    expect(
      await submitReferral(setting.office, { number, version: 0 }, sent, at("03T10:00")),
    ).toEqual(refused("KIND_NOT_POSSIBLE"));
  });

  it("is refused once the member's PCP is of another group, or coverage has ended", async () => {
    const setting = await setUp();
    const number = await request(setting);
    const { id: groupId } = await createGroup(db);
    const { networkId } = setting.product;
    const next = await createPcpRole(db, { networkId, groupId });
    const memberId = setting.member.id;
    await db.pcpAssignment.updateMany({ where: { memberId }, data: { endsOn: day("2026-11-02") } });
    const startsOn = day("2026-11-03");
    await createPcpAssignment(db, { memberId, roleId: next.id, networkId, groupId, startsOn });
    const send = () =>
      submitReferral(setting.office, { number, version: 0 }, submission, at("03T10:00"));
    expect(await send()).toEqual(refused("PCP_CHANGED"));
    await db.enrolmentSpan.updateMany({ where: { memberId }, data: { endsOn: day("2026-11-02") } });
    expect(await send()).toEqual(refused("NO_COVERAGE"));
  });

  it("leaves a request for the member to read when the PCP does not refer", async () => {
    const setting = await setUp();
    const number = await request(setting);
    const reason = "Let us try the cream for two weeks first.";
    const target = { number, version: 0 };
    await declineReferral(setting.office, target, { needed: true, reason }, at("03T10:00"));
    expect(await getReferral(number)).toMatchObject({
      authorization: "DECLINED",
      decisionReason: reason,
    });
    const other = await request(setting);
    const way = { needed: false, reason: "Our own clinic does this on Tuesdays." };
    await declineReferral(setting.office, { number: other, version: 0 }, way, at("03T10:00"));
    expect((await getReferral(other)).authorization).toBe("NOT_REQUIRED");
    const templates = await db.outboxMessage.findMany({
      where: { memberId: setting.member.id },
      orderBy: { createdAt: "asc" },
    });
    expect(templates.map(({ template }) => template)).toEqual([
      "referralRequested",
      "referralNews",
      "referralRequested",
      "referralNews",
    ]);
  });
});

describe("decideReferral", () => {
  it("approves, tells both sides, and audits it", async () => {
    const setting = await setUp();
    const referral = await getReferral(await approve(setting));
    expect(referral).toMatchObject({
      authorization: "APPROVED",
      care: "REFERRED",
      unitsApproved: 3,
      unitsUsed: 0,
      startsOn: day("2026-11-04"),
      endsOn: day("2027-02-28"),
      decidedByUserId: setting.reviewer.viewer.userId,
      version: 2,
    });
    expect(referral.events.slice(3).map(({ kind }) => kind)).toEqual([
      "APPROVED",
      "NOTIFIED",
      "NOTIFIED",
    ]);
    const audited = await db.auditEvent.findMany({
      where: { subjectId: referral.id, actorUserId: setting.reviewer.viewer.userId },
    });
    expect(audited).toMatchObject([
      { action: "referral.decide", actorRole: "REVIEWER", subjectMemberId: setting.member.id },
    ]);
    const told = await db.outboxMessage.findFirstOrThrow({
      where: { memberId: setting.member.id, template: "referralDecided" },
    });
    expect(JSON.stringify(told.params)).not.toContain("dermatitis");
  });

  it("denies with reason, criterion and 180 days to appeal", async () => {
    const setting = await setUp();
    const number = await submit(setting);
    await decideReferral(setting.reviewer, { number, version: 1 }, denial, at("04T10:00"));
    expect(await getReferral(number)).toMatchObject({
      authorization: "DENIED",
      care: "NONE",
      decisionReason: "A stronger cream has not been tried for six weeks.",
      decisionCriterion: "UM 12.3 Atopic dermatitis",
      appealBy: day("2027-05-03"),
      dueAt: null,
    });
  });

  it("grants fewer visits only as a modification that says why", async () => {
    const setting = await setUp();
    const number = await submit(setting);
    const decide = (decision: Decision) =>
      decideReferral(setting.reviewer, { number, version: 1 }, decision, at("04T10:00"));
    expect(await decide({ ...approval, units: 1 })).toEqual(refused("LESS_THAN_ASKED"));
    const modification: Decision = {
      step: "MODIFY",
      ...grant,
      units: 1,
      reason: "One visit shows whether more are needed.",
      criterion: "UM 12.3",
    };
    expect(await decide(modification)).toEqual({ ok: true, number });
    expect(await getReferral(number)).toMatchObject({
      authorization: "MODIFIED",
      unitsApproved: 1,
    });
  });

  it("waits for what is missing, and counts anew from the answer", async () => {
    const setting = await setUp();
    const number = await submit(setting);
    const ask: Decision = { step: "ASK", question: "Which cream, and for how long?" };
    await decideReferral(setting.reviewer, { number, version: 1 }, ask, at("04T10:00"));
    expect((await getReferral(number)).authorization).toBe("NEEDS_INFORMATION");
    expect(
      await decideReferral(setting.reviewer, { number, version: 2 }, approval, at("05T10:00")),
    ).toEqual(refused("NOT_AWAITING_DECISION"));
    const answer = "Hydrocortisone 2.5 %, four weeks.";
    await answerQuestion(setting.office, { number, version: 2 }, answer, at("16T10:00"));
    expect(await getReferral(number)).toMatchObject({
      authorization: "PENDING",
      dueAt: new Date("2026-11-24T07:59:59Z"),
    });
  });

  it("is refused to everybody but whom the table names", async () => {
    const setting = await setUp();
    const ofGroup = await submit(setting);
    const ofPlan = await submit(setting, { kind: "PROCEDURE" });
    const stranger = await createStaffScope("REVIEWER", (await createGroup(db)).id);
    const decide = (scope: Setting["reviewer"], number: string) =>
      decideReferral(scope, { number, version: 1 }, approval, at("04T10:00"));
    for (const scope of [setting.planReviewer, setting.office, stranger]) {
      expect(await decide(scope, ofGroup)).toEqual(refused("NOT_FOUND"));
    }
    expect(await decide(setting.reviewer, ofPlan)).toEqual(refused("NOT_FOUND"));
    expect(await decide(setting.reviewer, ofGroup)).toMatchObject({ ok: true });
    expect(await decide(setting.planReviewer, ofPlan)).toMatchObject({ ok: true });
  });

  it("is refused to whoever submitted it", async () => {
    const setting = await setUp();
    const number = await submit(setting);
    const { userId } = setting.office.viewer;
    const both = { ...setting.reviewer, viewer: { ...setting.reviewer.viewer, userId } };
    expect(await decideReferral(both, { number, version: 1 }, approval, at("04T10:00"))).toEqual(
      refused("OWN_SUBMISSION"),
    );
    expect((await getReferral(number)).authorization).toBe("PENDING");
  });

  it("lets one of two reviewers win", async () => {
    const setting = await setUp();
    const number = await submit(setting);
    const colleague = await createStaffScope("REVIEWER", setting.group.id);
    const results = await Promise.all(
      [setting.reviewer, colleague, setting.reviewer].map((scope, place) =>
        decideReferral(
          scope,
          { number, version: 1 },
          place === 1 ? denial : approval,
          at("04T10:00"),
        ),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.reason === "STALE")).toHaveLength(2);
    const referral = await getReferral(number);
    expect(referral.events.filter(({ kind }) => /APPROVED|DENIED/.test(kind))).toHaveLength(1);
    expect(referral.version).toBe(2);
  });

  it("leaves rows that say what the events say", async () => {
    const setting = await setUp();
    const number = await approve(setting);
    const care: CareStep[] = [
      { step: "SCHEDULE", on: date("2026-11-12") },
      { step: "VISIT", on: date("2026-11-12") },
      { step: "CLOSE" },
    ];
    for (const [place, step] of care.entries()) {
      const target = { number, version: 2 + place };
      expect(await recordCare(setting.office, target, step, at("12T18:00"))).toMatchObject({
        ok: true,
      });
    }
    const { events, visits, ...row } = await getReferral(number);
    const reduced = reduceReferral(events.map(parseEvent), date("2026-11-12"));
    expect(reduced).toMatchObject({ ok: true, state: { authorization: row.authorization } });
    expect(row).toMatchObject({ care: "CLOSED", unitsUsed: 1 });
    expect(visits).toMatchObject([{ sequence: 1, visitedOn: day("2026-11-12") }]);
  });
});

describe("recordCare", () => {
  it("never uses more visits than were approved, whoever records them at once", async () => {
    const setting = await setUp();
    const number = await approve(setting, 2);
    const visit: CareStep = { step: "VISIT", on: date("2026-11-10") };
    const record = (version: number) =>
      recordCare(setting.office, { number, version }, visit, at("12T10:00"));
    const results = await Promise.all([2, 2, 2, 2, 3, 3, 4].map(record));
    const used = results.filter(({ ok }) => ok).length;
    expect(used).toBeGreaterThan(0);
    expect(used).toBeLessThanOrEqual(2);
    for (let version = 2 + used; version < 4; version += 1) {
      expect(await record(version)).toMatchObject({ ok: true });
    }
    expect(await record(4)).toEqual(refused("NO_UNITS_LEFT"));
    expect(await getReferral(number)).toMatchObject({ authorization: "EXHAUSTED", unitsUsed: 2 });
  });

  it("is the PCP's office's alone", async () => {
    const setting = await setUp();
    const number = await approve(setting);
    const close: CareStep = { step: "CLOSE" };
    expect(
      await recordCare(setting.reviewer, { number, version: 2 }, close, at("12T10:00")),
    ).toEqual(refused("NOT_FOUND"));
  });

  it("keeps why nothing came of it", async () => {
    const setting = await setUp();
    const number = await approve(setting);
    const step: CareStep = { step: "ABANDON", reason: "The patient is better." };
    await recordCare(setting.office, { number, version: 2 }, step, at("12T10:00"));
    expect(await getReferral(number)).toMatchObject({ care: "ABANDONED", dueAt: null });
  });
});

describe("the database", () => {
  const constraintOf = (work: Promise<unknown>) =>
    work.then(
      () => "accepted",
      (error) => constraintName(error) ?? String(error),
    );

  it("keeps events in order, without gaps, and for good", async () => {
    const { id, events } = await getReferral(await submit(await setUp()));
    const add = (sequence: number, at: string, actor = "SYSTEM") =>
      db.referralEvent.create({
        data: { referralId: id, sequence, kind: "NOTIFIED", actor, at: new Date(at) },
      });
    const later = "2026-11-20T00:00:00Z";
    expect(events).toHaveLength(3);
    expect(await constraintOf(add(5, later))).toContain("does not follow on");
    expect(await constraintOf(add(3, later))).not.toBe("accepted");
    expect(await constraintOf(add(4, "2026-11-01T00:00:00Z"))).toContain("earlier than");
    expect(await constraintOf(add(4, later, "NOBODY"))).toBe("referral_event_actor");
    const where = { referralId: id };
    const stateOf = (work: Promise<unknown>) => work.then(() => "accepted", sqlState);
    const restrict = "23001";
    expect(await stateOf(db.referralEvent.updateMany({ where, data: { actor: "MEMBER" } }))).toBe(
      restrict,
    );
    expect(await stateOf(db.referralEvent.deleteMany({ where }))).toBe(restrict);
  });

  it("keeps visits in order, within the approved days and units", async () => {
    const { id } = await getReferral(await approve(await setUp(), 2));
    const add = (sequence: number, on: string) =>
      db.referralVisit.create({ data: { referralId: id, sequence, visitedOn: day(on) } });
    expect(await constraintOf(add(2, "2026-11-10"))).toContain("does not follow on");
    expect(await constraintOf(add(1, "2026-11-03"))).toContain("outside the approved days");
    expect(await constraintOf(add(1, "2026-11-10"))).toBe("accepted");
    expect(await constraintOf(add(2, "2026-11-10"))).toBe("accepted");
    expect(await constraintOf(add(3, "2026-11-10"))).toBe("referral_units");
  });
});
