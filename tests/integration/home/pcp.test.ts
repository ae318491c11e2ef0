import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { toColumnDate } from "@/lib/db/dates";
import { listPcpsOf, listSpansOf } from "@/lib/home/data";
import { judgePcp } from "@/lib/home/rules";
import { createSmallPlan } from "@/tests/factories/small-plan";

const today = Temporal.PlainDate.from("2026-11-21");
const yesterday = toColumnDate(today.subtract({ days: 1 }));

/** The gate's stamp: these tests are about what stands behind the gate. */
const authorized = <Kind extends "PCP" | "COVERAGE">(id: string) => id as AuthorizedMemberId<Kind>;

async function judge(id: string) {
  const [pcps, spans] = await Promise.all([
    listPcpsOf([authorized<"PCP">(id)], today),
    listSpansOf([authorized<"COVERAGE">(id)]),
  ]);
  return judgePcp(pcps.get(id) ?? [], spans.get(id) ?? [], [], today);
}

describe("a member's PCP on the first page", () => {
  it("is there as long as the contract is", async () => {
    const { member } = await createSmallPlan(db);
    expect(await judge(member.id)).toMatchObject({ hasOne: true, gone: null });
  });

  it("is gone once withdrawn from the directory", async () => {
    const { member, pcp } = await createSmallPlan(db);
    await db.providerRole.update({
      where: { id: pcp.id },
      data: { withdrawnOn: toColumnDate(today) },
    });
    expect(await judge(member.id)).toMatchObject({ hasOne: true, gone: expect.any(String) });
  });

  it("is gone once the contract of the group is over", async () => {
    const { member, pcp } = await createSmallPlan(db);
    await db.participation.updateMany({ where: { roleId: pcp.id }, data: { endsOn: yesterday } });
    expect(await judge(member.id)).toMatchObject({ hasOne: true, gone: expect.any(String) });
  });

  it("is remembered once it is over", async () => {
    const { member } = await createSmallPlan(db);
    await db.pcpAssignment.updateMany({
      where: { memberId: member.id },
      data: { endsOn: yesterday },
    });
    expect(await judge(member.id)).toMatchObject({ hasOne: false, hadOne: true, gone: null });
  });
});
