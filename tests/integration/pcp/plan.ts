import { Temporal } from "temporal-polyfill";
import type { MemberScope } from "@/lib/auth/types";
import { db } from "@/lib/db/client";
import { findPcpMember } from "@/lib/pcp/data/member-facts";
import { choosePcp } from "@/lib/pcp/mutations/choose-pcp";
import { createPcpRole } from "@/tests/factories/directory";
import { createSelfScope } from "@/tests/factories/scopes";
import { createSmallPlan } from "@/tests/factories/small-plan";

export const today = Temporal.PlainDate.from("2026-11-21");

export async function versionOf(memberId: string) {
  const member = await findPcpMember(db, memberId, today);
  return member?.version ?? -1;
}

export async function choose(
  scope: MemberScope<"CHOOSE_PCP">,
  roleId: string,
  values: { groupId?: string; version?: number } = {},
) {
  const { groupId = null, version = await versionOf(scope.memberId) } = values;
  return choosePcp(scope, { roleId, groupId, reason: null, version, seen: null }, today);
}

export function listAssignments(memberId: string) {
  return db.pcpAssignment.findMany({
    where: { memberId },
    orderBy: [{ startsOn: "asc" }, { createdAt: "asc" }],
  });
}

export async function seatsTaken(roleId: string) {
  return (await db.panel.findUniqueOrThrow({ where: { roleId } })).assigned;
}

/** The small plan, a second PCP in its group, and the member's scope. */
export async function setUp(capacity = 100) {
  const plan = await createSmallPlan(db);
  const networkId = plan.product.networkId;
  const next = await createPcpRole(db, { networkId, groupId: plan.group.id, capacity });
  const scope = await createSelfScope<"CHOOSE_PCP">(db, plan.member.id);
  return { ...plan, networkId, next, scope };
}
