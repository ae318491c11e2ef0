import { describe, expect, it } from "vitest";
import type { MemberScope } from "@/lib/auth/types";
import { now } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { cancelPcpChange } from "@/lib/pcp/mutations/cancel-change";
import { createGroup, createParticipation } from "@/tests/factories/directory";
import { createEnrolledMember } from "@/tests/factories/members";
import { createSelfScope } from "@/tests/factories/scopes";
import { day } from "@/tests/factories/sequence";
import { choose, listAssignments, seatsTaken, setUp, today, versionOf } from "./plan";

function cancel(scope: MemberScope<"CHOOSE_PCP">, assignmentId: string, version = 0, on = today) {
  return cancelPcpChange(scope, { assignmentId, version }, on, now());
}

async function setUpPending() {
  const plan = await setUp();
  const outcome = await choose(plan.scope, plan.next.id);
  if (outcome.status !== "DONE") throw new Error("the change was refused");
  return { ...plan, pendingId: outcome.assignmentId };
}

describe("cancelPcpChange", () => {
  it("gives the seat back, reopens the former assignment, audits and tells", async () => {
    const { scope, member, pcp, next, pendingId } = await setUpPending();

    expect(await cancel(scope, pendingId)).toEqual({ status: "DONE" });
    const [former, latter] = await listAssignments(member.id);
    expect(former).toMatchObject({ roleId: pcp.id, endsOn: null, holdsSeat: true });
    expect(latter).toMatchObject({ roleId: next.id, holdsSeat: false });
    expect(latter?.cancelledAt).not.toBeNull();
    expect(await seatsTaken(next.id)).toBe(0);
    expect(
      await db.auditEvent.findMany({ where: { subjectId: pendingId }, orderBy: { id: "asc" } }),
    ).toMatchObject([{ action: "pcp.change" }, { action: "pcp.cancel" }]);
    expect(
      await db.outboxMessage.count({ where: { memberId: member.id, template: "pcpCancelled" } }),
    ).toBe(1);
  });

  it("restores a last day that the former assignment had", async () => {
    const { scope, member, next } = await setUp();
    await db.pcpAssignment.updateMany({
      where: { memberId: member.id },
      data: { endsOn: day("2027-03-31") },
    });
    const outcome = await choose(scope, next.id);
    if (outcome.status !== "DONE") throw new Error("the change was refused");
    await cancel(scope, outcome.assignmentId);
    expect((await listAssignments(member.id))[0]).toMatchObject({ endsOn: day("2027-03-31") });
  });

  it("leaves the former assignment alone where somebody has ended it since", async () => {
    const { scope, member, pendingId } = await setUpPending();
    await db.pcpAssignment.updateMany({
      where: { memberId: member.id, id: { not: pendingId } },
      data: { endsOn: day("2026-11-25") },
    });
    await cancel(scope, pendingId);
    expect((await listAssignments(member.id))[0]).toMatchObject({ endsOn: day("2026-11-25") });
  });

  it("returns the seat to who had only changed the group", async () => {
    const { scope, member, pcp, networkId } = await setUp();
    const ipa = await createGroup(db, { kind: "IPA" });
    await createParticipation(db, { roleId: pcp.id, networkId, groupId: ipa.id });
    const outcome = await choose(scope, pcp.id, { groupId: ipa.id });
    if (outcome.status !== "DONE") throw new Error("the change was refused");

    await cancel(scope, outcome.assignmentId);
    expect(await seatsTaken(pcp.id)).toBe(1);
    expect((await listAssignments(member.id))[0]).toMatchObject({ endsOn: null, holdsSeat: true });
  });

  it("does once what is asked twice", async () => {
    const { scope, member, pendingId } = await setUpPending();
    const outcomes = await Promise.all([cancel(scope, pendingId), cancel(scope, pendingId)]);
    expect(outcomes).toEqual([{ status: "DONE" }, { status: "DONE" }]);
    expect(
      await db.outboxMessage.count({ where: { memberId: member.id, template: "pcpCancelled" } }),
    ).toBe(1);
  });

  it("refuses a stale form, and a PCP who has started", async () => {
    const { scope, pendingId, next } = await setUpPending();
    expect(await cancel(scope, pendingId, 7)).toEqual({ status: "STALE" });
    const firstDay = today.with({ month: 12, day: 1 });
    expect(await cancel(scope, pendingId, 0, firstDay)).toEqual({ status: "STARTED" });
    expect(await seatsTaken(next.id)).toBe(1);
  });

  it("does not know somebody else's change", async () => {
    const { product, pendingId, next } = await setUpPending();
    const stranger = await createEnrolledMember(db, product.id);
    const scope = await createSelfScope<"CHOOSE_PCP">(db, stranger.id);
    expect(await cancel(scope, pendingId)).toEqual({ status: "UNKNOWN" });
    expect(await cancel(scope, crypto.randomUUID())).toEqual({ status: "UNKNOWN" });
    expect(await seatsTaken(next.id)).toBe(1);
  });

  it("makes the form stale from which the change was asked", async () => {
    const { scope, member, next } = await setUp();
    const version = await versionOf(member.id);
    const outcome = await choose(scope, next.id, { version });
    if (outcome.status !== "DONE") throw new Error("the change was refused");
    await cancel(scope, outcome.assignmentId);
    expect(await choose(scope, next.id, { version })).toEqual({ status: "STALE" });
  });
});
