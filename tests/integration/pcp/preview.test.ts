import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { findMemberLens, listAuthorizations } from "@/lib/circle/data/lens";
import { findCircleRoles } from "@/lib/circle/data/roles";
import { decideCircle, findAuthorization } from "@/lib/circle/rules";
import { db } from "@/lib/db/client";
import { toColumnDate } from "@/lib/db/dates";
import { findPcpPreview, getPcpMember, mayChoosePcp } from "@/lib/pcp/data/decisions";
import { choosePcp } from "@/lib/pcp/mutations/choose-pcp";
import { seenOf, writeSeen } from "@/lib/pcp/rules/seen";
import {
  createGroup,
  createParticipation,
  createPcpRole,
  createRole,
} from "@/tests/factories/directory";
import { createEnrolledMember } from "@/tests/factories/members";
import { createPcpAssignment } from "@/tests/factories/pcp";
import { createNetwork, createProduct } from "@/tests/factories/products";
import { createReferral } from "@/tests/factories/referrals";
import { createSelfScope } from "@/tests/factories/scopes";
import { atScale } from "@/tests/scale";

type PlainDate = Temporal.PlainDate;

const day = (iso: string) => Temporal.PlainDate.from(iso);
const capacity = 5000;

const change = fc.record({
  today: fc.constantFrom(
    ...["2026-11-21", "2026-12-31", "2027-01-31", "2027-02-28", "2028-02-29", "2027-03-14"].map(
      day,
    ),
  ),
  product: fc.nat(1),
  from: fc.option(fc.nat(3), { freq: 6 }),
  to: fc.nat(3),
  referrals: fc.array(
    fc.record({
      group: fc.nat(1),
      decider: fc.constantFrom("PLAN", "GROUP", "IPA", null),
      lasts: fc.integer({ min: 0, max: 70 }),
      used: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
});

/** Two groups, each with a PCP who stays and one who leaves the network, and two products. */
async function setUpPlan() {
  const { id: networkId } = await createNetwork(db);
  const groups = [await createGroup(db), await createGroup(db, { kind: "IPA" })];
  const pcps = [];
  for (const { id: groupId } of groups) {
    pcps.push({ groupId, role: await createPcpRole(db, { networkId, groupId, capacity }) });
    const leaving = await createPcpRole(db, { networkId, groupId, capacity });
    await db.participation.updateMany({
      where: { roleId: leaving.id },
      data: { endsOn: toColumnDate(day("2028-03-20")) },
    });
    pcps.push({ groupId, role: leaving });
  }
  const dermatologist = await createRole(db, { specialtyCode: "207N00000X" });
  for (const { id: groupId } of groups) {
    await createParticipation(db, { roleId: dermatologist.id, networkId, groupId });
  }
  const products = [
    await createProduct(db, { networkId }),
    await createProduct(db, {
      networkId,
      planRules: { pcp: { change: { sameDayWithinGroup: true, cutoffDay: 15 } } },
    }),
  ];
  return { networkId, groups, pcps, dermatologist, products };
}

type Plan = Awaited<ReturnType<typeof setUpPlan>>;
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

async function createCase(plan: Plan, { today, product, from, to, referrals }: Change) {
  const [wanted, present] = [plan.pcps[to], from === null ? null : plan.pcps[from]];
  const productId = plan.products[product]?.id;
  if (!wanted || !productId) throw new Error("no such choice");
  const member = await createEnrolledMember(db, productId);
  if (present) {
    await createPcpAssignment(db, {
      memberId: member.id,
      roleId: present.role.id,
      networkId: plan.networkId,
      groupId: present.groupId,
    });
  }
  for (const { group, decider, lasts, used } of referrals) {
    const pcpGroupId = plan.groups[group]?.id ?? "";
    const approved = decider !== null && {
      authorization: "APPROVED" as const,
      decider,
      deciderGroupId: decider === "PLAN" ? null : pcpGroupId,
      unitsRequested: 3,
      unitsApproved: 3,
      unitsUsed: used ? 1 : 0,
      startsOn: toColumnDate(today.subtract({ days: 20 })),
      endsOn: toColumnDate(today.add({ days: lasts })),
      decidedAt: new Date(`${today.subtract({ days: 20 })}T20:00:00Z`),
    };
    await createReferral(db, {
      memberId: member.id,
      productId,
      pcpRoleId: plan.pcps[group * 2]?.role.id ?? "",
      pcpGroupId,
      servicingRoleId: plan.dermatologist.id,
      requestedOn: toColumnDate(today.subtract({ days: 25 })),
      ...approved,
    });
  }
  return { member, productId, roleId: wanted.role.id };
}

/** The numbers of the referrals that the circle counts for a visit on a day. */
async function listCounted(plan: Plan, memberId: string, productId: string, on: PlainDate) {
  const lens = await findMemberLens(memberId as AuthorizedMemberId<"PCP">, on);
  const roles = await findCircleRoles([plan.dermatologist.id], productId);
  const role = roles.get(plan.dermatologist.id);
  if (!role) throw new Error("no such role");
  const circle = { lens, role, service: "PLANNED" } as const;
  const known = await listAuthorizations(memberId as AuthorizedMemberId<"REFERRALS">, on);
  return known
    .filter((one) => findAuthorization([one], circle, decideCircle(circle)) !== null)
    .map(({ number }) => number);
}

describe("a preview", () => {
  it("is the outcome: first day, group, and what becomes of every open referral", async () => {
    const plan = await setUpPlan();
    let changed = 0;
    let reissued = 0;
    for (const wish of fc.sample(change, { numRuns: atScale(25, 1700), seed: 20261121 })) {
      const { member, productId, roleId } = await createCase(plan, wish);
      const scope = await createSelfScope<"CHOOSE_PCP">(db, member.id);
      const facts = await getPcpMember(scope.memberId, wish.today);
      const preview = await findPcpPreview(facts, roleId, null, wish.today);
      if (!preview) throw new Error("no preview");
      const { decision } = preview;
      const shown = decision.ok && seenOf(decision, facts.facts.referrals, "ALL");
      const outcome = await choosePcp(
        scope,
        {
          roleId,
          groupId: null,
          reason: null,
          version: facts.version,
          seen: shown ? { written: writeSeen(shown), known: "ALL" } : null,
        },
        wish.today,
      );
      if (!decision.ok) {
        expect(outcome).toMatchObject({ status: "REJECTED", reasons: decision.reasons });
        continue;
      }
      changed += 1;
      const { effectiveOn, groupId, consequences } = decision;
      expect(outcome).toMatchObject({ status: "DONE", effectiveOn });
      const standing = await db.pcpAssignment.findMany({
        where: { memberId: member.id },
        orderBy: { startsOn: "desc" },
      });
      expect(standing[0]).toMatchObject({ roleId, groupId, startsOn: toColumnDate(effectiveOn) });

      const withOutcome = (...outcomes: string[]) =>
        consequences.referrals.filter((one) => outcomes.includes(one.outcome));
      const requests = await db.referral.findMany({
        where: { memberId: member.id, reissuesId: { not: null } },
      });
      const atRisk = withOutcome("NEEDS_REISSUE", "CONTINUITY");
      expect(requests.map(({ reissuesId }) => reissuesId).sort()).toEqual(
        atRisk.map(({ id }) => id).sort(),
      );
      expect(requests.every((request) => request.pcpGroupId === groupId)).toBe(true);
      reissued += requests.length;

      const granted = await db.referral.findMany({
        where: { memberId: member.id, authorization: "APPROVED" },
      });
      const keeps = new Set(withOutcome("KEEPS").map(({ id }) => id));
      expect((await listCounted(plan, member.id, productId, effectiveOn)).sort()).toEqual(
        granted
          .filter(({ id }) => keeps.has(id))
          .map(({ number }) => number)
          .sort(),
      );
    }
    expect(changed).toBeGreaterThanOrEqual(atScale(15, 1000));
    expect(reissued).toBeGreaterThan(0);
  }, 900_000);
});

describe("the offer to choose a PCP", () => {
  it("stands where the change would not be refused, or asks only for the group", async () => {
    const today = day("2026-11-21");
    const { id: networkId } = await createNetwork(db);
    const [first, second] = [await createGroup(db), await createGroup(db)];
    const product = await createProduct(db, { networkId });
    const member = await createEnrolledMember(db, product.id);
    const inGroup = { networkId, groupId: first.id };
    const open = await createPcpRole(db, inGroup);
    const closed = await createPcpRole(db, { ...inGroup, accepting: "nopt" });
    const ownOnly = await createPcpRole(db, { ...inGroup, accepting: "existptonly" });
    const full = await createPcpRole(db, { ...inGroup, capacity: 0 });
    const inBoth = await createPcpRole(db, inGroup);
    await createParticipation(db, { roleId: inBoth.id, networkId, groupId: second.id });
    const present = await createPcpRole(db, inGroup);
    await createPcpAssignment(db, { ...inGroup, memberId: member.id, roleId: present.id });

    const scope = await createSelfScope<"CHOOSE_PCP">(db, member.id);
    const facts = await getPcpMember(scope.memberId, today);
    const offered = (role: { id: string }) => mayChoosePcp(facts, role.id, today);
    expect(await offered(open)).toBe(true);
    expect(await offered(inBoth)).toBe(true);
    for (const role of [closed, ownOnly, full, present]) {
      expect(await offered(role)).toBe(false);
    }
  });
});
