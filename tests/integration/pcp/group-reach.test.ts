import { describe, expect, it } from "vitest";
import type { AuthorizedMemberId } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { compareReach, listSeenSpecialists } from "@/lib/pcp/data/group-reach";
import {
  createGroup,
  createOrganization,
  createParticipation,
  createRole,
} from "@/tests/factories/directory";
import { createReferral } from "@/tests/factories/referrals";
import { day } from "@/tests/factories/sequence";
import { setUp, today } from "./plan";

describe("what comes and goes with a change of group", () => {
  it("names hospitals, counts specialists once, and leaves PCPs and what is for everybody out", async () => {
    const { networkId, group, dermatologist, product, member, pcp } = await setUp();
    const next = await createGroup(db, { kind: "IPA" });
    const direct = await createGroup(db, { kind: "DIRECT_CONTRACT" });
    const hospital = async (name: string, groupIds: string[], endsOn: Date | null = null) => {
      const { id: organizationId } = await createOrganization(db, { name });
      const role = await createRole(db, { kind: "FACILITY", organizationId });
      for (const groupId of groupIds) {
        await createParticipation(db, { roleId: role.id, networkId, groupId, endsOn });
      }
    };
    await hospital("Old Bay", [group.id]);
    await hospital("New Coast", [next.id]);
    await hospital("Both Hills", [group.id, next.id]);
    await hospital("Everybody’s", [direct.id]);
    await hospital("Gone", [next.id], day("2026-11-30"));
    const cardiologist = await createRole(db, { specialtyCode: "207RC0000X" });
    const again = await createRole(db, {
      specialtyCode: "207RC0000X",
      practitionerId: cardiologist.practitionerId,
    });
    for (const roleId of [cardiologist.id, again.id]) {
      await createParticipation(db, { roleId, networkId, groupId: next.id });
    }
    const [before, after] = [
      { networkId, groupId: group.id },
      { networkId, groupId: next.id },
    ];
    const on = today.with({ month: 12, day: 1 });
    expect(await compareReach(before, after, on)).toEqual({
      hospitals: { gained: ["New Coast"], lost: ["Old Bay"] },
      specialists: { gained: 1, lost: 1 },
    });
    expect(await compareReach(before, before, on)).toEqual({
      hospitals: { gained: [], lost: [] },
      specialists: { gained: 0, lost: 0 },
    });

    const referral = await createReferral(db, {
      memberId: member.id,
      productId: product.id,
      pcpRoleId: pcp.id,
      pcpGroupId: group.id,
      servicingRoleId: dermatologist.id,
    });
    const seen = (ids: string[]) =>
      listSeenSpecialists(member.id as AuthorizedMemberId<"REFERRALS">, ids, before, after, on);
    expect(await seen([referral.id])).toMatchObject([
      { specialty: { code: "207N00000X" }, stays: false },
    ]);
    expect(await seen([])).toEqual([]);
    await createParticipation(db, { roleId: dermatologist.id, networkId, groupId: next.id });
    expect(await seen([referral.id])).toMatchObject([{ stays: true }]);
  });
});
