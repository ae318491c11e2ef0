import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { findCardPcp, getProductTerms, listProductSpans, listUsed } from "@/lib/coverage/data";
import { db } from "@/lib/db/client";
import { createGroup, createPcpRole } from "@/tests/factories/directory";
import { createMember, createSpan } from "@/tests/factories/members";
import { createPcpAssignment } from "@/tests/factories/pcp";
import { createProduct } from "@/tests/factories/products";
import { day } from "@/tests/factories/sequence";
import { createSmallPlan } from "@/tests/factories/small-plan";

const own = (id: string) => id as AuthorizedMemberId<"ACCUMULATORS">;
const pcpOf = (id: string) => id as AuthorizedMemberId<"PCP">;

describe("coverage, as stored", () => {
  it("lists the member's own spans, earliest first, with their products", async () => {
    const [first, second] = [await createProduct(db), await createProduct(db)];
    const [member, other] = [await createMember(db), await createMember(db)];
    await createSpan(db, { memberId: member.id, productId: second.id });
    await createSpan(db, {
      memberId: member.id,
      productId: first.id,
      startsOn: day("2025-01-01"),
      endsOn: day("2025-12-31"),
    });
    await createSpan(db, { memberId: other.id, productId: first.id });

    const spans = await listProductSpans(member.id as AuthorizedMemberId<"COVERAGE">);
    expect(spans.map((span) => [span.productName, span.startsOn.toString()])).toEqual([
      [first.name, "2025-01-01"],
      [second.name, "2026-01-01"],
    ]);
  });

  it("counts the member's own amounts and the family's, nobody else's and no other year's", async () => {
    const member = await createMember(db);
    const spouse = await createMember(db, {
      householdId: member.householdId,
      relationship: "SPOUSE",
    });
    const stranger = await createMember(db);
    const amount = (
      householdId: string,
      memberId: string | null,
      year: number,
      usedCents: number,
    ) => ({
      householdId,
      memberId,
      year,
      usedCents,
      kind: "DEDUCTIBLE" as const,
      category: "MEDICAL" as const,
      asOf: day("2026-11-20"),
    });
    await db.accumulator.createMany({
      data: [
        amount(member.householdId, member.id, 2026, 100),
        amount(member.householdId, spouse.id, 2026, 20),
        amount(member.householdId, null, 2026, 120),
        amount(member.householdId, member.id, 2025, 7),
        amount(stranger.householdId, null, 2026, 9),
      ],
    });

    const used = await listUsed(own(member.id), 2026);
    expect(used.map(({ scope, usedCents }) => [scope, usedCents]).sort()).toEqual([
      ["FAMILY", 120],
      ["INDIVIDUAL", 100],
    ]);
  });

  it("leaves out benefits of categories that it does not know", async () => {
    const product = await createProduct(db);
    await db.benefit.deleteMany({ where: { productId: product.id } });
    await db.benefit.createMany({
      data: [
        { productId: product.id, category: "specialist-visit", copayCents: 4_000 },
        { productId: product.id, category: "space-travel", copayCents: 1 },
      ],
    });
    const { benefits } = await getProductTerms(product.id, 2026);
    expect(benefits.map((benefit) => benefit.category)).toEqual(["specialist-visit"]);
  });

  it("names on the card the PCP of the day, and no cancelled one", async () => {
    const { member, product, group } = await createSmallPlan(db);
    const next = await createPcpRole(db, { networkId: product.networkId, groupId: group.id });
    const nextGroup = await createGroup(db);
    const change = { memberId: member.id, networkId: product.networkId, roleId: next.id };
    await db.pcpAssignment.updateMany({
      where: { memberId: member.id },
      data: { endsOn: day("2026-11-30") },
    });
    await createPcpAssignment(db, {
      ...change,
      groupId: group.id,
      startsOn: day("2026-12-01"),
      cancelledAt: new Date(),
      holdsSeat: false,
    });
    await createPcpAssignment(db, {
      ...change,
      groupId: nextGroup.id,
      startsOn: day("2026-12-01"),
    });

    const on = async (date: string) =>
      (await findCardPcp(pcpOf(member.id), Temporal.PlainDate.from(date)))?.groupName ?? null;
    expect(await on("2025-12-31")).toBeNull();
    expect(await on("2026-11-30")).toBe(group.name);
    expect(await on("2026-12-01")).toBe(nextGroup.name);
  });
});
