import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { constraintName, databaseErrorKind } from "@/lib/db/errors";
import { createPcpRole } from "@/tests/factories/directory";
import { createEnrolledMember } from "@/tests/factories/members";
import { createPcpAssignment } from "@/tests/factories/pcp";
import { createSelfScope } from "@/tests/factories/scopes";
import { day } from "@/tests/factories/sequence";
import { choose, listAssignments, seatsTaken, setUp } from "./plan";

describe("a panel's seats", () => {
  it("survive members who swap doctors with each other", async () => {
    const { product, networkId, group } = await setUp();
    const [one, other] = [
      await createPcpRole(db, { networkId, groupId: group.id, capacity: 20 }),
      await createPcpRole(db, { networkId, groupId: group.id, capacity: 20 }),
    ];
    const swaps = [];
    for (let n = 0; n < 20; n += 1) {
      const [from, to] = n % 2 ? [one, other] : [other, one];
      const member = await createEnrolledMember(db, product.id);
      await createPcpAssignment(db, {
        memberId: member.id,
        roleId: from.id,
        networkId,
        groupId: group.id,
      });
      swaps.push({ scope: await createSelfScope<"CHOOSE_PCP">(db, member.id), to });
    }
    const outcomes = await Promise.all(swaps.map(({ scope, to }) => choose(scope, to.id)));
    expect(outcomes.every(({ status }) => status === "DONE")).toBe(true);
    // Until the first of the month each holds the seat that it has and the one that it will have.
    expect([await seatsTaken(one.id), await seatsTaken(other.id)]).toEqual([20, 20]);
  });

  it("are freed by the next claim once an assignment is over", async () => {
    const { product, networkId, group } = await setUp();
    const wanted = await createPcpRole(db, { networkId, groupId: group.id, capacity: 1 });
    const former = await createEnrolledMember(db, product.id);
    await createPcpAssignment(db, {
      memberId: former.id,
      roleId: wanted.id,
      networkId,
      groupId: group.id,
      endsOn: day("2026-11-20"),
    });
    const member = await createEnrolledMember(db, product.id);
    const scope = await createSelfScope<"CHOOSE_PCP">(db, member.id);
    expect(await choose(scope, wanted.id)).toMatchObject({ status: "DONE" });
    expect(await seatsTaken(wanted.id)).toBe(1);
  });

  it("are not freed before an assignment's last day is over", async () => {
    const { product, networkId, group } = await setUp();
    const wanted = await createPcpRole(db, { networkId, groupId: group.id, capacity: 1 });
    const former = await createEnrolledMember(db, product.id);
    await createPcpAssignment(db, {
      memberId: former.id,
      roleId: wanted.id,
      networkId,
      groupId: group.id,
      endsOn: day("2026-11-21"),
    });
    const member = await createEnrolledMember(db, product.id);
    const scope = await createSelfScope<"CHOOSE_PCP">(db, member.id);
    expect(await choose(scope, wanted.id)).toEqual({ status: "PANEL_FULL" });
  });
});

describe("the database", () => {
  it("refuses two assignments of one member that overlap", async () => {
    const { member, next, networkId, group } = await setUp();
    const overlapping = createPcpAssignment(db, {
      memberId: member.id,
      roleId: next.id,
      networkId,
      groupId: group.id,
      startsOn: day("2026-12-01"),
    });
    const error = await overlapping.catch((refusal: unknown) => refusal);
    expect(databaseErrorKind(error)).toBe("exclusion");
    expect(constraintName(error)).toBe("pcp_assignment_no_overlap");
    expect(await seatsTaken(next.id)).toBe(0);
  });

  it("keeps nothing of a choice that breaks off in its middle", async () => {
    const { member, next, scope } = await setUp();
    // What comes last, the message, cannot be written.
    await db.$executeRawUnsafe(
      "alter table outbox_message add constraint broken check (template <> 'pcpChosen') not valid",
    );
    await expect(choose(scope, next.id)).rejects.toThrow();
    await db.$executeRawUnsafe("alter table outbox_message drop constraint broken");

    expect(await listAssignments(member.id)).toMatchObject([{ endsOn: null, version: 0 }]);
    expect(await seatsTaken(next.id)).toBe(0);
    expect(await db.auditEvent.count({ where: { subjectMemberId: member.id } })).toBe(0);
  });
});
