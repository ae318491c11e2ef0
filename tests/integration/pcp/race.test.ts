import { describe, expect, it, vi } from "vitest";
import type { MemberScope } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { anyCandidate, listCandidates } from "@/lib/pcp/data/candidates";
import { findPcpMember } from "@/lib/pcp/data/member-facts";
import { createPcpRole } from "@/tests/factories/directory";
import { createEnrolledMember } from "@/tests/factories/members";
import { createSelfScope } from "@/tests/factories/scopes";
import { atScale } from "@/tests/scale";
import { choose, seatsTaken, setUp, today } from "./plan";

// Before the database's client is made: as many connections as the race is run with.
vi.hoisted(() => {
  process.env.PORTAL_DATABASE_POOL = process.env.TEST_SCALE === "deep" ? "50" : "10";
});

/** As many members race for a PCP with so many seats. */
async function race(members: number, seats: number) {
  const { product, networkId, group } = await setUp();
  const wanted = await createPcpRole(db, { networkId, groupId: group.id, capacity: seats });
  const scopes: MemberScope<"CHOOSE_PCP">[] = [];
  for (let n = 0; n < members; n += 1) {
    const member = await createEnrolledMember(db, product.id);
    scopes.push(await createSelfScope<"CHOOSE_PCP">(db, member.id));
  }
  const outcomes = await Promise.all(
    scopes.map((scope) => choose(scope, wanted.id, { version: 0 })),
  );
  const inStatus = (status: string) =>
    scopes.filter((_, at) => outcomes[at]?.status === status).map(({ memberId }) => memberId);
  return { wanted, done: inStatus("DONE"), full: inStatus("PANEL_FULL") };
}

describe("the last seats of a panel", () => {
  it("go to one of two members who want the last", async () => {
    const { wanted, done, full } = await race(2, 1);
    expect([done.length, full.length, await seatsTaken(wanted.id)]).toEqual([1, 1, 1]);
  });

  it("are all filled, none is sold twice, and nothing is half-written, when many race", async () => {
    const [members, seats] = [atScale(40, 500), 10];
    const { wanted, done, full } = await race(members, seats);
    expect([done.length, full.length]).toEqual([seats, members - seats]);
    expect(await seatsTaken(wanted.id)).toBe(seats);

    const assigned = await db.pcpAssignment.findMany({ where: { roleId: wanted.id } });
    expect(assigned.map(({ memberId }) => memberId).sort()).toEqual([...done].sort());
    expect(assigned.every(({ holdsSeat }) => holdsSeat)).toBe(true);
    const audited = await db.auditEvent.findMany({ where: { subjectMemberId: { in: done } } });
    expect(audited.map(({ subjectId }) => subjectId).sort()).toEqual(
      assigned.map(({ id }) => id).sort(),
    );
    expect(await db.outboxMessage.count({ where: { memberId: { in: done } } })).toBe(seats);
    expect(await db.auditEvent.count({ where: { subjectMemberId: { in: full } } })).toBe(0);
    expect(await db.outboxMessage.count({ where: { memberId: { in: full } } })).toBe(0);
  }, 300_000);

  it("leave those who came too late with other choices", async () => {
    const { wanted, full } = await race(3, 1);
    for (const id of full) {
      const member = await findPcpMember(db, id, today);
      if (!member) throw new Error("no such member");
      const { candidates } = await listCandidates(
        member,
        { ...anyCandidate, places: [{ lat: 37.7509, lng: -122.4153 }], miles: 30, limit: 10 },
        today,
      );
      expect(candidates.length).toBeGreaterThan(0);
      expect(candidates.map(({ roleId }) => roleId)).not.toContain(wanted.id);
    }
  });
});
