import type { PrismaClient } from "@/prisma/generated/client";
import { createGroup, createParticipation, createPcpRole, createRole } from "./directory";
import { createEnrolledMember } from "./members";
import { createPcpAssignment } from "./pcp";
import { createProduct } from "./products";

/**
 * The smallest plan in which something can happen: one product with its network, a medical group
 * with a PCP and a dermatologist, and an enrolled member with that PCP since 2026-01-01.
 */
export async function createSmallPlan(db: PrismaClient) {
  const product = await createProduct(db);
  const { networkId } = product;
  const group = await createGroup(db);
  const pcp = await createPcpRole(db, { networkId, groupId: group.id });
  const dermatologist = await createRole(db, { specialtyCode: "207N00000X" });
  await createParticipation(db, { roleId: dermatologist.id, networkId, groupId: group.id });
  const member = await createEnrolledMember(db, product.id);
  await createPcpAssignment(db, {
    memberId: member.id,
    roleId: pcp.id,
    networkId,
    groupId: group.id,
  });
  return { product, group, pcp, dermatologist, member };
}
