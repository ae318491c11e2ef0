import { describe, expect, it } from "vitest";
import type { MemberScope } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { choosePcpTogether, type FamilyChoice } from "@/lib/pcp/mutations/choose-pcp";
import { createPcpRole } from "@/tests/factories/directory";
import { createEnrolledMember } from "@/tests/factories/members";
import { createSelfScope } from "@/tests/factories/scopes";
import { day } from "@/tests/factories/sequence";
import { atScale } from "@/tests/scale";
import { choose, listAssignments, seatsTaken, setUp, today, versionOf } from "./plan";

type Scope = MemberScope<"CHOOSE_PCP">;

/** A mother and two children of the small plan, the children without a PCP. */
async function setUpFamily() {
  const plan = await setUp();
  const { member, product } = plan;
  const child = (birthDate: string) =>
    createEnrolledMember(db, product.id, {
      householdId: member.householdId,
      relationship: "CHILD",
      birthDate: day(birthDate),
    });
  const children = [await child("2015-05-05"), await child("2019-09-09")];
  const scopes: Scope[] = [
    plan.scope,
    ...(await Promise.all(children.map(({ id }) => createSelfScope<"CHOOSE_PCP">(db, id)))),
  ];
  return { ...plan, scopes, ids: [member.id, ...children.map(({ id }) => id)] };
}

async function wishesOf(scopes: readonly Scope[]): Promise<FamilyChoice> {
  return Promise.all(
    scopes.map(async (scope) => ({
      scope,
      choice: { groupId: null, version: await versionOf(scope.memberId), seen: null },
    })),
  );
}

describe("choosePcpTogether", () => {
  it("gives everybody the PCP, each with an audit event and a message of their own", async () => {
    const { scopes, ids, next } = await setUpFamily();
    const outcome = await choosePcpTogether(next.id, await wishesOf(scopes), today);
    expect(outcome.status === "DONE" && outcome.effectiveOn.map(String)).toEqual([
      "2026-12-01",
      "2026-11-21",
      "2026-11-21",
    ]);
    for (const id of ids) {
      expect((await listAssignments(id)).at(-1)).toMatchObject({ roleId: next.id });
      expect(await db.auditEvent.count({ where: { subjectMemberId: id } })).toBe(1);
      expect(await db.outboxMessage.count({ where: { memberId: id } })).toBe(1);
    }
    expect(await seatsTaken(next.id)).toBe(3);
  });

  it("does once what is sent twice", async () => {
    const { scopes, next } = await setUpFamily();
    const wishes = await wishesOf(scopes);
    const outcomes = await Promise.all([
      choosePcpTogether(next.id, wishes, today),
      choosePcpTogether(next.id, wishes, today),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["DONE", "DONE"]);
    expect(await seatsTaken(next.id)).toBe(3);
  });

  it("gives nobody the PCP where one cannot have it, and says who and every reason", async () => {
    const { scopes, ids, networkId, group } = await setUpFamily();
    const adults = await createPcpRole(db, {
      networkId,
      groupId: group.id,
      capacity: 10,
      accepting: "nopt",
      role: { minAge: 18 },
    });
    const forAdults = await createPcpRole(db, {
      networkId,
      groupId: group.id,
      role: { minAge: 10 },
    });
    expect(await choosePcpTogether(forAdults.id, await wishesOf(scopes), today)).toMatchObject({
      status: "REFUSED",
      refused: [{ memberId: ids[2], outcome: { reasons: [{ code: "TOO_YOUNG", minAge: 10 }] } }],
    });
    expect(await choosePcpTogether(adults.id, await wishesOf(scopes), today)).toMatchObject({
      refused: [
        { memberId: ids[0], outcome: { reasons: [{ code: "NOT_ACCEPTING" }] } },
        {
          memberId: ids[1],
          outcome: { reasons: [{ code: "NOT_ACCEPTING" }, { code: "TOO_YOUNG" }] },
        },
        {
          memberId: ids[2],
          outcome: { reasons: [{ code: "NOT_ACCEPTING" }, { code: "TOO_YOUNG" }] },
        },
      ],
    });
    expect([await seatsTaken(adults.id), await seatsTaken(forAdults.id)]).toEqual([0, 0]);
    expect(await db.outboxMessage.count({ where: { memberId: { in: ids } } })).toBe(0);
  });

  it("counts the seats that the family takes from itself", async () => {
    const { scopes, ids, networkId, group } = await setUpFamily();
    const tight = await createPcpRole(db, { networkId, groupId: group.id, capacity: 2 });
    expect(await choosePcpTogether(tight.id, await wishesOf(scopes), today)).toEqual({
      status: "REFUSED",
      refused: [{ memberId: ids[2], outcome: { status: "PANEL_FULL" } }],
    });
    expect(await seatsTaken(tight.id)).toBe(0);
    expect(
      await choosePcpTogether(tight.id, await wishesOf(scopes.slice(0, 2)), today),
    ).toMatchObject({ status: "DONE" });
  });

  it("is stale for everybody where something happened to one", async () => {
    const { scopes, ids, pcp, next } = await setUpFamily();
    const wishes = await wishesOf(scopes);
    const [, , youngest] = scopes;
    if (!youngest) throw new Error("no child");
    await choose(youngest, pcp.id);
    expect(await choosePcpTogether(next.id, wishes, today)).toEqual({
      status: "REFUSED",
      refused: [{ memberId: ids[2], outcome: { status: "STALE" } }],
    });
    expect(await seatsTaken(next.id)).toBe(0);
  });

  it("never blocks families that want each other's doctors, in whatever order they name people", async () => {
    const families = atScale(6, 40);
    const { product, networkId, group } = await setUp();
    const doctors = [
      await createPcpRole(db, { networkId, groupId: group.id, capacity: 500 }),
      await createPcpRole(db, { networkId, groupId: group.id, capacity: 500 }),
    ];
    const tasks = [];
    for (let n = 0; n < families; n += 1) {
      const parent = await createEnrolledMember(db, product.id);
      const child = await createEnrolledMember(db, product.id, {
        householdId: parent.householdId,
        relationship: "CHILD",
        birthDate: day("2016-01-01"),
      });
      const scopes = [
        await createSelfScope<"CHOOSE_PCP">(db, parent.id),
        await createSelfScope<"CHOOSE_PCP">(db, child.id),
      ];
      const wishes = await wishesOf(scopes);
      // The same two people at once, named in both orders, for two doctors.
      tasks.push(
        () => choosePcpTogether(doctors[0]?.id ?? "", wishes, today),
        () => choosePcpTogether(doctors[1]?.id ?? "", [...wishes].reverse(), today),
      );
    }
    const outcomes = await Promise.all(tasks.map((task) => task()));
    const done = outcomes.filter(({ status }) => status === "DONE");
    expect(done).toHaveLength(families);
    const seats = await Promise.all(doctors.map(({ id }) => seatsTaken(id)));
    expect(seats.reduce((sum, one) => sum + one, 0)).toBe(families * 2);
  }, 300_000);
});
