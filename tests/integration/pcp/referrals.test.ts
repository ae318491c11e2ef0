import { describe, expect, it } from "vitest";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { findMemberLens, listAuthorizations } from "@/lib/circle/data/lens";
import { findCircleRoles } from "@/lib/circle/data/roles";
import { decideCircle, findAuthorization } from "@/lib/circle/rules";
import { db } from "@/lib/db/client";
import { findPcpPreview, getPcpMember } from "@/lib/pcp/data/decisions";
import { createGroup, createPcpRole } from "@/tests/factories/directory";
import { createReferral } from "@/tests/factories/referrals";
import { day } from "@/tests/factories/sequence";
import { choose, setUp, today } from "./plan";

describe("what a change does to open referrals", () => {
  it("is what the preview said: the circle counts those that keep, and no others", async () => {
    const { member, scope, product, pcp, group, dermatologist, networkId } = await setUp();
    const elsewhere = await createGroup(db, { kind: "IPA" });
    const next = await createPcpRole(db, { networkId, groupId: elsewhere.id });
    const approved = {
      memberId: member.id,
      productId: product.id,
      pcpRoleId: pcp.id,
      pcpGroupId: group.id,
      servicingRoleId: dermatologist.id,
      authorization: "APPROVED",
      unitsRequested: 3,
      unitsApproved: 3,
      startsOn: day("2026-11-01"),
      decidedAt: new Date("2026-11-01T20:00:00Z"),
    } as const;
    const byPlan = await createReferral(db, {
      ...approved,
      decider: "PLAN",
      endsOn: day("2027-03-31"),
    });
    const byGroup = await createReferral(db, {
      ...approved,
      decider: "GROUP",
      deciderGroupId: group.id,
      endsOn: day("2027-03-31"),
    });
    const short = await createReferral(db, {
      ...approved,
      decider: "PLAN",
      endsOn: day("2026-11-30"),
    });

    const facts = await getPcpMember(scope.memberId, today);
    const preview = await findPcpPreview(facts, next.id, null, today);
    if (!preview?.decision.ok) throw new Error("the change was refused");
    const { effectiveOn, consequences } = preview.decision;
    const outcomes = new Map(consequences.referrals.map((one) => [one.number, one.outcome]));
    expect(outcomes).toEqual(
      new Map([
        [byPlan.number, "KEEPS"],
        [byGroup.number, "NEEDS_REISSUE"],
        [short.number, "ENDS"],
      ]),
    );

    expect(await choose(scope, next.id)).toMatchObject({ status: "DONE", effectiveOn });
    const lens = await findMemberLens(member.id as AuthorizedMemberId<"PCP">, effectiveOn);
    const role = (await findCircleRoles([dermatologist.id], product.id)).get(dermatologist.id);
    if (!role) throw new Error("no such role");
    const circle = { lens, role, service: "PLANNED" } as const;
    const known = await listAuthorizations(
      member.id as AuthorizedMemberId<"REFERRALS">,
      effectiveOn,
    );
    for (const { number } of [byPlan, byGroup, short]) {
      const counted = findAuthorization(
        known.filter((one) => one.number === number),
        circle,
        decideCircle(circle),
      );
      expect(counted !== null).toBe(outcomes.get(number) === "KEEPS");
    }
  });

  it("is the same for a change within the group: nothing", async () => {
    const { member, scope, product, pcp, group, next } = await setUp();
    const { number } = await createReferral(db, {
      memberId: member.id,
      productId: product.id,
      pcpRoleId: pcp.id,
      pcpGroupId: group.id,
    });
    const facts = await getPcpMember(scope.memberId, today);
    const preview = await findPcpPreview(facts, next.id, null, today);
    expect(preview?.decision).toMatchObject({
      ok: true,
      consequences: { groupChanges: false, referrals: [{ number, outcome: "KEEPS" }] },
    });
  });
});
