import "server-only";
import type { Temporal } from "temporal-polyfill";
import { db } from "@/lib/db/client";
import { findPcpMember } from "@/lib/pcp/data/member-facts";
import { findPcpRole } from "@/lib/pcp/data/role-facts";
import { decidePcpChange } from "@/lib/pcp/rules/decide-pcp-change";
import { pcpName } from "@/lib/pcp/rules/pcp-name";

/**
 * What a change would do, for support staff at the plan's own console, who pass no gate. `groupCode`
 * names the group where the PCP has several. Null for an unknown member or role.
 */
export async function previewForSupport(
  memberId: string,
  roleId: string,
  groupCode: string | null,
  today: Temporal.PlainDate,
) {
  const member = await findPcpMember(db, memberId, today);
  const role = member && (await findPcpRole(db, roleId, member, today));
  if (!role) return null;
  const [groups, { givenName }, { practitioner }] = await Promise.all([
    db.providerGroup.findMany({ select: { id: true, code: true, name: true } }),
    db.member.findUniqueOrThrow({ where: { id: memberId }, select: { givenName: true } }),
    db.providerRole.findUniqueOrThrow({
      where: { id: roleId },
      select: {
        practitioner: { select: { givenName: true, familyName: true, credential: true } },
      },
    }),
  ]);
  const groupId = groups.find(({ code }) => code === groupCode)?.id ?? null;
  return {
    decision: decidePcpChange({ member: member.facts, role }, { groupId }, member.planRules, today),
    pcp: pcpName(practitioner),
    givenName,
    groupNames: new Map(groups.map(({ id, code, name }) => [id, { code, name }])),
  };
}
